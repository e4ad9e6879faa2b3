// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "manypeople.h"
#include "models/people/contactkeys.h"
#include "models/people/personassembly.h"
#include "models/people/personindex.h"
#include "models/table/foldedtext.h"
#include "samplepeople.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace vinculo;
using namespace vinculo::models;
using namespace Qt::StringLiterals;
using tests::ManyPeople;
using tests::SamplePeople;
using Link = SamplePeople::Link;

namespace {

using Letters = std::vector<char32_t>;

Letters lettersOf(const std::string &text)
{
    const auto points = QString::fromStdString(text).toUcs4();
    return {points.begin(), points.end()};
}

//! Optimal string alignment, the whole table, as the textbook has it.
std::size_t distanceOf(const Letters &a, const Letters &b)
{
    std::vector<std::vector<std::size_t>> table(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i)
        table[i][0] = i;
    for (std::size_t j = 0; j <= b.size(); ++j)
        table[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            table[i][j] = std::min({table[i - 1][j] + 1, table[i][j - 1] + 1,
                                    table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                table[i][j] = std::min(table[i][j], table[i - 2][j - 2] + 1);
        }
    }
    return table[a.size()][b.size()];
}

bool beginsWithOneError(const std::string &word, const std::string &query)
{
    const Letters letters = lettersOf(word);
    const Letters wanted = lettersOf(query);
    for (std::size_t size = wanted.size() - 1; size <= std::min(wanted.size() + 1, letters.size()); ++size)
        if (distanceOf(wanted, {letters.begin(), letters.begin() + static_cast<std::ptrdiff_t>(size)}) <= 1)
            return true;
    return false;
}

bool hasWord(const std::vector<std::string> &words, const std::string &query, bool mayErr)
{
    return std::ranges::any_of(words, [&](const std::string &word) {
        return word.starts_with(query) || (mayErr && beginsWithOneError(word, query));
    });
}

//! People found by name, the slow way.
std::set<std::uint32_t> naiveByName(const People &people, const QString &text)
{
    const std::vector<std::string> wanted = nameWords(text.toStdString());
    std::set<std::uint32_t> found;
    for (std::uint32_t link = 0; link < people.identities().links.size(); ++link) {
        for (const OwnerIdentity &owner : people.identities().ownersOf(link)) {
            const std::vector<std::string> words = nameWords(owner.name);
            if (std::ranges::all_of(wanted, [&words](const std::string &word) {
                    return hasWord(words, word, lettersOf(word).size() >= 4);
                }))
                found.insert(people.personOf(link));
        }
    }
    return found;
}

std::set<std::uint32_t> foundBy(const PersonIndex &index, const QString &text, MatchKind kind)
{
    std::set<std::uint32_t> found;
    for (const PersonHit &hit : index.search(text, 1'000'000).hits)
        if (std::ranges::all_of(hit.matches, [kind](const PersonMatch &match) { return match.kind == kind; }))
            found.insert(hit.person);
    return found;
}

PersonIndex indexOf(const SamplePeople &sample)
{
    return PersonIndex(assemblePeople(sample.identities()));
}

//! Maria with everything, and others around her.
PersonIndex town()
{
    SamplePeople sample;
    sample.add(
        Link{.externalId = u"customer-17_b2"_s,
             .user = u"sooE7XJWEKypZJR603ecaWYk8Ap0oD_Nr1pBQ4eG9c4="_s,
             .institution = u"erebor_br_retail"_s,
             .owners = {{.name = u"Maria Aparecida Souza"_s,
                         .document = u"761.092.776-73"_s,
                         .email = u"M.Souza@Example.com"_s,
                         .phone = u"+55 (11) 98765-4321"_s,
                         .otherName = u"Cida"_s}},
             .accounts = {{.number = u"0012345-6"_s, .publicNumber = u"0001/0012345-6"_s},
                          {.number = {}, .category = u"CREDIT_CARD"_s, .publicNumber = u"7788, 9931"_s}},
             .consents = {u"AUTHORISED"_s, u"EXPIRED"_s}});
    sample.add(u"x-1"_s, {.name = u"Mariana Lima"_s, .email = u"mariana@example.com"_s});
    sample.add(u"x-2"_s, {.name = u"M\u00e1rio S\u00f3uza"_s, .document = u"BADD110313HCMLNS09"_s});
    sample.add(Link{.externalId = u"only-me"_s,
                    .institution = u"gringotts_mx_retail"_s,
                    .accounts = {{.number = u"83144585-X"_s}, {.number = u"5550007"_s}}});
    sample.add(u"x-4"_s,
               {.name = {}, .document = u"12.ABC.345/01DE-35"_s, .company = u"D'\u00c1vila & Filhos"_s});
    sample.add(u"x-5"_s, {.name = u"\u0415\u043b\u0435\u043d\u0430 \u00c5str\u00f6m-Lund"_s});
    return indexOf(sample);
}

} // namespace

//! One box finds everybody by anything, and says by what.
class TestPersonIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFactFindsThePerson_data();
    void everyFactFindsThePerson();
    void nothingIsFoundByNothing_data();
    void nothingIsFoundByNothing();
    void allWordsHaveToBeFound();
    void theBestComesFirst();
    void moreThanAskedForIsCounted();
    void numbersInPiecesAreOneOrSeveral();
    void ofSeveralLinksEachFindsThePerson();
    void nobodyIsFoundInNothing();
    void hostileTextsAreFoundAsTexts();
    void prefixesFindWhatAScanFinds();
    void typosFindWhatDamerauFinds();
    void factsOfManyFindThem();
    void memoryIsWithinItsBounds();
};

void TestPersonIndex::everyFactFindsThePerson_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("person");
    QTest::addColumn<MatchKind>("kind");
    QTest::addColumn<MatchQuality>("quality");
    const auto row = [](const char *name, const QString &text, int person, MatchKind kind,
                        MatchQuality quality) { QTest::newRow(name) << text << person << kind << quality; };
    using enum MatchKind;
    using enum MatchQuality;
    row("word", u"aparecida"_s, 0, Name, Exact);
    row("beginning", u"apar"_s, 0, Name, Prefix);
    row("one letter", u"f"_s, 4, Name, Prefix);
    row("case and accents", u"\u00c1PARECID\u00c3"_s, 0, Name, Exact);
    row("wrong letter", u"aparacida"_s, 0, Name, Typo);
    row("missing letter", u"aprecida"_s, 0, Name, Typo);
    row("extra letter", u"apparecida"_s, 0, Name, Typo);
    row("swapped letters", u"aparceida"_s, 0, Name, Typo);
    row("wrong first letter", u"oparecida"_s, 0, Name, Typo);
    row("typo while typing", u"apere"_s, 0, Name, Typo);
    row("social name", u"cida"_s, 0, Name, Exact);
    row("company", u"filhos"_s, 4, Name, Exact);
    row("apostrophe", u"d'avila"_s, 4, Name, Exact);
    row("without apostrophe", u"davila"_s, 4, Name, Exact);
    row("hyphen", u"astrom-lund"_s, 5, Name, Exact);
    row("other script", u"\u0415\u041b\u0415\u041d\u0410"_s, 5, Name, Exact);
    row("typo in another script", u"\u0435\u043b\u0430\u043d\u0430"_s, 5, Name, Typo);
    row("document", u"761.092.776-73"_s, 0, Document, Exact);
    row("document, digits", u"76109277673"_s, 0, Document, Exact);
    row("document, spaces", u"761 092 776 73"_s, 0, Document, Exact);
    row("document, beginning", u"761.09"_s, 0, Document, Prefix);
    row("curp", u"badd110313hcmlns09"_s, 2, Document, Exact);
    row("cnpj with letters", u"12.abc.345/01de-35"_s, 4, Document, Exact);
    row("cnpj without punctuation", u"12ABC34501DE35"_s, 4, Document, Exact);
    row("email", u"m.souza@example.COM"_s, 0, Email, Exact);
    row("email, local part", u"m.souza"_s, 0, Email, Exact);
    row("email, beginning", u"m.sou"_s, 0, Email, Prefix);
    row("email, to the domain", u"m.souza@ex"_s, 0, Email, Prefix);
    row("phone", u"+55 11 98765-4321"_s, 0, Phone, Exact);
    row("phone, digits", u"5511987654321"_s, 0, Phone, Exact);
    row("phone, no country", u"(11) 98765-4321"_s, 0, Phone, Exact);
    row("phone, end", u"4321"_s, 0, Phone, Prefix);
    row("phone, long end", u"98765 4321"_s, 0, Phone, Prefix);
    row("phone, beginning", u"+55 11 987"_s, 0, Phone, Prefix);
    row("account", u"0012345-6"_s, 0, AccountNumber, Exact);
    row("account without zeros", u"123456"_s, 0, AccountNumber, Prefix);
    row("account, last four", u"3456"_s, 0, AccountNumber, Prefix);
    row("second card", u"9931"_s, 0, AccountNumber, Exact);
    row("account, check letter", u"83144585-X"_s, 3, AccountNumber, Exact);
    row("account, check letter without a dash", u"83144585x"_s, 3, AccountNumber, Exact);
    row("account, check letter and branch", u"9109/83144585-x"_s, 3, AccountNumber, Exact);
    row("account, check letter kept apart", u"5550007-X"_s, 3, AccountNumber, Exact);
    row("external id", u"Customer-17_b2"_s, 0, ExternalId, Exact);
    row("external id, beginning", u"customer-1"_s, 0, ExternalId, Prefix);
    row("external id, middle", u"17_b"_s, 0, ExternalId, Prefix);
    row("external id without owner", u"only-me"_s, 3, ExternalId, Exact);
    row("institution", u"gringotts"_s, 3, Institution, Prefix);
    row("institution, whole", u"gringotts_mx_retail"_s, 3, Institution, Exact);
    row("link id", SamplePeople::linkId(3).toString(QUuid::WithoutBraces), 3, LinkId, Exact);
    row("link id, upper case", SamplePeople::linkId(3).toString(QUuid::WithoutBraces).toUpper(), 3, LinkId,
        Exact);
    row("link id, no hyphens", SamplePeople::linkId(3).toString(QUuid::Id128), 3, LinkId, Exact);
    row("link id, beginning", SamplePeople::linkId(3).toString(QUuid::WithoutBraces).left(11), 3, LinkId,
        Prefix);
    row("owner id", SamplePeople::ownerId(1, 0).toString(QUuid::WithoutBraces), 1, OwnerId, Exact);
    row("account id", SamplePeople::accountId(0, 1).toString(QUuid::WithoutBraces), 0, AccountId, Exact);
    row("consent id", SamplePeople::consentId(0, 1).toString(QUuid::WithoutBraces), 0, ConsentId, Exact);
    row("consent id, beginning", SamplePeople::consentId(0, 1).toString(QUuid::WithoutBraces).left(13), 0,
        ConsentId, Prefix);
    row("the bank's id", u"sooE7XJWEKypZJR603ecaWYk8Ap0oD_Nr1pBQ4eG9c4="_s, 0, InstitutionUser, Exact);
    row("the bank's id, case", u"SOOe7xjwekypzjr603ecawyk8ap0od_nr1pbq4eg9c4="_s, 0, InstitutionUser, Exact);
    row("the bank's id, beginning", u"sooE7X"_s, 0, InstitutionUser, Prefix);
}

void TestPersonIndex::everyFactFindsThePerson()
{
    QFETCH(QString, text);
    QFETCH(int, person);
    QFETCH(MatchKind, kind);
    QFETCH(MatchQuality, quality);
    const PersonIndex index = town();
    const PersonHits found = index.search(text);
    QVERIFY(found.total > 0);
    QCOMPARE(found.hits.size(), found.total);
    QCOMPARE(found.hits.front().person, static_cast<std::uint32_t>(person));
    QCOMPARE(found.hits.front().matches.size(), std::size_t(1));
    QCOMPARE(found.hits.front().matches.front().kind, kind);
    QCOMPARE(found.hits.front().matches.front().quality, quality);
}

void TestPersonIndex::nothingIsFoundByNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << u"   \t"_s;
    QTest::newRow("punctuation") << u"-- . /"_s;
    QTest::newRow("two errors") << u"aparacda"_s;
    QTest::newRow("error in a short word") << u"lim "_s + u"xyz"_s;
    QTest::newRow("the bank's id, too little of it") << u"sooE7"_s;
    QTest::newRow("the bank's id, its middle") << u"XJWEKypZ"_s;
    QTest::newRow("three letters are too few for a typo") << u"cxd"_s;
    QTest::newRow("middle of a name") << u"recida"_s;
    QTest::newRow("three last digits of a phone") << u"321"_s;
    QTest::newRow("not a uuid") << u"0000-0004"_s;
    QTest::newRow("another check letter") << u"83144585-Y"_s;
    QTest::newRow("a page") << QString(100'000, u'q');
}

void TestPersonIndex::nothingIsFoundByNothing()
{
    QFETCH(QString, text);
    const PersonHits found = town().search(text);
    QCOMPARE(found.total, std::size_t(0));
    QVERIFY(found.hits.empty());
}

void TestPersonIndex::allWordsHaveToBeFound()
{
    const PersonIndex index = town();
    QCOMPARE(index.search(u"souza maria"_s).hits.front().person, 0U);
    QCOMPARE(index.search(u"maria \U0001F319 - souza"_s).hits.front().person, 0U); // a picture is no word
    QCOMPARE(index.search(u"maria 4321 erebor"_s).total, std::size_t(1));
    QCOMPARE(index.search(u"maria 4321 gringotts"_s).total, std::size_t(0));
    const PersonHits found = index.search(u"sou 761092"_s);
    QCOMPARE(found.hits.front().matches,
             (std::vector<PersonMatch>{{MatchKind::Name, MatchQuality::Prefix},
                                       {MatchKind::Document, MatchQuality::Prefix}}));
}

void TestPersonIndex::theBestComesFirst()
{
    const PersonIndex index = town();
    const PersonHits found = index.search(u"maria"_s);
    QCOMPARE(found.total, std::size_t(3));
    QCOMPARE(found.hits[0].person, 0U); // the word
    QCOMPARE(found.hits[1].person, 1U); // its beginning
    QCOMPARE(found.hits[2].person, 2U); // "Mário", one letter off
    SamplePeople sample;
    sample.add({}, {.name = u"Maria Aparecida Souza"_s});
    sample.add({}, {.name = u"Souza Maria"_s});
    sample.add({}, {.name = u"Maria Souza"_s});
    const PersonHits whole = indexOf(sample).search(u"maria souza"_s);
    QCOMPARE(whole.hits[0].person, 2U); // whole names before longer ones, by name
    QCOMPARE(whole.hits[1].person, 1U);
    QCOMPARE(whole.hits[2].person, 0U);
    SamplePeople numbers; // a document before an account before a phone before an external id
    numbers.add({}, {.name = u"A"_s, .phone = u"7610927773"_s});
    numbers.add(u"76109"_s, {.name = u"B"_s});
    numbers.add(Link{.owners = {{.name = u"C"_s}}, .accounts = {{.number = u"7610988"_s}}});
    numbers.add({}, {.name = u"D"_s, .document = u"76109277673"_s});
    std::vector<std::uint32_t> order;
    for (const PersonHit &hit : indexOf(numbers).search(u"7610"_s).hits)
        order.push_back(hit.person);
    QCOMPARE(order, (std::vector<std::uint32_t>{3, 2, 0, 1}));
}

void TestPersonIndex::moreThanAskedForIsCounted()
{
    SamplePeople sample;
    for (int i = 0; i < 200; ++i)
        sample.add({}, {.name = u"Jos\u00e9 Silva"_s});
    const PersonHits found = indexOf(sample).search(u"jose silva"_s, 50);
    QCOMPARE(found.hits.size(), std::size_t(50));
    QCOMPARE(found.total, std::size_t(200));
}

void TestPersonIndex::numbersInPiecesAreOneOrSeveral()
{
    const PersonIndex index = town();
    const PersonHits found = index.search(u"9931 4321"_s);
    QCOMPARE(found.total, std::size_t(1));
    QCOMPARE(found.hits.front().matches,
             (std::vector<PersonMatch>{{MatchKind::AccountNumber, MatchQuality::Exact},
                                       {MatchKind::Phone, MatchQuality::Prefix}}));
}

void TestPersonIndex::ofSeveralLinksEachFindsThePerson()
{
    SamplePeople sample;
    sample.add(u"c-1"_s, {.name = u"Maria Souza"_s});
    sample.add(u"c-1"_s, {.name = u"Maria Lima"_s}); // married
    const PersonIndex index = indexOf(sample);
    QCOMPARE(index.people().count(), std::size_t(1));
    QCOMPARE(index.search(u"maria lima"_s).total, std::size_t(1));
    QCOMPARE(index.search(SamplePeople::linkId(1).toString(QUuid::WithoutBraces)).hits.front().person, 0U);
}

void TestPersonIndex::nobodyIsFoundInNothing()
{
    QCOMPARE(PersonIndex().search(u"maria"_s).total, std::size_t(0));
    QCOMPARE(PersonIndex(assemblePeople(readIdentities({}))).search(u"1234"_s).total, std::size_t(0));
}

void TestPersonIndex::hostileTextsAreFoundAsTexts()
{
    SamplePeople sample;
    const QString hostile = u"<b>%1%n\u202e\U0001F600"_s + QString(5000, u'x');
    sample.add(Link{.externalId = hostile,
                    .institution = hostile,
                    .owners = {{hostile, hostile, hostile + u"@x"_s, hostile, hostile, hostile}},
                    .accounts = {{.number = hostile, .publicNumber = hostile + u",,/,"_s}}});
    const PersonIndex index = indexOf(sample);
    QCOMPARE(index.search(u"<b>%1%n"_s).total, std::size_t(1));
    QCOMPARE(index.search(u"\U0001F600"_s + QString(20, u'x')).total, std::size_t(1));
    QVERIFY(index.heapSize() < 20'000);
}

void TestPersonIndex::prefixesFindWhatAScanFinds()
{
    const ManyPeople many(1500);
    const auto people = assemblePeople(readIdentities(many.sources));
    QCOMPARE(people->count(), many.people.size());
    const PersonIndex index(people);
    std::mt19937 random(7);
    for (int round = 0; round < 24; ++round) {
        const QString name = many.people[random() % many.people.size()].name;
        const QStringList words = name.split(u' ');
        const QString text = words.last() + u' ' + words.first();
        for (qsizetype size = 1; size <= text.size(); ++size)
            QCOMPARE(foundBy(index, text.left(size), MatchKind::Name), naiveByName(*people, text.left(size)));
    }
}

void TestPersonIndex::typosFindWhatDamerauFinds()
{
    const ManyPeople many(800);
    const auto people = assemblePeople(readIdentities(many.sources));
    const PersonIndex index(people);
    std::mt19937 random(11);
    const auto below = [&random](qsizetype limit) {
        return static_cast<qsizetype>(random() % static_cast<std::uint32_t>(limit));
    };
    std::size_t typos = 0;
    for (int round = 0; round < 250; ++round) {
        const QStringList words =
            many.people[static_cast<std::size_t>(below(static_cast<qsizetype>(many.people.size())))]
                .name.split(u' ');
        QString word = words[below(words.size())];
        const QChar letter(static_cast<char16_t>(u'a' + below(26)));
        const qsizetype at = below(word.size());
        switch (below(4)) {
        case 0:
            word[at] = letter;
            break;
        case 1:
            word.remove(at, 1);
            break;
        case 2:
            word.insert(at, letter);
            break;
        default:
            if (at + 1 < word.size())
                std::swap(word[at], word[at + 1]);
        }
        const QString text = word.left(4 + below(5));
        if (text.isEmpty())
            continue;
        const auto expected = naiveByName(*people, text);
        QCOMPARE(foundBy(index, text, MatchKind::Name), expected);
        typos += expected.empty() ? 0 : 1;
    }
    QVERIFY(typos > 120); // else nothing was shown
}

void TestPersonIndex::factsOfManyFindThem()
{
    const ManyPeople many(2000);
    const auto people = assemblePeople(readIdentities(many.sources));
    const PersonIndex index(people);
    for (std::size_t i = 0; i < many.people.size(); i += 97) {
        const tests::KnownPerson &known = many.people[i];
        api::Uuid link;
        QVERIFY(api::Uuid::parse(known.linkId.toStdString(), link));
        const auto person = people->personOfLink(link);
        QVERIFY(person);
        QCOMPARE(people->linksOf(*person).size(), static_cast<std::size_t>(known.links));
        for (const QString &text : {known.document, known.email, known.phone, known.account, known.externalId,
                                    known.linkId, known.phone.right(9)}) {
            const PersonHits found = index.search(text);
            QVERIFY2(
                std::ranges::any_of(found.hits, [&](const PersonHit &hit) { return hit.person == *person; }),
                qPrintable(text));
        }
    }
}

void TestPersonIndex::memoryIsWithinItsBounds()
{
    const ManyPeople many(5000);
    const PersonIndex index(assemblePeople(readIdentities(many.sources)));
    QVERIFY2(index.heapSize() <= 400 * many.people.size(),
             qPrintable(QString::number(index.heapSize() / many.people.size())));
    // What the people are read from counts as well: its pages, and what was made of their texts.
    const LinkIdentities &known = index.people().identities();
    std::size_t texts = 0;
    for (const TextArena &arena : known.texts)
        texts += arena.heapSize();
    const std::size_t rows = known.links.size() * sizeof(LinkIdentity) +
                             known.owners.size() * sizeof(OwnerIdentity) +
                             known.accounts.size() * sizeof(AccountIdentity);
    std::size_t ids = known.links.size() + known.owners.size() + known.accounts.size();
    ids *= sizeof(api::Uuid); // which are different in every row
    QVERIFY2(known.heapSize() >= rows + texts + ids, qPrintable(QString::number(known.heapSize())));
    QVERIFY2(known.heapSize() <= 4 * (rows + texts + ids), qPrintable(QString::number(known.heapSize())));
    QCOMPARE(LinkIdentities().heapSize(), 0U);
}

QTEST_GUILESS_MAIN(TestPersonIndex)
#include "tst_personindex.moc"
