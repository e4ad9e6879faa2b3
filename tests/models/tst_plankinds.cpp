// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/planbench.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vinculo::models;
using namespace vinculo::tests;

namespace vinculo {

using State = PlanRun::State;

//! What plans do to links and what they refuse, over real HTTP against the local Belvo.
class TestPlanKinds : public QObject, protected PlanBench
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }
    void theDryRunSendsNothingAndSaysWhy();
    void aListThatIsNotFilteredProvesNothing();
    void refreshesAreSeenToEnd();
    void refreshesTellWhatTheyHaveBrought();
    void anAccountThatGoesIsNamed();
    void whatCannotBeCountedIsNotKnown();
    void aRefreshTooSoonWaitsOnceForItsMinutes();
    void aLostRefreshIsNeverSentAgain();
    void everyFaultOfEveryKind_data();
    void everyFaultOfEveryKind();
    void theModeIsChangedOnce();
    void retrievalsAreSentOnce();
    void aPlanOfAnotherEnvironmentIsRefused_data();
    void aPlanOfAnotherEnvironmentIsRefused();
    void onlyAdminsDelete();
    void badDraftsAreRefused_data();
    void badDraftsAreRefused();
    void theJournalKnowsOfPlans();

private:
    [[nodiscard]] QHash<QString, double> balances(const QString &link);
};

void TestPlanKinds::theDryRunSendsNothingAndSaysWhy()
{
    QStringList ids = links(3);
    QCOMPARE(m_belvo->remove(u"/api/links/%1/"_s.arg(ids[0])).status, 204);
    ids += u"6f1c2d3e-4a5b-4c6d-8e7f-0123456789ab"_s; // never was one
    const QString invalid =
        m_belvo->get(u"/api/links/?status=invalid"_s).results().first()["id"_L1].toString();
    const QString unconfirmed =
        m_belvo->get(u"/api/links/?status=unconfirmed"_s).results().first()["id"_L1].toString();
    ids += {invalid, unconfirmed};
    m_connection->governor.noteRefresh(ids[1]);
    PlanRun *run = frozen(draftOf(PlanKind::RefreshLinks, ids));
    QCOMPARE(m_belvo->call("DELETE", u"/_sandbox/arrivals/"_s).status, 204);
    run->check();
    QTRY_COMPARE(run->state(), State::Ready);
    const QJsonArray seen = m_belvo->get(u"/_sandbox/arrivals/"_s).array();
    for (const QJsonValue &entry : seen)
        QCOMPARE(entry["method"_L1].toString(), u"GET"_s);
    QCOMPARE(run->findings().checked, 6);
    QCOMPARE(run->findings().reasons.value(u"not_found"_s), 2);
    QCOMPARE(run->findings().reasons.value(u"link_refreshed"_s), 1);
    QCOMPARE(run->findings().reasons.value(u"invalid_link"_s), 1);
    QCOMPARE(run->findings().reasons.value(u"unconfirmed_link"_s), 1);
    QCOMPARE(run->progress().alreadyGone, 2);
    QCOMPARE(run->progress().skipped, 3);
    QCOMPARE(run->progress().waiting, 1);
    QCOMPARE(items(run).last().state, PlanItemState::Skipped);
}

//! A server that ignores the filter would make every link look gone.
void TestPlanKinds::aListThatIsNotFilteredProvesNothing()
{
    const QStringList ids = links(5);
    PlanRun *run = frozen(draftOf(PlanKind::DeleteLinks, ids));
    QCOMPARE(m_belvo->fault({{u"path"_s, u"/api/links/"_s}, {u"exact"_s, true}, {u"kind"_s, u"wrong_type"_s}})
                 .status,
             200);
    run->check();
    QTRY_COMPARE(run->state(), State::Ready);
    QCOMPARE(run->progress().waiting, 5);
}

void TestPlanKinds::refreshesAreSeenToEnd()
{
    const QStringList ids = links(6);
    PlanRun *run = frozen(draftOf(PlanKind::RefreshLinks, ids));
    run->start(0s);
    QTRY_VERIFY(run->state() == State::Running && run->progress().underway > 0);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    const PlanProgress progress = run->progress();
    QCOMPARE(progress.total(), 6);
    for (const PlanItem &item : items(run)) {
        const int sent = arrivals(u"POST"_s, u"/api/links/%1/refresh/"_s.arg(item.target.id));
        QCOMPARE(sent, 1);
        if (item.state == PlanItemState::Done)
            QVERIFY(item.verifiedAt.isValid());
        else // some of the sandbox's people are asked for a code
            QVERIFY2(item.state == PlanItemState::Failed, qPrintable(item.code));
    }
    QVERIFY(progress.done >= 3);
}

void TestPlanKinds::refreshesTellWhatTheyHaveBrought()
{
    const auto transactions = [this](const QString &link) {
        return m_belvo->get(u"/api/transactions/?page_size=1&link=%1"_s.arg(link))
            .object()["count"_L1]
            .toInteger();
    };
    const QStringList ids = links(4);
    QList<qint64> before;
    QList<QHash<QString, double>> balancesBefore;
    for (const QString &id : ids) {
        before += transactions(id);
        balancesBefore += balances(id);
    }
    PlanRun *run = frozen(draftOf(PlanKind::RefreshLinks, ids));
    run->start(0s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    PlanGains expected;
    qint64 changedBalances = 0;
    for (const PlanItem &item : items(run)) {
        if (item.state != PlanItemState::Done)
            continue;
        const qint64 after = transactions(item.target.id);
        QCOMPARE(item.before.transactions, std::optional(before[item.place]));
        QCOMPARE(item.after.transactions, std::optional(after));
        QVERIFY(item.before.accounts && item.before.accounts == item.after.accounts);
        const QHash<QString, double> now = balances(item.target.id);
        qint64 others = 0;
        for (auto account = now.cbegin(); account != now.cend(); ++account)
            others += balancesBefore[item.place].value(account.key()) != account.value();
        QCOMPARE(item.changedBalances, std::optional(others));
        changedBalances += others;
        QVERIFY(item.lostAccounts.isEmpty());
        ++expected.counted;
        expected.transactions += after - before[item.place];
    }
    QVERIFY(expected.transactions > 0);
    QVERIFY(changedBalances > 0);
    const auto gains = awaited(m_board->gains(run->head().id));
    QVERIFY(gains && *gains == expected);
}

//! Of one link, by account.
QHash<QString, double> TestPlanKinds::balances(const QString &link)
{
    QHash<QString, double> balances;
    for (const QJsonValue &account : m_belvo->all(u"/api/accounts/?page_size=1000&link="_s + link))
        balances.insert(account["id"_L1].toString(), account["balance"_L1]["current"_L1].toDouble());
    return balances;
}

//! Counted before it goes, and again once it is time to look.
void TestPlanKinds::anAccountThatGoesIsNamed()
{
    m_pace.firstWatch = m_pace.longestWatch = 5s; // the account is gone before
    m_board = std::make_unique<PlanBoard>(services());
    const QStringList ids = links(1);
    const QStringList accounts = balances(ids[0]).keys();
    QVERIFY(!accounts.isEmpty());
    PlanRun *run = frozen(draftOf(PlanKind::RefreshLinks, ids));
    run->start(0s);
    QTRY_COMPARE(items(run).first().state, PlanItemState::Accepted);
    QCOMPARE(m_belvo->remove(u"/api/accounts/%1/"_s.arg(accounts.first())).status, 204);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    const PlanItem item = items(run).first();
    QCOMPARE(item.state, PlanItemState::Done);
    QCOMPARE(item.lostAccounts, QStringList{accounts.first()});
    QCOMPARE(item.before.accounts, std::optional<qint64>(accounts.size()));
    QCOMPARE(awaited(m_board->gains(run->head().id))->fewerAccounts, 1);
}

void TestPlanKinds::whatCannotBeCountedIsNotKnown()
{
    QCOMPARE(m_belvo
                 ->fault({{u"path"_s, u"/api/transactions/"_s},
                          {u"status"_s, 403},
                          {u"code"_s, u"access_to_resource_denied"_s},
                          {u"times"_s, 0}})
                 .status,
             200);
    PlanRun *run = frozen(draftOf(PlanKind::RefreshLinks, links(3)));
    run->start(0s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    QVERIFY(run->progress().done > 0);
    for (const PlanItem &item : items(run))
        QVERIFY(!item.before.transactions && !item.after.transactions);
    const auto gains = awaited(m_board->gains(run->head().id));
    QVERIFY(gains && *gains == (PlanGains{.uncounted = run->progress().done}));
}

void TestPlanKinds::aRefreshTooSoonWaitsOnceForItsMinutes()
{
    const QStringList ids = links(2);
    PlanRun *run = frozen(draftOf(PlanKind::RefreshLinks, ids));
    run->check();
    QTRY_COMPARE(run->state(), State::Ready);
    const QString path = u"/api/links/%1/refresh/"_s;
    QJsonObject tooSoon{{u"path"_s, path.arg(ids[0])}, {u"status"_s, 409}};
    QCOMPARE(m_belvo->fault(tooSoon).status, 200);
    tooSoon[u"path"_s] = path.arg(ids[1]);
    tooSoon[u"times"_s] = 0; // always
    QCOMPARE(m_belvo->fault(tooSoon).status, 200);
    run->start(0s);
    QTRY_COMPARE(run->waiting().reason, PlanWait::Reason::CoolDown);
    QCOMPARE(arrivals(u"POST"_s, path.arg(ids[0])), 1);
    QVERIFY(run->waiting().until > QDateTime::currentDateTimeUtc().addSecs(20));
    QCOMPARE(run->progress().waiting, 2);
    m_connection->pass(11min);
    QTRY_COMPARE(arrivals(u"POST"_s, path.arg(ids[0])), 2);
    m_belvo->advance(10);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    QCOMPARE(items(run)[0].state, PlanItemState::Done);
    QCOMPARE(items(run)[1].state, PlanItemState::Failed);
    QCOMPARE(items(run)[1].code, u"link_refreshed"_s);
    QCOMPARE(arrivals(u"POST"_s, path.arg(ids[0])), 2);
    QCOMPARE(arrivals(u"POST"_s, path.arg(ids[1])), 2);
}

void TestPlanKinds::aLostRefreshIsNeverSentAgain()
{
    const QStringList ids = links(2);
    m_pace.watchFor = 300ms;
    connectTo();
    PlanRun *run = frozen(draftOf(PlanKind::RefreshLinks, ids));
    run->check();
    QTRY_COMPARE(run->state(), State::Ready);
    // The first one happens and loses its answer, the second one does not happen.
    const QString path = u"/api/links/%1/refresh/"_s;
    QCOMPARE(m_belvo->fault({{u"path"_s, path.arg(ids[0])}, {u"kind"_s, u"lost"_s}}).status, 200);
    QCOMPARE(m_belvo->fault({{u"path"_s, path.arg(ids[1])}, {u"kind"_s, u"drop"_s}}).status, 200);
    run->start(0s);
    QTRY_COMPARE(arrivals(u"POST"_s, path.arg(ids[0])), 1);
    m_belvo->advance(10);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    const QList<PlanItem> ended = items(run);
    QCOMPARE(ended[0].state, PlanItemState::Done);
    QCOMPARE(ended[1].state, PlanItemState::Unknown);
    QCOMPARE(ended[1].code, u"outcome_unknown"_s);
    for (const QString &id : ids)
        QCOMPARE(arrivals(u"POST"_s, path.arg(id)), 1);
}

void TestPlanKinds::everyFaultOfEveryKind_data()
{
    QTest::addColumn<PlanKind>("kind");
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<PlanItemState>("state");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("sent");
    struct Kind
    {
        const char *name;
        PlanKind kind;
        QString method;
        QString path;
    };
    const Kind kinds[] = {{"refresh", PlanKind::RefreshLinks, u"POST"_s, u"/api/links/"_s},
                          {"access mode", PlanKind::ChangeAccessMode, u"PATCH"_s, u"/api/links/"_s},
                          {"retrieve", PlanKind::RetrieveData, u"POST"_s, u"/api/accounts/"_s}};
    const auto row = [](const Kind &kind, const char *name, QJsonObject fault, PlanItemState state,
                        const QString &code, int sent) {
        fault["method"_L1] = kind.method;
        fault["path"_L1] = kind.path;
        QTest::addRow("%s, %s", kind.name, name) << kind.kind << fault << state << code << sent;
    };
    using enum PlanItemState;
    for (const Kind &kind : kinds) {
        const bool isSafe = kind.kind == PlanKind::ChangeAccessMode; // to send again, after a look
        // Refused before anybody looked at it: sent again later.
        row(kind, "403 HTML", {{u"kind"_s, u"html"_s}, {u"status"_s, 403}}, Done, {}, 2);
        row(kind, "429", {{u"status"_s, 429}}, Done, {}, 2);
        // Perhaps it happened. It had not.
        row(kind, "408", {{u"status"_s, 408}}, isSafe ? Done : Unknown,
            isSafe ? QString() : u"request_timeout"_s, isSafe ? 2 : 1);
        // Belvo says what was wrong.
        row(kind, "428", {{u"status"_s, 428}}, Failed, u"token_required"_s, 1);
        if (kind.kind != PlanKind::RefreshLinks) // that one waits for its minutes
            row(kind, "409", {{u"status"_s, 409}}, Failed, u"link_refreshed"_s, 1);
        row(kind, "500", {{u"status"_s, 500}}, isSafe ? Done : Failed,
            isSafe ? QString() : u"unexpected_error"_s, isSafe ? 2 : 1);
        // It had happened, and a look says so.
        row(kind, "cut reply", {{u"kind"_s, u"cut"_s}}, Done, {}, 1);
    }
}

//! One call is spoilt: what may have happened is looked up, and only what cannot harm is sent again.
void TestPlanKinds::everyFaultOfEveryKind()
{
    QFETCH(const PlanKind, kind);
    QFETCH(const QJsonObject, fault);
    QFETCH(const PlanItemState, state);
    QFETCH(const QString, code);
    QFETCH(const int, sent);
    const bool isRefresh = kind == PlanKind::RefreshLinks;
    const bool isInDoubt = state == PlanItemState::Unknown;
    m_pace.watchFor = isInDoubt ? std::chrono::milliseconds(300) : std::chrono::hours(1);
    connectTo();
    const QStringList ids = links(1);
    PlanRun *run = frozen(draftOf(kind, ids));
    run->check();
    QTRY_COMPARE(run->state(), State::Ready);
    QCOMPARE(m_belvo->fault(fault).status, 200);
    run->start(0s);
    const QString path = isRefresh                            ? u"/api/links/%1/refresh/"_s.arg(ids[0])
                         : kind == PlanKind::ChangeAccessMode ? u"/api/links/%1/"_s.arg(ids[0])
                                                              : u"/api/accounts/"_s;
    const auto calls = [&] { return arrivals(fault["method"_L1].toString(), path); };
    QTRY_VERIFY(calls() >= 1);
    if (const int status = fault["status"_L1].toInt(); status == 403 || status == 429) {
        QTRY_COMPARE(run->waiting().reason, PlanWait::Reason::Throttled);
        m_connection->pass(61s);
    }
    QTRY_COMPARE_WITH_TIMEOUT(calls(), sent, 30'000);
    if (isRefresh) // new data come a little later
        m_belvo->advance(10);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    const PlanItem item = items(run).first();
    QCOMPARE(item.state, state);
    QCOMPARE(item.code, code);
    QCOMPARE(run->progress().settled() + run->progress().unknown, 1);
    QCOMPARE(calls(), sent);
    if (kind == PlanKind::ChangeAccessMode && state == PlanItemState::Done)
        QCOMPARE(link(ids[0])["access_mode"_L1].toString(), u"single"_s);
}

void TestPlanKinds::theModeIsChangedOnce()
{
    QStringList ids;
    for (const QJsonValue &row : m_belvo->get(u"/api/links/?access_mode=recurrent&page_size=4"_s).results())
        ids += row["id"_L1].toString();
    QCOMPARE(m_belvo->patch(u"/api/links/%1/"_s.arg(ids[3]), {{u"access_mode"_s, u"single"_s}}).status, 200);
    PlanRun *run = frozen(draftOf(PlanKind::ChangeAccessMode, ids));
    const QString path = u"/api/links/%1/"_s;
    const QJsonObject patch{{u"method"_s, u"PATCH"_s}};
    QJsonObject lost = patch;
    lost[u"path"_s] = path.arg(ids[0]);
    lost[u"kind"_s] = u"lost"_s;
    QJsonObject dropped = patch;
    dropped[u"path"_s] = path.arg(ids[1]);
    dropped[u"kind"_s] = u"drop"_s;
    QCOMPARE(m_belvo->fault(lost).status, 200);
    QCOMPARE(m_belvo->fault(dropped).status, 200);
    run->start(0s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    QCOMPARE(run->progress().done, 3);
    QCOMPARE(run->progress().skipped, 1);
    QCOMPARE(items(run)[3].code, u"nothing_to_do"_s);
    for (const QString &id : ids)
        QCOMPARE(link(id)["access_mode"_L1].toString(), u"single"_s);
    QCOMPARE(arrivals(u"PATCH"_s, path.arg(ids[0])), 1); // a look said that it had happened
    QCOMPARE(arrivals(u"PATCH"_s, path.arg(ids[1])), 2); // that it had not
    QCOMPARE(arrivals(u"PATCH"_s, path.arg(ids[2])), 1);
}

void TestPlanKinds::retrievalsAreSentOnce()
{
    const QStringList ids = links(4);
    PlanDraft draft = draftOf(PlanKind::RetrieveData, ids);
    draft.settings.resources = {u"accounts"_s, u"owners"_s};
    PlanRun *run = frozen(draft);
    run->check();
    QTRY_COMPARE(run->state(), State::Ready);
    QCOMPARE(
        m_belvo->fault({{u"method"_s, u"POST"_s}, {u"path"_s, u"/api/owners/"_s}, {u"kind"_s, u"drop"_s}})
            .status,
        200);
    run->start(0s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    const PlanProgress progress = run->progress();
    QCOMPARE(progress.total(), 4);
    QCOMPARE(progress.unknown, 1); // marked, and not sent again
    for (const PlanItem &item : items(run)) {
        QVERIFY(item.tries <= 2);
        if (item.state == PlanItemState::Done)
            QCOMPARE(item.step, 2);
    }
    QVERIFY(arrivals(u"POST"_s, u"/api/accounts/"_s) <= 4);
    QVERIFY(arrivals(u"POST"_s, u"/api/owners/"_s) <= 4);
}

void TestPlanKinds::aPlanOfAnotherEnvironmentIsRefused_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<QString>("code");
    QTest::newRow("profile") << 0 << u"other_profile"_s;
    QTest::newRow("environment") << 1 << u"other_environment"_s;
    QTest::newRow("host") << 2 << u"other_host"_s;
}

void TestPlanKinds::aPlanOfAnotherEnvironmentIsRefused()
{
    QFETCH(int, change);
    QFETCH(QString, code);
    PlanRun *run = frozen(draftOf(PlanKind::DeleteLinks, links(2)));
    const PlanSummary plan{run->head(), run->progress()};
    PlanServices elsewhere = services();
    if (change == 0)
        elsewhere.profile.id = QUuid::createUuid();
    else if (change == 1)
        elsewhere.profile.environment = Environment::Production;
    else
        elsewhere.profile.baseUrl = QUrl(u"https://api.belvo.com"_s);
    PlanRun foreign(elsewhere, plan);
    foreign.start(0s);
    QCOMPARE(foreign.state(), State::Prepared);
    QVERIFY(foreign.refusal());
    QCOMPARE(foreign.error()->code, code);
    QCOMPARE(run->progress().waiting, 2);
}

void TestPlanKinds::onlyAdminsDelete()
{
    const QStringList ids = links(2);
    PlanRun *run = frozen(draftOf(PlanKind::DeleteLinks, ids));
    const PlanSummary plan{run->head(), run->progress()};
    connectTo(Access::Operator);
    QVERIFY(m_board->refusal(PlanKind::DeleteLinks));
    QVERIFY(!m_board->refusal(PlanKind::RefreshLinks));
    const Result<QUuid> refused = awaited(m_board->freeze(draftOf(PlanKind::DeleteLinks, ids)));
    QCOMPARE(refused.error().kind, ErrorKind::ReadOnly);
    PlanRun weak(services(), plan);
    weak.start(0s);
    QCOMPARE(weak.state(), State::Prepared);
    QCOMPARE(weak.error()->kind, ErrorKind::ReadOnly);
}

void TestPlanKinds::badDraftsAreRefused_data()
{
    QTest::addColumn<PlanDraft>("draft");
    QTest::addColumn<QString>("problem");
    const QString one = u"6f1c2d3e-4a5b-4c6d-8e7f-0123456789ab"_s;
    QTest::newRow("empty") << draftOf(PlanKind::DeleteLinks, {}) << u"empty_plan "_s;
    QTest::newRow("path") << draftOf(PlanKind::DeleteLinks, {u"../../x"_s}) << u"invalid id"_s;
    QTest::newRow("twice") << draftOf(PlanKind::DeleteLinks, {one, one.toUpper()})
                           << u"duplicate_target id"_s;
    PlanDraft mode = draftOf(PlanKind::ChangeAccessMode, {one});
    mode.settings.accessMode = u"often"_s;
    QTest::newRow("mode") << mode << u"invalid_choice access_mode"_s;
    PlanDraft nothing = draftOf(PlanKind::RetrieveData, {one});
    nothing.settings.resources.clear();
    QTest::newRow("no resource") << nothing << u"required resources"_s;
    PlanDraft strange = draftOf(PlanKind::RetrieveData, {one});
    strange.settings.resources = {u"passwords"_s};
    QTest::newRow("strange resource") << strange << u"invalid_choice resources"_s;
    PlanDraft period = draftOf(PlanKind::RetrieveData, {one});
    period.settings.from = QDate(2026, 3, 1);
    QTest::newRow("half a period") << period << u"required date_to"_s;
    period.settings.to = QDate(2026, 2, 1);
    QTest::newRow("backwards") << period << u"invalid date_from"_s;
}

void TestPlanKinds::badDraftsAreRefused()
{
    QFETCH(PlanDraft, draft);
    QFETCH(QString, problem);
    const Result<QUuid> id = awaited(m_board->freeze(draft));
    QVERIFY(!id);
    QCOMPARE(u"%1 %2"_s.arg(id.error().code, id.error().field), problem);
    QVERIFY(m_board->plans().isEmpty());
}

void TestPlanKinds::theJournalKnowsOfPlans()
{
    storage::Journal journal(m_directory->filePath(u"v/journal.sqlite"_s));
    const QStringList ids = links(2);
    PlanServices known = services();
    known.journal = &journal;
    m_board = std::make_unique<PlanBoard>(known);
    PlanRun *run = frozen(draftOf(PlanKind::RefreshLinks, ids));
    run->start(0s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    const auto entries = awaited(journal.entries(0, 10, storage::EntryKind::Plans));
    QVERIFY(entries);
    QCOMPARE(entries->size(), 3); // newest first: finished, started, frozen
    QCOMPARE(entries->at(0).change->kind, ChangeRecord::Kind::PlanFinished);
    QCOMPARE(entries->at(1).change->kind, ChangeRecord::Kind::PlanStarted);
    QCOMPARE(entries->at(2).change->kind, ChangeRecord::Kind::PlanFrozen);
    QCOMPARE(entries->at(2).change->subject, u"refresh_links"_s);
    QCOMPARE(entries->at(2).change->count, 2);
    m_board.reset();
}

} // namespace vinculo

QTEST_GUILESS_MAIN(vinculo::TestPlanKinds)
#include "tst_plankinds.moc"
