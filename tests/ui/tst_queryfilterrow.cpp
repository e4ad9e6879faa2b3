// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/decoder.h"
#include "core/domain/resources/registry.h"
#include "models/query/querywriter.h"
#include "tests/ui/windowbench.h"
#include "ui/pages/filterline.h"
#include "ui/pages/pagequery.h"
#include "ui/widgets/filterchipbar.h"
#include "ui/widgets/filterchipwidget.h"
#include "ui/widgets/queryfield.h"
#include "ui/widgets/queryfiltercell.h"
#include "ui/widgets/queryfilterrow.h"
#include "ui/widgets/querysuggestions.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace vinculo;
using namespace vinculo::ui;

namespace {

//! Four transactions: two banks, two amounts, one without description.
constexpr char kRows[] = R"json({"count": 4, "next": null, "previous": null, "results": [
    {"id": "0ad1c7a4-0b1d-4a2e-9d1c-000000000001", "value_date": "2026-06-01", "amount": 10.50, "currency": "BRL",
     "status": "PENDING", "type": "OUTFLOW", "description": "Pix Maria", "account": {"number": "0001234567"}},
    {"id": "0ad1c7a4-0b1d-4a2e-9d1c-000000000002", "value_date": "2026-06-02", "amount": 600, "currency": "BRL",
     "status": "PROCESSED", "type": "OUTFLOW", "description": "Pix José", "account": {"number": "0001234567"}},
    {"id": "0ad1c7a4-0b1d-4a2e-9d1c-000000000003", "value_date": "2026-06-02", "amount": 600.010004, "currency": "BRL",
     "status": "PROCESSED", "type": "INFLOW", "description": null, "account": {"number": "0009999999"}},
    {"id": "0ad1c7a4-0b1d-4a2e-9d1c-000000000004", "value_date": "2026-06-03", "amount": 10.50, "currency": "USD",
     "status": "PENDING", "type": "INFLOW", "description": "Salário", "account": {"number": "0009999999"}}]})json";

} // namespace

//! The row of filters under the headers, and conditions made from cells, together with the search field.
class TestQueryFilterRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theRowStaysAsItWasLeft();
    void theMenuOfATitleHidesAndShowsIt();
    void aCellTextAndChipSayTheSame();
    void whatACellDoesNotUnderstandIsUnderlinedThere();
    void theSpotInACellIsUnderlined();
    void listsOfferTheirValues();
    void tabAndReturnGoAlongTheColumns();
    void escapeEmptiesThenLeaves();
    void severalConditionsAreCountedInTheCell();
    void aHiddenColumnKeepsItsCondition();
    void theCurrentCellFiltersExactly_data();
    void theCurrentCellFiltersExactly();
    void personalValuesStayOutOfTheText();
    void theContextMenuOffersBoth();

private:
    [[nodiscard]] int column(std::string_view path) const { return m_table->columnOf(path); }
    [[nodiscard]] QueryFilterCell *cell(std::string_view path) const { return m_row->cell(column(path)); }
    [[nodiscard]] int rows() const { return m_model->rowCount(); }

    std::unique_ptr<tests::WindowBench> m_bench;
    std::unique_ptr<models::RevealState> m_reveal;
    std::unique_ptr<models::ColumnTable> m_table;
    std::unique_ptr<models::ResourceTableModel> m_model;
    std::unique_ptr<models::FilterSet> m_filters;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<PageQuery> m_query;
    ui::TableView *m_view = nullptr;
    QueryFilterRow *m_row = nullptr;
    QueryField *m_field = nullptr;
};

void TestQueryFilterRow::init()
{
    const ResourceSpec &spec = resources::transactions();
    m_bench = std::make_unique<tests::WindowBench>();
    m_reveal = std::make_unique<models::RevealState>();
    m_table = std::make_unique<models::ColumnTable>(spec);
    m_model = std::make_unique<models::ResourceTableModel>(*m_table, *m_reveal);
    m_filters = std::make_unique<models::FilterSet>(spec);
    const auto decoded = api::decodeList(spec, kRows);
    QVERIFY(decoded);
    m_table->append(decoded->rows);
    m_window = std::make_unique<QWidget>();
    Theme &theme = tests::WindowBench::theme();
    m_query = std::make_unique<PageQuery>(theme, m_bench->settings, *m_model, *m_filters, u"transactions"_s,
                                          m_window.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_query->line());
    m_view = new ui::TableView(theme, m_window.get());
    m_view->setModel(m_model.get());
    layout->addWidget(m_view, 1);
    m_query->attach(*m_view);
    connect(m_query.get(), &PageQuery::left, m_view, [this] { m_view->setFocus(); });
    m_row = m_window->findChild<QueryFilterRow *>();
    m_field = m_window->findChild<QueryField *>();
    m_window->resize(1000, 500);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    m_query->showRow(true);
    QCOMPARE(rows(), 4);
}

void TestQueryFilterRow::cleanup()
{
    m_query.reset();
    m_window.reset();
    m_model.reset();
    m_table.reset();
}

void TestQueryFilterRow::theRowStaysAsItWasLeft()
{
    QVERIFY(m_row->isVisible());
    QVERIFY(m_row->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(m_bench->settings.value(storage::SettingKey::FilterRow, u"transactions"_s).toBool());
    QVERIFY(!m_bench->settings.value(storage::SettingKey::FilterRow, u"links"_s).toBool());
    m_query->showRow(false);
    QVERIFY(!m_row->isVisible());
    QVERIFY(m_view->hasFocus());
    QVERIFY(!m_bench->settings.value(storage::SettingKey::FilterRow, u"transactions"_s).toBool());
}

void TestQueryFilterRow::theMenuOfATitleHidesAndShowsIt()
{
    for (const bool isShown : {false, true}) {
        Q_EMIT m_view->horizontalHeader()->customContextMenuRequested({20, 10});
        auto *menu = m_view->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(menu);
        QAction *action = menu->actions().constLast();
        QVERIFY(action->isCheckable());
        QCOMPARE(action->isChecked(), !isShown);
        action->trigger();
        QCOMPARE(m_query->isRowShown(), isShown);
        delete menu;
    }
}

void TestQueryFilterRow::aCellTextAndChipSayTheSame()
{
    QTest::keyClicks(cell("amount"), u"> 100"_s);
    QCOMPARE(m_field->text(), u"amount:>100"_s);
    QCOMPARE(rows(), 2);
    auto *chips = m_window->findChild<FilterChipBar *>();
    QCOMPARE(chips->chips().size(), 1);
    QCOMPARE(chips->chips().first()->content().text, u"Amount above 100"_s);
    QTest::keyClicks(cell("description"), u"jose"_s);
    QCOMPARE(m_field->text(), u"amount:>100 description:jose"_s);
    QCOMPARE(rows(), 1);
    m_field->setText(u"-status:pending"_s);
    QCOMPARE(cell("amount")->text(), QString());
    QCOMPARE(cell("status")->text(), u"-pending"_s);
    Q_EMIT chips->chips().first()->removeRequested();
    QCOMPARE(cell("status")->text(), QString());
    QCOMPARE(rows(), 4);
}

void TestQueryFilterRow::whatACellDoesNotUnderstandIsUnderlinedThere()
{
    QTest::keyClicks(cell("amount"), u">many"_s);
    QCOMPARE(cell("amount")->marks(), (QList<models::TextSpan>{{0, 5}}));
    QVERIFY(cell("amount")->accessibleDescription().contains(u"many"_s));
    QCOMPARE(cell("amount")->text(), u">many"_s);
    QCOMPARE(rows(), 4);
    QTest::keyClicks(cell("description"), u"pix"_s); // another field leaves it as typed
    QCOMPARE(cell("amount")->text(), u">many"_s);
    QCOMPARE(rows(), 2);
}

void TestQueryFilterRow::theSpotInACellIsUnderlined()
{
    QTest::keyClicks(cell("amount"), u" 600; many"_s);
    QCOMPARE(cell("amount")->marks(), (QList<models::TextSpan>{{6, 4}}));
    QVERIFY(cell("amount")->accessibleDescription().contains(u"Understood: Amount: 600."_s));
    QCOMPARE(rows(), 1);
    QTest::keyClicks(cell("status"), u"- pending, not known"_s);
    QCOMPARE(cell("status")->marks(), (QList<models::TextSpan>{{11, 9}})); // spaces had to be rewritten
}

void TestQueryFilterRow::listsOfferTheirValues()
{
    QueryFilterCell *status = cell("status");
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Down);
    QTest::keyClick(status, Qt::Key_Down);
    QTest::keyClick(status, Qt::Key_Return);
    QCOMPARE(status->text(), u"pending"_s);
    QCOMPARE(m_field->text(), u"status:pending"_s);
    QCOMPARE(rows(), 2);
    QTest::keyClicks(status, u", proc"_s);
    QTest::keyClick(status, Qt::Key_Down);
    QTest::keyClick(status, Qt::Key_Return);
    QCOMPARE(rows(), 4);
    QCOMPARE(m_field->text(), u"status:pending,processed"_s);
}

void TestQueryFilterRow::tabAndReturnGoAlongTheColumns()
{
    const QList<int> shown = m_view->tableHeader()->shownColumns();
    m_view->horizontalHeader()->moveSection(1, 0); // as they stand, not as they are counted
    m_row->focusFirst();
    QVERIFY(m_row->cell(shown.at(1))->hasFocus() || m_row->cell(shown.at(0))->hasFocus());
    m_row->cell(shown.at(1))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(m_row->cell(shown.at(0))->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(m_row->cell(shown.at(2))->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QVERIFY(m_field->hasFocus());
}

void TestQueryFilterRow::escapeEmptiesThenLeaves()
{
    QTest::keyClicks(cell("amount"), u">100"_s);
    cell("amount")->setFocus();
    QTest::keyClick(cell("amount"), Qt::Key_Escape);
    QCOMPARE(m_field->text(), QString());
    QVERIFY(cell("amount")->hasFocus());
    QTest::keyClick(cell("amount"), Qt::Key_Escape);
    QVERIFY(m_view->hasFocus());
}

void TestQueryFilterRow::severalConditionsAreCountedInTheCell()
{
    m_field->setText(u"amount:>5 amount:<100"_s);
    QCOMPARE(cell("amount")->text(), QString());
    QVERIFY(cell("amount")->placeholderText().contains(u"2"_s));
    QCOMPARE(rows(), 2);
}

void TestQueryFilterRow::aHiddenColumnKeepsItsCondition()
{
    QTest::keyClicks(cell("amount"), u">100"_s);
    m_view->setColumnHidden(column("amount"), true);
    QCOMPARE(rows(), 2);
    m_view->setColumnHidden(column("amount"), false);
    QTRY_VERIFY(cell("amount")->isVisible());
    QCOMPARE(cell("amount")->text(), u">100"_s);
}

void TestQueryFilterRow::theCurrentCellFiltersExactly_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("row");
    QTest::addColumn<bool>("isExcluded");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("left");
    QTest::newRow("amount") << u"amount"_s << 1 << false << u"amount:600"_s << 1;
    QTest::newRow("long amount") << u"amount"_s << 2 << false << u"amount:600.01"_s << 1;
    QTest::newRow("without a long amount") << u"amount"_s << 2 << true << u"-amount:600.01"_s << 3;
    QTest::newRow("amount without") << u"amount"_s << 0 << true << u"-amount:10.5"_s << 2;
    QTest::newRow("text") << u"description"_s << 0 << false << u"description:=\"Pix Maria\""_s << 1;
    QTest::newRow("no text") << u"description"_s << 2 << false << u"description:empty"_s << 1;
    QTest::newRow("some text") << u"description"_s << 2 << true << u"-description:empty"_s << 3;
    QTest::newRow("day") << u"value_date"_s << 1 << false << u"value-date:2026-06-02"_s << 2;
    QTest::newRow("value of a list") << u"status"_s << 0 << true << u"-status:=pending"_s << 2;
}

void TestQueryFilterRow::theCurrentCellFiltersExactly()
{
    QFETCH(QString, path);
    QFETCH(int, row);
    QFETCH(bool, isExcluded);
    m_view->setCurrentIndex(m_model->index(row, column(path.toStdString())));
    m_query->filterByCell(isExcluded);
    QTEST(m_field->text(), "text");
    QTEST(rows(), "left");
    QVERIFY(m_query->state().errors().isEmpty());
}

void TestQueryFilterRow::personalValuesStayOutOfTheText()
{
    m_view->setCurrentIndex(m_model->index(0, column("account.number")));
    m_query->filterByCell(false);
    QCOMPARE(rows(), 2);
    QCOMPARE(m_field->text(), QString());
    const auto chips = m_window->findChild<FilterChipBar *>()->chips();
    QCOMPARE(chips.size(), 1);
    QVERIFY(!chips.first()->content().text.contains(u"0001234567"_s));
    QVERIFY(chips.first()->content().text.contains(u"4567"_s));
    QTest::keyClicks(cell("account.number"), u"123"_s); // beside it, and alone in the cell
    QCOMPARE(cell("account.number")->text(), u"123"_s);
    QCOMPARE(m_field->text(), u"account-number:123"_s);
    m_field->setText({});
    QCOMPARE(cell("account.number")->text(), QString());
    QCOMPARE(rows(), 2);
    Q_EMIT m_window->findChild<FilterChipBar *>()->chips().first()->removeRequested();
    QCOMPARE(rows(), 4);
}

void TestQueryFilterRow::theContextMenuOffersBoth()
{
    QMenu menu;
    const QModelIndex index = m_model->index(0, column("status"));
    Q_EMIT m_view->contextMenuOpening(&menu, index);
    QCOMPARE(menu.actions().size(), 2);
    menu.actions().last()->trigger();
    QCOMPARE(m_field->text(), u"-status:=pending"_s);
}

QTEST_MAIN(TestQueryFilterRow)
#include "tst_queryfilterrow.moc"
