// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/memorysecretstore.h"
#include "models/flows/addresscheck.h"
#include "models/flows/keycheckflow.h"
#include "tests/models/flowbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using vinculo::models::KeyCheckFlow;
using vinculo::tests::FlowBench;
using vinculo::tests::ScriptedTransport;
using Finding = KeyCheckFlow::Finding;
using Step = KeyCheckFlow::Step;
using Verdict = KeyCheckFlow::Verdict;

namespace vinculo {

class TestKeyCheckFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pastedKeysAreCleaned_data();
    void pastedKeysAreCleaned();
    void addressesAreChecked_data();
    void addressesAreChecked();
    void goodKeysAreGood();
    void strayBlanksAreTold();
    void emptyKeysAreNotSent();
    void aWrongAddressIsNotContacted();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void aListThatIsNotContractedIsAWarning();
    void theKeychainIsExplained_data();
    void theKeychainIsExplained();
    void cancellingStopsEverything();
    void startingAgainForgetsTheFirst();
};

namespace {

//! Says what it is told about the keychain.
class StubSecretStore : public storage::MemorySecretStore
{
public:
    Result<storage::KeychainState> state = storage::KeychainState::Available;
    Call<storage::KeychainState> probe() override
    {
        CallSource<storage::KeychainState> source;
        auto call = source.call();
        source.finish(state);
        return call;
    }
};

Profile profile(Environment environment = Environment::Sandbox,
                const QString &url = u"https://sandbox.belvo.com"_s)
{
    Profile profile;
    profile.id = QUuid::createUuid();
    profile.environment = environment;
    profile.baseUrl = QUrl(url);
    return profile;
}

constexpr auto kEmptyList = R"({"count":0,"next":null,"previous":null,"results":[]})";

//! The flow over a transport that answers by path; counts what was asked.
struct Run
{
    using Answers = std::function<std::optional<ScriptedTransport::Answer>(const api::Request &)>;

    explicit Run(Answers handler = {})
        : answers(std::move(handler))
        , flow(secrets, [this](const Profile &, const Credentials &credentials) {
            used = credentials;
            auto transport = std::make_unique<ScriptedTransport>();
            transport->setHandler(
                [this](const api::Request &request) -> std::optional<ScriptedTransport::Answer> {
                    paths.append(request.path);
                    if (answers)
                        if (auto answer = answers(request))
                            return answer;
                    return ScriptedTransport::answer(200, request.path == "/api/"_L1 ? "{}" : kEmptyList);
                });
            return transport;
        })
    {
    }
    [[nodiscard]] bool check(const Profile &checked = profile(),
                             const Credentials &credentials = {"id", "password"})
    {
        flow.start(checked, credentials);
        return QTest::qWaitFor([this] { return !flow.isRunning(); });
    }
    [[nodiscard]] const KeyCheckFlow::StepResult &at(Step step) const
    {
        return flow.results()[static_cast<qsizetype>(step)];
    }

    StubSecretStore secrets;
    Answers answers;
    Credentials used;
    QStringList paths;
    KeyCheckFlow flow;
};

} // namespace

void TestKeyCheckFlow::pastedKeysAreCleaned_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<QByteArray>("clean");
    QTest::newRow("as is") << QByteArray("abc-1") << QByteArray("abc-1");
    QTest::newRow("blanks and line ends") << QByteArray(" \tabc\r\n") << QByteArray("abc");
    QTest::newRow("quotes") << QByteArray("\"'abc'\"") << QByteArray("abc");
    QTest::newRow("typographic quotes") << QByteArray("\xE2\x80\x9C"
                                                      "abc\xE2\x80\x9D")
                                        << QByteArray("abc");
    QTest::newRow("no-break and zero-width space") << QByteArray("\xC2\xA0"
                                                                 "abc\xE2\x80\x8B")
                                                   << QByteArray("abc");
    QTest::newRow("inside stays") << QByteArray("a b'c") << QByteArray("a b'c");
    QTest::newRow("nothing but blanks") << QByteArray(" \n ") << QByteArray();
}

void TestKeyCheckFlow::pastedKeysAreCleaned()
{
    QFETCH(QByteArray, pasted);
    QFETCH(QByteArray, clean);
    QCOMPARE(KeyCheckFlow::cleanKey(pasted), clean);
}

void TestKeyCheckFlow::addressesAreChecked_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QString>("url");
    QTest::addColumn<Finding>("finding");
    using enum Environment;
    QTest::newRow("sandbox") << Sandbox << u"https://sandbox.belvo.com"_s << Finding::None;
    QTest::newRow("production") << Production << u"https://api.belvo.com"_s << Finding::None;
    QTest::newRow("production host, sandbox profile")
        << Sandbox << u"https://api.belvo.com"_s << Finding::EnvironmentMismatch;
    QTest::newRow("sandbox host, production profile")
        << Production << u"https://SANDBOX.belvo.com"_s << Finding::EnvironmentMismatch;
    QTest::newRow("demo elsewhere") << Demo << u"https://example.org"_s << Finding::EnvironmentMismatch;
    QTest::newRow("demo here") << Demo << u"http://127.0.0.1:8710"_s << Finding::None;
    QTest::newRow("looks like here") << Demo << u"https://127.example.org"_s << Finding::EnvironmentMismatch;
    QTest::newRow("own sandbox") << Sandbox << u"http://localhost:8710"_s << Finding::None;
    QTest::newRow("production here") << Production << u"http://127.0.0.1:8710"_s << Finding::AddressUnusual;
    QTest::newRow("a proxy") << Production << u"https://belvo.example.org"_s << Finding::AddressUnusual;
    QTest::newRow("not encrypted") << Production << u"http://api.belvo.com"_s << Finding::AddressNotHttps;
    QTest::newRow("with a query") << Sandbox << u"https://sandbox.belvo.com?x=1"_s
                                  << Finding::AddressHasExtras;
    QTest::newRow("with a name") << Sandbox << u"https://a:b@sandbox.belvo.com"_s
                                 << Finding::AddressHasExtras;
    QTest::newRow("nothing") << Sandbox << QString() << Finding::AddressMalformed;
}

void TestKeyCheckFlow::addressesAreChecked()
{
    QFETCH(Environment, environment);
    QFETCH(QString, url);
    QFETCH(Finding, finding);
    QCOMPARE(models::checkAddress(profile(environment, url)), finding);
}

void TestKeyCheckFlow::goodKeysAreGood()
{
    Run run;
    QSignalSpy finished(&run.flow, &KeyCheckFlow::finished);
    QVERIFY(run.check());
    QVERIFY(run.flow.isGood());
    QCOMPARE(finished.count(), 1);
    QCOMPARE(run.paths, QStringList({u"/api/"_s, u"/api/links/"_s, u"/api/institutions/"_s}));
    for (const auto &step : run.flow.results())
        QCOMPARE(step.verdict, Verdict::Good);
}

void TestKeyCheckFlow::strayBlanksAreTold()
{
    Run run;
    QVERIFY(run.check(profile(), {" id\n", "\"password\""}));
    QVERIFY(run.flow.isGood());
    QCOMPARE(run.at(Step::Keys).finding, Finding::KeysHadSpaces);
    QCOMPARE(run.used.secretId, QByteArray("id"));
    QCOMPARE(run.used.secretPassword, QByteArray("password"));
}

void TestKeyCheckFlow::emptyKeysAreNotSent()
{
    Run run;
    QVERIFY(run.check(profile(), {"id", " "}));
    QCOMPARE(run.at(Step::Keys).finding, Finding::KeysEmpty);
    QCOMPARE(run.at(Step::Connection).verdict, Verdict::Skipped);
    QVERIFY(!run.flow.isGood());
    QVERIFY(run.paths.isEmpty());
}

void TestKeyCheckFlow::aWrongAddressIsNotContacted()
{
    Run run;
    QVERIFY(run.check(profile(Environment::Sandbox, u"https://api.belvo.com"_s)));
    QCOMPARE(run.at(Step::Address).verdict, Verdict::Bad);
    QCOMPARE(run.at(Step::Address).finding, Finding::EnvironmentMismatch);
    QCOMPARE(run.at(Step::Links).verdict, Verdict::Skipped);
    QVERIFY(run.paths.isEmpty());
}

void TestKeyCheckFlow::whatIsWrongIsNamed_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Step>("step");
    QTest::addColumn<Finding>("finding");
    const auto nothing = ErrorKind::Cancelled;
    QTest::newRow("keys refused") << nothing << 401 << FlowBench::errorJson("authentication_failed")
                                  << Step::Keys << Finding::KeysRefused;
    QTest::newRow("not enabled") << nothing << 403 << FlowBench::errorJson("access_to_production_denied")
                                 << Step::Keys << Finding::ProductionDenied;
    QTest::newRow("captive portal") << nothing << 200 << QByteArray("<html>log in</html>") << Step::Connection
                                    << Finding::NotBelvo;
    QTest::newRow("no such page") << nothing << 404 << QByteArray("<html></html>") << Step::Connection
                                  << Finding::NotBelvo;
    QTest::newRow("firewall") << nothing << 403 << QByteArray("<html></html>") << Step::Connection
                              << Finding::Throttled;
    QTest::newRow("broken server") << nothing << 500 << FlowBench::errorJson("unexpected_error")
                                   << Step::Connection << Finding::ServerTrouble;
    QTest::newRow("no network") << ErrorKind::Offline << 0 << QByteArray() << Step::Connection
                                << Finding::NoNetwork;
    QTest::newRow("too slow") << ErrorKind::Timeout << 0 << QByteArray() << Step::Connection
                              << Finding::TimedOut;
    QTest::newRow("bad certificate") << ErrorKind::Insecure << 0 << QByteArray() << Step::Connection
                                     << Finding::TlsRefused;
}

void TestKeyCheckFlow::whatIsWrongIsNamed()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Step, step);
    QFETCH(Finding, finding);
    Run run([&](const api::Request &) {
        return std::optional(
            status == 0 ? ScriptedTransport::error(kind)
                        : ScriptedTransport::answer(status, body,
                                                    body.startsWith('<') ? "text/html" : "application/json"));
    });
    QVERIFY(run.check());
    QVERIFY(!run.flow.isGood());
    QCOMPARE(run.at(step).finding, finding);
    QCOMPARE(run.at(step).verdict, Verdict::Bad);
    QCOMPARE(run.at(Step::Links).verdict, Verdict::Skipped);
    QCOMPARE(run.paths.size(), 1); // asked once, not retried
}

void TestKeyCheckFlow::aListThatIsNotContractedIsAWarning()
{
    Run run([](const api::Request &request) -> std::optional<ScriptedTransport::Answer> {
        if (request.path != "/api/links/"_L1)
            return {};
        return ScriptedTransport::answer(403, FlowBench::errorJson("access_to_resource_denied"));
    });
    QVERIFY(run.check());
    QCOMPARE(run.at(Step::Links).verdict, Verdict::Warning);
    QCOMPARE(run.at(Step::Links).finding, Finding::ResourceDenied);
    QCOMPARE(run.at(Step::Institutions).verdict, Verdict::Good);
    QVERIFY(run.flow.isGood());
}

void TestKeyCheckFlow::theKeychainIsExplained_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Finding>("finding");
    using storage::KeychainState;
    QTest::newRow("available") << int(KeychainState::Available) << Verdict::Good << Finding::None;
    QTest::newRow("locked") << int(KeychainState::Locked) << Verdict::Warning << Finding::KeychainLocked;
    QTest::newRow("absent") << int(KeychainState::Absent) << Verdict::Warning << Finding::KeychainAbsent;
    QTest::newRow("unknown") << int(KeychainState::Unknown) << Verdict::Skipped << Finding::None;
    QTest::newRow("failed") << -1 << Verdict::Warning << Finding::KeychainAbsent;
}

void TestKeyCheckFlow::theKeychainIsExplained()
{
    QFETCH(int, state);
    QFETCH(Verdict, verdict);
    QFETCH(Finding, finding);
    Run run;
    if (state >= 0)
        run.secrets.state = static_cast<storage::KeychainState>(state);
    else
        run.secrets.state = Unexpected(ApiError{.kind = ErrorKind::Storage, .code = u"keychain_timeout"_s});
    QVERIFY(run.check());
    QCOMPARE(run.at(Step::Keychain).verdict, verdict);
    QCOMPARE(run.at(Step::Keychain).finding, finding);
    QVERIFY(run.flow.isGood());
}

void TestKeyCheckFlow::cancellingStopsEverything()
{
    Run run;
    QSignalSpy finished(&run.flow, &KeyCheckFlow::finished);
    run.flow.start(profile(), {"id", "password"});
    QVERIFY(run.flow.isRunning());
    run.flow.cancel();
    QVERIFY(!run.flow.isRunning());
    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 0);
    QVERIFY(run.paths.isEmpty());
    QVERIFY(!run.flow.isGood());
}

void TestKeyCheckFlow::startingAgainForgetsTheFirst()
{
    Run run;
    QSignalSpy finished(&run.flow, &KeyCheckFlow::finished);
    run.flow.start(profile(), {"first", "password"});
    QVERIFY(run.check(profile(), {"second", "password"}));
    QCOMPARE(run.used.secretId, QByteArray("second"));
    QCOMPARE(finished.count(), 1);
    QCOMPARE(run.paths.size(), 3);
}

} // namespace vinculo

QTEST_GUILESS_MAIN(vinculo::TestKeyCheckFlow)
#include "tst_keycheckflow.moc"
