// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/guidance.h"
#include "models/plans/record/planitemsmodel.h"
#include "models/plans/record/planstatus.h"
#include "models/plans/review/plantargetsmodel.h"
#include "tests/models/planbench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vinculo::models;
using namespace vinculo::tests;

namespace vinculo {

using State = PlanRun::State;

namespace {

const QString kAccounts = u"/api/accounts/"_s;

QString refreshPath(const QString &link)
{
    return u"/api/links/%1/refresh/"_s.arg(link);
}

} // namespace

//! What a plan does not ask an institution for because it could do harm, over real HTTP against the local
//! Belvo, and the words for it.
class TestPlanCare : public QObject, protected PlanBench
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aHeldBankIsAskedForNothing_data();
    void aHeldBankIsAskedForNothing();
    void aBankHeldMeanwhileGetsNothingMore_data();
    void aBankHeldMeanwhileGetsNothingMore();
    void aSixthRefusalIsNotRisked();
    void theLimitsOfTheMonthHold_data();
    void theLimitsOfTheMonthHold();
    void aRefusedLoginIsSaidInEveryLanguage();
    void codesOfBelvoMeanTheSameEverywhere();
    void codesAreSaidInWords_data();
    void codesAreSaidInWords();

private:
    void ask(const QString &link, const QString &path, int times, const QString &refusal = {},
             const QString &kinds = {});
    [[nodiscard]] QStringList linksDelivering(const QString &kind, int count);
    [[nodiscard]] QString why(PlanRun *run, int place);
    [[nodiscard]] QList<PlanForecast> forecasts(const PlanDraft &draft);

    std::unique_ptr<storage::Journal> m_journal;
    bool m_isHeld = false;
    bool m_isShared = false; //!< the first and the last link draw on the same limits
};

void TestPlanCare::init()
{
    QVERIFY(begin());
    m_journal = std::make_unique<storage::Journal>(m_directory->filePath(u"v/journal.sqlite"_s));
    m_isHeld = m_isShared = false;
}

void TestPlanCare::cleanup()
{
    m_board.reset();
    m_journal.reset();
    end();
}

//! As this program has asked the bank before.
void TestPlanCare::ask(const QString &link, const QString &path, int times, const QString &refusal,
                       const QString &kinds)
{
    CallRecord call;
    call.verb = HttpVerb::Post;
    call.pathTemplate = path;
    call.status = refusal.isEmpty() ? 201 : 400;
    call.failed = !refusal.isEmpty();
    call.errorKind = ErrorKind::Validation;
    call.errorCode = refusal;
    call.fetchedLink = link;
    call.fetchedKinds = kinds;
    for (int i = 0; i < times; ++i) {
        call.startedAtMs = m_connection->clock().utcMs();
        m_journal->append(m_profile, call);
    }
}

QStringList TestPlanCare::linksDelivering(const QString &kind, int count)
{
    QSet<QString> banks;
    for (const QJsonValue &bank : m_belvo->all(u"/api/institutions/?page_size=1000"_s))
        if (bank["resources"_L1].toArray().contains(kind))
            banks.insert(bank["name"_L1].toString());
    QStringList ids;
    for (const QString &id : links(1000))
        if (ids.size() < count && banks.contains(link(id)["institution"_L1].toString()))
            ids += id;
    return ids;
}

//! As the list of a task has it.
QString TestPlanCare::why(PlanRun *run, int place)
{
    PlanItemsModel model;
    model.setPlan(m_board.get(), run->head());
    model.want(place, place);
    [&] { QTRY_VERIFY(model.item(place)); }();
    return model.index(place, PlanItemsModel::Code).data().toString();
}

//! What the review says before anything is confirmed.
QList<PlanForecast> TestPlanCare::forecasts(const PlanDraft &draft)
{
    PlanTargetsModel model(draft);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    PlanImpact impact(m_connection->client, draft.kind, draft.targets);
    model.setImpact(&impact);
    const std::unique_ptr<PlanFetches> fetches = m_board->fetches(draft.targets);
    model.setFetches(fetches.get());
    const QSignalSpy finished(&impact, &PlanImpact::finished);
    impact.start();
    fetches->start();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty() && fetches->isRead(), 30'000); }();
    QList<PlanForecast> forecasts;
    qint64 leftOut = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        forecasts += model.forecast(row);
        leftOut += isLeftOut(forecasts.last());
        const QModelIndex cell = model.index(row, PlanTargetsModel::Forecast);
        [&] { QCOMPARE(cell.data().toString().startsWith(u"Left out"_s), isLeftOut(forecasts.last())); }();
    }
    [&] { QCOMPARE(model.sum().skipped, leftOut); }();
    // without those that go before it, what is left is enough
    if (leftOut == 1 && forecasts.last() == PlanForecast::QuotaSpent && m_isShared) {
        model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
        [&] { QCOMPARE(model.forecast(model.rowCount() - 1), PlanForecast::Proceeds); }();
    }
    return forecasts;
}

void TestPlanCare::aHeldBankIsAskedForNothing_data()
{
    QTest::addColumn<PlanKind>("kind");
    QTest::newRow("refresh") << PlanKind::RefreshLinks;
    QTest::newRow("retrieve") << PlanKind::RetrieveData;
}

void TestPlanCare::aHeldBankIsAskedForNothing()
{
    QFETCH(const PlanKind, kind);
    const QStringList all = links(1000);
    const QString bank = link(all.first())["institution"_L1].toString();
    QStringList held;
    QStringList others;
    for (const QString &id : all)
        if (QStringList &list = link(id)["institution"_L1] == bank ? held : others; list.size() < 2)
            list += id;
    QVERIFY(!held.isEmpty() && !others.isEmpty());
    PlanServices careful = services();
    careful.isHeld = [bank](const QString &institution) { return institution == bank; };
    m_board = std::make_unique<PlanBoard>(careful);
    PlanRun *run = frozen(draftOf(kind, held + others));
    run->start(0s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    QCOMPARE(run->progress().skipped, held.size());
    for (const PlanItem &item : items(run)) {
        const bool isHeld = held.contains(item.target.id);
        QCOMPARE(item.code == u"bank_held"_s, isHeld);
        QCOMPARE(item.sentAt.isValid(), !isHeld);
        if (kind == PlanKind::RefreshLinks)
            QCOMPARE(arrivals(u"POST"_s, refreshPath(item.target.id)), isHeld ? 0 : 1);
    }
    if (kind == PlanKind::RetrieveData)
        QCOMPARE(arrivals(u"POST"_s, kAccounts), others.size());
    QCOMPARE(why(run, 0), u"Refreshes are on hold for this bank"_s);
}

void TestPlanCare::aBankHeldMeanwhileGetsNothingMore_data()
{
    QTest::addColumn<bool>("isClaimed");
    QTest::newRow("after the dry run") << false;
    QTest::newRow("when it was about to be sent") << true;
}

void TestPlanCare::aBankHeldMeanwhileGetsNothingMore()
{
    QFETCH(const bool, isClaimed);
    const QStringList ids = links(1);
    PlanServices careful = services();
    careful.isHeld = [this](const QString &) { return m_isHeld; };
    m_board = std::make_unique<PlanBoard>(careful);
    PlanRun *run = frozen(draftOf(PlanKind::RefreshLinks, ids));
    run->check();
    QTRY_COMPARE(run->state(), State::Ready);
    QCOMPARE(run->progress().waiting, 1);
    connect(run, &PlanRun::itemChanged, this, [this] { m_isHeld = true; });
    m_isHeld = !isClaimed; // else the line that says that it is about to be sent comes first
    run->start(0s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    const PlanItem item = items(run).first();
    QCOMPARE(item.state, PlanItemState::Skipped);
    QCOMPARE(item.code, u"bank_held"_s);
    QCOMPARE(item.tries, 0);
    QVERIFY(!item.sentAt.isValid());
    QCOMPARE(run->progress().skipped, 1);
    QCOMPARE(arrivals(u"POST"_s, refreshPath(ids[0])), 0);
}

void TestPlanCare::aSixthRefusalIsNotRisked()
{
    const QStringList ids = links(2);
    ask(ids[0], u"/api/employments/"_s, 5, u"login_error"_s);
    ask(ids[1], u"/api/employments/"_s, 4, u"login_error"_s);
    PlanServices careful = services();
    careful.journal = m_journal.get();
    m_board = std::make_unique<PlanBoard>(careful);
    QCOMPARE(forecasts(draftOf(PlanKind::RefreshLinks, ids)),
             QList<PlanForecast>({PlanForecast::SixthFailure, PlanForecast::Proceeds}));
    PlanRun *run = frozen(draftOf(PlanKind::RefreshLinks, ids));
    run->start(0s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    const QList<PlanItem> ended = items(run);
    QCOMPARE(ended[0].state, PlanItemState::Skipped);
    QCOMPARE(ended[0].code, u"sixth_failure"_s);
    QVERIFY(ended[1].sentAt.isValid());
    QCOMPARE(arrivals(u"POST"_s, refreshPath(ids[0])), 0);
    QCOMPARE(arrivals(u"POST"_s, refreshPath(ids[1])), 1);
    QCOMPARE(why(run, 0), u"One more refusal and Belvo makes the link invalid"_s);
}

void TestPlanCare::theLimitsOfTheMonthHold_data()
{
    QTest::addColumn<PlanKind>("kind");
    QTest::addColumn<QString>("delivers");
    QTest::addColumn<QList<int>>("earlier"); // calls of the first and of the second link
    QTest::addColumn<bool>("isOneCustomer");
    QTest::addColumn<QList<bool>>("isSent");
    QTest::addColumn<QString>("refreshed"); // by the earlier calls; empty: not known
    constexpr auto kRefresh = PlanKind::RefreshLinks;
    constexpr auto kRetrieve = PlanKind::RetrieveData;
    const QString bank = u"ACCOUNTS"_s;
    const auto row = [](const char *name, PlanKind kind, const QString &delivers, const QList<int> &earlier,
                        bool isOneCustomer, const QList<bool> &isSent, const QString &refreshed = {}) {
        QTest::newRow(name) << kind << delivers << earlier << isOneCustomer << isSent << refreshed;
    };
    row("spent by both links", kRetrieve, bank, {5, 3}, true, {false, false});
    row("one call left for two links", kRetrieve, bank, {4, 3}, true, {true, false});
    row("different customers", kRetrieve, bank, {5, 3}, false, {true, true});
    row("spent by refreshes", kRefresh, bank, {8, 7}, false, {false, true});
    row("spent by refreshes of this data", kRetrieve, bank, {8, 7}, false, {false, true}, u"ACCOUNTS"_s);
    row("refreshes of other data", kRetrieve, bank, {8, 8}, false, {true, true}, u"TRANSACTIONS"_s);
    row("nothing that Open Finance counts", kRefresh, u"INVOICES"_s, {8, 8}, true, {true, true});
}

void TestPlanCare::theLimitsOfTheMonthHold()
{
    QFETCH(const PlanKind, kind);
    QFETCH(const QString, delivers);
    QFETCH(const QList<int>, earlier);
    QFETCH(const bool, isOneCustomer);
    QFETCH(const QList<bool>, isSent);
    QFETCH(const QString, refreshed);
    const QStringList ids = linksDelivering(delivers, 2);
    QCOMPARE(ids.size(), 2);
    const bool isRefresh = kind == PlanKind::RefreshLinks;
    for (int i = 0; i < 2; ++i)
        ask(ids[i], isRefresh || !refreshed.isEmpty() ? u"/api/links/{id}/refresh/"_s : kAccounts, earlier[i],
            {}, refreshed);
    PlanServices careful = services();
    careful.journal = m_journal.get();
    careful.linksSharingLimits = [ids, isOneCustomer](const QString &id) {
        return isOneCustomer ? QStringList(id == ids[0] ? ids[1] : ids[0]) : QStringList();
    };
    m_board = std::make_unique<PlanBoard>(careful);
    m_isShared = isOneCustomer;
    QList<PlanForecast> expected;
    for (const bool isOne : isSent)
        expected += isOne ? PlanForecast::Proceeds : PlanForecast::QuotaSpent;
    QCOMPARE(forecasts(draftOf(kind, ids)), expected);
    PlanRun *run = frozen(draftOf(kind, ids));
    run->start(0s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    const QList<PlanItem> ended = items(run);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(ended[i].sentAt.isValid(), isSent[i]);
        QCOMPARE(ended[i].code == u"quota_spent"_s, !isSent[i]);
        if (isRefresh)
            QCOMPARE(arrivals(u"POST"_s, refreshPath(ids[i])), isSent[i] ? 1 : 0);
        if (!isSent[i])
            QCOMPARE(why(run, i), u"Too few Open Finance calls are left this month"_s);
    }
    if (!isRefresh)
        QCOMPARE(arrivals(u"POST"_s, kAccounts), isSent.count(true));
}

void TestPlanCare::aRefusedLoginIsSaidInEveryLanguage()
{
    const QStringList ids = links(1);
    QCOMPARE(
        m_belvo
            ->fault(
                {{u"method"_s, u"POST"_s}, {u"path"_s, refreshPath(ids[0])}, {u"code"_s, u"login_error"_s}})
            .status,
        200);
    PlanRun *run = frozen(draftOf(PlanKind::RefreshLinks, ids));
    run->start(0s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    QCOMPARE(items(run).first().state, PlanItemState::Failed);
    QCOMPARE(items(run).first().code, u"login_error"_s);
    QSet<QString> words;
    for (const QString &language : {u"en"_s, u"pt"_s, u"es"_s}) {
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/vinculo_"_s + language));
        QCoreApplication::installTranslator(&translator);
        const QString shown = why(run, 0);
        QCoreApplication::removeTranslator(&translator);
        const Guidance *guidance = guidanceFor(ApiError{.httpStatus = 400, .code = u"login_error"_s});
        QCOMPARE(shown + u'.', guidance->meaning.in(language));
        words.insert(shown);
    }
    QCOMPARE(words.size(), 3);
}

//! Of what Belvo answers one and the same is said, whether a list, an error or a task tells it.
void TestPlanCare::codesOfBelvoMeanTheSameEverywhere()
{
    int tried = 0;
    for (const Guidance &guidance : allGuidance()) {
        if (guidance.code.isEmpty() || !guidance.messagePattern.isEmpty())
            continue;
        const QString words = PlanStatus::reason(guidance.code, guidance.httpStatus);
        QVERIFY2(words + u'.' == guidance.meaning.en, qPrintable(guidance.code + u": "_s + words));
        ++tried;
    }
    QVERIFY(tried > 40);
}

void TestPlanCare::codesAreSaidInWords_data()
{
    QTest::addColumn<int>("status");
    for (const auto &[code, status] :
         {std::pair("request_timeout", 408), std::pair("operational_limits_reached", 400),
          std::pair("too_many_sessions", 400), std::pair("http_500", 500), std::pair("unreadable", 0)})
        QTest::newRow(code) << status;
}

void TestPlanCare::codesAreSaidInWords()
{
    QFETCH(const int, status);
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    const QString words = PlanStatus::reason(code, status);
    QVERIFY2(words.contains(u' ') && !words.contains(code), qPrintable(words));
    QCOMPARE(PlanStatus::reason(u"new_in_2031"_s, status == 500 ? 400 : status), u"new_in_2031"_s);
}

} // namespace vinculo

QTEST_GUILESS_MAIN(vinculo::TestPlanCare)
#include "tst_plancare.moc"
