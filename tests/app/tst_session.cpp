// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"
#include "core/domain/resources/registry.h"
#include "models/flows/linkrow.h"
#include "sandbox/server.h"
#include "tests/storage/awaited.h"
#include "ui/actions/linkactions.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vinculo;

//! What a session knows of those before it: Belvo counts calls and remembers refreshes however often somebody
//! signs in.
class TestSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void sessionsShareTheWindowOfTheirHost();
    void aRestartKnowsWhatWasFetched();
    void anotherProfileKnowsItOfItsOwnLinks();
    void whatWasRefusedOrLongAgoIsFree();

private:
    //! One run of the program, as far as it matters here.
    struct Run
    {
        explicit Run(const TestSession &test)
            : journal(test.m_folder->filePath(u"journal.sqlite"_s))
            , profiles(test.m_folder->filePath(u"profiles.json"_s))
        {
        }
        void signIn(const Profile &profile);
        [[nodiscard]] api::Connection &connection() const { return *session->connection(); }

        storage::MemorySecretStore secrets;
        storage::MemorySecretStore thisRun;
        storage::Journal journal;
        storage::ProfileStore profiles;
        api::CallWindows windows;
        std::unique_ptr<app::Session> session;
    };
    [[nodiscard]] api::ChunkPtr readLink(const Run &run) const;
    [[nodiscard]] CallRecord refreshOf(const QString &link, qint64 atMs) const;

    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    Profile m_profile;
};

void TestSession::Run::signIn(const Profile &profile)
{
    session.reset();
    session = std::make_unique<app::Session>(
        profile, app::SessionServices{secrets, thisRun, profiles, journal, windows});
    const QSignalSpy connected(session.get(), &app::Session::connected);
    session->useCredentials({"demo", "demo"}, false);
    QCOMPARE(connected.size(), 1);
}

void TestSession::initTestCase()
{
    sandbox::ServerOptions options;
    options.people = 30;
    options.transactions = 500;
    m_server = std::make_unique<sandbox::Server>(options);
    QVERIFY(m_server->start());
}

void TestSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_profile = {};
    m_profile.id = QUuid::createUuid();
    m_profile.name = u"Shop"_s;
    m_profile.environment = Environment::Sandbox;
    m_profile.baseUrl = m_server->baseUrl();
    m_profile.access = Access::Admin;
}

void TestSession::cleanup()
{
    m_folder.reset();
}

api::ChunkPtr TestSession::readLink(const Run &run) const
{
    api::ListQuery query;
    query.filters = {{u"external_id"_s, FilterOp::Equals, {u"demo-statement"_s}}};
    const auto page = awaited(run.connection().client.list(resources::links(), query));
    return page ? page->rows : nullptr;
}

CallRecord TestSession::refreshOf(const QString &link, qint64 atMs) const
{
    return {.startedAtMs = atMs,
            .verb = HttpVerb::Post,
            .pathTemplate = u"/api/links/{id}/refresh/"_s,
            .status = 202,
            .fetchedLink = link};
}

void TestSession::sessionsShareTheWindowOfTheirHost()
{
    Run run(*this);
    run.signIn(m_profile);
    for (int i = 0; i < 3; ++i)
        QVERIFY(readLink(run));
    QCOMPARE(run.connection().governor.rateState().usedInWindow, 3);
    run.signIn(m_profile); // again
    QCOMPARE(run.connection().governor.rateState().usedInWindow, 3);
    Profile other = m_profile;
    other.id = QUuid::createUuid();
    run.signIn(other);
    QVERIFY(readLink(run));
    QCOMPARE(run.connection().governor.rateState().usedInWindow, 4);
    other.baseUrl = QUrl(u"http://127.0.0.1:9"_s);
    run.signIn(other);
    QCOMPARE(run.connection().governor.rateState().usedInWindow, 0);
}

//! The button counts down where it would only earn a 409.
void TestSession::aRestartKnowsWhatWasFetched()
{
    api::ChunkPtr link;
    {
        Run run(*this);
        run.signIn(m_profile);
        link = readLink(run);
        QVERIFY(link && link->rowCount == 1);
        QVERIFY(awaited(run.connection().client.refreshLink(models::LinkRow::fromChunk(link)->id, {})));
    }
    Run run(*this);
    const auto id = models::LinkRow::fromChunk(link)->id;
    storage::Settings settings(m_folder->filePath(u"settings.ini"_s));
    auto *theme = new ui::Theme(*qApp, qApp);
    models::RevealState reveal;
    QMainWindow window;
    ui::LinkActions actions(&window, *theme, reveal, m_profile,
                            ui::LinkServices{.journal = run.journal, .settings = settings});
    run.signIn(m_profile);
    actions.setConnection(&run.connection());
    actions.setCurrentLink(link);
    QTRY_VERIFY(!actions.refresh()->isEnabled());
    QVERIFY2(actions.refresh()->text().contains(u"(in 9:"_s) ||
                 actions.refresh()->text().contains(u"10:00"_s),
             qPrintable(actions.refresh()->text()));
    const auto left = run.connection().governor.refreshCooldown(id).value_or(0s);
    QVERIFY(left > 500s && left <= 600s);
    // Belvo agrees.
    const auto again = awaited(run.connection().client.refreshLink(id, {}));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
    actions.setConnection(nullptr);
}

void TestSession::anotherProfileKnowsItOfItsOwnLinks()
{
    const QString link = u"6f1c2a0e-4d55-4f6e-8a2b-0a1b2c3d4e5f"_s;
    Profile other = m_profile;
    other.id = QUuid::createUuid();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    Run run(*this);
    run.journal.append(m_profile, refreshOf(link, now - 60'000));
    run.signIn(other);
    const QSignalSpy recalled(&run.connection().governor, &api::Governor::refreshesRecalled);
    QTRY_COMPARE(recalled.size(), 1);
    QVERIFY(!run.connection().governor.refreshCooldown(link));
    m_profile.name = u"Renamed"_s;
    run.signIn(m_profile);
    QTRY_VERIFY(run.connection().governor.refreshCooldown(link.toUpper()));
}

void TestSession::whatWasRefusedOrLongAgoIsFree()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    Run run(*this);
    const QString old = u"6f1c2a0e-4d55-4f6e-8a2b-0a1b2c3d4e50"_s;
    const QString refused = u"6f1c2a0e-4d55-4f6e-8a2b-0a1b2c3d4e51"_s;
    const QString read = u"6f1c2a0e-4d55-4f6e-8a2b-0a1b2c3d4e52"_s;
    const QString lost = u"6f1c2a0e-4d55-4f6e-8a2b-0a1b2c3d4e53"_s;
    run.journal.append(m_profile, refreshOf(old, now - 601'000));
    CallRecord call = refreshOf(refused, now - 1000);
    call.status = 400;
    call.failed = true;
    call.errorKind = ErrorKind::Validation;
    call.errorCode = u"invalid_link"_s;
    run.journal.append(m_profile, call);
    call = refreshOf(read, now - 1000);
    call.pathTemplate = u"/api/accounts/"_s;
    run.journal.append(m_profile, call);
    call = refreshOf(lost, now - 1000);
    call.status = 0;
    call.failed = true;
    call.errorKind = ErrorKind::OutcomeUnknown;
    run.journal.append(m_profile, call);
    run.signIn(m_profile);
    const api::Governor &governor = run.connection().governor;
    QTRY_VERIFY(governor.refreshCooldown(lost)); // perhaps it runs
    for (const QString &link : {old, refused, read})
        QVERIFY(!governor.refreshCooldown(link));
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
