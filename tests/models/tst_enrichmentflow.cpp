// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/connection.h"
#include "core/api/enrichmentdecoder.h"
#include "models/enrichment/enrichmentflow.h"
#include "models/enrichment/resulttablerows.h"
#include "sandbox/server.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::models;
using State = EnrichmentFlow::State;

//! From a file to the answer of the local Belvo, over real HTTP.
class TestEnrichmentFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void transactionsAreCategorised();
    void incomesAreVerified();
    void recurringExpensesAreFound();
    void riskFiguresAreComputed();
    void aBadFileIsExplained();
    void nothingIsSentWhileAColumnIsMissing();
    void changingAnythingChecksAgain();
    void whatWasChosenOutlivesAnotherFile();
    void aFileWithTooManyLinesGoesInParts();
    void aReadOnlyProfileSendsNothing();
    void whatBelvoRefusesIsKept();
    void aRetiredCallIsCalledThat();
    void aLostAnswerIsUnknown();
    void losingTheConnectionEndsTheCall();
    void theSandboxIsAsStrictAsItsDescription_data();
    void theSandboxIsAsStrictAsItsDescription();
    void answersAreDecodedExactly();
    void brokenAnswersAreRefused_data();
    void brokenAnswersAreRefused();

private:
    [[nodiscard]] QString write(const QByteArray &bytes);
    void open(const QByteArray &bytes, std::string_view request);
    void send();
    void addFault(const QByteArray &json);
    [[nodiscard]] QString cell(std::size_t table, int row, std::string_view path);
    [[nodiscard]] Profile profile(Access access) const;
    [[nodiscard]] std::pair<int, QByteArray> post(const QByteArray &path, const QByteArray &body);

    std::unique_ptr<sandbox::Server> m_server;
    QUrl m_baseUrl;
    QTemporaryDir m_folder;
    std::unique_ptr<api::Connection> m_connection;
    std::unique_ptr<EnrichmentFlow> m_flow;
    int m_files = 0;
};

namespace {

constexpr int kPatienceMs = 20'000;
constexpr auto kHolder = "738aa82a-dd9c-4a4f-a120-5363dbfd2af8";

//! A year of one person, as a bank in Brazil would write it.
QByteArray brazilianFile()
{
    QByteArray file = "Código;Titular;Conta;Data;Histórico;Valor;Moeda;Banco\r\n";
    for (int month = 1; month <= 3; ++month) {
        const QByteArray day = "/0" + QByteArray::number(month) + "/2026";
        const QByteArray id = QByteArray::number(month);
        const QByteArray who = QByteArray(";") + kHolder + ";acc-1;";
        file += "s" + id + who + "05" + day + ";SALÁRIO ACME " + id + ";4.200,00;BRL;Acme\r\n";
        file += "n" + id + who + "07" + day + ";STREAMING BR;-39,90;BRL;Acme\r\n";
        file += "m" + id + who + "09" + day + ";SUPERMERCADO BOM;-310,45;BRL;Acme\r\n";
    }
    return file;
}

} // namespace

void TestEnrichmentFlow::initTestCase()
{
    sandbox::ServerOptions options;
    options.people = 10;
    options.transactions = 100;
    options.limits = false;
    m_server = std::make_unique<sandbox::Server>(options);
    const auto url = m_server->start();
    QVERIFY2(url, url ? "" : qPrintable(url.error()));
    m_baseUrl = *url;
}

void TestEnrichmentFlow::init()
{
    m_connection = std::make_unique<api::Connection>(profile(Access::Admin), Credentials{"demo", "demo"});
    m_flow = std::make_unique<EnrichmentFlow>([] { return QDate(2026, 3, 14); });
    m_flow->setClient(&m_connection->client);
}

void TestEnrichmentFlow::cleanup()
{
    m_flow.reset();
    m_connection.reset();
}

Profile TestEnrichmentFlow::profile(Access access) const
{
    Profile profile;
    profile.id = QUuid::createUuid();
    profile.environment = Environment::Demo;
    profile.baseUrl = m_baseUrl;
    profile.access = access;
    return profile;
}

QString TestEnrichmentFlow::write(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(u"own-%1.csv"_s.arg(++m_files)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file cannot be written");
    return file.fileName();
}

void TestEnrichmentFlow::open(const QByteArray &bytes, std::string_view request)
{
    m_flow->setSpec(*enrichment::find(request));
    m_flow->openFile(write(bytes));
    QCOMPARE(m_flow->state(), State::Reading);
    QTRY_COMPARE_WITH_TIMEOUT(m_flow->state(), State::Checked, kPatienceMs);
    const EnrichmentSpec &spec = m_flow->spec();
    for (std::size_t i = 0; i < spec.inputs.size(); ++i) { // what no file of a bank has
        const std::string_view key = spec.inputs[i].key;
        if (key == "account_holder_type")
            m_flow->setSource(i, {FieldSource::Kind::Constant, -1, u"INDIVIDUAL"_s});
        else if (key == "account_category" || key == "category")
            m_flow->setSource(i, {FieldSource::Kind::Constant, -1, u"CHECKING_ACCOUNT"_s});
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_flow->state(), State::Checked, kPatienceMs);
}

void TestEnrichmentFlow::send()
{
    QVERIFY(m_flow->canSend());
    m_flow->send();
    QCOMPARE(m_flow->state(), State::Sending);
    QTRY_VERIFY_WITH_TIMEOUT(m_flow->state() != State::Sending, kPatienceMs);
}

void TestEnrichmentFlow::addFault(const QByteArray &json)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(m_baseUrl.resolved(QUrl(u"/_sandbox/faults/"_s)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, json));
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), kPatienceMs);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
}

QString TestEnrichmentFlow::cell(std::size_t table, int row, std::string_view path)
{
    const api::ChunkPtr &chunk = m_flow->tables()[table];
    RevealState reveal;
    ResultTableRows rows(*m_flow->answeredSpec()->results[table].spec, chunk, reveal);
    const int column = rows.table().columnOf(path);
    return rows.model().index(row, column).data(ResourceTableModel::RawRole).toString();
}

std::pair<int, QByteArray> TestEnrichmentFlow::post(const QByteArray &path, const QByteArray &body)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(m_baseUrl.resolved(QUrl(QString::fromLatin1(path))));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Authorization", "Basic " + QByteArray("demo:demo").toBase64());
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, body));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, kPatienceMs))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

void TestEnrichmentFlow::transactionsAreCategorised()
{
    open(brazilianFile(), "categorization");
    QCOMPARE(m_flow->format().separator, QChar(u';'));
    QCOMPARE(m_flow->cellFormat().decimalMark, QChar(u','));
    QCOMPARE(m_flow->cellFormat().dates, DateOrder::DayFirst);
    QCOMPARE(m_flow->import().rows.size(), 9u);
    QCOMPARE(m_flow->import().badLines, 0);
    send();
    QCOMPARE(m_flow->state(), State::Done);
    QCOMPARE(m_flow->tables().size(), 1u);
    QCOMPARE(m_flow->tables()[0]->rowCount, 9u);
    QVERIFY(m_flow->tables()[0]->defects.empty());
    QCOMPARE(m_flow->answeredRows(), 9u);
    QCOMPARE(cell(0, 0, "transaction_id"), u"s1"_s);
    QCOMPARE(cell(0, 0, "category"), u"Income & Payments"_s);
    QCOMPARE(cell(0, 0, "type"), u"INFLOW"_s);
    QCOMPARE(cell(0, 1, "subcategory"), u"Movie & Audio"_s);
    QCOMPARE(cell(0, 1, "amount"), u"39.9"_s);
    QCOMPARE(cell(0, 1, "merchant.merchant_name"), u"Streaming Br"_s);
    QCOMPARE(cell(0, 2, "category"), u"Food & Groceries"_s);
}

void TestEnrichmentFlow::incomesAreVerified()
{
    open(brazilianFile(), "incomes");
    QCOMPARE(m_flow->import().rows.size(), 3u); // money out is not taken, and said to be
    QCOMPARE(m_flow->import().badLines, 6);
    QCOMPARE(m_flow->import().problems.front().problem, ImportProblem::NotAChoice);
    send();
    QCOMPARE(m_flow->state(), State::Done);
    QCOMPARE(m_flow->tables().size(), 2u);
    QCOMPARE(m_flow->tables()[0]->rowCount, 1u);
    QVERIFY(m_flow->tables()[0]->defects.empty());
    QVERIFY(m_flow->tables()[1]->defects.empty());
    QCOMPARE(cell(0, 0, "account_holder_id"), QString::fromLatin1(kHolder));
    QCOMPARE(cell(0, 0, "total_income_amount"), u"12600"_s);
    QCOMPARE(cell(1, 0, "account_holder_id"), QString::fromLatin1(kHolder));
    QCOMPARE(cell(1, 0, "income_type"), u"SALARY"_s);
    QCOMPARE(cell(1, 0, "frequency"), u"MONTHLY"_s);
    RequestOptions options = m_flow->options();
    options.incomeTypes = {u"RENT"_s};
    m_flow->setOptions(options);
    QTRY_COMPARE_WITH_TIMEOUT(m_flow->state(), State::Checked, kPatienceMs);
    send();
    QCOMPARE(m_flow->tables()[1]->rowCount, 0u);
}

void TestEnrichmentFlow::recurringExpensesAreFound()
{
    open(brazilianFile(), "recurring-expenses");
    send();
    QCOMPARE(m_flow->state(), State::Done);
    QCOMPARE(m_flow->tables()[0]->rowCount, 2u);
    QVERIFY(m_flow->tables()[0]->defects.empty());
    QCOMPARE(m_flow->tables()[1]->rowCount, 6u);
    QCOMPARE(cell(0, 0, "name"), u"STREAMING BR"_s);
    QCOMPARE(cell(0, 0, "payment_type"), u"SUBSCRIPTION"_s);
    QCOMPARE(cell(0, 0, "average_transaction_amount"), u"39.9"_s);
    QCOMPARE(cell(1, 0, "name"), u"STREAMING BR"_s);
    QCOMPARE(cell(1, 0, "value_date"), u"2026-01-07"_s);
}

void TestEnrichmentFlow::riskFiguresAreComputed()
{
    open(brazilianFile(), "risk-insights");
    const EnrichmentSpec &spec = m_flow->spec();
    for (std::size_t i = 0; i < spec.inputs.size(); ++i) {
        const std::string_view key = spec.inputs[i].key;
        const auto set = [&](const QString &value) {
            m_flow->setSource(i, {FieldSource::Kind::Constant, -1, value});
        };
        if (key == "status")
            set(u"PROCESSED"_s);
        else if (key == "balance_date")
            set(u"14/03/2026"_s);
        else if (key == "balance_currency")
            set(u"BRL"_s);
        else if (key == "balance")
            m_flow->setSource(i, {FieldSource::Kind::Constant, -1, u"5.874,13"_s});
    }
    QVERIFY(!m_flow->canSend()); // who and when is missing
    RequestOptions options;
    options.userId = u"user-1"_s;
    options.referenceDate = QDate(2026, 3, 14);
    m_flow->setOptions(options);
    QTRY_COMPARE_WITH_TIMEOUT(m_flow->state(), State::Checked, kPatienceMs);
    QCOMPARE(m_flow->import().badLines, 0);
    send();
    QCOMPARE(m_flow->state(), State::Done);
    QVERIFY(m_flow->tables()[0]->rowCount > 40);
    QVERIFY(m_flow->tables()[0]->defects.empty());
    bool isFound = false;
    for (int row = 0; row < int(m_flow->tables()[0]->rowCount); ++row) {
        const QString figure = cell(0, row, "figure");
        if (figure == "sum_incoming_amount"_L1) {
            isFound = true;
            QCOMPARE(cell(0, row, "group"), u"transactions_metrics"_s);
            QCOMPARE(cell(0, row, "1m"), u"4200"_s);
            QCOMPARE(cell(0, row, "3m"), u"12600"_s);
        }
        if (figure == "closing_balance"_L1)
            QCOMPARE(cell(0, row, "value"), u"5874.13"_s);
    }
    QVERIFY(isFound);
    QCOMPARE(m_flow->tables()[1]->rowCount, 3u);
}

void TestEnrichmentFlow::aBadFileIsExplained()
{
    m_flow->openFile(m_folder.filePath(u"none.csv"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_flow->state(), State::Unreadable, kPatienceMs);
    QCOMPARE(m_flow->error()->code, u"import_no_file"_s);
    QVERIFY(!m_flow->canSend());
    open(brazilianFile(), "categorization"); // and another one is read all the same
    QVERIFY(!m_flow->error());
    QVERIFY(m_flow->canSend());
}

void TestEnrichmentFlow::nothingIsSentWhileAColumnIsMissing()
{
    open(brazilianFile(), "categorization");
    const EnrichmentSpec &spec = m_flow->spec();
    for (std::size_t i = 0; i < spec.inputs.size(); ++i)
        if (spec.inputs[i].key == "description")
            m_flow->setSource(i, {});
    QTRY_COMPARE_WITH_TIMEOUT(m_flow->state(), State::Checked, kPatienceMs);
    QCOMPARE(m_flow->unmapped().size(), 1);
    QVERIFY(m_flow->import().problems.empty()); // one sentence instead of one for every line
    QVERIFY(!m_flow->canSend());
    m_flow->send();
    QCOMPARE(m_flow->state(), State::Checked);
}

void TestEnrichmentFlow::changingAnythingChecksAgain()
{
    open(brazilianFile(), "categorization");
    const QByteArray before = m_flow->body();
    m_flow->setCellFormat({DateOrder::DayFirst, u'.'});
    QTRY_COMPARE_WITH_TIMEOUT(m_flow->state(), State::Checked, kPatienceMs);
    QCOMPARE(m_flow->import().badLines, 9); // "4.200,00" is no amount with a decimal point
    m_flow->setCellFormat({DateOrder::DayFirst, u','});
    m_flow->setCellFormat({DateOrder::MonthFirst, u','}); // the last one counts
    QTRY_COMPARE_WITH_TIMEOUT(m_flow->state(), State::Checked, kPatienceMs);
    QVERIFY(m_flow->body() != before);
    CsvFormat format = m_flow->format();
    format.separator = u',';
    m_flow->setFormat(format);
    QTRY_COMPARE_WITH_TIMEOUT(m_flow->state(), State::Checked, kPatienceMs);
    QVERIFY(!m_flow->unmapped().isEmpty());
    format.separator = u';';
    m_flow->setFormat(format);
    QTRY_COMPARE_WITH_TIMEOUT(m_flow->state(), State::Checked, kPatienceMs);
    QCOMPARE(m_flow->cellFormat(), (CellFormat{DateOrder::DayFirst, u','})); // detected anew
}

void TestEnrichmentFlow::whatWasChosenOutlivesAnotherFile()
{
    open(brazilianFile(), "categorization");
    const auto sourceOf = [this](std::string_view key) {
        const auto &inputs = m_flow->spec().inputs;
        const auto found = std::ranges::find(inputs, key, &InputField::key);
        return m_flow->mapping().sources[static_cast<std::size_t>(found - inputs.begin())];
    };
    const auto place = [this](std::string_view key) {
        const auto &inputs = m_flow->spec().inputs;
        return static_cast<std::size_t>(std::ranges::find(inputs, key, &InputField::key) - inputs.begin());
    };
    m_flow->setSource(place("description"), {FieldSource::Kind::Column, 7}); // the bank's name, on purpose
    m_flow->setSource(place("account_holder_type"), {FieldSource::Kind::Constant, -1, u"BUSINESS"_s});
    m_flow->openFile(write(brazilianFile()));
    QTRY_COMPARE_WITH_TIMEOUT(m_flow->state(), State::Checked, kPatienceMs);
    QCOMPARE(sourceOf("description").column, 7); // the same columns
    QCOMPARE(sourceOf("account_category").constant, u"CHECKING_ACCOUNT"_s);
    m_flow->setSpec(*enrichment::find("incomes"));
    QTRY_COMPARE_WITH_TIMEOUT(m_flow->state(), State::Checked, kPatienceMs);
    QCOMPARE(sourceOf("description").column, 7);
    QCOMPARE(sourceOf("account_holder_type").constant, u"INDIVIDUAL"_s); // incomes take no business
    m_flow->openFile(write("Description,Amount\nx,1.00\n"));
    QTRY_COMPARE_WITH_TIMEOUT(m_flow->state(), State::Checked, kPatienceMs);
    QCOMPARE(sourceOf("description").column, 0); // other columns
    QCOMPARE(sourceOf("account_category").constant, u"CHECKING_ACCOUNT"_s);
    QCOMPARE(sourceOf("value_date").kind, FieldSource::Kind::None);
}

void TestEnrichmentFlow::aFileWithTooManyLinesGoesInParts()
{
    QByteArray file = "id,titular,conta,data,historico,valor,moeda,banco\n";
    for (int i = 0; i < 10'001; ++i)
        file += "t-" + QByteArray::number(i) + ',' + kHolder + ",acc-1,2026-03-01,MERCADO,-1.50,BRL,Acme\n";
    open(file, "categorization");
    QCOMPARE(m_flow->parts(), 2);
    QCOMPARE(m_flow->sendableRows(), 10'000u);
    send();
    QCOMPARE(m_flow->state(), State::Done);
    QCOMPARE(m_flow->tables()[0]->rowCount, 10'000u);
    m_flow->setPart(1);
    QTRY_COMPARE_WITH_TIMEOUT(m_flow->state(), State::Checked, kPatienceMs);
    QCOMPARE(m_flow->tables()[0]->rowCount, 10'000u); // stays until the next answer
    send();
    QCOMPARE(m_flow->tables()[0]->rowCount, 1u);
    QCOMPARE(cell(0, 0, "transaction_id"), u"t-10000"_s);
}

void TestEnrichmentFlow::aReadOnlyProfileSendsNothing()
{
    api::Connection readOnly(profile(Access::ReadOnly), Credentials{"demo", "demo"});
    open(brazilianFile(), "categorization");
    m_flow->setClient(&readOnly.client);
    send();
    QCOMPARE(m_flow->state(), State::Failed);
    QCOMPARE(m_flow->error()->kind, ErrorKind::ReadOnly);
    m_flow->setClient(nullptr);
    QVERIFY(!m_flow->canSend());
}

void TestEnrichmentFlow::whatBelvoRefusesIsKept()
{
    open(brazilianFile(), "categorization");
    addFault(R"({"path":"/api/categorization/","status":400,"times":1})");
    send();
    QCOMPARE(m_flow->state(), State::Failed);
    QCOMPARE(m_flow->error()->kind, ErrorKind::Validation);
    QCOMPARE(m_flow->error()->requestId.size(), 32);
    QVERIFY(m_flow->canSend()); // once more, when the person wants to
    send();
    QCOMPARE(m_flow->state(), State::Done);
}

void TestEnrichmentFlow::aRetiredCallIsCalledThat()
{
    open(brazilianFile(), "categorization");
    addFault(R"({"path":"/api/categorization/","status":404,"times":1})");
    send();
    QCOMPARE(m_flow->state(), State::Failed);
    QCOMPARE(m_flow->error()->code, u"product_retired"_s);
    QCOMPARE(m_flow->error()->requestId.size(), 32);
}

void TestEnrichmentFlow::aLostAnswerIsUnknown()
{
    open(brazilianFile(), "categorization");
    addFault(R"({"path":"/api/categorization/","kind":"drop","times":1})");
    send();
    QCOMPARE(m_flow->state(), State::Unknown);
    QCOMPARE(m_flow->error()->kind, ErrorKind::OutcomeUnknown);
    QVERIFY(m_flow->canSend());
}

void TestEnrichmentFlow::losingTheConnectionEndsTheCall()
{
    open(brazilianFile(), "categorization");
    m_flow->send();
    m_flow->setClient(nullptr);
    QCOMPARE(m_flow->state(), State::Unknown);
    QVERIFY(m_flow->tables().empty());
}

void TestEnrichmentFlow::theSandboxIsAsStrictAsItsDescription_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("field");
    const QByteArray good =
        R"({"transaction_id":"1","account_holder_type":"INDIVIDUAL","account_holder_id":"x",
        "account_id":"a","account_category":"CHECKING_ACCOUNT","value_date":"2026-03-01","description":"d","type":"OUTFLOW",
        "amount":1.5,"currency":"BRL","institution":"i"})";
    const auto row = [](const char *name, const QByteArray &body, int status, const char *code,
                        const char *field, const char *path = "/api/categorization/") {
        QTest::newRow(name) << QByteArray(path) << body << status << QByteArray(code) << QByteArray(field);
    };
    const auto body = [](const QByteArray &rows) {
        return R"({"language":"pt","transactions":[)" + rows + "]}";
    };
    row("good", body(good), 200, "", "");
    row("not JSON", "{", 400, "parse_error", "");
    row("a list", "[]", 400, "invalid", "");
    row("no language", R"({"transactions":[]})", 400, "required", "language");
    row("another language", QByteArray(body(good)).replace("\"pt\"", "\"fr\""), 400, "invalid_choice",
        "language");
    row("no rows", body(""), 400, "empty", "transactions");
    row("a text for a list", R"({"language":"pt","transactions":"x"})", 400, "not_a_list", "transactions");
    row("a row that is none", body("1"), 400, "invalid", "transactions.0");
    row("missing", body(QByteArray(good).replace("\"description\"", "\"d\"")), 400, "required",
        "transactions.0.description");
    row("null", body(QByteArray(good).replace("\"BRL\"", "null")), 400, "null", "transactions.0.currency");
    row("amount as text", body(QByteArray(good).replace("1.5", "\"1.5\"")), 400, "invalid",
        "transactions.0.amount");
    row("date", body(QByteArray(good).replace("2026-03-01", "2026-02-31")), 400, "invalid",
        "transactions.0.value_date");
    row("choice", body(QByteArray(good).replace("OUTFLOW", "OUTLFOW")), 400, "invalid_choice",
        "transactions.0.type");
    row("card without code", body(QByteArray(good).replace("CHECKING_ACCOUNT", "CREDIT_CARD")), 400,
        "required", "transactions.0.mcc");
    row("the same twice", body(good + ',' + good), 400, "unique", "transactions.1.transaction_id");
    row("no money out", body(good), 400, "invalid", "transactions.0.account_holder_id",
        "/api/enrich/incomes/");
    row("no account",
        R"({"transactions_language":"pt","user_id":"u","reference_date":"2026-03-14","transactions":[
        {"transaction_id":"1","account_id":"a","value_date":"2026-03-01","status":"PROCESSED","type":"OUTFLOW","amount":1,
        "currency":"BRL","description":"d"}],"accounts":[]})",
        400, "empty", "accounts", "/api/enrich/risk-insights/");
}

void TestEnrichmentFlow::theSandboxIsAsStrictAsItsDescription()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, field);
    const auto [answered, answer] = post(path, body);
    QCOMPARE(answered, status);
    if (status == 200)
        return;
    QVERIFY(answer.startsWith("[{"));
    QVERIFY2(answer.contains("\"code\":\"" + code + '"'), answer.constData());
    QVERIFY2(field.isEmpty() || answer.contains("\"field\":\"" + field + '"'), answer.constData());
}

void TestEnrichmentFlow::answersAreDecodedExactly()
{
    const QByteArray answer =
        R"({ "transactions" : [ {"transaction_id":"1","amount": 1234567890123.4567 ,"currency":"BRL",
        "category":null,"subcategory":"New one","merchant":null,"odd":{"a":[1]}} ,{}] , "more": 1 })";
    const auto tables = api::decodeEnrichment(*enrichment::find("categorization"), answer);
    QVERIFY(tables);
    QCOMPARE(tables->front()->rowCount, 2u);
    const auto streams = api::decodeEnrichment(
        *enrichment::find("incomes"),
        R"([{"income_streams":[{},{"account_id":"a"}],"account_holder_id":"\"h,}"},{"account_holder_id":"b","income_streams":null}])");
    QVERIFY(streams);
    QCOMPARE(streams->at(0)->rowCount, 2u);
    QCOMPARE(streams->at(1)->rowCount, 2u);
    const auto risk =
        api::decodeEnrichment(*enrichment::find("risk-insights"),
                              R"({"a b":{"x":1},"balances_metrics":{"min_balance_3m":-1.5,"min_balance_12m":2,
        "institutions":["x"],"note":"y","new_figure":7},"cashflow_metrics":null,"category_metrics":[]})");
    QVERIFY(risk);
    QCOMPARE(risk->at(0)->rowCount, 2u);
    QCOMPARE(risk->at(1)->rowCount, 0u);
}

void TestEnrichmentFlow::brokenAnswersAreRefused_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("empty") << QByteArray("categorization") << QByteArray();
    QTest::newRow("page") << QByteArray("categorization") << QByteArray("<html>");
    QTest::newRow("cut") << QByteArray("categorization")
                         << QByteArray(R"({"transactions":[{"transaction_id":"1")");
    QTest::newRow("no list") << QByteArray("categorization") << QByteArray(R"({"detail":"ok"})");
    QTest::newRow("not a list") << QByteArray("categorization") << QByteArray(R"({"transactions":{}})");
    QTest::newRow("numbers") << QByteArray("categorization") << QByteArray(R"({"transactions":[1,2]})");
    QTest::newRow("a number") << QByteArray("incomes") << QByteArray("7");
    QTest::newRow("streams of numbers") << QByteArray("incomes") << QByteArray(R"([{"income_streams":[1]}])");
    QTest::newRow("cut list") << QByteArray("incomes") << QByteArray(R"([{"income_streams":[{})");
    QTest::newRow("nested") << QByteArray("risk-insights") << QByteArray(20'000, '[');
}

void TestEnrichmentFlow::brokenAnswersAreRefused()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, answer);
    const auto tables = api::decodeEnrichment(*enrichment::find(request.toStdString()), answer);
    QVERIFY(!tables);
    QCOMPARE(tables.error().kind, ErrorKind::Protocol);
}

QTEST_GUILESS_MAIN(TestEnrichmentFlow)
#include "tst_enrichmentflow.moc"
