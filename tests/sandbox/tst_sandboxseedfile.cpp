// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/sandboxclient.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using vinculo::tests::Answer;
using vinculo::tests::SandboxClient;

//! People whom an integrator has written down.
class TestSandboxSeedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void personIsAsWritten();
    void linkIsAsWritten();
    void consentIsAsWritten();
    void accountIsAsWritten();
    void transactionsAreAsWritten();
    void filtersSeeThem();
    void leftOutMeansPlausible();
    void everybodyElseStays();
    void theyComeBackAfterAReset();
    void monthlySalariesAreOneIncome();
    void incomesAreWhatTheirCategorySays_data();
    void incomesAreWhatTheirCategorySays();
    void daysDecideHowOftenIncomeComes_data();
    void daysDecideHowOftenIncomeComes();
    void monthlyRentsAreOneExpense();
    void riskInsightsReadTheTexts();
    void mistakesAreNamedByPath_data();
    void mistakesAreNamedByPath();
    void everyMistakeIsNamedAtOnce();

private:
    static vinculo::sandbox::ServerOptions with(const QByteArray &file);
    static vinculo::sandbox::ServerOptions withStatement(const QJsonArray &rows);

    std::unique_ptr<SandboxClient> m_client;
};

namespace {

constexpr const char *kFile = R"({
  "people": [
    {
      "name": "Ana <b>Ñandú</b>", "document_number": "76109277673", "email": "ana@example.test",
      "birth_date": "1990-05-01",
      "links": [
        {
          "institution": "ofmockbank_br_retail", "external_id": "ana-1", "access_mode": "recurrent",
          "created_at": "2025-11-02T10:00:00Z",
          "consent": {"consent_duration": 183, "created_at": "2025-11-02T09:59:00Z"},
          "accounts": [
            {
              "category": "CHECKING_ACCOUNT", "name": "Conta da Ana", "number": "123456", "agency": "0001",
              "balance": {"current": -12.5, "available": 0},
              "transactions": [
                {"value_date": "2026-03-02", "amount": 0.07, "type": "OUTFLOW", "description": "CAFÉ *",
                 "category": "Food & Groceries", "subcategory": "Bakery & Coffee", "merchant": "Café",
                 "operation_type": "CARTAO", "mcc": 5462},
                {"value_date": "2026-03-05", "amount": 12345678.91, "type": "INFLOW",
                 "description": "VENDA DA CASA", "status": "PENDING"},
                {"value_date": "2026-01-31", "amount": 3, "type": "OUTFLOW"}
              ]
            },
            {"category": "CREDIT_CARD", "limit": 5000, "balance": {"current": 1200.4}}
          ]
        },
        {"institution": "gotham_br_retail", "external_id": "ana-2", "status": "token_required",
         "username": "mfa_qr"}
      ]
    },
    {"name": "Padaria", "company": true, "document_number": "50685362006773"},
    {"name": "Luz", "country": "MX", "document_number": "BLPM951331IONVGR54",
     "links": [{"institution": "planet_mx_employment", "external_id": "luz-1"}]}
  ]
})";

//! A transaction of a seed file.
QJsonObject row(const QString &day, double amount, const QString &type, const QString &description,
                const QString &category = {}, const QString &subcategory = {})
{
    QJsonObject object{
        {u"value_date"_s, day}, {u"amount"_s, amount}, {u"type"_s, type}, {u"description"_s, description}};
    if (!category.isEmpty())
        object[u"category"_s] = category;
    if (!subcategory.isEmpty())
        object[u"subcategory"_s] = subcategory;
    return object;
}

QJsonObject pending(QJsonObject row)
{
    row[u"status"_s] = u"PENDING"_s;
    return row;
}

//! The one row that a resource has of the one link with external id "bia".
QJsonObject onlyRow(SandboxClient &client, const QString &path)
{
    const QJsonArray rows = client.all(path + u"?link="_s + client.link(u"bia"_s));
    return rows.size() == 1 ? rows.first().toObject() : QJsonObject();
}

} // namespace

vinculo::sandbox::ServerOptions TestSandboxSeedFile::with(const QByteArray &file)
{
    auto options = SandboxClient::defaults();
    options.people = 20;
    options.transactions = 500;
    options.seedFile = file;
    return options;
}

vinculo::sandbox::ServerOptions TestSandboxSeedFile::withStatement(const QJsonArray &rows)
{
    const QJsonObject account{{u"balance"_s, QJsonObject{{u"current"_s, 1000.0}}}, {u"transactions"_s, rows}};
    const QJsonObject link{{u"institution"_s, u"ofmockbank_br_retail"_s},
                           {u"external_id"_s, u"bia"_s},
                           {u"accounts"_s, QJsonArray{account}}};
    const QJsonObject person{
        {u"name"_s, u"Bia"_s}, {u"document_number"_s, u"11144477735"_s}, {u"links"_s, QJsonArray{link}}};
    return with(QJsonDocument(QJsonObject{{u"people"_s, QJsonArray{person}}}).toJson());
}

void TestSandboxSeedFile::initTestCase()
{
    m_client = std::make_unique<SandboxClient>(with(kFile));
    QCOMPARE(m_client->startProblem(), QString());
}

void TestSandboxSeedFile::personIsAsWritten()
{
    const QJsonObject owner =
        m_client->get(u"/api/owners/?link="_s + m_client->link(u"ana-1"_s)).results().first().toObject();
    QCOMPARE(owner["display_name"_L1].toString(), u"Ana <b>Ñandú</b>"_s);
    QCOMPARE(owner["document_id"_L1]["document_number"_L1].toString(), u"76109277673"_s);
}

void TestSandboxSeedFile::linkIsAsWritten()
{
    const QJsonObject link = m_client->get(u"/api/links/?external_id=ana-1"_s).results().first().toObject();
    QCOMPARE(link["institution"_L1].toString(), u"ofmockbank_br_retail"_s);
    QCOMPARE(link["status"_L1].toString(), u"valid"_s);
    QVERIFY(link["created_at"_L1].toString().startsWith(u"2025-11-02T10:00:00"_s));
    const QJsonObject second = m_client->get(u"/api/links/?external_id=ana-2"_s).results().first().toObject();
    QCOMPARE(second["status"_L1].toString(), u"token_required"_s);
    const Answer asked = m_client->post(u"/api/accounts/"_s, {{u"link"_s, second["id"_L1]}});
    QCOMPARE(asked.status, 428);
    QCOMPARE(asked.array().first()["token_generation_data"_L1]["type"_L1].toString(), u"qr"_s);
    QVERIFY(!m_client->link(u"luz-1"_s).isEmpty());
}

void TestSandboxSeedFile::consentIsAsWritten()
{
    const QJsonArray consents = m_client->all(u"/api/consents/?user_document=76109277673"_s);
    QCOMPARE(consents.size(), 1);
    QCOMPARE(consents.first()["link_id"_L1].toString(), m_client->link(u"ana-1"_s));
    QCOMPARE(consents.first()["consent_duration"_L1].toInt(), 183);
    QVERIFY(consents.first()["created_at"_L1].toString().startsWith(u"2025-11-02T09:59:00"_s));
}

void TestSandboxSeedFile::accountIsAsWritten()
{
    const QJsonArray accounts = m_client->all(u"/api/accounts/?link="_s + m_client->link(u"ana-1"_s));
    QCOMPARE(accounts.size(), 2);
    QCOMPARE(accounts.at(0)["name"_L1].toString(), u"Conta da Ana"_s);
    QCOMPARE(accounts.at(0)["number"_L1].toString(), u"123456"_s);
    QCOMPARE(accounts.at(0)["agency"_L1].toString(), u"0001"_s);
    QCOMPARE(accounts.at(0)["balance"_L1]["current"_L1].toDouble(), -12.5);
    QCOMPARE(accounts.at(0)["balance"_L1]["available"_L1].toDouble(), 0.0);
    QCOMPARE(accounts.at(1)["balance"_L1]["current"_L1].toDouble(), 1200.4);
    QCOMPARE(accounts.at(1)["balance"_L1]["available"_L1].toDouble(), 3799.6);
}

void TestSandboxSeedFile::transactionsAreAsWritten()
{
    const QJsonArray rows = m_client->all(u"/api/transactions/?link="_s + m_client->link(u"ana-1"_s));
    QCOMPARE(rows.size(), 3);
    const QJsonObject sale = rows.at(0).toObject();
    QCOMPARE(sale["value_date"_L1].toString(), u"2026-03-05"_s);
    QCOMPARE(sale["amount"_L1].toDouble(), 12345678.91);
    QCOMPARE(sale["type"_L1].toString(), u"INFLOW"_s);
    QCOMPARE(sale["status"_L1].toString(), u"PENDING"_s);
    QCOMPARE(sale["description"_L1].toString(), u"VENDA DA CASA"_s);
    QVERIFY(sale["category"_L1].isNull());
    const QJsonObject coffee = rows.at(1).toObject();
    QCOMPARE(coffee["amount"_L1].toDouble(), 0.07);
    QCOMPARE(coffee["description"_L1].toString(), u"CAFÉ *"_s);
    QCOMPARE(coffee["merchant"_L1]["merchant_name"_L1].toString(), u"Café"_s);
    QCOMPARE(coffee["subcategory"_L1].toString(), u"Bakery & Coffee"_s);
    QCOMPARE(coffee["operation_type"_L1].toString(), u"CARTAO"_s);
    QCOMPARE(coffee["mcc"_L1].toInt(), 5462);
    QVERIFY(coffee["counterparty"_L1].isNull());
    QVERIFY(rows.at(2)["description"_L1].isNull());
    const Answer alone = m_client->get(u"/api/transactions/%1/"_s.arg(coffee["id"_L1].toString()));
    QCOMPARE(alone.object(), coffee);
}

void TestSandboxSeedFile::filtersSeeThem()
{
    const QString base = u"/api/transactions/?link="_s + m_client->link(u"ana-1"_s);
    QCOMPARE(m_client->all(base + u"&type=INFLOW"_s).size(), 1);
    QCOMPARE(m_client->all(base + u"&amount__lt=1"_s).size(), 1);
    QCOMPARE(m_client->all(base + u"&value_date__lte=2026-03-02"_s).size(), 2);
}

void TestSandboxSeedFile::leftOutMeansPlausible()
{
    SandboxClient client(with(R"({"people": [{"name": "Bia", "document_number": "11144477735",
        "links": [{"institution": "ofmockbank_br_retail", "external_id": "bia", "accounts": [{}]}]}]})"));
    QCOMPARE(client.startProblem(), QString());
    const QJsonArray accounts = client.all(u"/api/accounts/?link="_s + client.link(u"bia"_s));
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts.first()["category"_L1].toString(), u"CHECKING_ACCOUNT"_s);
    QCOMPARE(accounts.first()["currency"_L1].toString(), u"BRL"_s);
    QVERIFY(accounts.first()["balance"_L1]["current"_L1].isDouble());
    QCOMPARE(client.all(u"/api/consents/?user_document=11144477735"_s).size(), 1);
}

void TestSandboxSeedFile::everybodyElseStays()
{
    SandboxClient plain(with({}));
    const QJsonArray before = plain.all(u"/api/links/?page_size=1000"_s);
    const QJsonArray after = m_client->all(u"/api/links/?page_size=1000"_s);
    QCOMPARE(after.size(), before.size() + 3);
    for (int i = 0; i < before.size(); ++i)
        QCOMPARE(after.at(i), before.at(i));
}

void TestSandboxSeedFile::theyComeBackAfterAReset()
{
    SandboxClient client(with(kFile));
    const QString link = client.link(u"ana-1"_s);
    const QJsonArray rows = client.all(u"/api/transactions/?link="_s + link);
    client.remove(u"/api/links/%1/"_s.arg(link));
    client.post(u"/_sandbox/reset"_s, {});
    QCOMPARE(client.all(u"/api/transactions/?link="_s + link), rows);
}

void TestSandboxSeedFile::monthlySalariesAreOneIncome()
{
    const auto salary = [](const QString &day, double amount, const QString &description) {
        return row(day, amount, u"INFLOW"_s, description, u"Income & Payments"_s, u"Salary"_s);
    };
    SandboxClient client(withStatement(
        {salary(u"2025-10-06"_s, 4000, u"PAGTO SALARIO 10/2025"_s),
         salary(u"2025-11-05"_s, 4000, u"PAGTO SALÁRIO 11/2025"_s),
         salary(u"2025-12-05"_s, 4000, u"Pagto Salario 12/2025"_s),
         salary(u"2026-01-07"_s, 4100, u"PAGTO SALARIO 01/2026"_s),
         salary(u"2026-02-05"_s, 4100, u"PAGTO SALARIO 02/2026"_s),
         salary(u"2026-03-05"_s, 4100, u"PAGTO SALARIO 03/2026"_s),
         pending(salary(u"2026-03-13"_s, 900, u"PAGTO SALARIO 04/2026"_s)),
         row(u"2026-02-11"_s, 30, u"INFLOW"_s, u"ESTORNO LOJA"_s, u"Deposits"_s, u"Refund"_s),
         row(u"2026-02-12"_s, 9000, u"INFLOW"_s, u"CREDITO PESSOAL"_s, u"Credits & Loans"_s, u"Personal"_s),
         row(u"2026-03-06"_s, 50, u"OUTFLOW"_s, u"PAGTO SALARIO 03/2026"_s)}));
    QCOMPARE(client.startProblem(), QString());
    const QJsonObject income = onlyRow(client, u"/api/incomes/"_s);
    QCOMPARE(income["number_of_income_streams"_L1].toInt(), 1);
    const QJsonValue stream = income["income_streams"_L1].toArray().first();
    QCOMPARE(stream["income_type"_L1].toString(), u"SALARY"_s);
    QCOMPARE(stream["frequency"_L1].toString(), u"MONTHLY"_s);
    QCOMPARE(stream["confidence"_L1].toString(), u"HIGH"_s);
    QCOMPARE(stream["number_of_incomes"_L1].toInt(), 6);
    QCOMPARE(stream["last_income_description"_L1].toString(), u"PAGTO SALARIO 03/2026"_s);
    QCOMPARE(stream["last_income_date"_L1].toString(), u"2026-03-05"_s);
    QCOMPARE(income["total_income_amount"_L1].toDouble(), 24300.0);
    QCOMPARE(income["total_regular_income_amount"_L1].toDouble(), 24300.0);
    QCOMPARE(income["last_transaction_date"_L1].toString(), u"2026-03-06"_s);
}

void TestSandboxSeedFile::incomesAreWhatTheirCategorySays_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("subcategory");
    QTest::addColumn<QString>("type");
    const QString payments = u"Income & Payments"_s;
    QTest::newRow("salary") << u"EMPRESA X"_s << payments << u"Salary"_s << u"SALARY"_s;
    QTest::newRow("pension") << u"CREDITO"_s << payments << u"Retirement"_s << u"RETIREMENT"_s;
    QTest::newRow("state") << u"CREDITO"_s << payments << u"Government"_s << u"GOVERNMENT"_s;
    QTest::newRow("freelance") << u"CREDITO"_s << payments << u"Freelance"_s << u"FREELANCE"_s;
    QTest::newRow("rent") << u"CREDITO"_s << u"Bills & Utilities"_s << u"Rent"_s << u"RENT"_s;
    QTest::newRow("interest") << u"CREDITO"_s << u"Investments & Savings"_s << u"Interest"_s << u"INTEREST"_s;
    QTest::newRow("transfer") << u"SALARIO"_s << u"Transfers"_s << u"Other"_s << u"TRANSFER"_s;
    QTest::newRow("deposit") << u"CREDITO"_s << u"Deposits"_s << QString() << u"DEPOSIT"_s;
    QTest::newRow("other") << u"SALARIO"_s << payments << u"Other"_s << u"UNKNOWN"_s;
    QTest::newRow("only told by the words") << u"PAGTO SALÁRIO"_s << QString() << QString() << u"SALARY"_s;
    QTest::newRow("not told at all") << u"VENDA DA CASA"_s << QString() << QString() << u"UNKNOWN"_s;
    QTest::newRow("without any text") << QString() << QString() << QString() << u"UNKNOWN"_s;
}

void TestSandboxSeedFile::incomesAreWhatTheirCategorySays()
{
    QFETCH(QString, description);
    QFETCH(QString, category);
    QFETCH(QString, subcategory);
    QFETCH(QString, type);
    SandboxClient client(
        withStatement({row(u"2026-02-05"_s, 100, u"INFLOW"_s, description, category, subcategory),
                       row(u"2026-03-05"_s, 100, u"INFLOW"_s, description, category, subcategory)}));
    const QJsonObject income = onlyRow(client, u"/api/incomes/"_s);
    QCOMPARE(income["number_of_income_streams"_L1].toInt(), 1);
    const QJsonValue stream = income["income_streams"_L1].toArray().first();
    QCOMPARE(stream["income_type"_L1].toString(), type);
    QCOMPARE(stream["last_income_description"_L1].toString(u"no text"_s), description);
}

void TestSandboxSeedFile::daysDecideHowOftenIncomeComes_data()
{
    QTest::addColumn<QStringList>("days");
    QTest::addColumn<QString>("frequency");
    const auto days = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    QTest::newRow("once") << days("2026-02-05") << u"SINGLE"_s;
    QTest::newRow("twice on a day") << days("2026-02-05 2026-02-05") << u"IRREGULAR"_s;
    QTest::newRow("two months") << days("2026-02-05 2026-03-05") << u"MONTHLY"_s;
    QTest::newRow("end of the month") << days("2025-11-28 2025-12-31 2026-01-30 2026-02-27") << u"MONTHLY"_s;
    QTest::newRow("a month is missing")
        << days("2025-08-05 2025-09-05 2025-11-05 2025-12-05 2026-01-05") << u"MONTHLY"_s;
    QTest::newRow("two parts") << days("2025-12-05 2025-12-05 2026-01-05 2026-01-05 2026-02-05 2026-02-05")
                               << u"MONTHLY"_s;
    QTest::newRow("fortnights") << days("2026-01-15 2026-01-31 2026-02-15 2026-02-28") << u"FORTNIGHTLY"_s;
    QTest::newRow("weeks") << days("2026-02-06 2026-02-13 2026-02-20 2026-02-27") << u"WEEKLY"_s;
    QTest::newRow("two weeks running") << days("2026-02-06 2026-02-13") << u"IRREGULAR"_s;
    QTest::newRow("now and then") << days("2025-09-01 2025-11-20 2025-12-01 2026-02-28") << u"IRREGULAR"_s;
}

void TestSandboxSeedFile::daysDecideHowOftenIncomeComes()
{
    QFETCH(QStringList, days);
    QFETCH(QString, frequency);
    QJsonArray rows;
    for (const QString &day : std::as_const(days))
        rows.append(row(day, 100, u"INFLOW"_s, u"FEIRA"_s));
    SandboxClient client(withStatement(rows));
    const QJsonObject income = onlyRow(client, u"/api/incomes/"_s);
    QCOMPARE(income["income_streams"_L1].toArray().first()["frequency"_L1].toString(), frequency);
}

void TestSandboxSeedFile::monthlyRentsAreOneExpense()
{
    const auto spend = [](const QString &day, double amount, const QString &description,
                          const QString &category) {
        return row(day, amount, u"OUTFLOW"_s, description, category);
    };
    const QString bills = u"Bills & Utilities"_s;
    SandboxClient client(
        withStatement({spend(u"2025-12-10"_s, 1500, u"ALUGUEL APTO 12"_s, bills),
                       spend(u"2026-01-12"_s, 1500, u"ALUGUEL APTO 12"_s, bills),
                       spend(u"2026-02-10"_s, 1600, u"Aluguel apto. 12"_s, bills),
                       spend(u"2026-03-10"_s, 1600, u"ALUGUEL APTO 12"_s, bills),
                       pending(spend(u"2026-03-13"_s, 1700, u"ALUGUEL APTO 12"_s, bills)),
                       // Not a bill, not monthly, not spent.
                       spend(u"2026-01-20"_s, 80, u"FEIRA"_s, u"Food & Groceries"_s),
                       spend(u"2026-02-20"_s, 80, u"FEIRA"_s, u"Food & Groceries"_s),
                       spend(u"2026-01-03"_s, 20, u"ESTACIONAMENTO"_s, u"Transport & Travel"_s),
                       spend(u"2026-01-19"_s, 20, u"ESTACIONAMENTO"_s, u"Transport & Travel"_s),
                       row(u"2026-01-10"_s, 1500, u"INFLOW"_s, u"ALUGUEL APTO 12"_s, bills),
                       row(u"2026-02-10"_s, 1500, u"INFLOW"_s, u"ALUGUEL APTO 12"_s, bills)}));
    QCOMPARE(client.startProblem(), QString());
    const QJsonObject expense = onlyRow(client, u"/api/recurring-expenses/"_s);
    QCOMPARE(expense["name"_L1].toString(), u"ALUGUEL APTO 12"_s);
    QCOMPARE(expense["category"_L1].toString(), bills);
    QCOMPARE(expense["frequency"_L1].toString(), u"MONTHLY"_s);
    QCOMPARE(expense["average_transaction_amount"_L1].toDouble(), 1550.0);
    QCOMPARE(expense["days_since_last_transaction"_L1].toInt(), 4);
    const QJsonArray rows = expense["transactions"_L1].toArray();
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(1)["description"_L1].toString(), u"Aluguel apto. 12"_s);
    QCOMPARE(rows.at(1)["value_date"_L1].toString(), u"2026-02-10"_s);
}

void TestSandboxSeedFile::riskInsightsReadTheTexts()
{
    SandboxClient client(withStatement(
        {row(u"2026-03-05"_s, 400, u"INFLOW"_s, u"SALARIO"_s, u"Income & Payments"_s, u"Salary"_s),
         row(u"2026-03-06"_s, 25, u"OUTFLOW"_s, u"FARMACIA"_s, u"Home & Life"_s, u"Pharmacies"_s),
         row(u"2026-03-07"_s, 10, u"OUTFLOW"_s, u"PIX"_s),
         pending(row(u"2026-03-13"_s, 70, u"OUTFLOW"_s, u"FARMACIA"_s, u"Home & Life"_s, u"Pharmacies"_s))}));
    QCOMPARE(client.startProblem(), QString());
    const QJsonObject insights = onlyRow(client, u"/api/risk-insights/"_s);
    const QJsonArray categories = insights["category_metrics"_L1].toArray();
    QCOMPARE(categories.size(), 2);
    QCOMPARE(categories.at(0)["subcategory"_L1].toString(), u"Pharmacies"_s);
    QCOMPARE(categories.at(0)["net_amount_3m"_L1].toDouble(), -25.0);
    QCOMPARE(categories.at(1)["subcategory"_L1].toString(), u"Salary"_s);
    QCOMPARE(categories.at(1)["net_amount_3m"_L1].toDouble(), 400.0);
    QCOMPARE(insights["transactions_metrics"_L1]["num_outgoing_transactions_12m"_L1].toInt(), 2);
    QCOMPARE(insights["transactions_metrics"_L1]["sum_outgoing_amount_12m"_L1].toDouble(), 35.0);
    // The balance of 1000 without the processed rows: the pending one has not moved it.
    QCOMPARE(insights["balances_metrics"_L1]["min_balance_1m"_L1].toDouble(), 1000.0);
    QCOMPARE(insights["balances_metrics"_L1]["max_balance_1m"_L1].toDouble(), 1035.0);
}

void TestSandboxSeedFile::mistakesAreNamedByPath_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("told");
    const auto person = [](const char *rest) {
        return QByteArray(R"({"people": [{"name": "A", "document_number": "76109277673", )") + rest + "}]}";
    };
    const auto link = [&](const char *rest) {
        return person(
            (QByteArray(R"("links": [{"institution": "ofmockbank_br_retail", )") + rest + "}]").constData());
    };
    const auto row = [&](const char *rest) {
        return link((QByteArray(R"("accounts": [{"transactions": [{)") + rest + "}]}]").constData());
    };
    QTest::newRow("no JSON") << QByteArray("{\n  \"people\": [,]}") << u"line 2, column 14"_s;
    QTest::newRow("cut") << QByteArray("{\"people\": [") << u"line 1, column"_s;
    QTest::newRow("list") << QByteArray("[]") << u"the file: has to be an object."_s;
    QTest::newRow("nothing in it") << QByteArray("{}") << u"people: is missing."_s;
    QTest::newRow("people no list") << QByteArray(R"({"people": {}})") << u"people: has to be a list."_s;
    QTest::newRow("unknown at the top")
        << QByteArray(R"({"people": [], "persons": []})") << u"persons: is not known"_s;
    QTest::newRow("unknown of a person")
        << person(R"("nickname": "Z")") << u"people[0].nickname: is not known"_s;
    QTest::newRow("twice") << person(R"("email": "a", "email": "b")")
                           << u"people[0].email: is there twice."_s;
    QTest::newRow("no name") << QByteArray(R"({"people": [{"document_number": "76109277673"}]})")
                             << u"people[0].name: is missing."_s;
    QTest::newRow("document") << QByteArray(R"({"people": [{"name": "A", "document_number": "123"}]})")
                              << u"people[0].document_number: has to be the 11 digits of a CPF."_s;
    QTest::newRow("document as number")
        << QByteArray(R"({"people": [{"name": "A", "document_number": 76109277673}]})")
        << u"people[0].document_number: has to be a text in quotes."_s;
    QTest::newRow("birthday") << person(R"("birth_date": "31/12/1990")")
                              << u"people[0].birth_date: has to be a date"_s;
    QTest::newRow("country") << person(R"("country": "PT")") << u"people[0].country: is \"PT\""_s;
    QTest::newRow("institution") << person(R"("links": [{"institution": "my_bank"}])")
                                 << u"people[0].links[0].institution: is \"my_bank\""_s;
    QTest::newRow("status") << link(R"("status": "broken")") << u"people[0].links[0].status: is \"broken\""_s;
    QTest::newRow("external id") << link(R"("external_id": "a b")") << u"people[0].links[0].external_id:"_s;
    QTest::newRow("accounts of unconfirmed") << link(R"("status": "unconfirmed", "accounts": [{}])")
                                             << u"people[0].links[0].accounts: cannot be known"_s;
    QTest::newRow("consent days") << link(R"("consent": {"consent_duration": 90})")
                                  << u"people[0].links[0].consent.consent_duration:"_s;
    QTest::newRow("consent elsewhere")
        << person(R"("links": [{"institution": "erebor_br_retail", "consent": {}}])")
        << u"people[0].links[0].consent: belongs to"_s;
    QTest::newRow("category") << link(R"("accounts": [{"category": "SHOEBOX"}])")
                              << u"people[0].links[0].accounts[0].category: is \"SHOEBOX\""_s;
    QTest::newRow("balance") << link(R"("accounts": [{"balance": {"current": "12"}}])")
                             << u"people[0].links[0].accounts[0].balance.current: has to be an amount"_s;
    QTest::newRow("three decimals") << row(R"("value_date": "2026-03-01", "amount": 1.005, "type": "INFLOW")")
                                    << u"accounts[0].transactions[0].amount: has to be an amount"_s;
    QTest::newRow("exponent") << row(R"("value_date": "2026-03-01", "amount": 1e3, "type": "INFLOW")")
                              << u"accounts[0].transactions[0].amount: has to be an amount"_s;
    QTest::newRow("negative") << row(R"("value_date": "2026-03-01", "amount": -1, "type": "INFLOW")")
                              << u"accounts[0].transactions[0].amount: must not be below zero"_s;
    QTest::newRow("future") << row(R"("value_date": "2026-04-01", "amount": 1, "type": "INFLOW")")
                            << u"accounts[0].transactions[0].value_date: is in the future."_s;
    QTest::newRow("type") << row(R"("value_date": "2026-03-01", "amount": 1)")
                          << u"accounts[0].transactions[0].type: is missing."_s;
}

void TestSandboxSeedFile::mistakesAreNamedByPath()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, told);
    SandboxClient client(with(file));
    QVERIFY2(client.startProblem().contains(told), qPrintable(client.startProblem()));
    QVERIFY(client.startProblem().startsWith(u"The seed file cannot be used."_s));
}

void TestSandboxSeedFile::everyMistakeIsNamedAtOnce()
{
    SandboxClient client(with(R"({"people": [{"nickname": "Z"}, {"name": "B", "document_number": "1"}]})"));
    QVERIFY(client.startProblem().contains(u"people[0].nickname"_s));
    QVERIFY(client.startProblem().contains(u"people[0].name"_s));
    QVERIFY(client.startProblem().contains(u"people[1].document_number"_s));
}

QTEST_GUILESS_MAIN(TestSandboxSeedFile)
#include "tst_sandboxseedfile.moc"
