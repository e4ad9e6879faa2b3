// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/decoder.h"
#include "core/domain/resources/registry.h"
#include "models/people/peopledirectory.h"
#include "models/table/resourcetablemodel.h"
#include "tests/ui/windowbench.h"
#include "ui/pages/resourcepage.h"
#include "ui/widgets/selectionbar.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/toast.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QUuid>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;

constexpr int kPeople = 250; //!< their links do not fit on the first page

//! Selected rows on a page with a search, its bar and a server behind it.
class TestPageSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void selectedRowsOutliveASearch();
    void clearingTakesTheHiddenOnesAlong();
    void comingBackToThePageKeepsThem();
    void theRestIsLoadedAndSelected();
    void howManyMatchASearchIsNotMadeUp();
    void loadingToSelectCanBeStopped();
    void selectingOtherRowsMeanwhileCounts();
    void anotherSearchMeanwhileIsNotSelected();
    void aReloadMeanwhileEndsIt();
    void theViewStaysWhereItIsWhenTheCurrentRowComes();

private:
    void open(const ResourceSpec &spec);
    void search(const QString &words);
    [[nodiscard]] QString told() const; //!< by the toasts of the page
    [[nodiscard]] qsizetype selectedCount() const { return m_page->tableView()->selectedRows().size(); }
    [[nodiscard]] int rowCount() const { return m_page->tableView()->model()->rowCount(); }
    [[nodiscard]] QToolButton *loadAll() const
    {
        return bar()->findChild<QToolButton *>(u"loadAllMatching"_s);
    }
    [[nodiscard]] SelectionBar *bar() const { return m_page->findChild<SelectionBar *>(); }

    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<api::Connection> m_connection;
    models::RevealState m_reveal;
    std::unique_ptr<RecordDirectory> m_directory;
    std::unique_ptr<models::PeopleDirectory> m_people;
    std::unique_ptr<ResourcePage> m_page;
};

void TestPageSelection::init()
{
    m_bench = std::make_unique<tests::WindowBench>(kPeople);
    m_connection = m_bench->connect();
    m_directory = std::make_unique<RecordDirectory>();
    m_people = std::make_unique<models::PeopleDirectory>(m_bench->lists, m_bench->decisions);
}

void TestPageSelection::cleanup()
{
    m_page.reset();
    m_people.reset();
    m_connection.reset();
    m_bench.reset();
}

void TestPageSelection::open(const ResourceSpec &spec)
{
    const PageContext context{tests::WindowBench::theme(),
                              m_bench->settings,
                              m_reveal,
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
    QTRY_VERIFY(rowCount() > 0);
}

void TestPageSelection::search(const QString &words)
{
    auto *line = m_page->findChild<QLineEdit *>(u"quickFilter"_s);
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, words);
}

QString TestPageSelection::told() const
{
    QStringList sentences;
    const auto toasts = m_page->findChildren<Toast *>();
    for (const Toast *toast : toasts)
        if (!toast->sentence().isEmpty())
            sentences.append(toast->sentence());
    return sentences.join(u'\n');
}

void TestPageSelection::selectedRowsOutliveASearch()
{
    open(resources::accounts());
    const int all = rowCount();
    QTest::keyClick(m_page->tableView(), Qt::Key_A, Qt::ControlModifier);
    search(u"checking"_s);
    QTRY_VERIFY(rowCount() > 1 && rowCount() < all);
    QTRY_COMPARE(selectedCount(), qsizetype(rowCount()));
    QTRY_VERIFY(bar()->text().contains(QLocale().toString(all - rowCount())));
    search({});
    QTRY_COMPARE(selectedCount(), qsizetype(all));
}

void TestPageSelection::clearingTakesTheHiddenOnesAlong()
{
    open(resources::accounts());
    const int all = rowCount();
    QTest::keyClick(m_page->tableView(), Qt::Key_A, Qt::ControlModifier);
    search(u"checking"_s);
    QTRY_VERIFY(rowCount() > 1 && rowCount() < all);
    QTRY_VERIFY(bar()->isVisible());
    QTest::mouseClick(bar()->findChild<QToolButton *>(u"clearSelection"_s), Qt::LeftButton);
    search({});
    QTRY_COMPARE(rowCount(), all);
    QVERIFY(selectedCount() <= 1); // the current row, which the table shows as selected with the focus
}

void TestPageSelection::comingBackToThePageKeepsThem()
{
    open(resources::accounts());
    m_page->tableView()->selectRow(2);
    QTest::keyClick(m_page->tableView(), Qt::Key_A, Qt::ControlModifier);
    const PageState left = m_page->state();
    QVERIFY(!left.recordId.isEmpty());
    m_page->restore(left);
    QCOMPARE(selectedCount(), qsizetype(rowCount()));
    QCOMPARE(m_page->state().recordId, left.recordId);
    m_page->tableView()->selectRow(0);
    m_page->restore(left); // another record: that one alone, with Ctrl still held as well
    QCOMPARE(m_page->tableView()->selectedRows(), QList{2});
}

void TestPageSelection::theRestIsLoadedAndSelected()
{
    open(resources::links());
    const qint64 total = m_page->status().total;
    QVERIFY(rowCount() < total);
    QTest::keyClick(m_page->tableView(), Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(loadAll()->isVisible());
    QTest::mouseClick(loadAll(), Qt::LeftButton);
    QVERIFY(bar()->text().contains(QLocale().toString(total)));
    QTRY_COMPARE(qint64(selectedCount()), total);
    QTRY_VERIFY(!loadAll()->isVisible());
    QVERIFY(bar()->text().contains(QLocale().toString(total)));
}

//! A search is answered from the rows that are here: the number of all at Belvo is not that of its matches.
void TestPageSelection::howManyMatchASearchIsNotMadeUp()
{
    open(resources::links());
    const QString total = QLocale().toString(m_page->status().total);
    QTest::keyClick(m_page->tableView(), Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(loadAll()->isVisible());
    QVERIFY(bar()->text().contains(total));
    search(u"-zzzzzz"_s);
    QTRY_VERIFY(!m_page->rows().model().query().isEmpty());
    QTRY_VERIFY(bar()->text().contains(u"there are more at Belvo"_s));
    QVERIFY(loadAll()->isVisible());
    QVERIFY(!bar()->text().contains(total));
}

void TestPageSelection::loadingToSelectCanBeStopped()
{
    open(resources::links());
    const int loaded = rowCount();
    QTest::keyClick(m_page->tableView(), Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(loadAll()->isVisible());
    QTest::mouseClick(loadAll(), Qt::LeftButton);
    QTest::mouseClick(loadAll(), Qt::LeftButton); // before anything could arrive
    QCOMPARE(rowCount(), loaded);
    QCOMPARE(selectedCount(), qsizetype(loaded));
    QVERIFY(told().contains(QLocale().toString(loaded)));
    QVERIFY(loadAll()->isVisible()); // and may be asked again
    QTest::mouseClick(loadAll(), Qt::LeftButton);
    QTRY_COMPARE(qint64(selectedCount()), m_page->status().total);
}

void TestPageSelection::selectingOtherRowsMeanwhileCounts()
{
    open(resources::links());
    QTest::keyClick(m_page->tableView(), Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(loadAll()->isVisible());
    QTest::mouseClick(loadAll(), Qt::LeftButton);
    m_page->tableView()->selectRow(3);
    QTRY_COMPARE(qint64(rowCount()), m_page->status().total);
    QTRY_VERIFY(!m_page->rows().isLoadingAll());
    QCOMPARE(selectedCount(), qsizetype(1));
}

void TestPageSelection::anotherSearchMeanwhileIsNotSelected()
{
    open(resources::links());
    const int loaded = rowCount();
    QTest::keyClick(m_page->tableView(), Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(loadAll()->isVisible());
    QTest::mouseClick(loadAll(), Qt::LeftButton);
    search(u"-zzzzzz"_s); // matches more than are selected
    QTRY_VERIFY(!m_page->rows().model().query().isEmpty());
    QTRY_COMPARE(qint64(m_page->rows().table().rowCount()), m_page->status().total);
    QTRY_VERIFY(!m_page->rows().isLoadingAll() && !m_page->rows().isBusy());
    QVERIFY(rowCount() > loaded);
    QCOMPARE(selectedCount(), qsizetype(loaded));
    QTRY_VERIFY(!told().isEmpty());
}

void TestPageSelection::aReloadMeanwhileEndsIt()
{
    open(resources::links());
    const int loaded = rowCount();
    QTest::keyClick(m_page->tableView(), Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(loadAll()->isVisible());
    QTest::mouseClick(loadAll(), Qt::LeftButton);
    m_page->rows().reload(); // from page one: what is here now is a part only
    QTRY_VERIFY(told().contains(QLocale().toString(loaded)));
    QTRY_VERIFY(!m_page->rows().isBusy());
    QCOMPARE(rowCount(), loaded);
    QTRY_VERIFY(loadAll()->isVisible());
    QTest::mouseClick(loadAll(), Qt::LeftButton);
    QTRY_COMPARE(qint64(selectedCount()), m_page->status().total);
}

//! Of a list that comes page by page: whoever reads at its top has not asked for anything else.
void TestPageSelection::theViewStaysWhereItIsWhenTheCurrentRowComes()
{
    open(resources::links());
    const auto pageOf = [](int first, int count) {
        QJsonArray rows;
        for (int row = first; row < first + count; ++row)
            rows.append(QJsonObject{
                {u"id"_s, QUuid::createUuidV5({}, QString::number(row)).toString(QUuid::WithoutBraces)}});
        return api::decodeList(resources::links(), QJsonDocument(rows).toJson())->rows;
    };
    models::ColumnTable &table = m_page->rows().table();
    const std::vector<api::ChunkPtr> pages{pageOf(0, 100), pageOf(100, 100)};
    table.replaceAll(pages);
    QTRY_COMPARE(rowCount(), 200);
    const auto current = [this] {
        return m_page->tableView()->currentIndex().data(models::ResourceTableModel::RecordIdRole).toString();
    };
    m_page->tableView()->setCurrentIndex(m_page->tableView()->model()->index(199, 0));
    const QString last = current();
    QVERIFY(!last.isEmpty());
    table.replaceAll({pages.front()});
    QTRY_COMPARE(rowCount(), 100);
    QVERIFY(!m_page->tableView()->currentIndex().isValid());
    m_page->tableView()->scrollToTop();
    table.append(pages.back());
    QTRY_COMPARE(current(), last);
    QCOMPARE(m_page->tableView()->verticalScrollBar()->value(), 0);
    QVERIFY(m_page->tableView()->hasAutoScroll());
}

QTEST_MAIN(TestPageSelection)
#include "tst_pageselection.moc"
