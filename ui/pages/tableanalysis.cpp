// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tableanalysis.h"

#include "models/table/tableselection.h"
#include "ui/dialogs/marks/marksdialog.h"
#include "ui/widgets/grouppane.h"
#include "ui/widgets/selectionbar.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/toast.h"

#include <QScrollBar>
#include <QSplitter>

#include <utility>

namespace vinculo::ui {

using storage::SettingKey;

namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

TableAnalysis::TableAnalysis(const PageContext &context, models::MarkedTableModel &model, TableView &view,
                             TotalsLine &line, QWidget &page)
    : m_context(context)
    , m_model(model)
    , m_view(view)
    , m_line(line)
    , m_page(page)
    , m_totals(model)
    , m_groups(model, m_totals)
    , m_pane(new GroupPane(context.theme, model.table().spec(), m_groups, &page))
    , m_bar(new SelectionBar(context.theme, &page))
    , m_selection(new models::TableSelection(model, &view))
    , m_toast(new Toast(context.theme, &page))
{
    line.setModel(&m_totals, model.table().spec());
    const QItemSelectionModel *const plain = m_view.selectionModel();
    m_view.setSelectionModel(m_selection);
    delete plain;
    m_bar->setModel(m_totals, model.table().spec());
    connect(&line, &TotalsLine::moneyColumnChosen, this, &TableAnalysis::saveState);
    connect(m_bar, &SelectionBar::selectAllRequested, this, &TableAnalysis::loadToSelectAll);
    connect(m_bar, &SelectionBar::stopRequested, &line, &TotalsLine::stopRequested);
    connect(&model, &models::ResourceTableModel::busyChanged, this, &TableAnalysis::goOnSelectingAll);
    connect(m_bar, &SelectionBar::clearRequested, this, [this] {
        m_selection->select(QItemSelection(), QItemSelectionModel::Clear); // also rows that are hidden
        m_view.setFocus(Qt::OtherFocusReason);
    });
    connect(m_pane, &GroupPane::conditionRequested, this, &TableAnalysis::conditionRequested);
    connect(m_pane, &GroupPane::groupByChanged, this, &TableAnalysis::saveState);
    connect(m_pane, &GroupPane::closed, this, [this] { m_view.setFocus(Qt::OtherFocusReason); });
    connect(&model.marks(), &models::RowMarks::changed, view.viewport(), qOverload<>(&QWidget::update));
    connectSelection();
    restoreState();
}

TableAnalysis::~TableAnalysis()
{
    m_line.setModel(nullptr, m_model.table().spec());
}

void TableAnalysis::connectSelection()
{
    connect(m_selection, &QItemSelectionModel::selectionChanged, this, &TableAnalysis::readSelection);
    connect(m_selection, &models::TableSelection::currentComes, &m_view,
            [this](bool isDone) { m_view.setAutoScroll(isDone); });
    connect(m_selection, &models::TableSelection::chosen, this, [this] {
        if (std::exchange(m_selectsAll, false)) // they want these rows and not all of them
            tellBar();
    });
    // Another order moves the selection along without a word.
    connect(&m_model, &models::ResourceTableModel::indexSwapped, this, &TableAnalysis::readSelection);
    connect(&m_model, &models::ResourceTableModel::rowsMoved, this, &TableAnalysis::readSelection);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TableAnalysis::readSelection);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &TableAnalysis::readSelection);
    const QScrollBar *const bar = m_view.verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &TableAnalysis::tellWindow);
    connect(bar, &QScrollBar::rangeChanged, this, &TableAnalysis::tellWindow);
}

void TableAnalysis::tellWindow()
{
    const int first = m_view.rowAt(0);
    const int last = m_view.rowAt(m_view.viewport()->height() - 1);
    if (first >= 0)
        m_selection->setWindow(first, last < 0 ? m_model.rowCount() - 1 : last);
}

void TableAnalysis::readSelection()
{
    const std::size_t before = m_totals.selectedCount();
    m_totals.setSelection(m_selection->shownRanges());
    m_bar->setHiddenRows(m_selection->hiddenCount());
    if (m_totals.selectedCount() != before)
        Q_EMIT selectionCounted();
}

QWidget *TableAnalysis::withGroups(QWidget *table)
{
    m_splitter = new QSplitter(Qt::Vertical, &m_page);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(table);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({1000, 240});
    m_splitter->restoreState(m_context.settings.value(SettingKey::GroupPaneState).toByteArray());
    return m_splitter;
}

void TableAnalysis::setCounts(Totals counts)
{
    counts.selected = selectedCount();
    m_counts = counts;
    m_line.setTotals(counts);
    tellBar();
    goOnSelectingAll();
}

void TableAnalysis::tellBar()
{
    // How many rows match a search that is answered here, among those not loaded, nobody knows.
    m_bar->setCounts({.shown = m_counts.shown,
                      .total = m_counts.total,
                      .matching = m_counts.filtered ? -1 : m_counts.total,
                      .canLoadMore = m_counts.canLoadMore,
                      .loaded = m_counts.loaded,
                      .isSelectingAll = m_selectsAll});
}

void TableAnalysis::loadToSelectAll()
{
    Q_EMIT loadAllRequested();
    if (!m_counts.isLoadingAll)
        return m_toast->tell(tr("The other rows cannot be loaded now. Only those loaded are selected."));
    m_selectsAll = true;
    m_wantedQuery = m_model.query();
    tellBar();
}

void TableAnalysis::goOnSelectingAll()
{
    if (!m_selectsAll || m_counts.isLoadingAll)
        return;
    if (m_counts.isWhole && m_model.isBusy()) // the last rows are not in their places
        return;
    m_selectsAll = false;
    if (!m_counts.isWhole)
        //: loading was stopped, begun anew or failed
        m_toast->tell(
            tr("Not all rows were loaded. %Ln loaded row(s) are selected.", nullptr, selectedCount()));
    else if (models::isSameQuery(m_model.query(), m_wantedQuery))
        m_view.selectAll();
    else
        //: all rows are loaded; the rows of the search that was set at the start were to be selected
        m_toast->tell(tr("The search has changed meanwhile, so no more rows were selected."));
    tellBar();
}

void TableAnalysis::setShowsRows(bool shows)
{
    m_pane->setVisible(shows && m_groups.groupBy());
}

void TableAnalysis::setBulkActions(const QList<QAction *> &actions)
{
    m_bar->setActions(actions);
}

void TableAnalysis::fillGroupMenu(QMenu &menu)
{
    m_pane->fillMenu(menu);
}

void TableAnalysis::editMarks()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new MarksDialog(m_context.theme, m_model.table(), m_model.marks().rules(), &m_page);
    connect(m_dialog, &MarksDialog::saved, this, &TableAnalysis::onMarksSaved);
    m_dialog->open();
}

void TableAnalysis::onMarksSaved(const QList<models::MarkRule> &rules)
{
    m_context.settings.setValue(SettingKey::MarkRules, models::markText(rules), scope());
    m_model.marks().setRules(rules, {});
}

void TableAnalysis::setDensity(Theme::Density density)
{
    m_pane->setDensity(density);
}

QString TableAnalysis::scope() const
{
    return fromView(m_model.table().spec().name);
}

void TableAnalysis::restoreState()
{
    const ResourceSpec &spec = m_model.table().spec();
    const QString path = m_context.settings.value(SettingKey::SummedColumn, scope()).toString();
    if (!path.isEmpty())
        m_totals.setMoneyColumn(m_model.table().columnOf(path.toStdString()));
    m_pane->setGroupBy(
        models::groupOfKey(spec, m_context.settings.value(SettingKey::GroupBy, scope()).toString()));
    m_model.marks().setRules(
        models::marksOfText(m_context.settings.value(SettingKey::MarkRules, scope()).toString()), {});
}

void TableAnalysis::saveState()
{
    const models::ColumnTable &table = m_model.table();
    const QString path =
        m_totals.moneyColumn() < 0 ? QString() : fromView(table.field(m_totals.moneyColumn()).path);
    m_context.settings.setValue(SettingKey::SummedColumn, path, scope());
    m_context.settings.setValue(
        SettingKey::GroupBy,
        m_groups.groupBy() ? models::groupKey(table.spec(), *m_groups.groupBy()) : QString(), scope());
    if (m_splitter && !m_pane->isHidden())
        m_context.settings.setValue(SettingKey::GroupPaneState, m_splitter->saveState());
}

void TableAnalysis::retranslate()
{
    m_line.retranslate();
    m_bar->retranslate();
    m_pane->retranslate();
}

} // namespace vinculo::ui
