// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/record/certificate.h"
#include "tests/models/planbench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vinculo::models;
using namespace vinculo::tests;

namespace vinculo {

using State = PlanRun::State;

//! What links held is counted before they are erased, however many they are, over real HTTP: nobody can count
//! it afterwards.
class TestPlanCounts : public QObject, protected PlanBench
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }
    void sixtyLinksAreCountedInFull();
    void aDryRunThatWasCutOffGoesOn();
    void whatIsKnownIsNotAskedAgain();
    void veryLargePlansSayWhatIsNotKnown();
    void aListThatIsRefusedStaysUnknown();
    void aShortDisturbanceCostsNoProof();
    void howManyAreCountedIsSaidMeanwhile();
    void consentsThatNobodyCanKnowAreNotAskedAgain();

private:
    static constexpr int kLinks = 60;
    [[nodiscard]] QStringList someLinks();
    [[nodiscard]] Certificate certificateOf(PlanRun *run);
};

QStringList TestPlanCounts::someLinks()
{
    QStringList ids;
    for (const QJsonValue &row : m_belvo->get(u"/api/links/?page_size=%1"_s.arg(kLinks)).results())
        ids += row["id"_L1].toString();
    return ids;
}

Certificate TestPlanCounts::certificateOf(PlanRun *run)
{
    return {.head = run->head(), .items = items(run), .issuedAt = {}, .program = {}};
}

void TestPlanCounts::sixtyLinksAreCountedInFull()
{
    const QStringList ids = someLinks();
    QCOMPARE(ids.size(), kLinks);
    const QString of = u"/?page_size=1&link__in="_s + ids.join(u',');
    const qint64 accounts = m_belvo->get(u"/api/accounts"_s + of).object()["count"_L1].toInteger();
    const qint64 transactions = m_belvo->get(u"/api/transactions"_s + of).object()["count"_L1].toInteger();
    QHash<QString, qint64> each;
    QHash<QString, std::pair<QString, QString>> months;
    for (const QJsonValue &row :
         m_belvo->all(u"/api/transactions/?page_size=1000&link__in="_s + ids.join(u','))) {
        const QString link = row["account"_L1]["link"_L1].toString();
        const QString month = row["value_date"_L1].toString().left(7);
        ++each[link];
        auto &[first, last] = months[link];
        first = first.isEmpty() ? month : std::min(first, month);
        last = std::max(last, month);
    }
    PlanRun *run = frozen(draftOf(PlanKind::DeleteLinks, ids));
    QVERIFY(run);
    run->start(0s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 60'000);
    const Certificate certificate = certificateOf(run);
    QCOMPARE(certificate.progress().done, kLinks);
    int withConsents = 0;
    for (const PlanItem &item : certificate.items) {
        const PlanTarget &target = item.target;
        QVERIFY(target.accounts >= 0);
        QCOMPARE(target.transactions, each.value(target.id));
        if (target.transactions > 0) {
            QCOMPARE(target.firstMonth.toString(u"yyyy-MM"_s), months[target.id].first);
            QCOMPARE(target.lastMonth.toString(u"yyyy-MM"_s), months[target.id].second);
        }
        withConsents += target.consents > 0;
        QCOMPARE(target.name, u"M••• S•••"_s); // nothing else of it has changed
    }
    QVERIFY(withConsents > 0);
    const std::optional<PlanTotals> held = certificate.held();
    QVERIFY(held);
    QCOMPARE(held->accounts, accounts);
    QCOMPARE(held->transactions, transactions);
    QCOMPARE(held->withoutAccounts, 0);
    QCOMPARE(held->withoutTransactions, 0);
    QCOMPARE(held->withoutMonths, 0);
    const QJsonObject before =
        QJsonDocument::fromJson(certificateJson(certificate)).object()["before"_L1].toObject();
    QCOMPARE(before["transactions"_L1].toInteger(), transactions);
    QCOMPARE(before["links_counted_in_full"_L1].toInteger(), kLinks - held->withoutConsents);
}

//! What was written down before is not asked for again.
void TestPlanCounts::aDryRunThatWasCutOffGoesOn()
{
    PlanRun *run = frozen(draftOf(PlanKind::DeleteLinks, someLinks()));
    const QMetaObject::Connection cut = connect(run, &PlanRun::progressed, run, [this, run] {
        if (run->state() == State::Checking && run->findings().checked > 0)
            m_connection->transport.setCredentials({"demo", "wrong"});
    });
    run->check();
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Prepared, 30'000);
    QVERIFY(run->error());
    QCOMPARE(run->error()->kind, ErrorKind::Unauthorized);
    QVERIFY(disconnect(cut));
    qsizetype counted = 0;
    for (const PlanItem &item : items(run))
        counted += item.target.transactions >= 0;
    QVERIFY(counted > 0 && counted < kLinks);
    const int before = arrivals(u"GET"_s, u"/api/transactions/"_s);
    m_connection->transport.setCredentials({"demo", "demo"});
    connectTo(); // another program
    QTRY_VERIFY(m_board->isLoaded());
    PlanRun *again = m_board->run(m_board->plans().first().head.id);
    again->check();
    QTRY_COMPARE_WITH_TIMEOUT(again->state(), State::Ready, 30'000);
    for (const PlanItem &item : items(again))
        QVERIFY(item.target.accounts >= 0 && item.target.transactions >= 0);
    QVERIFY(arrivals(u"GET"_s, u"/api/transactions/"_s) - before <= kLinks - counted);
}

void TestPlanCounts::whatIsKnownIsNotAskedAgain()
{
    PlanDraft draft = draftOf(PlanKind::DeleteLinks, links(2));
    for (PlanTarget &target : draft.targets) {
        target.accounts = 1;
        target.transactions = 0;
        target.consents = 0;
    }
    PlanRun *run = frozen(draft);
    run->check();
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Ready, 30'000);
    QCOMPARE(arrivals(u"GET"_s, u"/api/transactions/"_s), 0);
    QCOMPARE(arrivals(u"GET"_s, u"/api/accounts/"_s), 0);
}

void TestPlanCounts::veryLargePlansSayWhatIsNotKnown()
{
    m_pace.counted = kLinks - 1;
    connectTo();
    PlanDraft draft = draftOf(PlanKind::DeleteLinks, someLinks());
    draft.totals =
        PlanTotals{.accounts = 7, .transactions = 90, .withoutConsents = kLinks, .withoutMonths = kLinks};
    PlanRun *run = frozen(draft);
    run->start(0s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 60'000);
    QCOMPARE(arrivals(u"GET"_s, u"/api/transactions/"_s), 0);
    const QJsonObject whole = QJsonDocument::fromJson(certificateJson(certificateOf(run))).object();
    const QJsonObject before = whole["before"_L1].toObject();
    QCOMPARE(before["transactions"_L1].toInteger(), 90);
    QVERIFY(before["consents"_L1].isNull());
    QCOMPARE(before["links_without_months"_L1].toInteger(), kLinks);
    QCOMPARE(before["links_counted_in_full"_L1].toInteger(), 0);
    for (const QJsonValue &link : whole["links"_L1].toArray())
        QVERIFY(link["before"_L1]["transactions"_L1].isNull());
}

//! Erasing does not depend on it, and the certificate does not hide it.
void TestPlanCounts::aListThatIsRefusedStaysUnknown()
{
    QCOMPARE(
        m_belvo->fault({{u"path"_s, u"/api/transactions/"_s}, {u"status"_s, 400}, {u"times"_s, 0}}).status,
        200);
    PlanRun *run = frozen(draftOf(PlanKind::DeleteLinks, links(3)));
    run->start(0s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    QCOMPARE(run->progress().done, 3);
    const std::optional<PlanTotals> held = certificateOf(run).held();
    QVERIFY(held);
    QCOMPARE(held->withoutTransactions, 3);
    QCOMPARE(held->withoutMonths, 3);
    QCOMPARE(held->withoutAccounts, 0);
}

//! Longer than a call is tried again: all of it is counted once more before anything is erased.
void TestPlanCounts::aShortDisturbanceCostsNoProof()
{
    QCOMPARE(
        m_belvo->fault({{u"path"_s, u"/api/transactions/"_s}, {u"status"_s, 500}, {u"times"_s, 4}}).status,
        200);
    PlanRun *run = frozen(draftOf(PlanKind::DeleteLinks, links(1)));
    run->start(0s);
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Finished, 30'000);
    QCOMPARE(run->progress().done, 1);
    const std::optional<PlanTotals> held = certificateOf(run).held();
    QVERIFY(held);
    QCOMPARE(held->withoutTransactions, 0);
    QCOMPARE(held->withoutAccounts, 0);
    QCOMPARE(arrivals(u"GET"_s, u"/api/transactions/"_s), 5);
}

void TestPlanCounts::howManyAreCountedIsSaidMeanwhile()
{
    PlanRun *run = frozen(draftOf(PlanKind::DeleteLinks, someLinks()));
    QSet<qint64> seen; // before the first page is written down
    connect(run, &PlanRun::progressed, run, [run, &seen] {
        if (run->findings().checked == 0)
            seen.insert(run->findings().counted);
    });
    run->check();
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Ready, 60'000);
    QVERIFY(seen.size() >= 3);
    QCOMPARE(run->findings().counted, kLinks);
    QCOMPARE(run->findings().checked, kLinks);
}

//! Those of a link that has no owner.
void TestPlanCounts::consentsThatNobodyCanKnowAreNotAskedAgain()
{
    PlanDraft draft = draftOf(PlanKind::DeleteLinks, links(2));
    for (PlanTarget &target : draft.targets) {
        target.accounts = 1;
        target.transactions = 0;
    }
    PlanRun *run = frozen(draft);
    run->check();
    QTRY_COMPARE_WITH_TIMEOUT(run->state(), State::Ready, 30'000);
    QCOMPARE(arrivals(u"GET"_s, u"/api/owners/"_s), 0);
    QCOMPARE(arrivals(u"GET"_s, u"/api/transactions/"_s), 0);
}

} // namespace vinculo

QTEST_GUILESS_MAIN(vinculo::TestPlanCounts)
#include "tst_plancounts.moc"
