// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/planboard.h"
#include "models/plans/record/certificate.h"
#include "models/plans/record/planitemsmodel.h"
#include "models/plans/record/planitemsreader.h"
#include "models/plans/record/planlistmodel.h"
#include "models/plans/record/planwords.h"
#include "tests/models/flowbench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vinculo;
using models::PlanBoard;
using models::PlanItemsModel;

//! The items of a plan and the plans of a profile as tables over the ledger.
class TestPlanItemsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aHundredThousandItemsAreReadByThePage();
    void aChangedItemIsReadAgain();
    void institutionsAreCalledWhatPeopleCallThem();
    void anotherPlanBeginsAnew();
    void allItemsCanBeReadOneAfterTheOther();
    void plansAreListedNewestFirst();
    void whatARefreshHasBroughtIsSaid_data();
    void whatARefreshHasBroughtIsSaid();
    void changedAccountsAreSaid();
    void unknownGainsAreSaidToBe();

private:
    QUuid freeze(int links, PlanKind kind = PlanKind::DeleteLinks);
    PlanHead headOf(const QUuid &plan) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tests::FlowBench> m_bench;
    std::unique_ptr<storage::Ledger> m_ledger;
    std::unique_ptr<PlanBoard> m_board;
};

void TestPlanItemsModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_bench = std::make_unique<tests::FlowBench>();
    m_ledger = std::make_unique<storage::Ledger>(
        storage::LedgerOptions{.filePath = m_folder->filePath(u"ledger.sqlite"_s), .reserveBytes = 0});
    Profile profile;
    profile.id = QUuid::createUuid();
    profile.environment = Environment::Sandbox;
    profile.access = Access::Admin;
    profile.baseUrl = QUrl(u"https://sandbox.belvo.com"_s);
    m_board = std::make_unique<PlanBoard>(models::PlanServices{
        .ledger = *m_ledger, .client = m_bench->client, .profile = profile, .clock = m_bench->clock()});
}

void TestPlanItemsModel::cleanup()
{
    m_board.reset();
    m_ledger.reset();
    m_bench.reset();
}

QUuid TestPlanItemsModel::freeze(int links, PlanKind kind)
{
    PlanDraft draft;
    draft.kind = kind;
    draft.settings.accessMode = kind == PlanKind::ChangeAccessMode ? u"single"_s : QString();
    draft.targets.resize(links);
    for (int i = 0; i < links; ++i) {
        draft.targets[i].id = u"6f1c2d3e-4a5b-4c6d-8e7f-%1"_s.arg(i, 12, 16, QChar(u'0'));
        draft.targets[i].institution = u"bank %1"_s.arg(i);
    }
    QUuid id;
    const auto freezing =
        m_board->freeze(draft).then(this, [&id](const Result<QUuid> &plan) { id = plan.value_or(QUuid()); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!id.isNull(), 60'000); }();
    return id;
}

PlanHead TestPlanItemsModel::headOf(const QUuid &plan) const
{
    for (const PlanSummary &summary : m_board->plans())
        if (summary.head.id == plan)
            return summary.head;
    return {};
}

void TestPlanItemsModel::aHundredThousandItemsAreReadByThePage()
{
    constexpr int kLinks = 100'000;
    const PlanHead head = headOf(freeze(kLinks));
    QCOMPARE(head.count, kLinks);
    PlanItemsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlan(m_board.get(), head);
    QCOMPARE(model.rowCount(), kLinks);
    QVERIFY(!model.item(0)); // nobody has looked yet
    model.want(0, 30);
    QTRY_VERIFY(model.item(30));
    QCOMPARE(model.item(30)->target.institution, u"bank 30"_s);
    QVERIFY(!model.item(PlanItemsModel::kPageSize)); // nor further
    model.want(kLinks - 30, kLinks - 1);
    QTRY_VERIFY(model.item(kLinks - 1));
    QCOMPARE(model.index(kLinks - 1, PlanItemsModel::Institution).data().toString(), u"bank 99999"_s);
    // scrolling through all of it keeps a few pages
    for (int first = 0; first < 60 * PlanItemsModel::kPageSize; first += PlanItemsModel::kPageSize) {
        model.want(first, first + 20);
        QTRY_VERIFY(model.item(first));
    }
    int kept = 0;
    for (int row = 0; row < kLinks; row += PlanItemsModel::kPageSize)
        kept += model.item(row) != nullptr;
    QVERIFY(kept <= PlanItemsModel::kMostPages);
}

void TestPlanItemsModel::aChangedItemIsReadAgain()
{
    const PlanHead head = headOf(freeze(3));
    PlanItemsModel model;
    model.setPlan(m_board.get(), head);
    model.want(0, 2);
    QTRY_VERIFY(model.item(1));
    QCOMPARE(model.item(1)->state, PlanItemState::Waiting);
    const QUuid owner = QUuid::createUuid();
    bool isRecorded = false;
    const auto taking = m_ledger->take(head.id, owner).then(this, [&](const Result<PlanSummary> &taken) {
        isRecorded = taken.has_value();
    });
    QTRY_VERIFY(isRecorded);
    PlanItem item = *model.item(1);
    item.state = PlanItemState::Claimed;
    isRecorded = false;
    const auto claiming =
        m_ledger->claim(head.id, owner, {item}).then(this, [&](const Result<bool> &claimed) {
            isRecorded = claimed.has_value();
        });
    QTRY_VERIFY(isRecorded);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.noteChanged(1);
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(model.item(1)->state, PlanItemState::Claimed);
    QCOMPARE(model.item(0)->state, PlanItemState::Waiting);
}

//! Belvo's name for one stays in the tool tip, and is what a copy holds.
void TestPlanItemsModel::institutionsAreCalledWhatPeopleCallThem()
{
    PlanItemsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPlan(m_board.get(), headOf(freeze(3)));
    model.want(0, 2);
    QTRY_VERIFY(model.item(1));
    const QModelIndex cell = model.index(1, PlanItemsModel::Institution);
    QCOMPARE(cell.data().toString(), u"bank 1"_s);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setInstitutionTitles([](const QString &name) { return u"Title of "_s + name; });
    QCOMPARE(changed.size(), 1);
    QCOMPARE(cell.data().toString(), u"Title of bank 1"_s);
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(), u"bank 1"_s);
    QCOMPARE(cell.data(PlanItemsModel::RawRole).toString(), u"bank 1"_s);
    QVERIFY(!model.index(1, PlanItemsModel::Link).data(Qt::ToolTipRole).isValid());
}

void TestPlanItemsModel::anotherPlanBeginsAnew()
{
    const PlanHead first = headOf(freeze(5));
    const PlanHead second = headOf(freeze(2));
    PlanItemsModel model;
    model.setPlan(m_board.get(), first);
    model.want(0, 4);
    QTRY_VERIFY(model.item(4));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setPlan(m_board.get(), first);
    QVERIFY(reset.isEmpty()); // the same one: whoever reads it stays where they are
    model.setPlan(m_board.get(), second);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.item(0));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestPlanItemsModel::allItemsCanBeReadOneAfterTheOther()
{
    const QUuid plan = freeze(1200);
    models::PlanItemsReader all(*m_board, plan);
    const QSignalSpy finished(&all, &models::PlanItemsReader::finished);
    all.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(all.items().size(), 1200);
    for (qint64 place = 0; place < 1200; ++place)
        QCOMPARE(all.items()[place].place, place);
    models::PlanItemsReader some(*m_board, plan, [](const PlanItem &item) { return item.place % 100 == 7; });
    const QSignalSpy someFinished(&some, &models::PlanItemsReader::finished);
    some.start();
    QTRY_COMPARE(someFinished.size(), 1);
    QCOMPARE(some.items().size(), 12);
}

void TestPlanItemsModel::plansAreListedNewestFirst()
{
    models::PlanListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBoard(m_board.get());
    QTRY_VERIFY(m_board->isLoaded());
    QCOMPARE(model.rowCount(), 0);
    const QUuid older = freeze(2);
    m_bench->pass(std::chrono::seconds(5));
    const QUuid newer = freeze(3, PlanKind::ChangeAccessMode);
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.plan(0).head.id, newer);
    QCOMPARE(model.rowOf(older), 1);
    QCOMPARE(model.rowOf(QUuid::createUuid()), -1);
    QCOMPARE(model.index(0, models::PlanListModel::Done).data().toString(), u"0 of 3"_s);
    // a board that has gone leaves its rows
    model.setBoard(nullptr);
    QCOMPARE(model.rowCount(), 2);
}

void TestPlanItemsModel::whatARefreshHasBroughtIsSaid_data()
{
    QTest::addColumn<PlanItemState>("state");
    QTest::addColumn<LinkCounts>("before");
    QTest::addColumn<LinkCounts>("after");
    QTest::addColumn<QString>("words");
    const auto done = PlanItemState::Done;
    QTest::newRow("more") << done << LinkCounts{2, 100} << LinkCounts{2, 112} << u"+12 transaction(s)"_s;
    QTest::newRow("nothing") << done << LinkCounts{2, 100} << LinkCounts{2, 100} << u"no new transactions"_s;
    QTest::newRow("a lost account") << done << LinkCounts{2, 100} << LinkCounts{1, 90}
                                    << u"10 transaction(s) fewer, 1 account(s) fewer"_s;
    QTest::newRow("a new account") << done << LinkCounts{0, 0} << LinkCounts{1, 3}
                                   << u"+3 transaction(s), +1 account(s)"_s;
    QTest::newRow("not counted before") << done << LinkCounts{} << LinkCounts{1, 3} << u"not known"_s;
    QTest::newRow("not counted after") << done << LinkCounts{1, 3} << LinkCounts{} << u"not known"_s;
    QTest::newRow("refused") << PlanItemState::Failed << LinkCounts{1, 3} << LinkCounts{} << u"—"_s;
}

void TestPlanItemsModel::whatARefreshHasBroughtIsSaid()
{
    QFETCH(const PlanItemState, state);
    QFETCH(const LinkCounts, before);
    QFETCH(const LinkCounts, after);
    PlanItem item;
    item.state = state;
    item.before = before;
    item.after = after;
    QTEST(models::PlanWords::gain(item), "words");
}

void TestPlanItemsModel::changedAccountsAreSaid()
{
    PlanItem item;
    item.state = PlanItemState::Done;
    item.before = {3, 100};
    item.after = {3, 100};
    item.changedBalances = 0;
    QCOMPARE(models::PlanWords::gain(item), u"no new transactions"_s);
    item.changedBalances = 2;
    QCOMPARE(models::PlanWords::gain(item), u"no new transactions, 2 balance(s) changed"_s);
    item.lostAccounts = {u"6f1c"_s, u"7f1c"_s}; // and two others have come
    QCOMPARE(models::PlanWords::gain(item),
             u"no new transactions, +2 account(s), 2 account(s) no longer there: 6f1c 7f1c,"
             " 2 balance(s) changed"_s);
    item.after.accounts = 1;
    item.changedBalances.reset();
    QCOMPARE(models::PlanWords::gain(item),
             u"no new transactions, 2 account(s) no longer there: 6f1c 7f1c"_s);
    const QByteArray list = models::itemsCsv({item});
    QVERIFY(list.startsWith("link_id,"));
    QVERIFY(list.contains("transactions_after,changed_balances,lost_account_ids\r\n"));
    QVERIFY(list.endsWith(",3,100,1,100,,6f1c 7f1c\r\n"));
}

void TestPlanItemsModel::unknownGainsAreSaidToBe()
{
    const auto words = [](const PlanGains &gains) { return models::PlanWords::gains(gains, QLocale::c()); };
    QCOMPARE(words({}), u"—"_s);
    QCOMPARE(words({.counted = 3, .transactions = 312}), u"+312"_s);
    QCOMPARE(words({.counted = 3, .transactions = -2}), u"-2"_s);
    QCOMPARE(words({.uncounted = 3}), u"not known"_s);
    QCOMPARE(words({.counted = 3, .uncounted = 2, .transactions = 312}), u"+312 (not known for 2 link(s))"_s);
}

QTEST_GUILESS_MAIN(TestPlanItemsModel)
#include "tst_planitemsmodel.moc"
