// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/decoder.h"
#include "core/domain/resources/registry.h"
#include "models/people/peopledirectory.h"
#include "models/totals/groupchoices.h"
#include "tests/ui/windowbench.h"
#include "ui/pages/requiredfiltereditor.h"
#include "ui/pages/resourcepage.h"
#include "ui/pages/resourceviews.h"
#include "ui/pages/tableanalysis.h"
#include "ui/widgets/amountstrip.h"
#include "ui/widgets/filterchipwidget.h"
#include "ui/widgets/grouppane.h"
#include "ui/widgets/noticebanner.h"
#include "ui/widgets/selectionbar.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/totalsline.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QSignalSpy>
#include <QToolButton>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;
using Model = models::ResourceTableModel;

class TestResourcePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyResourceShowsRowsOrAsksForWhatItNeeds_data();
    void everyResourceShowsRowsOrAsksForWhatItNeeds();
    void aLinkPickedByKeyboardOpensItsTransactions();
    void serverFilterBecomesAChipThatCanBeRemoved();
    void quickFilterThatMatchesNothingOffersToClear();
    void serverFilterThatMatchesNothingSaysSo();
    void reloadKeepsTheSelectedRecord();
    void aFailedReloadKeepsTheRowsAndOffersRetry();
    void rowsNeverStandUnderOtherFilters();
    void aBrokenLoadAllGoesOnAndKeepsItsRows();
    void aRemovedRecordLowersTheTotal();
    void anAddedRecordRaisesTheTotalOrLoadsAgain();
    void aRecordThatIsNotAmongTheRowsStaysOut();
    void noRowsAreCountedToo();
    void withoutKeysEnteringThemIsTheMainButton();
    void withoutAConnectionItSaysWhy();
    void copiedRowsAreMasked();
    void loadAllLoadsTheRest();
    void columnsCanBeHiddenAndComeBack();
    void aDefaultViewFiltersSortsAndIsLeftAgain();
    void viewsGroupByWhateverThePageCan();
    void escapeClearsTheSearchThenLeavesIt();
    void sumsFollowTheSearchAndTheSelection();
    void enterOnAGroupShowsItsRows();
    void groupsAndMarksOfAPageAreKept();
    void markedRowsSaySo();
    void returnLetsBelvoFilterWhatItCan();
    void goingBackBringsTheQueryBack();

private:
    ResourcePage &open(const ResourceSpec &spec);
    [[nodiscard]] bool spoilNextCall(const QString &path) const;
    bool hasRows() const { return m_page->tableView()->model()->rowCount() > 0; }
    StatePane *pane() const { return m_page->findChild<StatePane *>(); }

    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<api::Connection> m_connection;
    std::unique_ptr<models::RevealState> m_reveal;
    std::unique_ptr<RecordDirectory> m_directory;
    std::unique_ptr<models::PeopleDirectory> m_people;
    std::unique_ptr<ResourcePage> m_page;
};

void TestResourcePage::init()
{
    m_bench = std::make_unique<tests::WindowBench>();
    m_connection = m_bench->connect();
    m_reveal = std::make_unique<models::RevealState>();
    m_directory = std::make_unique<RecordDirectory>();
}

void TestResourcePage::cleanup()
{
    m_page.reset();
    m_connection.reset();
    m_bench.reset();
}

ResourcePage &TestResourcePage::open(const ResourceSpec &spec)
{
    m_people = std::make_unique<models::PeopleDirectory>(m_bench->lists, m_bench->decisions);
    const PageContext context{tests::WindowBench::theme(),
                              m_bench->settings,
                              *m_reveal,
                              *m_directory,
                              m_bench->views,
                              m_bench->lists,
                              m_bench->profile,
                              *m_people};
    m_page = std::make_unique<ResourcePage>(spec, context);
    m_page->resize(1000, 600);
    m_page->show();
    m_page->setConnection(m_connection.get());
    m_page->activate();
    return *m_page;
}

bool TestResourcePage::spoilNextCall(const QString &path) const
{
    QNetworkAccessManager network;
    QNetworkRequest request(m_bench->profile.baseUrl.resolved(QUrl(u"/_sandbox/faults/"_s)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = network.post(request, u"{\"path\": \"%1\", \"status\": 403}"_s.arg(path).toUtf8());
    return QTest::qWaitFor([reply] { return reply->isFinished(); }) &&
           reply->error() == QNetworkReply::NoError;
}

void TestResourcePage::everyResourceShowsRowsOrAsksForWhatItNeeds_data()
{
    QTest::addColumn<QString>("name");
    for (const ResourceSpec *spec : resources::all())
        QTest::newRow(spec->name.data())
            << QString::fromUtf8(spec->name.data(), qsizetype(spec->name.size()));
}

void TestResourcePage::everyResourceShowsRowsOrAsksForWhatItNeeds()
{
    QFETCH(QString, name);
    const ResourceSpec &spec = *resources::find(name.toStdString());
    open(spec);
    if (m_page->filterSet().missing().isEmpty()) {
        QTRY_VERIFY(hasRows());
        QTRY_VERIFY(m_page->tableView()->isVisible());
        QTRY_VERIFY(m_page->status().total > 0);
    } else {
        QTRY_VERIFY(m_page->findChild<RequiredFilterEditor *>());
        QVERIFY(pane()->isVisible());
        QVERIFY(!hasRows());
    }
}

void TestResourcePage::aLinkPickedByKeyboardOpensItsTransactions()
{
    open(resources::transactions());
    QTRY_VERIFY(!m_directory->links().isEmpty());
    m_page->focusTable();
    auto *editor = m_page->findChild<RequiredFilterEditor *>();
    auto *line = editor->findChild<QLineEdit *>();
    QTest::keyClicks(line, m_directory->links().first().id);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(hasRows() || pane()->sentence().contains(u"nothing"_s));
    QVERIFY(m_page->filterSet().missing().isEmpty());
}

void TestResourcePage::serverFilterBecomesAChipThatCanBeRemoved()
{
    open(resources::links());
    QTRY_VERIFY(hasRows());
    const qint64 all = m_page->status().total;
    QSignalSpy applied(m_page.get(), &Page::filtersApplied);
    QCOMPARE(m_page->filterSet().set({u"status"_s, FilterOp::Equals, {u"invalid"_s}}),
             models::FilterValueProblem::None);
    QTRY_VERIFY(m_page->status().total < all);
    QCOMPARE(applied.count(), 1);
    auto *chip = m_page->findChild<FilterChipWidget *>();
    QVERIFY(chip);
    QTest::keyClick(chip, Qt::Key_Delete);
    QTRY_COMPARE(m_page->status().total, all);
    QVERIFY(m_page->filterSet().filters().isEmpty());
}

void TestResourcePage::quickFilterThatMatchesNothingOffersToClear()
{
    open(resources::links());
    QTRY_VERIFY(hasRows());
    m_page->focusFilter();
    QTest::keyClicks(m_page->findChild<QLineEdit *>(u"quickFilter"_s), u"zzzz no such word"_s);
    QTRY_VERIFY(pane()->isVisible());
    QTRY_VERIFY(pane()->sentence().contains(u"zzzz"_s));
    Q_EMIT pane()->activated();
    QTRY_VERIFY(m_page->tableView()->isVisible());
}

void TestResourcePage::serverFilterThatMatchesNothingSaysSo()
{
    open(resources::links());
    QTRY_VERIFY(hasRows());
    m_page->filterSet().set({u"external_id"_s, FilterOp::Equals, {u"nobody-has-this"_s}});
    QTRY_VERIFY(pane()->isVisible());
    QTRY_VERIFY(!pane()->sentence().isEmpty());
    Q_EMIT pane()->activated();
    QTRY_VERIFY(m_page->tableView()->isVisible());
    QVERIFY(m_page->filterSet().filters().isEmpty());
}

void TestResourcePage::reloadKeepsTheSelectedRecord()
{
    open(resources::links());
    QTRY_VERIFY(hasRows());
    auto *view = m_page->tableView();
    view->setCurrentIndex(view->model()->index(7, 0));
    const QString id = m_page->currentRecord().id;
    QVERIFY(!id.isEmpty());
    QSignalSpy reset(&m_page->table(), &models::ColumnTable::tableReset);
    m_page->reload();
    QTRY_VERIFY(reset.count() > 0);
    QTRY_COMPARE(m_page->currentRecord().id, id);
}

void TestResourcePage::aFailedReloadKeepsTheRowsAndOffersRetry()
{
    open(resources::institutions());
    QTRY_VERIFY(hasRows());
    const int rows = m_page->tableView()->model()->rowCount();
    m_bench->server.stop();
    m_page->reload();
    auto *banner = m_page->findChild<NoticeBanner *>();
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 30'000);
    QCOMPARE(m_page->tableView()->model()->rowCount(), rows);
    QVERIFY(m_page->tableView()->isVisible());
}

void TestResourcePage::rowsNeverStandUnderOtherFilters()
{
    open(resources::accounts());
    QTRY_VERIFY(hasRows());
    m_page->tableView()->setCurrentIndex(m_page->tableView()->model()->index(0, 0));
    QVERIFY(m_page->currentRecord().spec);
    QVERIFY(spoilNextCall(u"/api/accounts/"_s));
    const QString link = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_page->filterSet().set({u"link"_s, FilterOp::In, {link}});
    // At once, not only when the call has failed.
    QVERIFY(!hasRows());
    QVERIFY(!m_page->currentRecord().spec);
    QVERIFY(!m_page->tableView()->isVisible());
    QCOMPARE(m_page->status().total, -1);
    QTRY_COMPARE(m_page->status().text, u"Loading failed"_s);
    QVERIFY(!hasRows());
    QVERIFY(pane()->isVisible());
    QVERIFY(!m_page->showsRecords());
}

void TestResourcePage::aBrokenLoadAllGoesOnAndKeepsItsRows()
{
    open(resources::accounts());
    QTRY_COMPARE(m_page->status().text, u"More rows at Belvo"_s);
    const int rows = m_page->status().loaded;
    const qint64 total = m_page->status().total;
    QVERIFY(spoilNextCall(u"/api/accounts/"_s));
    Q_EMIT m_page->findChild<TotalsLine *>()->loadAllRequested();
    auto *banner = m_page->findChild<NoticeBanner *>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->sentence().contains(u"stopped at"_s));
    QCOMPARE(m_page->status().loaded, rows);
    QVERIFY(m_page->findChild<TotalsLine *>()->findChild<QToolButton *>()->isVisible()); // load all
    QSignalSpy reset(&m_page->table(), &models::ColumnTable::tableReset);
    Q_EMIT banner->activated();
    QTRY_COMPARE(qint64(m_page->status().loaded), total);
    QCOMPARE(reset.count(), 0);
    // A reload from the start that fails is told as what it is.
    QVERIFY(spoilNextCall(u"/api/accounts/"_s));
    m_page->reload();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(!banner->sentence().contains(u"stopped at"_s));
}

void TestResourcePage::aRemovedRecordLowersTheTotal()
{
    open(resources::links());
    QTRY_VERIFY(hasRows());
    const qint64 total = m_page->status().total;
    const QString id = m_page->table().idOf(0);
    QVERIFY(m_directory->link(id));
    m_page->removeRecord(id);
    QCOMPARE(m_page->status().total, total - 1);
    QCOMPARE(m_page->table().rowOfId(id), -1);
    m_directory->forgetLink(id);
    QVERIFY(!m_directory->link(id));
    for (const SeenLink &link : m_directory->links())
        QCOMPARE(m_directory->link(link.id)->id, link.id);
}

void TestResourcePage::anAddedRecordRaisesTheTotalOrLoadsAgain()
{
    open(resources::links());
    QTRY_VERIFY(hasRows());
    const qint64 total = m_page->status().total;
    const QByteArray raw = m_page->table().rawRow(0);
    const QString id = m_page->table().idOf(0);
    m_page->removeRecord(id);
    const auto decoded = api::decodeList(resources::links(), raw);
    QVERIFY(decoded);
    m_page->addRecord(decoded->rows);
    QCOMPARE(m_page->status().total, total);
    m_page->addRecord(decoded->rows); // known by now
    QCOMPARE(m_page->status().total, total);
    m_page->filterSet().set({u"status"_s, FilterOp::Equals, {u"invalid"_s}});
    QTRY_COMPARE(m_page->status().text, u"Complete"_s);
    const int matching = m_page->status().loaded;
    QSignalSpy reset(&m_page->table(), &models::ColumnTable::tableReset);
    m_page->addRecord(decoded->rows);
    QTRY_VERIFY(reset.count() > 0);
    QTRY_COMPARE(m_page->status().loaded, matching);
}

//! A link that was read elsewhere, with another status than the list is about.
void TestResourcePage::aRecordThatIsNotAmongTheRowsStaysOut()
{
    open(resources::links());
    QTRY_VERIFY(hasRows());
    const auto decoded = api::decodeList(resources::links(), m_page->table().rawRow(0));
    QVERIFY(decoded);
    m_page->filterSet().set({u"external_id"_s, FilterOp::Equals, {u"nobody-has-this"_s}});
    QTRY_COMPARE(m_page->status().text, u"Complete"_s);
    QCOMPARE(m_page->status().loaded, 0);
    m_page->updateRecord(decoded->rows);
    QCOMPARE(m_page->status().loaded, 0);
}

void TestResourcePage::noRowsAreCountedToo()
{
    open(resources::links());
    QVERIFY(!m_page->status().hasCounts);
    QVERIFY(m_page->showsRecords()); // still loading
    m_page->filterSet().set({u"external_id"_s, FilterOp::Equals, {u"nobody-has-this"_s}});
    QTRY_COMPARE(m_page->status().text, u"Complete"_s);
    QVERIFY(m_page->status().hasCounts);
    QCOMPARE(m_page->status().total, 0);
    QVERIFY(!m_page->showsRecords());
}

void TestResourcePage::withoutKeysEnteringThemIsTheMainButton()
{
    m_connection.reset();
    open(resources::links());
    QAction enterKeys(u"Enter keys"_s);
    ApiError error;
    error.kind = ErrorKind::Storage;
    error.code = u"keys_missing"_s;
    m_page->setConnectionProblem(error, {&enterKeys});
    QStringList shown;
    for (const QAbstractButton *button : pane()->findChildren<QAbstractButton *>())
        if (button->isVisible())
            shown.append(button->text());
    QCOMPARE(shown, QStringList{u"Enter keys"_s});
    QVERIFY(!m_page->showsRecords());
}

void TestResourcePage::withoutAConnectionItSaysWhy()
{
    m_connection.reset();
    open(resources::links());
    QVERIFY(pane()->isVisible());
    QSignalSpy retry(m_page.get(), &Page::retryRequested);
    ApiError error;
    error.kind = ErrorKind::Offline;
    m_page->setConnectionProblem(error, {});
    QVERIFY(!pane()->sentence().isEmpty());
    Q_EMIT pane()->activated();
    QCOMPARE(retry.count(), 1);
}

void TestResourcePage::copiedRowsAreMasked()
{
    open(resources::owners());
    QTRY_VERIFY(hasRows());
    auto *view = m_page->tableView();
    view->selectAll();
    view->copyRows();
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(u'\t'));
    const int column = m_page->table().columnOf("document_id.document_number");
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QString raw = view->model()->index(row, column).data(Model::RawRole).toString();
        if (raw.size() > 5)
            QVERIFY2(!copied.contains(raw), "a document left the screen unmasked");
    }
}

void TestResourcePage::loadAllLoadsTheRest()
{
    open(resources::links());
    QTRY_VERIFY(hasRows());
    const qint64 total = m_page->status().total;
    if (total > m_page->status().loaded)
        Q_EMIT m_page->findChild<TotalsLine *>()->loadAllRequested();
    QTRY_COMPARE(qint64(m_page->status().loaded), total);
}

void TestResourcePage::columnsCanBeHiddenAndComeBack()
{
    open(resources::links());
    auto *view = m_page->tableView();
    const QByteArray before = view->headerState();
    view->setColumnHidden(0, true);
    QVERIFY(view->isColumnHidden(0));
    view->restoreHeaderState(before);
    QVERIFY(!view->isColumnHidden(0));
    view->restoreHeaderState("not a header state");
    QVERIFY(!view->isColumnHidden(0));
}

void TestResourcePage::aDefaultViewFiltersSortsAndIsLeftAgain()
{
    open(resources::links());
    QTRY_VERIFY(hasRows());
    const int all = m_page->tableView()->model()->rowCount();
    for (const models::ViewEntry &entry : m_page->views()->views().entries())
        if (entry.view.query == "external_id:empty"_L1)
            m_page->views()->views().apply(entry.view);
    QTRY_VERIFY(m_page->tableView()->model()->rowCount() < all);
    const int column = m_page->table().columnOf("external_id");
    for (int row = 0; row < m_page->tableView()->model()->rowCount(); ++row)
        QVERIFY(m_page->tableView()->model()->index(row, column).data(Model::RawRole).toString().isEmpty());
    QCOMPARE(m_page->tableView()->sorting().size(), 1);
    m_page->views()->views().showPlain();
    QTRY_COMPARE(m_page->tableView()->model()->rowCount(), all);
    QVERIFY(m_page->tableView()->sorting().isEmpty());
}

//! The views that the program brings, and every way of grouping in a view of one's own.
void TestResourcePage::viewsGroupByWhateverThePageCan()
{
    open(resources::transactions());
    auto *pane = m_page->findChild<GroupPane *>();
    PageViews &views = m_page->views()->views();
    QSet<ViewPeriod> periods;
    for (const models::ViewEntry &entry : views.entries()) {
        if (!entry.view.group)
            continue;
        views.apply(entry.view);
        const std::optional<models::GroupBy> by = m_page->analysis()->groupBy();
        QVERIFY2(by, qPrintable(entry.view.name));
        QCOMPARE(models::groupKey(resources::transactions(), *by).section(u' ', 0, 0),
                 entry.view.group->path);
        periods.insert(entry.view.group->period);
        views.showPlain();
        QVERIFY(!m_page->analysis()->groupBy());
    }
    QVERIFY(periods.contains(ViewPeriod::Exact) && periods.contains(ViewPeriod::Month));
    for (const models::GroupChoice &choice : models::groupChoices(resources::transactions())) {
        pane->setGroupBy(choice.by);
        const SavedView saved = views.state();
        pane->setGroupBy({});
        views.apply(saved);
        QCOMPARE(m_page->analysis()->groupBy(), std::optional(choice.by));
    }
}

void TestResourcePage::escapeClearsTheSearchThenLeavesIt()
{
    open(resources::links());
    QTRY_VERIFY(hasRows());
    m_page->activateWindow();
    auto *line = m_page->findChild<QLineEdit *>(u"quickFilter"_s);
    m_page->focusFilter();
    line->setText(u"a"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(line->text().isEmpty());
    QTest::keyClick(line, Qt::Key_Escape);
    QTRY_VERIFY(m_page->focusWidget() != line);
}

void TestResourcePage::sumsFollowTheSearchAndTheSelection()
{
    open(resources::accounts());
    QTRY_VERIFY(hasRows());
    auto *strip = m_page->findChild<AmountStrip *>(u"shownSums"_s);
    QTRY_VERIFY(strip->isVisible());
    const QString all = strip->accessibleName();
    QTest::keyClicks(m_page->findChild<QLineEdit *>(u"quickFilter"_s), u"checking"_s);
    QTRY_VERIFY(strip->accessibleName() != all);
    auto *bar = m_page->findChild<SelectionBar *>();
    QVERIFY(!bar->isVisible());
    QTest::keyClick(m_page->tableView(), Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(QLocale().toString(m_page->tableView()->model()->rowCount())));
    QTest::mouseClick(bar->findChild<QToolButton *>(u"clearSelection"_s), Qt::LeftButton);
    QTRY_VERIFY(!bar->isVisible());
}

void TestResourcePage::enterOnAGroupShowsItsRows()
{
    open(resources::links());
    QTRY_VERIFY(hasRows());
    auto *groups = m_page->findChild<GroupPane *>();
    QVERIFY(!groups->isVisible());
    groups->setGroupBy(models::GroupBy{.column = m_page->rows().table().columnOf("status")});
    QTRY_VERIFY(groups->isVisible() && groups->table()->model()->rowCount() > 2);
    const QString count =
        groups->table()->model()->index(0, models::GroupModel::CountColumn).data().toString();
    groups->focusTable();
    QTest::keyClick(groups->table(), Qt::Key_Return);
    QTRY_COMPARE(QLocale().toString(m_page->tableView()->model()->rowCount()), count);
    QTRY_COMPARE(groups->table()->model()->rowCount(), 2); // the group and the sum
}

void TestResourcePage::groupsAndMarksOfAPageAreKept()
{
    open(resources::accounts());
    const auto by = models::GroupBy{.column = m_page->rows().table().columnOf("category")};
    m_page->findChild<GroupPane *>()->setGroupBy(by);
    m_page->analysis()->totals().setMoneyColumn(m_page->rows().table().columnOf("balance.available"));
    m_page->saveState();
    m_bench->settings.setValue(storage::SettingKey::MarkRules,
                               models::markText({{.name = u"All"_s, .query = u"id:-x"_s}}), u"accounts"_s);
    open(resources::accounts());
    QCOMPARE(m_page->analysis()->totals().moneyColumn(),
             m_page->rows().table().columnOf("balance.available"));
    QCOMPARE(m_page->rows().model().marks().rules().size(), 1);
    QTRY_VERIFY(hasRows());
    QTRY_VERIFY(m_page->findChild<GroupPane *>()->table()->model()->rowCount() > 0);
}

void TestResourcePage::markedRowsSaySo()
{
    m_bench->settings.setValue(
        storage::SettingKey::MarkRules,
        models::markText({{.name = u"Needs the customer"_s, .query = u"status:=invalid"_s}}), u"links"_s);
    open(resources::links());
    QTRY_VERIFY(hasRows());
    const auto marked = [this] {
        const QAbstractItemModel *model = m_page->tableView()->model();
        int count = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            count +=
                model->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(u"Needs the customer"_s)
                    ? 1
                    : 0;
        return count;
    };
    QTRY_VERIFY(marked() > 0);
    QVERIFY(marked() < m_page->tableView()->model()->rowCount());
}

void TestResourcePage::returnLetsBelvoFilterWhatItCan()
{
    open(resources::accounts());
    QTRY_COMPARE(m_page->status().text, u"More rows at Belvo"_s);
    const qint64 total = m_page->status().total;
    auto *line = m_page->findChild<QLineEdit *>(u"quickFilter"_s);
    QTest::keyClicks(line, u"category:checking-account"_s);
    QVERIFY(m_page->rows().asked().isEmpty()); // typing asks nobody
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_page->rows().asked().size(), 1);
    QTRY_VERIFY(m_page->status().total > 0 && m_page->status().total < total);
    QTRY_COMPARE(m_page->status().shown, m_page->status().loaded);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Escape);
    QTRY_COMPARE(m_page->status().total, total);
    QVERIFY(m_page->rows().asked().isEmpty());
}

void TestResourcePage::goingBackBringsTheQueryBack()
{
    open(resources::links());
    QTRY_VERIFY(hasRows());
    m_page->query().setText(u"-status:valid"_s);
    const int shown = m_page->status().shown;
    QVERIFY(shown < m_page->status().loaded);
    const PageState state = m_page->state();
    m_page->restore({m_page->pageId(), {}, {}, {}, {}});
    QCOMPARE(m_page->status().shown, m_page->status().loaded);
    m_page->restore(state);
    QCOMPARE(m_page->query().text(), u"-status:valid"_s);
    QCOMPARE(m_page->status().shown, shown);
}

QTEST_MAIN(TestResourcePage)
#include "tst_resourcepage.moc"
