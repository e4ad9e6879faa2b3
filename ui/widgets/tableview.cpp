// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "models/table/resourcetablemodel.h"
#include "ui/dialogs/views/columnsdialog.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/columnmenu.h"
#include "ui/widgets/copiedtext.h"
#include "ui/widgets/headerstrip.h"
#include "ui/widgets/rowselection.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSet>

#include <algorithm>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t kMostCopied = 20'000; //!< rows in one go; more go into a file
constexpr QByteArrayView kStateMark("vinculo-columns-1:");
} // namespace

TableView::TableView(Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_header(new TableHeader(theme, this))
{
    setHorizontalHeader(m_header);
    setItemDelegate(new CellDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false); // one tab stop; arrows move inside
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setUpHeader();
    setDensity(Theme::Density::Comfortable);
    connect(this, &QAbstractItemView::doubleClicked, this, &TableView::opened);
    connect(this, &QAbstractItemView::entered, this, [this](const QModelIndex &index) { m_hovered = index; });
    connect(this, &QAbstractItemView::viewportEntered, this, [this] { m_hovered = QModelIndex(); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TableView::checkNearEnd);
    connect(&m_typeAhead, &TypeAhead::found, this, [this](const QModelIndex &index) {
        const int column = currentIndex().isValid() ? currentIndex().column() : index.column();
        setCurrentIndex(index.siblingAtColumn(column));
    });
}

void TableView::setUpHeader()
{
    m_header->setSectionsMovable(true);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    m_header->setHighlightSections(false);
    m_header->setStretchLastSection(true);
    m_header->setMinimumSectionSize(48);
    m_header->setMaximumSectionSize(900);
    m_header->setTextElideMode(Qt::ElideRight);
    m_header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    // Clicks on titles sort instead of selecting columns; which keys they make is settled here, because the
    // base class knows one key only.
    setSortingEnabled(true);
    disconnect(m_header, &QHeaderView::sortIndicatorChanged, this, nullptr);
    connect(m_header, &QHeaderView::sectionClicked, this, &TableView::onTitleClicked);
    connect(m_header, &QWidget::customContextMenuRequested, this, &TableView::showHeaderMenu);
    connect(m_header, &TableHeader::columnsSettled, this, [this] {
        if (m_header->frozenWidth() > 0)
            viewport()->update();
        if (!m_arranging)
            Q_EMIT columnsChanged();
    });
}

void TableView::setDensity(Theme::Density density)
{
    verticalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight(density));
}

void TableView::setColumnDefaults(const QList<ColumnDefault> &defaults)
{
    m_defaults = defaults;
    resetColumns();
}

void TableView::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    m_arranging = true;
    m_startWidths.clear();
    for (int column = 0; column < m_defaults.size() && column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        header->setSectionHidden(column, !m_defaults.at(column).visible);
        m_startWidths.append(startWidth(column));
        header->resizeSection(column, m_startWidths.last());
    }
    m_arranging = false;
    setFrozenColumns(0);
}

int TableView::startWidth(int column) const
{
    constexpr int kWidestTitle = 190;
    const QString title = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int titled = horizontalHeader()->fontMetrics().horizontalAdvance(title) + 26;
    return qMax(m_defaults.at(column).width, qMin(titled, kWidestTitle)) +
           (column == 0 ? TableHeader::kLead : 0);
}

void TableView::adaptColumnDefaults(const QList<ColumnDefault> &defaults)
{
    m_defaults = defaults;
    for (int column = 0; column < m_startWidths.size() && column < m_defaults.size(); ++column) {
        const int before = std::exchange(m_startWidths[column], startWidth(column));
        if (columnWidth(column) == before)
            setColumnWidth(column, m_startWidths.at(column));
    }
}

QByteArray TableView::headerState() const
{
    return kStateMark.toByteArray() + char(qBound(0, frozenColumns(), 100)) + m_header->saveState();
}

void TableView::restoreHeaderState(const QByteArray &saved)
{
    if (saved.isEmpty())
        return;
    // Earlier versions wrote what QHeaderView gave them, which knows nothing of frozen columns.
    const bool isMarked = saved.startsWith(kStateMark) && saved.size() > kStateMark.size();
    const QByteArray state = isMarked ? saved.mid(kStateMark.size() + 1) : saved;
    const int columns = horizontalHeader()->count();
    // A state from a version with other columns would shift names and widths: then the defaults are better.
    if (!horizontalHeader()->restoreState(state) || horizontalHeader()->count() != columns ||
        horizontalHeader()->hiddenSectionCount() >= columns)
        resetColumns();
    else if (isMarked)
        m_header->setFrozenCount(saved.at(kStateMark.size()));
    m_header->setSorting(sorting()); // the restored mark belongs to no order of the rows
    m_header->settleColumns();
}

void TableView::setHeaderStrip(HeaderStrip *strip)
{
    m_header->setStrip(strip);
    if (strip)
        connect(strip, &HeaderStrip::editorFocused, this, &TableView::scrollToColumn);
}

QList<ColumnState> TableView::columnStates() const
{
    QList<ColumnState> states;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        states.append({column, m_header->sectionSize(column), !m_header->isSectionHidden(column)});
    }
    return states;
}

QList<ColumnState> TableView::defaultColumnStates() const
{
    QList<ColumnState> states;
    for (int column = 0; column < m_defaults.size() && column < m_header->count(); ++column)
        states.append({column, startWidth(column), m_defaults.at(column).visible});
    return states;
}

void TableView::setColumnStates(const QList<ColumnState> &states)
{
    const auto isShown = [this](const ColumnState &state) {
        return state.shown && state.column >= 0 && state.column < m_header->count();
    };
    if (std::none_of(states.begin(), states.end(), isShown))
        return;
    m_arranging = true;
    int visual = 0;
    QSet<int> named;
    for (const ColumnState &state : states) {
        if (state.column < 0 || state.column >= m_header->count() || named.contains(state.column))
            continue;
        named.insert(state.column);
        m_header->moveSection(m_header->visualIndex(state.column), visual++);
        m_header->setSectionHidden(state.column, !state.shown);
        if (state.width > 0)
            m_header->resizeSection(state.column, state.width); // kept also for a hidden one
    }
    for (int column = 0; column < m_header->count(); ++column)
        m_header->setSectionHidden(column, m_header->isSectionHidden(column) || !named.contains(column));
    // Each of them may have been the last one for a while, which QHeaderView stretches.
    for (const ColumnState &state : states)
        if (state.shown && state.width > 0 && state.column != m_header->shownColumns().last())
            m_header->resizeSection(state.column, state.width);
    m_arranging = false;
    m_header->settleColumns();
}

void TableView::setColumnShown(int column, bool shown)
{
    if (!shown && m_header->shownColumns() == QList{column})
        return; // an empty table could not be repaired by its own header
    m_header->setSectionHidden(column, !shown);
    m_header->settleColumns(); // QHeaderView tells of it only later, or never
}

void TableView::setFrozenColumns(int count)
{
    m_header->setFrozenCount(count);
    viewport()->update();
}

void TableView::setSortable(bool isSortable)
{
    m_isSortable = isSortable;
    m_header->setSectionsClickable(isSortable);
}

void TableView::onTitleClicked(int column)
{
    QList<models::SortBy> keys = sorting();
    if (keys.isEmpty() || keys.first().column != column)
        return sortBy(column, Qt::AscendingOrder);
    if (keys.first().order == Qt::AscendingOrder)
        return sortBy(column, Qt::DescendingOrder);
    keys.removeFirst();
    setSorting(keys);
}

void TableView::setSorting(const QList<models::SortBy> &keys)
{
    m_header->setSorting(keys);
    m_isSorting = true;
    if (auto *resources = qobject_cast<models::ResourceTableModel *>(model()))
        resources->setSorting(keys);
    else if (model() && keys.isEmpty())
        model()->sort(-1);
    else if (model())
        model()->sort(keys.first().column, keys.first().order);
    Q_EMIT sortChanged();
}

void TableView::sortBy(int column, Qt::SortOrder order)
{
    constexpr qsizetype kMostKeys = 2; // more than the sort before nobody keeps in mind
    QList<models::SortBy> keys = sorting();
    keys.removeIf([column](const models::SortBy &key) { return key.column == column; });
    keys.prepend({column, order});
    setSorting(keys.first(qMin(keys.size(), kMostKeys)));
}

void TableView::chooseColumns()
{
    auto *dialog = new ColumnsDialog(m_theme, *this, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TableView::fitColumns()
{
    m_arranging = true;
    for (const int column : m_header->shownColumns())
        resizeColumnToContents(column);
    m_arranging = false;
    m_header->settleColumns();
}

void TableView::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    ColumnMenu::fill(*menu, *this, m_header->columnAt(position.x()));
    Q_EMIT headerMenuOpening(menu);
    menu->popup(m_header->mapToGlobal(position));
}

void TableView::showRowMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        //: context menu of a cell
        QAction *cell = menu->addAction(tr("&Copy cell"), this, &TableView::copyCell);
        cell->setShortcut(QKeySequence::Copy);
        //: context menu of a row
        QAction *rows = menu->addAction(tr("Copy &rows"), this, &TableView::copyRows);
        rows->setEnabled(models::rowCount(selectedRanges(*selectionModel())) <= kMostCopied);
        Q_EMIT contextMenuOpening(menu, index);
        //: sub-menu in the menu of a row: sort by the column of the cell, hide it…
        ColumnMenu::fill(*menu->addMenu(tr("C&olumn")), *this, index.column());
    }
    if (!m_rowActions.isEmpty()) {
        menu->addSeparator();
        menu->addActions(m_rowActions);
    }
    if (menu->isEmpty())
        menu->deleteLater();
    else
        menu->popup(globalPosition);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QModelIndex current = currentIndex();
        showRowMenu(current, viewport()->mapToGlobal(visualRect(current).bottomLeft()));
        return;
    }
    const QModelIndex index = indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (index.isValid() && !selectionModel()->isSelected(index))
        setCurrentIndex(index);
    else if (index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    showRowMenu(index, event->globalPos());
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (event->matches(QKeySequence::Copy))
        return copyCell();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && current.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT opened(current);
        return;
    }
    if (plain && current.isValid() && event->key() == Qt::Key_Space && !m_typeAhead.isTyping()) {
        Q_EMIT peeked(current);
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier && current.isValid())
        return selectionModel()->select(
            {model()->index(0, current.column()), model()->index(model()->rowCount() - 1, current.column())},
            QItemSelectionModel::ClearAndSelect);
    QTableView::keyPressEvent(event);
}

void TableView::keyboardSearch(const QString &key)
{
    if (!model() || key.isEmpty())
        return;
    const QList<int> columns = m_header->shownColumns();
    int column = columns.value(0, 0);
    for (const int shown : columns) {
        const QVariant role =
            model()->headerData(shown, Qt::Horizontal, models::ResourceTableModel::FieldRole);
        const auto *field = static_cast<const FieldSpec *>(role.value<void *>());
        if (field && field->type == FieldType::Text && !field->is(FieldFlag::Monospace)) {
            column = shown;
            break;
        }
    }
    m_typeAhead.type(key, *model(), column, currentIndex().row());
}

void TableView::setModel(QAbstractItemModel *next)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    QTableView::setModel(next);
    if (!next)
        return;
    // After the base class has connected itself: its slots have run when ours are called.
    connect(next, &QAbstractItemModel::layoutAboutToBeChanged, this, &TableView::rememberPlace);
    connect(next, &QAbstractItemModel::layoutChanged, this, &TableView::restorePlace);
    connect(next, &QAbstractItemModel::rowsAboutToBeRemoved, this, &TableView::rememberPlace);
    connect(next, &QAbstractItemModel::rowsRemoved, this, &TableView::restorePlace);
}

//! The current row, when it is in sight, stays where it is seen; otherwise the first one does. Only who sorts
//! without a current row wants to see the beginning of another order at the same place.
void TableView::rememberPlace()
{
    m_anchor = QModelIndex();
    QModelIndex row = currentIndex();
    const QRect seen = row.isValid() ? visualRect(row) : QRect();
    if (!row.isValid() || seen.bottom() < 0 || seen.top() > viewport()->height())
        row = m_isSorting || verticalScrollBar()->value() == 0 ? QModelIndex() : indexAt({1, 1});
    if (!row.isValid())
        return;
    m_anchor = row;
    m_anchorTop = rowViewportPosition(row.row());
}

void TableView::restorePlace()
{
    m_isSorting = false;
    if (!m_anchor.isValid())
        return;
    executeDelayedItemsLayout();
    updateGeometries();
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + rowViewportPosition(m_anchor.row()) - m_anchorTop);
    m_anchor = QModelIndex();
}

QModelIndex TableView::indexAt(const QPoint &position) const
{
    if (position.x() < 0 || position.x() >= m_header->frozenWidth())
        return QTableView::indexAt(position);
    const int row = rowAt(position.y());
    const int column = m_header->columnAt(position.x());
    return row < 0 || column < 0 ? QModelIndex() : model()->index(row, column, rootIndex());
}

QRect TableView::visualRect(const QModelIndex &index) const
{
    QRect rect = QTableView::visualRect(index);
    if (rect.isValid() && m_header->isFrozen(index.column()))
        rect.moveLeft(m_header->positionOf(index.column()));
    return rect;
}

void TableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (!index.isValid())
        return;
    if (m_header->isFrozen(index.column()))
        horizontalScrollBar()->setValue(before);
    else
        scrollToColumn(index.column());
}

//! So that the column stands beside the frozen ones and not under them.
void TableView::scrollToColumn(int column)
{
    if (m_header->isFrozen(column))
        return;
    const int left = m_header->positionOf(column);
    const int right = left + m_header->sectionSize(column);
    QScrollBar *bar = horizontalScrollBar();
    if (right > viewport()->width())
        bar->setValue(bar->value() + qMin(right - viewport()->width(), left - m_header->frozenWidth()));
    else if (left < m_header->frozenWidth())
        bar->setValue(bar->value() - (m_header->frozenWidth() - left));
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0)
        return;
    m_header->onScrolled(dx);
    // Scrolling has carried a picture of the frozen columns along.
    if (m_header->frozenWidth() > 0)
        viewport()->update(0, 0, m_header->frozenWidth() + qAbs(dx), viewport()->height());
}

QRegion TableView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region = QTableView::visualRegionForSelection(selection);
    if (m_header->frozenWidth() == 0 || m_header->offset() == 0)
        return region;
    for (const QItemSelectionRange &range : selection) {
        const int top = rowViewportPosition(range.top());
        const int bottom = rowViewportPosition(range.bottom()) + rowHeight(range.bottom());
        region += QRect(0, top, m_header->frozenWidth(), bottom - top) & viewport()->rect();
    }
    return region;
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_header->frozenWidth() > 0 && model())
        paintFrozen(event->rect());
}

void TableView::paintFrozen(const QRect &dirty)
{
    const QRect area = QRect(0, 0, m_header->frozenWidth(), viewport()->height()) & dirty;
    if (area.isEmpty())
        return;
    QPainter painter(viewport());
    if (m_header->offset() != 0) {
        painter.fillRect(area, m_theme.color(Theme::Role::Surface));
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        const int rows = model()->rowCount(rootIndex());
        for (int row = rowAt(area.top()); row >= 0 && row < rows; ++row) {
            if (rowViewportPosition(row) > area.bottom())
                break;
            for (const int column : m_header->frozenColumns())
                paintFrozenCell(painter, option, model()->index(row, column, rootIndex()));
        }
    }
    painter.fillRect(QRect(m_header->frozenWidth() - 2, area.top(), 2, area.height()),
                     m_theme.color(Theme::Role::Border));
}

void TableView::paintFrozenCell(QPainter &painter, QStyleOptionViewItem option,
                                const QModelIndex &index) const
{
    option.rect = visualRect(index);
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_MouseOver, m_hovered == index);
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    option.features.setFlag(QStyleOptionViewItem::Alternate, alternatingRowColors() && index.row() % 2 == 1);
    itemDelegateForIndex(index)->paint(&painter, option, index);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    checkNearEnd();
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // The base class makes the first cell current; with whole rows that has to look selected.
    if (currentIndex().isValid() && selectionModel() && !hasSelection(*selectionModel()))
        selectRow(currentIndex().row());
}

void TableView::checkNearEnd()
{
    const QScrollBar *bar = verticalScrollBar();
    if (bar->maximum() > 0 && bar->maximum() - bar->value() < viewport()->height())
        Q_EMIT nearEnd();
}

void TableView::setSelectionModel(QItemSelectionModel *selection)
{
    QTableView::setSelectionModel(selection);
    // To paint its titles, a header asks of every column whether all of its rows are selected: 150 ms when a
    // million are. It highlights none of them, so it gets a selection of its own, which stays empty.
    if (selection && horizontalHeader()->model() == selection->model())
        horizontalHeader()->setSelectionModel(new QItemSelectionModel(selection->model(), selection));
}

QList<int> TableView::selectedRows() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    for (const models::RowRange &range : selectedRanges(*selectionModel()))
        for (int row = range.first; row <= range.last; ++row)
            rows.append(row);
    return rows;
}

void TableView::copyCell()
{
    if (!currentIndex().isValid())
        return;
    QApplication::clipboard()->setText(CopiedText::ofCell(currentIndex()));
    Q_EMIT copied({currentIndex().row()}, {currentIndex().column()});
}

void TableView::copyRows()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    const QList<int> columns = m_header->shownColumns();
    QApplication::clipboard()->setText(CopiedText::ofRows(*model(), rows, columns));
    Q_EMIT copied(rows, columns);
}

} // namespace vinculo::ui
