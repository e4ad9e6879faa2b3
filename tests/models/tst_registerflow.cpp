// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flows/registerflow.h"
#include "tests/models/flowbench.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using vinculo::models::FormField;
using vinculo::models::InstitutionForm;
using vinculo::models::RegisterFlow;
using vinculo::models::RegisterProblem;
using vinculo::tests::FlowBench;
using State = RegisterFlow::State;

namespace vinculo {

class TestRegisterFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFormComesFromTheInstitution();
    void openFinanceIsNotRegisteredHere();
    void anyJsonMakesAForm_data();
    void anyJsonMakesAForm();
    void fieldsAreChecked_data();
    void fieldsAreChecked();
    void aHostilePatternDoesNotFreeze();
    void requestsAreChecked_data();
    void requestsAreChecked();
    void aBadRequestIsNotSent();
    void aLinkIsRegistered();
    void aSecondSubmitSendsNothing();
    void aChallengeIsHandedOver();
    void aDuplicateNamesTheExistingPerson();
    void aLostAnswerIsUnknown_data();
    void aLostAnswerIsUnknown();
    void aFailureCanBeEdited();
};

namespace {

constexpr auto kInstitution = R"({
  "id": 1013, "name": "tatooine_mx_fiscal", "type": "fiscal", "display_name": "Tatooine <b>Fiscal</b>",
  "country_codes": ["MX"], "primary_color": "#123456", "status": "healthy", "integration_type": "credentials",
  "resources": ["INVOICES", "TAX_STATUS", 7],
  "form_fields": [
    {"name": "username", "type": "text", "label": "RFC", "validation": "^[A-Z0-9]{12,13}$",
     "placeholder": "PFIS010101000", "validation_message": "Invalid RFC", "values": []},
    {"name": "password", "type": "text", "label": "Password", "validation": "^.{8,}$"},
    {"name": "username_type", "type": "select", "label": "Kind",
     "values": [{"code": "001", "label": "Person"}, {"code": "002"}, {"label": "no code"}, 5]},
    {"label": "nameless"}, "text", null
  ]})";

api::RegisterLinkRequest request()
{
    api::RegisterLinkRequest request;
    request.institution = u"tatooine_mx_fiscal"_s;
    request.credentials = {{u"username"_s, "PFIS010101000"}, {u"password"_s, "individual"}};
    request.externalId = u"customer-17"_s;
    request.accessMode = u"single"_s;
    return request;
}

} // namespace

void TestRegisterFlow::theFormComesFromTheInstitution()
{
    const InstitutionForm form = InstitutionForm::fromJson(kInstitution);
    QCOMPARE(form.name, u"tatooine_mx_fiscal"_s);
    QCOMPARE(form.displayName, u"Tatooine <b>Fiscal</b>"_s);
    QCOMPARE(form.country, u"MX"_s);
    QVERIFY(form.isHealthy);
    QVERIFY(form.canRegisterHere);
    QCOMPARE(form.resources, QStringList({u"INVOICES"_s, u"TAX_STATUS"_s}));
    QCOMPARE(form.fields.size(), 3);
    QVERIFY(!form.fields[0].isSecret);
    QVERIFY(form.fields[1].isSecret); // by its name, although its type says text
    QCOMPARE(form.fields[2].choices.size(), 2);
    QCOMPARE(form.fields[2].choices[1].label, u"002"_s);
}

void TestRegisterFlow::openFinanceIsNotRegisteredHere()
{
    QByteArray json = kInstitution;
    json.replace("\"credentials\"", "\"openfinance\"");
    QVERIFY(!InstitutionForm::fromJson(json).canRegisterHere);
    QVERIFY(!InstitutionForm::fromJson(R"({"name":"x","integration_type":"credentials","form_fields":[]})")
                 .canRegisterHere);
}

void TestRegisterFlow::anyJsonMakesAForm_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const QByteArray json :
         {"", "[]", "null", "{", R"({"form_fields":{}})", R"({"form_fields":[[]],"name":5})",
          R"({"country_codes":[],"resources":"x"})", "<html>"})
        QTest::newRow(json.isEmpty() ? "empty" : json.constData()) << json;
}

void TestRegisterFlow::anyJsonMakesAForm()
{
    QFETCH(QByteArray, json);
    const InstitutionForm form = InstitutionForm::fromJson(json);
    QVERIFY(!form.canRegisterHere);
    QVERIFY(form.fields.isEmpty());
}

void TestRegisterFlow::fieldsAreChecked_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<RegisterProblem>("problem");
    QTest::newRow("good") << 0 << u"PFIS010101000"_s << RegisterProblem::None;
    QTest::newRow("empty") << 0 << QString() << RegisterProblem::MissingValue;
    QTest::newRow("wrong") << 0 << u"pfis"_s << RegisterProblem::DoesNotMatch;
    QTest::newRow("choice") << 2 << u"001"_s << RegisterProblem::None;
    QTest::newRow("label is no choice") << 2 << u"Person"_s << RegisterProblem::DoesNotMatch;
}

void TestRegisterFlow::fieldsAreChecked()
{
    QFETCH(int, field);
    QFETCH(QString, value);
    QFETCH(RegisterProblem, problem);
    const InstitutionForm form = InstitutionForm::fromJson(kInstitution);
    QCOMPARE(RegisterFlow::checkField(form.fields[field], value), problem);
}

void TestRegisterFlow::aHostilePatternDoesNotFreeze()
{
    FormField field;
    field.validation = u"^(a+)+$"_s;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(RegisterFlow::checkField(field, QString(5000, u'a') + u'!'), RegisterProblem::None);
    QVERIFY2(timer.elapsed() < 200, "the matcher ran on");
    field.validation = u"([unclosed"_s;
    QCOMPARE(RegisterFlow::checkField(field, u"x"_s), RegisterProblem::None);
}

void TestRegisterFlow::requestsAreChecked_data()
{
    QTest::addColumn<QString>("externalId");
    QTest::addColumn<QString>("accessMode");
    QTest::addColumn<QString>("storage");
    QTest::addColumn<QStringList>("resources");
    QTest::addColumn<RegisterProblem>("problem");
    const QStringList none;
    QTest::newRow("defaults") << QString() << QString() << QString() << none << RegisterProblem::None;
    QTest::newRow("external id too short")
        << u"ab"_s << QString() << QString() << none << RegisterProblem::BadExternalId;
    QTest::newRow("external id with a blank")
        << u"a b c"_s << QString() << QString() << none << RegisterProblem::BadExternalId;
    QTest::newRow("recurrent forgets")
        << QString() << u"recurrent"_s << u"30d"_s << none << RegisterProblem::RecurrentNeedsStore;
    QTest::newRow("default mode forgets")
        << QString() << QString() << u"nostore"_s << none << RegisterProblem::RecurrentNeedsStore;
    QTest::newRow("recurrent stores")
        << QString() << u"recurrent"_s << u"store"_s << none << RegisterProblem::None;
    QTest::newRow("single for a while")
        << QString() << u"single"_s << u"30d"_s << none << RegisterProblem::None;
    QTest::newRow("nothing stored, nothing fetched")
        << QString() << u"single"_s << u"nostore"_s << none << RegisterProblem::NoStoreNeedsResources;
    QTest::newRow("nothing stored, fetched now")
        << QString() << u"single"_s << u"nostore"_s << QStringList{u"INVOICES"_s} << RegisterProblem::None;
}

void TestRegisterFlow::requestsAreChecked()
{
    QFETCH(QString, externalId);
    QFETCH(QString, accessMode);
    QFETCH(QString, storage);
    QFETCH(QStringList, resources);
    QFETCH(RegisterProblem, problem);
    api::RegisterLinkRequest checked = request();
    checked.externalId = externalId;
    checked.accessMode = accessMode;
    checked.credentialsStorage = storage;
    checked.fetchResources = resources;
    QCOMPARE(RegisterFlow::check(checked), problem);
}

void TestRegisterFlow::aBadRequestIsNotSent()
{
    FlowBench bench;
    RegisterFlow flow(bench.client);
    api::RegisterLinkRequest bad = request();
    bad.credentials[1].second.clear();
    flow.submit(bad);
    QCOMPARE(flow.state(), State::Failed);
    QCOMPARE(flow.error()->code, u"required"_s);
    QCoreApplication::processEvents();
    QCOMPARE(bench.transport.sent().size(), 0);
}

void TestRegisterFlow::aLinkIsRegistered()
{
    FlowBench bench;
    RegisterFlow flow(bench.client);
    bench.transport.enqueue(201, FlowBench::linkJson());
    flow.submit(request());
    QCOMPARE(flow.state(), State::Sending);
    QTRY_COMPARE(flow.state(), State::Registered);
    QCOMPARE(flow.linkId(), QLatin1StringView(tests::kLinkId));
    QCOMPARE(bench.sentBody(0).value("password"_L1).toString(), u"individual"_s);
    QCOMPARE(bench.sentBody(0).value("institution"_L1).toString(), u"tatooine_mx_fiscal"_s);
}

void TestRegisterFlow::aSecondSubmitSendsNothing()
{
    FlowBench bench;
    RegisterFlow flow(bench.client);
    flow.submit(request());
    flow.submit(request());
    QTRY_COMPARE(bench.transport.openCount(), 1);
    QCOMPARE(bench.transport.sent().size(), 1);
}

void TestRegisterFlow::aChallengeIsHandedOver()
{
    FlowBench bench;
    RegisterFlow flow(bench.client);
    bench.transport.enqueue(428, FlowBench::challengeJson("numeric", "\"42\""));
    flow.submit(request());
    QTRY_COMPARE(flow.state(), State::NeedsMfa);
    QCOMPARE(flow.error()->challenge->value, u"42"_s);
    QCOMPARE(flow.linkId(), QLatin1StringView(tests::kLinkId));
    flow.resumed(FlowBench::linkRow());
    QCOMPARE(flow.state(), State::Registered);
}

void TestRegisterFlow::aDuplicateNamesTheExistingPerson()
{
    FlowBench bench;
    RegisterFlow flow(bench.client);
    bench.transport.enqueue(
        400,
        R"([{"code":"duplicated","message":"m","institution_user_id":"sooE7XJWEKypZJR603ecaWYk=","request_id":"r"}])");
    flow.submit(request());
    QTRY_COMPARE(flow.state(), State::Duplicate);
    QCOMPARE(flow.institutionUserId(), u"sooE7XJWEKypZJR603ecaWYk="_s);
}

void TestRegisterFlow::aLostAnswerIsUnknown_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no answer") << 0 << QByteArray();
    QTest::newRow("cut answer") << 201 << QByteArray(R"({"id":)");
    QTest::newRow("an answer without id") << 201 << QByteArray(R"({"institution":"x"})");
    QTest::newRow("time-out at Belvo") << 408 << FlowBench::errorJson("request_timeout");
}

void TestRegisterFlow::aLostAnswerIsUnknown()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    FlowBench bench;
    RegisterFlow flow(bench.client);
    bench.transport.enqueue(status == 0 ? bench.transport.error(ErrorKind::OutcomeUnknown)
                                        : bench.transport.answer(status, body));
    flow.submit(request());
    QTRY_COMPARE(flow.state(), State::Unknown);
    flow.edit();
    flow.submit(request());
    QCOMPARE(flow.state(), State::Unknown);
    QCOMPARE(bench.transport.sent().size(), 1);
}

void TestRegisterFlow::aFailureCanBeEdited()
{
    FlowBench bench;
    RegisterFlow flow(bench.client);
    bench.transport.enqueue(400, FlowBench::errorJson("login_error"));
    flow.submit(request());
    QTRY_COMPARE(flow.state(), State::Failed);
    flow.edit();
    QCOMPARE(flow.state(), State::Editing);
    QVERIFY(!flow.error());
    bench.transport.enqueue(201, FlowBench::linkJson());
    flow.submit(request());
    QTRY_COMPARE(flow.state(), State::Registered);
}

} // namespace vinculo

QTEST_GUILESS_MAIN(vinculo::TestRegisterFlow)
#include "tst_registerflow.moc"
