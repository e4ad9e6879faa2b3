// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/connection.h"
#include "core/domain/resources/registry.h"
#include "models/diagnosis/casebundle.h"
#include "models/diagnosis/diagnosis.h"
#include "tests/sandbox/sandboxclient.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vinculo;
using namespace vinculo::models;
using tests::SandboxClient;
using State = DiagnosisFlow::State;

//! Links of ready-made people at the local Belvo, over real HTTP: the verdict, the calls it takes, and what
//! is left of it when calls go wrong.
class TestDiagnosis : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void verdicts_data();
    void verdicts();
    void aLinkThatIsGone();
    void knownDocumentsSaveACall();
    void furtherPagesAreReadWithinTheCalls();
    void failuresLeaveTheirCheckOpen_data();
    void failuresLeaveTheirCheckOpen();
    void refusalsOfTheLinkEndIt_data();
    void refusalsOfTheLinkEndIt();
    void slowAnswersAreNotWaitedForForEver();
    void aPauseIsNamed_data();
    void aPauseIsNamed();
    void cancelStops();
    void ownFailuresComeFromTheJournal();
    void whatIsKnownHereCostsNoCall();
    void aCaseHasIdsAndNoPersonalData();
    void aPersonIsAsIllAsTheWorstLink();
    void aQuestionIsTheSameInAnyOrder();
    void manyLinksAreLookedAtInSteps();
    void aWaitEndsInAnotherLook();

private:
    void begin(int transactions);
    void look(const QString &externalId, const ResourceSpec &resource = resources::transactions());
    void lookAt(const DiagnosisSubject &subject);
    [[nodiscard]] int calls() const;
    [[nodiscard]] DiagnosisServices services()
    {
        return {m_connection->client, *m_journal, m_profile, [this] { return m_nowMs; }};
    }
    [[nodiscard]] const CheckResult &result(Check check) const { return m_flow->results()[indexOf(check)]; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SandboxClient> m_sandbox;
    std::unique_ptr<storage::Journal> m_journal;
    std::unique_ptr<api::Connection> m_connection;
    std::unique_ptr<DiagnosisFlow> m_flow;
    Profile m_profile;
    qint64 m_nowMs = 0;
};

void TestDiagnosis::init()
{
    begin(2000);
}

void TestDiagnosis::begin(int transactions)
{
    cleanup();
    m_folder = std::make_unique<QTemporaryDir>();
    sandbox::ServerOptions options = SandboxClient::defaults();
    options.people = 20;
    options.transactions = transactions;
    options.personas = {u"all"_s};
    m_nowMs = options.now.toMSecsSinceEpoch();
    m_sandbox = std::make_unique<SandboxClient>(options);
    QVERIFY2(m_sandbox->startProblem().isEmpty(), qPrintable(m_sandbox->startProblem()));
    m_journal = std::make_unique<storage::Journal>(m_folder->filePath(u"journal.sqlite"_s));
    m_profile.id = QUuid::createUuid();
    m_profile.name = u"test"_s;
    m_profile.environment = Environment::Demo;
    m_profile.baseUrl = m_sandbox->baseUrl();
    m_profile.access = Access::Admin;
    api::Clock clock = api::Clock::system();
    clock.utcMs = [this] { return m_nowMs; };
    clock.jitter = [] { return 0.0; }; // repetitions come at once
    m_connection = std::make_unique<api::Connection>(m_profile, Credentials{"demo", "demo"}, clock);
    m_flow = std::make_unique<DiagnosisFlow>(services());
}

void TestDiagnosis::cleanup()
{
    m_flow.reset();
    m_connection.reset();
    m_journal.reset();
    m_sandbox.reset();
}

void TestDiagnosis::lookAt(const DiagnosisSubject &subject)
{
    m_sandbox->call("DELETE", u"/_sandbox/arrivals/"_s);
    m_flow->start(subject);
    QCOMPARE(m_flow->state(), State::Running);
    QTRY_COMPARE_WITH_TIMEOUT(m_flow->state(), State::Done, 20'000);
}

void TestDiagnosis::look(const QString &externalId, const ResourceSpec &resource)
{
    const QString link = m_sandbox->link(externalId);
    QVERIFY2(!link.isEmpty(), qPrintable(externalId));
    lookAt({.linkId = link, .resource = &resource});
}

int TestDiagnosis::calls() const
{
    int calls = 0;
    const QJsonArray arrivals = m_sandbox->get(u"/_sandbox/arrivals/"_s).array();
    for (const QJsonValue &arrival : arrivals)
        calls += arrival["count"_L1].toInt();
    return calls;
}

void TestDiagnosis::verdicts_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<const ResourceSpec *>("resource");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("lane");
    const auto row = [](const QString &link, const ResourceSpec &resource, Verdict verdict, ErrorLane lane) {
        QTest::newRow(qPrintable(u"%1, %2"_s.arg(link, QLatin1StringView(resource.name.data()))))
            << link << &resource << static_cast<int>(verdict) << static_cast<int>(lane);
    };
    const ResourceSpec &movements = resources::transactions();
    row(u"persona-salaried-with-rent"_s, movements, Verdict::AllWell, ErrorLane::Wait);
    row(u"persona-salaried-with-rent"_s, resources::accounts(), Verdict::AllWell, ErrorLane::Wait);
    row(u"persona-salaried-with-rent"_s, resources::owners(), Verdict::AllWell, ErrorLane::Wait);
    row(u"persona-salaried-with-rent"_s, resources::bills(), Verdict::Unsupported, ErrorLane::Us);
    row(u"persona-salaried-with-rent"_s, resources::employmentRecords(), Verdict::NotOffered, ErrorLane::Us);
    row(u"persona-newcomer"_s, movements, Verdict::FirstReading, ErrorLane::Wait);
    row(u"persona-consent-expired"_s, movements, Verdict::ConsentExpired, ErrorLane::EndUser);
    row(u"persona-consent-expiring"_s, movements, Verdict::ConsentEndsSoon, ErrorLane::EndUser);
    row(u"persona-broken-links-invalid"_s, movements, Verdict::CredentialsRefused, ErrorLane::EndUser);
    row(u"persona-broken-links-unconfirmed"_s, movements, Verdict::Unconfirmed, ErrorLane::EndUser);
    row(u"persona-broken-links-token-required"_s, movements, Verdict::CodeNeeded, ErrorLane::EndUser);
}

void TestDiagnosis::verdicts()
{
    QFETCH(const QString, link);
    QFETCH(const ResourceSpec *, resource);
    QFETCH(const int, verdict);
    QFETCH(const int, lane);
    look(link, *resource);
    QStringList told;
    for (std::size_t i = 0; i < kChecks; ++i)
        told.append(QString::number(static_cast<int>(m_flow->results()[i].finding)));
    const Conclusion conclusion = m_flow->conclusion();
    QVERIFY2(static_cast<int>(conclusion.verdict) == verdict,
             qPrintable(u"%1 instead of %2: %3"_s.arg(static_cast<int>(conclusion.verdict))
                            .arg(verdict)
                            .arg(told.join(u' '))));
    QCOMPARE(static_cast<int>(conclusion.lane), lane);
    QVERIFY2(calls() <= DiagnosisFlow::kMostCalls, qPrintable(QString::number(calls())));
    QCOMPARE(calls(), m_flow->callCount());
    QVERIFY(m_flow->link());
    // The same link, asked about twice, has the same verdict.
    look(link, *resource);
    QCOMPARE(static_cast<int>(m_flow->conclusion().verdict), verdict);
}

void TestDiagnosis::aLinkThatIsGone()
{
    const QString link = m_sandbox->link(u"persona-freelancer"_s);
    QCOMPARE(m_sandbox->remove(u"/api/links/%1/"_s.arg(link)).status, 204);
    lookAt({.linkId = link, .resource = &resources::transactions()});
    QCOMPARE(m_flow->conclusion().verdict, Verdict::LinkGone);
    QCOMPARE(m_flow->conclusion().action, DiagnosisAction::ShowCustomer);
    QCOMPARE(calls(), 1);
    QVERIFY(!m_flow->link());
}

void TestDiagnosis::knownDocumentsSaveACall()
{
    look(u"persona-salaried-with-rent"_s);
    QCOMPARE(calls(), 6);
    QVERIFY(result(Check::Consent).state == CheckState::Ok);
    const QJsonArray owners =
        m_sandbox->get(u"/api/owners/?link=%1"_s.arg(m_flow->subject().linkId)).results();
    DiagnosisSubject subject = m_flow->subject();
    subject.documents = {owners.first()["document_id"_L1]["document_number"_L1].toString()};
    lookAt(subject);
    QCOMPARE(calls(), 5);
    QVERIFY(result(Check::Consent).state == CheckState::Ok);
}

void TestDiagnosis::furtherPagesAreReadWithinTheCalls()
{
    begin(15'000); // a tenth of them on one link
    look(u"demo-statement"_s);
    QCOMPARE(calls(), DiagnosisFlow::kMostCalls);
    QCOMPARE(result(Check::Coverage).of(CheckEvidence::Kind::Rows).toInt(), 1000);
    const int all = result(Check::Coverage).of(CheckEvidence::Kind::RowsAtBelvo).toInt();
    QVERIFY(all > 1000);
    // A known document saves the call for the owner: it goes into the next page.
    const QJsonArray owners =
        m_sandbox->get(u"/api/owners/?link=%1"_s.arg(m_flow->subject().linkId)).results();
    DiagnosisSubject subject = m_flow->subject();
    subject.documents = {owners.first()["document_id"_L1]["document_number"_L1].toString()};
    lookAt(subject);
    QCOMPARE(calls(), DiagnosisFlow::kMostCalls);
    QCOMPARE(result(Check::Coverage).of(CheckEvidence::Kind::Rows).toInt(), all);
}

void TestDiagnosis::failuresLeaveTheirCheckOpen_data()
{
    QTest::addColumn<QJsonObject>("fault");
    const auto row = [](const char *name, const QJsonObject &fault) { QTest::newRow(name) << fault; };
    row("500", {{u"status"_s, 500}});
    row("408", {{u"status"_s, 408}, {u"code"_s, u"request_timeout"_s}});
    row("cut", {{u"kind"_s, u"cut"_s}});
    row("garbage", {{u"kind"_s, u"garbage"_s}});
    row("dropped", {{u"kind"_s, u"drop"_s}});
}

void TestDiagnosis::failuresLeaveTheirCheckOpen()
{
    QFETCH(QJsonObject, fault);
    fault.insert(u"path"_s, u"/api/institutions/"_s);
    fault.insert(u"times"_s, 0);
    QCOMPARE(m_sandbox->fault(fault).status, 200);
    look(u"persona-salaried-with-rent"_s);
    QCOMPARE(result(Check::Institution).state, CheckState::NotChecked);
    QCOMPARE(result(Check::Institution).whyNot, WhyNot::CallFailed);
    QVERIFY(result(Check::Institution).error);
    QCOMPARE(result(Check::Link).state, CheckState::Ok);
    QCOMPARE(m_flow->conclusion().verdict, Verdict::NotAllChecked);
    QCOMPARE(m_flow->conclusion().action, DiagnosisAction::CheckAgain);
    QVERIFY(m_flow->callCount() <= DiagnosisFlow::kMostCalls);
    if (result(Check::Institution).error->kind == ErrorKind::Offline)
        return; // without a connection there is no need to ask for more
    QCOMPARE(result(Check::Consent).state, CheckState::Ok); // by the name of the institution
    QCOMPARE(result(Check::Coverage).state, CheckState::Ok);
}

void TestDiagnosis::refusalsOfTheLinkEndIt_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<int>("finding");
    const auto row = [](const char *name, const QJsonObject &fault, CheckFinding finding) {
        QTest::newRow(name) << fault << static_cast<int>(finding);
    };
    row("401", {{u"status"_s, 401}}, CheckFinding::KeysRefused);
    row("500", {{u"status"_s, 500}}, CheckFinding::LinkUnread);
    row("cut", {{u"kind"_s, u"cut"_s}}, CheckFinding::LinkUnread);
    row("403 with a code", {{u"status"_s, 403}}, CheckFinding::LinkUnread);
}

void TestDiagnosis::refusalsOfTheLinkEndIt()
{
    QFETCH(QJsonObject, fault);
    QFETCH(const int, finding);
    const QString link = m_sandbox->link(u"persona-salaried-with-rent"_s);
    fault.insert(u"path"_s, u"/api/links/"_s);
    fault.insert(u"times"_s, 0);
    m_sandbox->fault(fault);
    lookAt({.linkId = link, .resource = &resources::transactions()});
    QCOMPARE(static_cast<int>(result(Check::Link).finding), finding);
    QCOMPARE(m_flow->conclusion().verdict, Verdict::NotAsked);
    QCOMPARE(m_flow->callCount(), 1);
    QCOMPARE(result(Check::Errors).state, CheckState::Ok); // of this computer
    QCOMPARE(result(Check::Coverage).whyNot, WhyNot::LinkUnread);
}

void TestDiagnosis::slowAnswersAreNotWaitedForForEver()
{
    m_flow->setPatience(400ms);
    const QString link = m_sandbox->link(u"persona-salaried-with-rent"_s);
    m_sandbox->fault(
        {{u"path"_s, u"/api/accounts/"_s}, {u"kind"_s, u"delay"_s}, {u"delay_ms"_s, 5000}, {u"times"_s, 0}});
    lookAt({.linkId = link, .resource = &resources::transactions()});
    QCOMPARE(result(Check::Coverage).whyNot, WhyNot::TooSlow);
    QCOMPARE(result(Check::Link).state, CheckState::Ok);
    QCOMPARE(m_flow->conclusion().verdict, Verdict::NotAllChecked);
}

void TestDiagnosis::aPauseIsNamed_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::newRow("the firewall's page") << QJsonObject{{u"kind"_s, u"html"_s}, {u"status"_s, 403}};
    QTest::newRow("429") << QJsonObject{{u"status"_s, 429}};
}

void TestDiagnosis::aPauseIsNamed()
{
    QFETCH(QJsonObject, fault);
    m_flow->setPatience(400ms);
    const QString link = m_sandbox->link(u"persona-salaried-with-rent"_s);
    fault.insert(u"path"_s, u"/api/links/"_s);
    fault.insert(u"times"_s, 0);
    m_sandbox->fault(fault);
    lookAt({.linkId = link, .resource = &resources::transactions()});
    QCOMPARE(result(Check::Link).finding, CheckFinding::Throttled);
    const Conclusion conclusion = m_flow->conclusion();
    QCOMPARE(conclusion.verdict, Verdict::NotAsked);
    QCOMPARE(conclusion.lane, ErrorLane::Wait);
    QCOMPARE(conclusion.action, DiagnosisAction::Wait); // the governor knows for how long
    QVERIFY(conclusion.waitUntil > QDateTime::fromMSecsSinceEpoch(m_nowMs));
}

void TestDiagnosis::cancelStops()
{
    const QString link = m_sandbox->link(u"persona-salaried-with-rent"_s);
    m_flow->start({.linkId = link, .resource = &resources::transactions()});
    m_flow->cancel();
    QCOMPARE(m_flow->state(), State::Cancelled);
    for (const CheckResult &one : m_flow->results())
        QCOMPARE(one.state, CheckState::NotChecked);
    QSignalSpy changes(m_flow.get(), &DiagnosisFlow::changed);
    lookAt({.linkId = link, .resource = &resources::transactions()}); // and can be asked anew
    QVERIFY(changes.count() > 2);                                     // as the answers come
    QCOMPARE(m_flow->conclusion().verdict, Verdict::AllWell);
}

void TestDiagnosis::ownFailuresComeFromTheJournal()
{
    const QString link = m_sandbox->link(u"persona-salaried-with-rent"_s);
    CallRecord call;
    call.startedAtMs = m_nowMs;
    call.verb = HttpVerb::Post;
    call.pathTemplate = u"/api/transactions/"_s;
    call.status = 500;
    call.failed = true;
    call.errorKind = ErrorKind::Server;
    call.errorCode = u"unexpected_error"_s;
    call.requestId = u"feedfacefeedfacefeedfacefeedface"_s;
    call.fetchedLink = link;
    m_journal->append(m_profile, call);
    lookAt({.linkId = link, .resource = &resources::transactions()});
    QCOMPARE(m_flow->conclusion().verdict, Verdict::RefusedByBelvo);
    QCOMPARE(m_flow->conclusion().lane, ErrorLane::Belvo);
    QCOMPARE(m_flow->conclusion().action, DiagnosisAction::CopyCase);
    QVERIFY(caseBundle(*m_flow).contains(call.requestId));
}

//! A suspected outage and the log of calls that is open are evidence without a question to Belvo.
void TestDiagnosis::whatIsKnownHereCostsNoCall()
{
    const QString link = m_sandbox->link(u"persona-salaried-with-rent"_s);
    lookAt({.linkId = link, .resource = &resources::transactions()});
    const int before = m_flow->callCount();
    const auto has = [this](Check check, CheckEvidence::Kind kind) {
        return std::ranges::find(result(check).evidence, kind, &CheckEvidence::kind) !=
               result(check).evidence.end();
    };
    QVERIFY(has(Check::Institution, CheckEvidence::Kind::BankUnwatched));
    QVERIFY(has(Check::Errors, CheckEvidence::Kind::LogNotOpen));
    DiagnosisServices knowing = services();
    QStringList asked;
    BankFigures figures{.attempts = 41, .failures = 37, .links = 20, .lastFailureMs = m_nowMs - 60'000};
    OutageState state = OutageState::Suspected;
    knowing.outage = [&, this](const QString &institution) {
        asked.append(institution);
        Outage outage{.institution = institution, .state = state, .figures = figures};
        outage.since = QDateTime::fromMSecsSinceEpoch(m_nowMs - 3'600'000, Qt::UTC);
        return std::optional(outage);
    };
    const auto failure = [&link](const QString &requestId, qint64 atMs) {
        CallRecord call;
        call.startedAtMs = atMs;
        call.verb = HttpVerb::Post;
        call.pathTemplate = u"/api/transactions/"_s;
        call.status = 500;
        call.failed = true;
        call.errorKind = ErrorKind::Server;
        call.errorCode = u"unexpected_error"_s;
        call.requestId = requestId;
        call.fetchedLink = link;
        return call;
    };
    const QString ofLog = u"beef"_s.repeated(8);
    const QString ofBoth = u"cafe"_s.repeated(8);
    const QString old = u"0ddd"_s.repeated(8);
    constexpr qint64 kLongAgoMs = 40LL * 24 * 3'600'000;
    m_journal->append(m_profile, failure(ofBoth, m_nowMs));
    knowing.logged = [&, this](const QString &) {
        return std::optional(QList<CallRecord>{failure(ofLog, m_nowMs), failure(ofBoth, m_nowMs),
                                               failure(old, m_nowMs - kLongAgoMs)});
    };
    m_flow = std::make_unique<DiagnosisFlow>(knowing);
    lookAt({.linkId = link, .resource = &resources::transactions()});
    QCOMPARE(m_flow->callCount(), before);
    QVERIFY(calls() <= DiagnosisFlow::kMostCalls);
    QCOMPARE(asked, QStringList(m_flow->institution()));
    QCOMPARE(result(Check::Institution).finding, CheckFinding::InstitutionSuspected);
    QCOMPARE(result(Check::Errors).of(CheckEvidence::Kind::LogFailures).toInt(), 1);
    QCOMPARE(m_flow->conclusion().verdict, Verdict::BankSuspected);
    const QString text = caseBundle(*m_flow);
    QVERIFY(text.contains(u"37/41"_s));
    QVERIFY(text.contains(ofLog));
    QVERIFY(!text.contains(old));
    const QList<DiagnosisFlow::Failure> failures = m_flow->failures();
    QCOMPARE(std::ranges::count(failures, ofBoth, &DiagnosisFlow::Failure::requestId), 1);
    // One failed call is no suspicion of our own, also when Belvo says that the bank is down.
    state = OutageState::Confirmed;
    figures.attempts = figures.failures = figures.links = 1;
    m_flow = std::make_unique<DiagnosisFlow>(knowing);
    lookAt({.linkId = link, .resource = &resources::transactions()});
    QVERIFY(result(Check::Institution).finding != CheckFinding::InstitutionSuspected);
    QVERIFY(has(Check::Institution, CheckEvidence::Kind::BankTooFew));
}

void TestDiagnosis::aCaseHasIdsAndNoPersonalData()
{
    look(u"persona-salaried-with-rent"_s);
    const QString text = caseBundle(*m_flow);
    QVERIFY(text.contains(m_flow->subject().linkId));
    QVERIFY(text.contains(u"ofmockbank_br_retail"_s));
    QVERIFY(text.contains(u"TRANSACTIONS"_s));
    QVERIFY(text.contains(u"2026-03-14T09:00:00Z"_s));
    const QJsonObject owner =
        m_sandbox->get(u"/api/owners/?link=%1"_s.arg(m_flow->subject().linkId)).results().first().toObject();
    QVERIFY(!owner["display_name"_L1].toString().isEmpty());
    for (const QString &secret :
         {owner["display_name"_L1].toString(), u"Marina"_s, u"Toledo"_s, u"persona-salaried"_s,
          owner["document_id"_L1]["document_number"_L1].toString()})
        QVERIFY2(!text.contains(secret, Qt::CaseInsensitive), qPrintable(secret));
}

void TestDiagnosis::aPersonIsAsIllAsTheWorstLink()
{
    DiagnosisQuestion question;
    for (const auto &name :
         {u"persona-salaried-with-rent"_s, u"persona-consent-expired"_s, u"persona-consent-expiring"_s})
        question.links.append({.id = m_sandbox->link(name)});
    Diagnosis diagnosis(services(), question);
    QSignalSpy read(&diagnosis, &Diagnosis::linkRead);
    m_sandbox->call("DELETE", u"/_sandbox/arrivals/"_s);
    diagnosis.start(resources::transactions());
    QTRY_COMPARE_WITH_TIMEOUT(read.count(), 3, 20'000);
    QTRY_VERIFY(!diagnosis.isRunning());
    QCOMPARE(diagnosis.worst(), 1);
    QCOMPARE(diagnosis.flow(1)->conclusion().verdict, Verdict::ConsentExpired);
    QCOMPARE(diagnosis.uncheckedLinks(), 0);
    QVERIFY(calls() <= 3 * DiagnosisFlow::kMostCalls);
}

//! Which link is the worst becomes known while the first window is open.
void TestDiagnosis::aQuestionIsTheSameInAnyOrder()
{
    const DiagnosisQuestion before{.links = {{.id = u"a"_s}, {.id = u"b"_s}}};
    const DiagnosisQuestion later{
        .links = {{.id = u"b"_s, .institution = u"erebor_br_retail"_s, .statusBefore = u"invalid"_s},
                  {.id = u"a"_s}}};
    QVERIFY(before.isAboutSameAs(later));
    QVERIFY(!before.isAboutSameAs({.links = {{.id = u"a"_s}}}));
    QVERIFY(!before.isAboutSameAs({.links = {{.id = u"a"_s}, {.id = u"c"_s}}}));
    QVERIFY(!before.isAboutSameAs({.links = {{.id = u"a"_s}, {.id = u"a"_s}}}));
}

void TestDiagnosis::manyLinksAreLookedAtInSteps()
{
    DiagnosisQuestion question;
    for (int i = 0; i < 7; ++i)
        question.links.append({.id = m_sandbox->link(u"persona-newcomer"_s)});
    Diagnosis diagnosis(services(), question);
    m_sandbox->call("DELETE", u"/_sandbox/arrivals/"_s);
    diagnosis.start(resources::transactions());
    QTRY_VERIFY_WITH_TIMEOUT(!diagnosis.isRunning() && diagnosis.flow(4), 20'000);
    QCOMPARE(diagnosis.uncheckedLinks(), 2);
    QVERIFY(!diagnosis.flow(5));
    QVERIFY(calls() <= Diagnosis::kAtOnce * DiagnosisFlow::kMostCalls);
    diagnosis.goOn();
    QTRY_VERIFY_WITH_TIMEOUT(!diagnosis.isRunning() && diagnosis.flow(6), 20'000);
    QCOMPARE(diagnosis.uncheckedLinks(), 0);
}

void TestDiagnosis::aWaitEndsInAnotherLook()
{
    Diagnosis diagnosis(services(), {.links = {{.id = m_sandbox->link(u"persona-newcomer"_s)}}});
    diagnosis.setLookInterval(10ms);
    diagnosis.start(resources::transactions());
    QTRY_VERIFY_WITH_TIMEOUT(!diagnosis.isRunning(), 20'000);
    const Conclusion before = diagnosis.flow(0)->conclusion();
    QCOMPARE(before.action, DiagnosisAction::Wait);
    diagnosis.startAt(before.waitUntil);
    QCOMPARE(diagnosis.startsAt(), before.waitUntil);
    m_nowMs = before.waitUntil.toMSecsSinceEpoch() + 1;
    QTRY_VERIFY_WITH_TIMEOUT(!diagnosis.startsAt().isValid() && !diagnosis.isRunning(), 20'000);
    QVERIFY(diagnosis.flow(0)->checkedAt() >= before.waitUntil);
    QVERIFY(diagnosis.flow(0)->conclusion().verdict != Verdict::FirstReading);
}

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
