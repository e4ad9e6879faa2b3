// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "models/outage/outageboard.h"
#include "tests/sandbox/sandboxclient.h"
#include "tests/support/faultserver.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vinculo::models {

//! A bank that goes down and comes back, with real calls to the local Belvo.
class TestOutageBoard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anOutageIsSuspectedAndItsRecoverySeen();
    void whatIsUsualComesFromTheJournal();
    void mistakesOfCustomersAreNoOutage();
    void belvosStatusConfirms();
    void ofAnotherProfileNothingIsTaken();
    void holdsLastOverARestartAndEnd();
    void aHoldGoesByTheClockHoweverItMoves();
    void withoutConnectionItIsAsLastKnown();
    void anOutageIsFoundAgainAfterARestart();
    void aRecoveryIsNoticedAfterARestart();
    void withoutAnAnswerNothingIsOver();

private:
    void open(); //!< the program starts
    void close();
    //! Has data of this many links of the bank fetched, one call each, and waits for the answers.
    void fetch(int links);
    void fail(const QString &code);
    [[nodiscard]] std::optional<Outage> outage() const { return m_board->outage(m_bank); }
    [[nodiscard]] bool is(OutageState state) const { return outage() && outage()->state == state; }
    void appendOld(int count, bool hasFailed, qint64 daysAgo);
    //! As long as what it returns lives.
    [[nodiscard]] auto useTheBankThatIsDown()
    {
        const auto swap = [this] {
            m_links.swap(m_downLinks);
            std::swap(m_bank, m_downBank);
        };
        swap();
        return qScopeGuard(swap);
    }

    std::unique_ptr<tests::SandboxClient> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    Profile m_profile;
    std::unique_ptr<storage::Settings> m_settings;
    std::unique_ptr<storage::Journal> m_journal;
    std::unique_ptr<api::Connection> m_connection;
    std::unique_ptr<OutageBoard> m_board;
    QString m_bank;
    QStringList m_links;
    QString m_downBank;
    QStringList m_downLinks;
};

void TestOutageBoard::initTestCase()
{
    sandbox::ServerOptions options = tests::SandboxClient::defaults();
    options.people = 300;
    options.transactions = 600;
    m_sandbox = std::make_unique<tests::SandboxClient>(options);
    QVERIFY2(m_sandbox->startProblem().isEmpty(), qPrintable(m_sandbox->startProblem()));
    QStringList down;
    const QJsonArray institutions = m_sandbox->all(u"/api/institutions/?page_size=1000"_s);
    for (const QJsonValue &institution : institutions)
        if (institution["status"_L1] == "down"_L1)
            down << institution["name"_L1].toString();
    QHash<QString, QStringList> banks;
    const QJsonArray links = m_sandbox->all(u"/api/links/?page_size=1000&status=valid"_s);
    for (const QJsonValue &link : links)
        banks[link["institution"_L1].toString()] << link["id"_L1].toString();
    for (auto bank = banks.begin(); bank != banks.end(); ++bank) {
        const bool isDown = down.contains(bank.key());
        QStringList &known = isDown ? m_downLinks : m_links;
        if (bank->size() > known.size()) {
            known = *bank;
            (isDown ? m_downBank : m_bank) = bank.key();
        }
    }
    QVERIFY2(m_links.size() >= 8, qPrintable(QString::number(m_links.size())));
}

void TestOutageBoard::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_profile.id = QUuid::createUuid();
    m_profile.name = u"Shop"_s;
    m_profile.environment = Environment::Demo;
    m_profile.baseUrl = m_sandbox->baseUrl();
    m_profile.access = Access::Admin;
    open();
}

void TestOutageBoard::cleanup()
{
    close();
    m_sandbox->call("DELETE", u"/_sandbox/faults/"_s);
}

void TestOutageBoard::open()
{
    m_settings = std::make_unique<storage::Settings>(m_folder->filePath(u"settings.ini"_s));
    m_journal = std::make_unique<storage::Journal>(m_folder->filePath(u"journal.sqlite"_s));
    m_connection = std::make_unique<api::Connection>(m_profile, Credentials{"demo", "demo"});
    connect(&m_connection->transport, &api::Transport::callFinished, m_journal.get(),
            [this](const CallRecord &record) { m_journal->append(m_profile, record); });
    m_board = std::make_unique<OutageBoard>(m_profile, *m_journal, *m_settings);
    m_board->setConnection(m_connection.get());
}

void TestOutageBoard::close()
{
    m_board.reset();
    m_connection.reset();
    m_journal.reset();
    m_settings.reset();
}

void TestOutageBoard::fetch(int links)
{
    std::vector<Call<api::Retrieved>> calls;
    int answers = 0;
    for (int i = 0; i < links; ++i)
        calls.push_back(m_connection->client
                            .retrieve(resources::accounts(), {.linkId = m_links[i % m_links.size()],
                                                              .dateFrom = {},
                                                              .dateTo = {},
                                                              .institution = m_bank})
                            .then(this, [&answers](const Result<api::Retrieved> &) { ++answers; }));
    QTRY_COMPARE_WITH_TIMEOUT(answers, links, 20'000);
}

void TestOutageBoard::fail(const QString &code)
{
    const tests::Answer answer = m_sandbox->fault(QJsonObject{
        {u"method"_s, u"POST"_s}, {u"path"_s, u"/api/accounts/"_s}, {u"times"_s, 0}, {u"code"_s, code}});
    QVERIFY2(answer.status < 300, answer.body.constData());
}

void TestOutageBoard::appendOld(int count, bool hasFailed, qint64 daysAgo)
{
    CallRecord call;
    call.verb = HttpVerb::Post;
    call.pathTemplate = u"/api/accounts/"_s;
    call.institution = m_bank;
    call.status = hasFailed ? 400 : 201;
    call.failed = hasFailed;
    call.errorKind = ErrorKind::Validation;
    call.errorCode = hasFailed ? u"institution_down"_s : QString();
    for (int i = 0; i < count; ++i) {
        call.startedAtMs = QDateTime::currentDateTimeUtc().addDays(-daysAgo).addSecs(i).toMSecsSinceEpoch();
        call.fetchedLink = m_links[i % m_links.size()];
        m_journal->append(m_profile, call);
    }
}

void TestOutageBoard::anOutageIsSuspectedAndItsRecoverySeen()
{
    const QSignalSpy recovered(m_board.get(), &OutageBoard::recovered);
    fail(u"institution_down"_s);
    fetch(2);
    QTRY_VERIFY(is(OutageState::TooFew));
    QVERIFY(m_board->outages().isEmpty());
    fetch(6);
    QTRY_VERIFY(is(OutageState::Suspected));
    QCOMPARE(m_board->outages().size(), 1);
    QCOMPARE(outage()->figures.failures, 8);
    QCOMPARE(outage()->figures.links, 6);
    QVERIFY(!outage()->figures.usualRate());
    // Belvo's own word comes by itself: it knows nothing of it.
    QTRY_COMPARE_WITH_TIMEOUT(outage()->status, BankStatus::Healthy, 20'000);
    QVERIFY(is(OutageState::Suspected));
    m_board->hold(m_bank, 4h);
    QVERIFY(m_board->isHeld(m_bank));
    QVERIFY(outage()->heldUntil);

    m_sandbox->call("DELETE", u"/_sandbox/faults/"_s);
    fetch(3);
    QTRY_COMPARE(recovered.count(), 1);
    QCOMPARE(recovered.first().first().toString(), m_bank);
    QVERIFY(is(OutageState::Recovered));
    QCOMPARE(outage()->figures.failures, 8); // as it was
    QVERIFY(!m_board->isHeld(m_bank));
    QList<PlanTarget> known;
    for (const QString &link : std::as_const(m_links))
        known.append(PlanTarget{.id = link, .institution = m_bank});
    known.append(PlanTarget{.id = m_links.first(), .institution = u"another"_s});
    const PlanDraft plan = m_board->refreshPlan(m_bank, known);
    QCOMPARE(plan.kind, PlanKind::RefreshLinks);
    QCOMPARE(plan.targets.size(), 6); // those that failed
    m_board->dismiss(m_bank);
    QVERIFY(!outage());
    const QSignalSpy told(m_journal.get(), &storage::Journal::appended);
    fetch(1);
    QTRY_VERIFY(told.count() > 0);
    QVERIFY(!outage());
    QCOMPARE(recovered.count(), 1);
}

void TestOutageBoard::whatIsUsualComesFromTheJournal()
{
    appendOld(98, false, 3);
    appendOld(2, true, 5);
    close();
    open();
    fail(u"institution_down"_s);
    fetch(6);
    QTRY_VERIFY(is(OutageState::Suspected));
    QCOMPARE(outage()->figures.attempts, 6);
    QCOMPARE(outage()->figures.usualRate(), std::optional(0.02));
}

void TestOutageBoard::mistakesOfCustomersAreNoOutage()
{
    fail(u"login_error"_s);
    fetch(8);
    fail(u"institution_down"_s); // waits behind the other fault, which goes on
    const QSignalSpy told(m_journal.get(), &storage::Journal::appended);
    fetch(1);
    QTRY_VERIFY(told.count() > 0); // and everything before it
    QVERIFY(!outage());
}

void TestOutageBoard::belvosStatusConfirms()
{
    QVERIFY2(!m_downLinks.isEmpty(), "the sandbox has a bank that is down, with links");
    const auto swapped = useTheBankThatIsDown();
    fetch(1);
    m_board->askStatus();
    QTRY_VERIFY(is(OutageState::Confirmed));
    QCOMPARE(outage()->status, BankStatus::Down);
    QVERIFY(outage()->since.isValid());
}

void TestOutageBoard::ofAnotherProfileNothingIsTaken()
{
    Profile other = m_profile;
    other.environment = Environment::Sandbox;
    OutageBoard board(other, *m_journal, *m_settings);
    fail(u"institution_down"_s);
    fetch(8);
    QTRY_VERIFY(is(OutageState::Suspected));
    QVERIFY(!board.outage(m_bank));
}

void TestOutageBoard::holdsLastOverARestartAndEnd()
{
    QDateTime now = QDateTime::currentDateTimeUtc();
    m_board->hold(m_bank, 4h);
    close();
    open();
    m_board->setClock([&now] { return now; });
    QVERIFY(m_board->isHeld(m_bank));
    QVERIFY(!m_board->isHeld(u"another"_s));
    now = now.addSecs(4 * 3600 + 1);
    QVERIFY(!m_board->isHeld(m_bank));
    m_board->hold(m_bank, 1h);
    m_board->release(m_bank);
    QVERIFY(!m_board->isHeld(m_bank));
}

//! Somebody sets the clock of the computer: a hold ends by the clock, whichever way that went.
void TestOutageBoard::aHoldGoesByTheClockHoweverItMoves()
{
    const QDateTime begun = QDateTime::currentDateTimeUtc();
    QDateTime now = begun;
    m_board->setClock([&now] { return now; });
    m_board->hold(m_bank, 4h);
    now = begun.addDays(-1);
    QVERIFY(m_board->isHeld(m_bank));
    now = begun.addDays(1);
    QVERIFY(!m_board->isHeld(m_bank));
    now = begun.addSecs(3600); // it was wrong, and is right again
    QVERIFY(m_board->isHeld(m_bank));
    now = begun.addDays(-1);
    m_board->release(m_bank); // a person is never bound by it
    QVERIFY(!m_board->isHeld(m_bank));
    now = begun;
    QVERIFY(!m_board->isHeld(m_bank));
}

void TestOutageBoard::withoutConnectionItIsAsLastKnown()
{
    fail(u"institution_down"_s);
    fetch(8);
    QTRY_VERIFY(is(OutageState::Suspected));
    QVERIFY(!outage()->isStale);
    m_board->setConnection(nullptr);
    QVERIFY(outage()->isStale);
    QVERIFY(outage()->asOf.secsTo(QDateTime::currentDateTimeUtc()) < 600);
    m_board->setConnection(m_connection.get());
    QVERIFY(!outage()->isStale);
}

void TestOutageBoard::anOutageIsFoundAgainAfterARestart()
{
    fail(u"institution_down"_s);
    fetch(8);
    QTRY_VERIFY(is(OutageState::Suspected));
    const Outage before = *outage();
    close();
    open();
    QTRY_VERIFY(is(OutageState::Suspected));
    QCOMPARE(outage()->figures, before.figures);
}

void TestOutageBoard::aRecoveryIsNoticedAfterARestart()
{
    const auto swapped = useTheBankThatIsDown();
    fetch(2);
    m_board->askStatus();
    QTRY_VERIFY(is(OutageState::Confirmed));
    m_board->hold(m_bank, 24h);
    const Outage before = *outage();
    close();
    // No bank is down any more when the program starts again.
    tests::FaultServer healthy;
    healthy.answer(tests::httpAnswer(200, R"({"count":0,"next":null,"previous":null,"results":[]})",
                                     "Content-Type: application/json\r\n"));
    m_profile.baseUrl = healthy.url();
    open();
    {
        const QSignalSpy recovered(m_board.get(), &OutageBoard::recovered);
        QTRY_COMPARE(recovered.count(), 1);
        QCOMPARE(recovered.first().first().toString(), m_bank);
    }
    QVERIFY(is(OutageState::Recovered));
    QCOMPARE(outage()->figures, before.figures); // as it was
    QCOMPARE(outage()->since, before.since);
    QVERIFY(!m_board->isHeld(m_bank));
    close();
    open();
    {
        const QSignalSpy recovered(m_board.get(), &OutageBoard::recovered);
        QTRY_VERIFY(is(OutageState::Recovered) && outage()->status == BankStatus::Healthy);
        QCOMPARE(recovered.count(), 0); // it was told
    }
    m_board->dismiss(m_bank);
    QVERIFY(SeenOutages(*m_settings, m_profile.id).all().isEmpty());
    close();
}

//! As long as Belvo has not been asked nobody knows, and the hold stays.
void TestOutageBoard::withoutAnAnswerNothingIsOver()
{
    const auto swapped = useTheBankThatIsDown();
    fetch(1);
    m_board->askStatus();
    QTRY_VERIFY(is(OutageState::Confirmed));
    m_board->hold(m_bank, 24h);
    close();
    tests::FaultServer silent;
    silent.answer(tests::httpAnswer(500));
    m_profile.baseUrl = silent.url();
    open();
    const QSignalSpy recovered(m_board.get(), &OutageBoard::recovered);
    QTRY_VERIFY(silent.arrivals() > 0);
    close();
    QCOMPARE(recovered.count(), 0);
    m_profile.baseUrl = m_sandbox->baseUrl();
    open();
    QVERIFY(m_board->isHeld(m_bank));
    QTRY_VERIFY(is(OutageState::Confirmed)); // asked at once, since it was down
}

} // namespace vinculo::models

QTEST_GUILESS_MAIN(vinculo::models::TestOutageBoard)
#include "tst_outageboard.moc"
