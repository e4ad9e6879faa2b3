// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/connection.h"
#include "core/domain/resources/registry.h"
#include "core/storage/memorysecretstore.h"
#include "models/flows/accessmodeflow.h"
#include "models/flows/credentialsflow.h"
#include "models/flows/keycheckflow.h"
#include "models/flows/linkrow.h"
#include "models/flows/mfaflow.h"
#include "models/flows/refreshflow.h"
#include "models/flows/registerflow.h"
#include "models/flows/retrieveflow.h"
#include "sandbox/server.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vinculo::models;

namespace vinculo {

//! The flows over real HTTP against the local Belvo.
class TestLinkJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_connection.reset(); }
    void everyKindOfChallengeIsWalked_data();
    void everyKindOfChallengeIsWalked();
    void wrongAndLateCodesAreToldApart();
    void aSessionThatIsOverAtTheBankExpires();
    void theFormOfAnInstitutionFitsItsTestUser();
    void aFailedLoginIsExplained();
    void aSecondRegistrationFindsTheFirst();
    void refreshingIsSeenToEnd();
    void whatARefreshBroughtIsKnownAfterARestart();
    void aRetrievalMayAskForACode();
    void theModeIsChanged();
    void aNewPasswordIsTried();
    void keysAreChecked();
    void aClosedPortIsNoNetwork();

private:
    [[nodiscard]] api::Client &client() { return m_connection->client; }
    [[nodiscard]] QString newUser(const QString &kind) { return kind + u"_u%1"_s.arg(++m_users); }
    [[nodiscard]] QString registered(const QString &username);
    [[nodiscard]] std::optional<LinkRow> readLink(const QString &id);
    void moveSandboxClock(std::chrono::seconds time);
    [[nodiscard]] Profile profile(Access access) const;

    std::unique_ptr<sandbox::Server> m_server;
    QUrl m_baseUrl;
    std::unique_ptr<api::Connection> m_connection;
    int m_users = 0;
};

namespace {

api::RegisterLinkRequest registration(const QString &username)
{
    api::RegisterLinkRequest request;
    request.institution = u"gotham_br_retail"_s;
    request.credentials = {{u"username"_s, username.toUtf8()}, {u"password"_s, "secret-1"}};
    request.externalId = u"journey-1"_s;
    return request;
}

constexpr int kPatienceMs = 20'000;

} // namespace

void TestLinkJourney::initTestCase()
{
    sandbox::ServerOptions options;
    options.people = 10;
    options.transactions = 500;
    options.limits = false; // a whole journey is faster than the published limits
    m_server = std::make_unique<sandbox::Server>(options);
    const auto url = m_server->start();
    QVERIFY2(url, url ? "" : qPrintable(url.error()));
    m_baseUrl = *url;
}

void TestLinkJourney::init()
{
    m_connection = std::make_unique<api::Connection>(profile(Access::Admin), Credentials{"demo", "demo"});
}

Profile TestLinkJourney::profile(Access access) const
{
    Profile profile;
    profile.id = QUuid::createUuid();
    profile.environment = Environment::Demo;
    profile.baseUrl = m_baseUrl;
    profile.access = access;
    return profile;
}

QString TestLinkJourney::registered(const QString &username)
{
    RegisterFlow flow(client());
    flow.submit(registration(username));
    (void)QTest::qWaitFor([&] { return flow.state() != RegisterFlow::State::Sending; }, kPatienceMs);
    if (flow.state() != RegisterFlow::State::NeedsMfa)
        return flow.state() == RegisterFlow::State::Registered ? flow.linkId() : QString();
    MfaFlow mfa(client(), api::Clock::system(), resources::links(), *flow.error()->challenge);
    mfa.submit("111111");
    (void)QTest::qWaitFor([&] { return mfa.state() == MfaFlow::State::Accepted; }, kPatienceMs);
    return flow.linkId();
}

std::optional<LinkRow> TestLinkJourney::readLink(const QString &id)
{
    std::optional<Result<api::ChunkPtr>> answer;
    const auto call =
        client().detail(resources::links(), id).then(this, [&answer](const Result<api::ChunkPtr> &row) {
            answer = row;
        });
    (void)QTest::qWaitFor([&] { return answer.has_value(); }, kPatienceMs);
    return answer && *answer ? LinkRow::fromChunk(**answer) : std::nullopt;
}

void TestLinkJourney::moveSandboxClock(std::chrono::seconds time)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(m_baseUrl.resolved(QUrl(u"/_sandbox/clock/"_s)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(
        manager.post(request, R"({"advance_seconds":)" + QByteArray::number(qint64(time.count())) + '}'));
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), kPatienceMs);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
}

void TestLinkJourney::everyKindOfChallengeIsWalked_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<MfaKind>("kind");
    QTest::addColumn<bool>("asks");
    QTest::addColumn<bool>("saysWhenItEnds");
    QTest::newRow("inputless") << u"mfa_default"_s << MfaKind::Inputless << true << true;
    QTest::newRow("numeric") << u"mfa_numeric"_s << MfaKind::Numeric << true << true;
    QTest::newRow("qr") << u"mfa_qr"_s << MfaKind::Qr << true << true;
    QTest::newRow("qr as text") << u"mfa_qr_text"_s << MfaKind::Qr << true << true;
    QTest::newRow("question") << u"mfa_text"_s << MfaKind::Text << true << true;
    QTest::newRow("confirmed elsewhere") << u"mfa_confirm"_s << MfaKind::Inputless << false << true;
    QTest::newRow("other spelling") << u"mfa_confirm_alt"_s << MfaKind::Inputless << false << true;
    QTest::newRow("a bare object") << u"mfa_numeric_object"_s << MfaKind::Numeric << true << true;
    QTest::newRow("expiry as a string") << u"mfa_numeric_string"_s << MfaKind::Numeric << true << true;
    QTest::newRow("no expiry") << u"mfa_numeric_noexpiry"_s << MfaKind::Numeric << true << false;
    QTest::newRow("no flag") << u"mfa_numeric_noflag"_s << MfaKind::Numeric << true << true;
}

void TestLinkJourney::everyKindOfChallengeIsWalked()
{
    QFETCH(QString, user);
    QFETCH(MfaKind, kind);
    QFETCH(bool, asks);
    QFETCH(bool, saysWhenItEnds);
    RegisterFlow flow(client());
    flow.submit(registration(newUser(user)));
    QTRY_COMPARE_WITH_TIMEOUT(flow.state(), RegisterFlow::State::NeedsMfa, kPatienceMs);
    MfaFlow mfa(client(), api::Clock::system(), resources::links(), *flow.error()->challenge);
    QCOMPARE(mfa.challenge().kind, kind);
    QCOMPARE(mfa.challenge().expectsUserInput, asks);
    QCOMPARE(mfa.sessionLeft().has_value(), saysWhenItEnds);
    if (asks)
        mfa.submit("111111");
    else
        mfa.proceed();
    QTRY_COMPARE_WITH_TIMEOUT(mfa.state(), MfaFlow::State::Accepted, kPatienceMs);
    flow.resumed(mfa.answer());
    QCOMPARE(flow.state(), RegisterFlow::State::Registered);
    const auto link = readLink(flow.linkId());
    QVERIFY(link);
    QCOMPARE(link->status, u"valid"_s);
}

void TestLinkJourney::wrongAndLateCodesAreToldApart()
{
    RegisterFlow flow(client());
    flow.submit(registration(newUser(u"mfa_numeric"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(flow.state(), RegisterFlow::State::NeedsMfa, kPatienceMs);
    MfaFlow mfa(client(), api::Clock::system(), resources::links(), *flow.error()->challenge);
    const QString first = mfa.challenge().value;
    mfa.submit("555555");
    QTRY_COMPARE_WITH_TIMEOUT(mfa.state(), MfaFlow::State::Asking, kPatienceMs);
    QCOMPARE(mfa.notice(), MfaFlow::Notice::AnswerNotAccepted);
    QVERIFY(mfa.challenge().value != first);
    mfa.submit("999999"); // the sandbox's answer of somebody who was too slow
    QTRY_COMPARE_WITH_TIMEOUT(mfa.state(), MfaFlow::State::Asking, kPatienceMs);
    QCOMPARE(mfa.notice(), MfaFlow::Notice::AnswerWasLate);
    mfa.submit("555555");
    QTRY_COMPARE_WITH_TIMEOUT(mfa.state(), MfaFlow::State::Asking, kPatienceMs);
    mfa.submit("555555");
    QTRY_COMPARE_WITH_TIMEOUT(mfa.state(), MfaFlow::State::Failed, kPatienceMs);
    QCOMPARE(mfa.error()->code, u"login_error"_s);
}

void TestLinkJourney::aSessionThatIsOverAtTheBankExpires()
{
    RegisterFlow flow(client());
    flow.submit(registration(newUser(u"mfa_default"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(flow.state(), RegisterFlow::State::NeedsMfa, kPatienceMs);
    MfaFlow mfa(client(), api::Clock::system(), resources::links(), *flow.error()->challenge);
    moveSandboxClock(1h);
    mfa.submit("111111");
    QTRY_COMPARE_WITH_TIMEOUT(mfa.state(), MfaFlow::State::Expired, kPatienceMs);
    QCOMPARE(mfa.error()->code, u"session_expired"_s);
}

void TestLinkJourney::theFormOfAnInstitutionFitsItsTestUser()
{
    api::ListQuery query;
    query.filters = {{u"name"_s, FilterOp::Equals, {u"gotham_br_retail"_s}}};
    std::optional<Result<api::ListPage>> page;
    const auto call =
        client().list(resources::institutions(), query).then(this, [&](const Result<api::ListPage> &p) {
            page = p;
        });
    QTRY_VERIFY_WITH_TIMEOUT(page && *page, kPatienceMs);
    const InstitutionForm form = InstitutionForm::fromJson((*page)->rows->raw.row(0));
    QVERIFY(form.canRegisterHere);
    QCOMPARE(form.fields.size(), 2);
    QCOMPARE(RegisterFlow::checkField(form.fields[0], u"mfa_default"_s), RegisterProblem::None);
    QCOMPARE(RegisterFlow::checkField(form.fields[1], u"x"_s), RegisterProblem::DoesNotMatch);
    QVERIFY(form.fields[1].isSecret);
}

void TestLinkJourney::aFailedLoginIsExplained()
{
    RegisterFlow flow(client());
    flow.submit(registration(u"user_locked"_s));
    QTRY_COMPARE_WITH_TIMEOUT(flow.state(), RegisterFlow::State::Failed, kPatienceMs);
    QCOMPARE(flow.error()->code, u"login_error"_s);
    QVERIFY(!flow.error()->requestId.isEmpty());
}

void TestLinkJourney::aSecondRegistrationFindsTheFirst()
{
    const QString user = newUser(u"bnk100"_s);
    const QString id = registered(user);
    QVERIFY(!id.isEmpty());
    RegisterFlow again(client());
    again.submit(registration(user));
    QTRY_COMPARE_WITH_TIMEOUT(again.state(), RegisterFlow::State::Duplicate, kPatienceMs);
    const auto link = readLink(id);
    QVERIFY(link);
    QCOMPARE(again.institutionUserId(), link->institutionUserId);
}

void TestLinkJourney::refreshingIsSeenToEnd()
{
    const QString id = registered(newUser(u"bnk100"_s));
    const auto before = readLink(id);
    QVERIFY(before && before->lastAccessed);
    RefreshFlow flow(client(), id);
    flow.setWatchInterval(200ms);
    flow.start({u"ACCOUNTS"_s});
    QTRY_COMPARE_WITH_TIMEOUT(flow.state(), RefreshFlow::State::Done, kPatienceMs);
    QVERIFY(!flow.requestId().isEmpty());
    QVERIFY(LinkRow::fromChunk(flow.link())->lastAccessed > before->lastAccessed);
    flow.start({});
    QCOMPARE(flow.state(), RefreshFlow::State::CoolingDown);
    QVERIFY(flow.cooldown());
}

void TestLinkJourney::whatARefreshBroughtIsKnownAfterARestart()
{
    const QString id = registered(newUser(u"bnk100"_s));
    std::optional<RefreshWatch> remembered;
    {
        RefreshFlow flow(client(), id);
        flow.setComparing(true);
        flow.start({});
        QTRY_COMPARE_WITH_TIMEOUT(flow.state(), RefreshFlow::State::Watching, kPatienceMs);
        remembered = flow.watched();
    }
    QVERIFY(remembered && remembered->transactions && remembered->accounts);
    QVERIFY(!remembered->accounts->isEmpty());
    init(); // another run of the program
    RefreshFlow flow(client(), id);
    flow.setWatchInterval(200ms);
    flow.setComparing(true);
    QSignalSpy known(&flow, &RefreshFlow::changesKnown);
    flow.watchOn(*remembered);
    QTRY_COMPARE_WITH_TIMEOUT(known.count(), 1, kPatienceMs);
    QCOMPARE(flow.state(), RefreshFlow::State::Done);
    QVERIFY(flow.changes().newTransactions && *flow.changes().newTransactions >= 0);
    QVERIFY(flow.changes().lostAccounts.isEmpty());
}

void TestLinkJourney::aRetrievalMayAskForACode()
{
    const QString id = registered(newUser(u"mfa_default"_s));
    QVERIFY(!id.isEmpty());
    moveSandboxClock(10min); // the bank trusts a device for a while after a code
    RetrieveFlow flow(client(), resources::accounts(), {id, {}, {}});
    flow.start();
    QTRY_COMPARE_WITH_TIMEOUT(flow.state(), RetrieveFlow::State::NeedsMfa, kPatienceMs);
    MfaFlow mfa(client(), api::Clock::system(), flow.resource(), *flow.error()->challenge);
    mfa.submit("111111");
    QTRY_COMPARE_WITH_TIMEOUT(mfa.state(), MfaFlow::State::Accepted, kPatienceMs);
    flow.resumed(mfa.answer());
    QCOMPARE(flow.state(), RetrieveFlow::State::Done);
    QVERIFY(flow.rowCount() > 0);
    QVERIFY(flow.rows().empty()); // Belvo keeps them: they are in its list
}

void TestLinkJourney::theModeIsChanged()
{
    const QString id = registered(newUser(u"bnk100"_s));
    AccessModeFlow flow(client(), id);
    flow.start(u"single"_s);
    QTRY_COMPARE_WITH_TIMEOUT(flow.state(), AccessModeFlow::State::Done, kPatienceMs);
    QCOMPARE(LinkRow::fromChunk(flow.link())->accessMode, u"single"_s);
}

void TestLinkJourney::aNewPasswordIsTried()
{
    const QString id = registered(newUser(u"bnk100"_s));
    CredentialsFlow flow(client(), id);
    flow.submit("pass_invalid");
    QTRY_COMPARE_WITH_TIMEOUT(flow.state(), CredentialsFlow::State::Failed, kPatienceMs);
    QCOMPARE(flow.error()->code, u"login_error"_s);
    flow.edit();
    flow.submit("pass_valid");
    QTRY_COMPARE_WITH_TIMEOUT(flow.state(), CredentialsFlow::State::Done, kPatienceMs);
    QCOMPARE(LinkRow::fromChunk(flow.link())->id, id);
}

void TestLinkJourney::keysAreChecked()
{
    storage::MemorySecretStore secrets;
    KeyCheckFlow flow(secrets);
    QSignalSpy finished(&flow, &KeyCheckFlow::finished);
    flow.start(profile(Access::ReadOnly), {" demo ", "demo\n"});
    QVERIFY(finished.wait(kPatienceMs));
    QVERIFY(flow.isGood());
    flow.start(profile(Access::ReadOnly), {"demo", "wrong"});
    QVERIFY(finished.wait(kPatienceMs));
    QVERIFY(!flow.isGood());
    const auto &keys = flow.results()[static_cast<qsizetype>(KeyCheckFlow::Step::Keys)];
    QCOMPARE(keys.finding, KeyCheckFlow::Finding::KeysRefused);
    QVERIFY(!keys.error->requestId.isEmpty());
}

void TestLinkJourney::aClosedPortIsNoNetwork()
{
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    Profile closed = profile(Access::ReadOnly);
    closed.baseUrl.setPort(listener.serverPort());
    listener.close();
    storage::MemorySecretStore secrets;
    KeyCheckFlow flow(secrets);
    QSignalSpy finished(&flow, &KeyCheckFlow::finished);
    flow.start(closed, {"demo", "demo"});
    QVERIFY(finished.wait(kPatienceMs));
    const auto &connection = flow.results()[static_cast<qsizetype>(KeyCheckFlow::Step::Connection)];
    QCOMPARE(connection.finding, KeyCheckFlow::Finding::NoNetwork);
}

} // namespace vinculo

QTEST_GUILESS_MAIN(vinculo::TestLinkJourney)
#include "tst_linkjourney.moc"
