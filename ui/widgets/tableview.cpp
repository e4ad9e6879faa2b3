// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "ui/widgets/celldelegate.h"
#include "ui/widgets/tableheader.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

TableView::TableView(Theme &theme, QWidget *parent)
    : QTableView(parent)
{
    setHorizontalHeader(new TableHeader(this));
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
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(48);
    header->setMaximumSectionSize(900);
    header->setTextElideMode(Qt::ElideRight);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);
    setDensity(Theme::Density::Comfortable);
    connect(header, &QWidget::customContextMenuRequested, this, &TableView::showHeaderMenu);
    connect(this, &QAbstractItemView::doubleClicked, this, &TableView::opened);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TableView::checkNearEnd);
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
    m_startWidths.clear();
    for (int column = 0; column < m_defaults.size() && column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        header->setSectionHidden(column, !m_defaults.at(column).visible);
        m_startWidths.append(startWidth(column));
        header->resizeSection(column, m_startWidths.last());
    }
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
    return horizontalHeader()->saveState();
}

void TableView::restoreHeaderState(const QByteArray &state)
{
    if (state.isEmpty())
        return;
    const int columns = horizontalHeader()->count();
    // A state from a version with other columns would shift names and widths: then the defaults are better.
    if (!horizontalHeader()->restoreState(state) || horizontalHeader()->count() != columns ||
        horizontalHeader()->hiddenSectionCount() >= columns)
        resetColumns();
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

void TableView::fillColumnMenu(QMenu &menu)
{
    QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        QString label = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *action = menu.addAction(label.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [header, column](bool on) {
            // The last visible column stays: an empty table could not be repaired by its own header.
            if (on || header->hiddenSectionCount() < header->count() - 1)
                header->setSectionHidden(column, !on);
        });
    }
    menu.addSeparator();
    //: column menu: makes every column as wide as what it shows
    connect(menu.addAction(tr("&Fit column widths")), &QAction::triggered, this,
            &TableView::resizeColumnsToContents);
    //: column menu: back to the original columns
    connect(menu.addAction(tr("&Reset columns")), &QAction::triggered, this, &TableView::resetColumns);
}

void TableView::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int column = horizontalHeader()->logicalIndexAt(position);
    if (column >= 0) {
        //: column menu: hides the column under the pointer
        connect(menu->addAction(tr("&Hide this column")), &QAction::triggered, this, [this, column] {
            if (horizontalHeader()->hiddenSectionCount() < horizontalHeader()->count() - 1)
                horizontalHeader()->setSectionHidden(column, true);
        });
        menu->addSeparator();
    }
    fillColumnMenu(*menu);
    menu->popup(horizontalHeader()->mapToGlobal(position));
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
        rows->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
        Q_EMIT contextMenuOpening(menu, index);
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
    if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        return copyRows();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && current.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT opened(current);
        return;
    }
    if (plain && current.isValid() && event->key() == Qt::Key_Space) {
        Q_EMIT peeked(current);
        return;
    }
    QTableView::keyPressEvent(event);
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
    if (currentIndex().isValid() && selectionModel() && !selectionModel()->hasSelection())
        selectRow(currentIndex().row());
}

void TableView::checkNearEnd()
{
    const QScrollBar *bar = verticalScrollBar();
    if (bar->maximum() > 0 && bar->maximum() - bar->value() < viewport()->height())
        Q_EMIT nearEnd();
}

QList<int> TableView::selectedRows() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QString TableView::spreadsheetSafe(QString text, bool isNumber)
{
    text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    if (!isNumber && !text.isEmpty() && u"=+-@"_s.contains(text.front()))
        text.prepend(u'\'');
    return text;
}

void TableView::copyCell()
{
    if (currentIndex().isValid())
        QApplication::clipboard()->setText(currentIndex().data(Qt::DisplayRole).toString());
}

void TableView::copyRows()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    const QHeaderView *header = horizontalHeader();
    QList<int> columns;
    QStringList line;
    for (int visual = 0; visual < header->count(); ++visual)
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column)) {
            columns.append(column);
            line.append(model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        }
    QString text = line.join(u'\t') + u'\n';
    for (const int row : rows) {
        line.clear();
        for (const int column : columns) {
            const QModelIndex index = model()->index(row, column);
            const bool number = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
            line.append(spreadsheetSafe(index.data(Qt::DisplayRole).toString(), number));
        }
        text += line.join(u'\t') + u'\n';
    }
    QApplication::clipboard()->setText(text);
}

} // namespace vinculo::ui
