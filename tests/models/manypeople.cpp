// SPDX-License-Identifier: GPL-3.0-or-later
#include "manypeople.h"

#include "core/api/decoder.h"
#include "core/domain/resources/registry.h"
#include "models/table/tablecontents.h"

#include <array>
#include <random>
#include <string>

using namespace Qt::StringLiterals;

namespace vinculo::tests {

namespace {

constexpr int kPageSize = 1000;
constexpr std::array kFirstNames = {
    "Maria",     "José",    "João",    "Ana",      "Antônio",  "Francisca", "Carlos",   "Paulo",
    "Adriana",   "Juliana", "Márcia",  "Fernanda", "Patrícia", "Aline",     "Sandra",   "Camila",
    "Amanda",    "Bruna",   "Jéssica", "Letícia",  "Júlia",    "Luciana",   "Vanessa",  "Mariana",
    "Gabriela",  "Vitória", "Larissa", "Cláudia",  "Beatriz",  "Luana",     "Rita",     "Sônia",
    "Renata",    "Eliane",  "Josefa",  "Simone",   "Natália",  "Cristiane", "Carla",    "Débora",
    "Rosângela", "Raquel",  "Rosa",    "Pedro",    "Lucas",    "Luiz",      "Marcos",   "Luís",
    "Gabriel",   "Rafael",  "Daniel",  "Marcelo",  "Bruno",    "Eduardo",   "Felipe",   "Raimundo",
    "Rodrigo",   "Manoel",  "Mateus",  "André",    "Fernando", "Fábio",     "Leonardo", "Gustavo",
    "Guilherme", "Leandro", "Tiago",   "Anderson", "Ricardo",  "Márcio",    "Jorge",    "Sebastião",
    "Alexandre", "Roberto", "Édson",   "Diego",    "Vítor",    "Sérgio",    "Cláudio",  "Matheus"};
constexpr std::array kLastNames = {
    "Silva",     "Santos",    "Oliveira", "Souza",   "Rodrigues", "Ferreira", "Alves",      "Pereira",
    "Lima",      "Gomes",     "Costa",    "Ribeiro", "Martins",   "Carvalho", "Almeida",    "Lopes",
    "Soares",    "Fernandes", "Vieira",   "Barbosa", "Rocha",     "Dias",     "Nascimento", "Andrade",
    "Moreira",   "Nunes",     "Marques",  "Machado", "Mendes",    "Freitas",  "Cardoso",    "Ramos",
    "Gonçalves", "Santana",   "Teixeira", "Araújo",  "Conceição", "Batista",  "Magalhães",  "Assunção"};
constexpr std::array kSyllables = {"ba", "bel", "ca", "cor", "da", "del", "fa", "fon", "ga",  "gra",
                                   "lo", "lan", "ma", "mon", "na", "nor", "pa", "per", "ri",  "ros",
                                   "sa", "sil", "ta", "tor", "va", "ver", "xi", "zan", "qui", "lhe"};
constexpr std::array kInstitutions = {"erebor_br_retail",   "gringotts_br_retail",    "ofmockbank_br_retail",
                                      "ironbank_br_retail", "ofmockbank_br_business", "gotham_br_retail"};

class Maker
{
public:
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_random() % limit); }
    template<std::size_t size>
    QString oneOf(const std::array<const char *, size> &words)
    {
        return QString::fromUtf8(words[below(size)]);
    }
    QString lastName()
    {
        if (below(3) > 0)
            return oneOf(kLastNames);
        QString name; // a long tail of rare ones
        for (std::size_t i = 0; i < 2 + below(2); ++i)
            name += oneOf(kSyllables);
        name[0] = name[0].toUpper();
        return name;
    }
    QString name()
    {
        QString made = oneOf(kFirstNames);
        if (below(3) == 0)
            made += u' ' + oneOf(kFirstNames);
        made += below(5) == 0 ? u" da "_s : u" "_s;
        return made + lastName() + u' ' + lastName();
    }
    //! Another one for every number.
    static QString document(int number)
    {
        std::array<int, 11> digits{};
        qint64 rest = (qint64(number) * 7'919'333 + 123'456'789) % 1'000'000'000;
        for (std::size_t i = 0; i < 9; ++i, rest /= 10)
            digits[i] = static_cast<int>(rest % 10);
        for (std::size_t place = 9; place < 11; ++place) {
            int sum = 0;
            for (std::size_t i = 0; i < place; ++i)
                sum += digits[i] * static_cast<int>(place + 1 - i);
            digits[place] = sum % 11 < 2 ? 0 : 11 - sum % 11;
        }
        QString text;
        for (const int digit : digits)
            text += QChar(static_cast<char16_t>(u'0' + digit));
        return text.insert(9, u'-').insert(6, u'.').insert(3, u'.');
    }
    QString digits(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i)
            text += QChar(static_cast<char16_t>(u'0' + below(10)));
        return text;
    }
    QString uuid()
    {
        const auto word = [this] { return static_cast<quint32>(m_random()); };
        return u"%1-%2-4%3-8%4-%5%6"_s.arg(hex(word(), 8), hex(word(), 4), hex(word(), 3), hex(word(), 3),
                                           hex(word(), 8), hex(word(), 4));
    }

private:
    static QString hex(quint32 number, int digits)
    {
        return QString::number(number, 16).rightJustified(8, u'0').right(digits);
    }
    std::mt19937_64 m_random{20'260'501};
};

//! Rows of one list, decoded in pages as they would arrive.
class Pages
{
public:
    explicit Pages(const ResourceSpec &spec)
        : m_contents(spec)
    {
    }
    void add(const QString &row)
    {
        m_body += (m_rows++ == 0 ? "" : ",") + row.toUtf8();
        if (m_rows == kPageSize)
            flush();
    }
    models::TableSnapshot finish()
    {
        flush();
        return m_contents.snapshot();
    }

private:
    void flush()
    {
        if (m_rows == 0)
            return;
        const QByteArray body = R"({"count":1,"next":null,"previous":null,"results":[)" + m_body + "]}";
        const auto decoded = api::decodeList(m_contents.spec(), body, api::RawJson::Drop);
        if (!decoded)
            qFatal("a generated page cannot be decoded");
        m_contents.append(decoded->rows, models::Repeats::Unexpected);
        m_body.clear();
        m_rows = 0;
    }
    models::TableContents m_contents;
    QByteArray m_body;
    int m_rows = 0;
};

QString accountRow(Maker &maker, const QString &link, const QString &number)
{
    return uR"({"id":"%1","link":"%2","name":"Conta","category":"CHECKING_ACCOUNT","number":"%3",)"
           uR"("currency":"BRL","balance_type":"ASSET","balance":{"current":%4.25}})"_s.arg(
               maker.uuid(), link, number, QString::number(maker.below(9000)));
}

} // namespace

ManyPeople::ManyPeople(int count)
{
    Maker maker;
    Pages links(resources::links());
    Pages owners(resources::owners());
    Pages accounts(resources::accounts());
    people.reserve(static_cast<std::size_t>(count));
    for (int number = 0; number < count; ++number) {
        KnownPerson person{.name = maker.name(),
                           .document = Maker::document(number),
                           .email = {},
                           .phone = u"+55 11 9%1"_s.arg(maker.digits(8)),
                           .account = maker.digits(7) + u'-' + maker.digits(1),
                           .externalId = u"customer-%1"_s.arg(100'000 + number),
                           .linkId = {},
                           .links = number % 4 == 0 ? 2 : 1};
        const QStringList words = person.name.toLower().normalized(QString::NormalizationForm_D).split(u' ');
        QString local = words.first() + u'.' + words.last() + QString::number(number);
        local.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
        person.email = local + u"@example.com"_s;
        for (int i = 0; i < person.links; ++i) {
            const QString link = maker.uuid();
            if (i == 0)
                person.linkId = link;
            links.add(uR"({"id":"%1","institution":"%2","status":"valid","access_mode":"recurrent",)"
                      uR"("created_at":"2026-01-01T00:00:00Z","external_id":"%3"})"_s.arg(
                          link, maker.oneOf(kInstitutions), person.externalId));
            owners.add(uR"({"id":"%1","link":"%2","display_name":"%3","document_id":{"document_type":"CPF",)"
                       uR"("document_number":"%4"},"email":"%5","phone_number":"%6"})"_s.arg(
                           maker.uuid(), link, person.name, person.document, person.email, person.phone));
            accounts.add(accountRow(maker, link, i == 0 ? person.account : maker.digits(8)));
            accounts.add(accountRow(maker, link, maker.digits(8)));
        }
        people.push_back(std::move(person));
    }
    sources = {
        .links = links.finish(), .owners = owners.finish(), .accounts = accounts.finish(), .consents = {}};
}

} // namespace vinculo::tests
