// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/sandboxclient.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using vinculo::tests::Answer;
using vinculo::tests::SandboxClient;

//! People who are there when they are asked for, and change nothing for the others.
class TestSandboxPersonas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPersonaHasLinks_data();
    void everyPersonaHasLinks();
    void everybodyElseStaysTheSame();
    void theyAreTheSameWithEverySeed();
    void salaryAndRentComeEveryMonth();
    void overdrawnIsBelowZero();
    void newcomerHasNoHistory();
    void companyIsOne();
    void everyKindOfCodeIsAsked();
    void consentsEndWhenTheyShould();
    void brokenLinksAreBroken();
    void aTraderHasAnRfcAndATaxLink();
    void nobodyOwnsWhatHasNoOwners();
    void fiveCurrenciesAreFiveBalances();
    void aJointAccountHasTwoOwnersAndTenYears();
    void theyComeBackAfterAReset();
    void unknownNameIsTold();

private:
    static vinculo::sandbox::ServerOptions with(const QStringList &names);
    QJsonArray statement(const QString &externalId);

    std::unique_ptr<SandboxClient> m_client;
};

vinculo::sandbox::ServerOptions TestSandboxPersonas::with(const QStringList &names)
{
    auto options = SandboxClient::defaults();
    options.people = 30;
    options.transactions = 1000;
    options.personas = names;
    return options;
}

void TestSandboxPersonas::initTestCase()
{
    m_client = std::make_unique<SandboxClient>(with({u"all"_s}));
    QCOMPARE(m_client->startProblem(), QString());
}

QJsonArray TestSandboxPersonas::statement(const QString &externalId)
{
    return m_client->all(u"/api/transactions/?page_size=1000&link="_s + m_client->link(externalId));
}

void TestSandboxPersonas::everyPersonaHasLinks_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"salaried-with-rent", "freelancer", "overdrawn", "newcomer", "company", "mexican-employee",
          "mfa-every-kind", "many-banks", "consent-expired", "consent-expiring", "card-debt", "gambler",
          "broken-links", "mexican-business", "no-owners", "five-currencies", "joint-account"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestSandboxPersonas::everyPersonaHasLinks()
{
    QFETCH(QString, name);
    SandboxClient client(with({name}));
    QCOMPARE(client.startProblem(), QString());
    int found = 0;
    const QJsonArray links = client.all(u"/api/links/?page_size=1000"_s);
    for (const QJsonValue &link : links) {
        if (!link["external_id"_L1].toString().startsWith(u"persona-"_s + name))
            continue;
        ++found;
        const QString id = link["id"_L1].toString();
        QCOMPARE(client.get(u"/api/accounts/?link="_s + id).status, 200);
        QCOMPARE(client.get(u"/api/owners/?link="_s + id).status, 200);
        QCOMPARE(client.get(u"/api/transactions/?link="_s + id).status, 200);
    }
    QVERIFY(found > 0);
}

void TestSandboxPersonas::everybodyElseStaysTheSame()
{
    SandboxClient without(with({}));
    SandboxClient also(with({u"overdrawn"_s, u"gambler"_s}));
    const QJsonArray before = without.all(u"/api/links/?page_size=1000"_s);
    const QJsonArray after = also.all(u"/api/links/?page_size=1000"_s);
    QCOMPARE(after.size(), before.size() + 2);
    for (int i = 0; i < before.size(); ++i)
        QCOMPARE(after.at(i), before.at(i));
    const QString link = u"/api/transactions/?page_size=1000&link="_s + without.link(u"demo-statement"_s);
    QCOMPARE(also.all(link), without.all(link));
    const QJsonArray owners = without.all(u"/api/owners/?page_size=1000"_s);
    const QJsonArray others = also.all(u"/api/owners/?page_size=1000"_s);
    for (int i = 0; i < owners.size(); ++i)
        QCOMPARE(others.at(i), owners.at(i));
    const QJsonArray accounts = without.all(u"/api/accounts/?page_size=1000"_s);
    const QJsonArray more = also.all(u"/api/accounts/?page_size=1000"_s);
    for (int i = 0; i < accounts.size(); ++i)
        QCOMPARE(more.at(i), accounts.at(i));
}

void TestSandboxPersonas::theyAreTheSameWithEverySeed()
{
    const auto person = [](quint64 seed) {
        auto options = with({u"salaried-with-rent"_s});
        options.seed = seed;
        SandboxClient client(options);
        const QString link = client.link(u"persona-salaried-with-rent"_s);
        QJsonArray amounts;
        const QJsonArray rows = client.all(u"/api/transactions/?page_size=1000&link="_s + link);
        for (const QJsonValue &row : rows)
            amounts.append(QJsonArray{row["amount"_L1], row["value_date"_L1], row["category"_L1]});
        const QJsonObject owner = client.get(u"/api/owners/?link="_s + link).results().first().toObject();
        return QJsonArray{amounts, owner["document_id"_L1], owner["display_name"_L1]};
    };
    QCOMPARE(person(1), person(99));
}

void TestSandboxPersonas::salaryAndRentComeEveryMonth()
{
    int salaries = 0;
    int rents = 0;
    const QJsonArray rows = statement(u"persona-salaried-with-rent"_s);
    for (const QJsonValue &row : rows) {
        salaries += row["subcategory"_L1].toString() == u"Salary"_s && row["amount"_L1].toDouble() == 6200.0;
        rents += row["subcategory"_L1].toString() == u"Rent"_s && row["amount"_L1].toDouble() == 1850.0;
    }
    QCOMPARE(salaries, 12);
    QCOMPARE(rents, 12);
    for (int i = 1; i < rows.size(); ++i)
        QVERIFY(rows.at(i)["value_date"_L1].toString() <= rows.at(i - 1)["value_date"_L1].toString());
}

void TestSandboxPersonas::overdrawnIsBelowZero()
{
    const QString link = m_client->link(u"persona-overdrawn"_s);
    const QJsonArray accounts = m_client->all(u"/api/accounts/?link="_s + link);
    QCOMPARE(accounts.first()["balance"_L1]["current"_L1].toDouble(), -1284.36);
    QCOMPARE(accounts.last()["category"_L1].toString(), u"LOAN_ACCOUNT"_s);
}

void TestSandboxPersonas::newcomerHasNoHistory()
{
    QVERIFY(statement(u"persona-newcomer"_s).isEmpty());
    QCOMPARE(m_client->all(u"/api/accounts/?link="_s + m_client->link(u"persona-newcomer"_s)).size(), 1);
}

void TestSandboxPersonas::companyIsOne()
{
    const QString link = m_client->link(u"persona-company"_s);
    const QJsonObject owner = m_client->get(u"/api/owners/?link="_s + link).results().first().toObject();
    QVERIFY(QJsonDocument(owner).toJson().contains("Gráfica Ponto Final"));
    QVERIFY(statement(u"persona-company"_s).size() > 400);
}

void TestSandboxPersonas::everyKindOfCodeIsAsked()
{
    const QHash<QString, QString> kinds{{u"default"_s, u"inputless"_s},
                                        {u"numeric"_s, u"numeric"_s},
                                        {u"qr"_s, u"qr"_s},
                                        {u"text"_s, u"text"_s},
                                        {u"confirm"_s, u"inputless"_s}};
    for (auto it = kinds.begin(); it != kinds.end(); ++it) {
        const QString link = m_client->link(u"persona-mfa-every-kind-"_s + it.key());
        const Answer asked = m_client->post(u"/api/accounts/"_s, {{u"link"_s, link}});
        QCOMPARE(asked.status, 428);
        QCOMPARE(asked.array().first()["token_generation_data"_L1]["type"_L1].toString(), it.value());
    }
}

void TestSandboxPersonas::consentsEndWhenTheyShould()
{
    const auto state = [this](const QString &name) {
        const QString link = m_client->link(u"persona-"_s + name);
        const QJsonObject owner = m_client->get(u"/api/owners/?link="_s + link).results().first().toObject();
        const QString document = owner["document_id"_L1]["document_number"_L1].toString();
        return m_client->all(u"/api/consents/?user_document="_s + document).first()["status"_L1].toString();
    };
    QCOMPARE(state(u"consent-expired"_s), u"EXPIRED"_s);
    QCOMPARE(state(u"consent-expiring"_s), u"AUTHORISED"_s);
}

void TestSandboxPersonas::brokenLinksAreBroken()
{
    const QHash<QString, QString> states{{u"invalid"_s, u"invalid"_s},
                                         {u"unconfirmed"_s, u"unconfirmed"_s},
                                         {u"token-required"_s, u"token_required"_s},
                                         {u"password-changed"_s, u"valid"_s}};
    for (auto it = states.begin(); it != states.end(); ++it) {
        const QString link = m_client->link(u"persona-broken-links-"_s + it.key());
        QCOMPARE(m_client->get(u"/api/links/%1/"_s.arg(link)).object()["status"_L1].toString(), it.value());
    }
    const Answer refused = m_client->post(
        u"/api/accounts/"_s, {{u"link"_s, m_client->link(u"persona-broken-links-password-changed"_s)}});
    QCOMPARE(refused.code(), u"login_error"_s);
}

void TestSandboxPersonas::aTraderHasAnRfcAndATaxLink()
{
    const QString bank = m_client->link(u"persona-mexican-business-bank"_s);
    const QJsonObject owner = m_client->get(u"/api/owners/?link="_s + bank).results().first().toObject();
    QCOMPARE(owner["document_id"_L1]["document_type"_L1].toString(), u"RFC"_s);
    const QString tax = m_client->link(u"persona-mexican-business-tax"_s);
    QVERIFY(!m_client->all(u"/api/tax-status/?link="_s + tax).isEmpty());
}

void TestSandboxPersonas::nobodyOwnsWhatHasNoOwners()
{
    int links = 0;
    const QJsonArray all = m_client->all(u"/api/links/?external_id=persona-no-owners&page_size=1000"_s);
    for (const QJsonValue &link : all) {
        ++links;
        const QString id = link["id"_L1].toString();
        QVERIFY(m_client->all(u"/api/owners/?link="_s + id).isEmpty());
        QCOMPARE(m_client->all(u"/api/accounts/?link="_s + id).size(), 1);
    }
    QCOMPARE(links, 2);
}

void TestSandboxPersonas::fiveCurrenciesAreFiveBalances()
{
    QStringList currencies;
    const QJsonArray accounts =
        m_client->all(u"/api/accounts/?link="_s + m_client->link(u"persona-five-currencies"_s));
    for (const QJsonValue &account : accounts) {
        currencies.append(account["currency"_L1].toString());
        if (currencies.constLast() == u"CLP"_s)
            QCOMPARE(account["balance"_L1]["current"_L1].toDouble(), 1'250'000.0); // no cents
    }
    currencies.sort();
    QCOMPARE(currencies, QStringList({u"BRL"_s, u"CLP"_s, u"COP"_s, u"MXN"_s, u"USD"_s}));
}

void TestSandboxPersonas::aJointAccountHasTwoOwnersAndTenYears()
{
    const QString link = m_client->link(u"persona-joint-account"_s);
    QCOMPARE(m_client->all(u"/api/owners/?link="_s + link).size(), 2);
    const QJsonArray rows = statement(u"persona-joint-account"_s);
    QVERIFY(!rows.isEmpty());
    const QDate newest = QDate::fromString(rows.first()["value_date"_L1].toString(), Qt::ISODate);
    const QDate oldest = QDate::fromString(rows.last()["value_date"_L1].toString(), Qt::ISODate);
    QVERIFY2(oldest.daysTo(newest) > 3500, qPrintable(oldest.toString(Qt::ISODate)));
}

void TestSandboxPersonas::theyComeBackAfterAReset()
{
    SandboxClient client(with({u"newcomer"_s}));
    const QString link = client.link(u"persona-newcomer"_s);
    QCOMPARE(client.remove(u"/api/links/%1/"_s.arg(link)).status, 204);
    client.post(u"/_sandbox/reset"_s, {});
    QCOMPARE(client.link(u"persona-newcomer"_s), link);
}

void TestSandboxPersonas::unknownNameIsTold()
{
    SandboxClient client(with({u"astronaut"_s}));
    QVERIFY2(client.startProblem().contains(u"astronaut"_s), qPrintable(client.startProblem()));
    QVERIFY(client.startProblem().contains(u"salaried-with-rent"_s));
}

QTEST_GUILESS_MAIN(TestSandboxPersonas)
#include "tst_sandboxpersonas.moc"
