// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttable.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace vinculo::ui {

namespace {

constexpr int kMostRows = 8; //!< shown before it scrolls
constexpr int kWidestColumn = 220;

} // namespace

ChartTable::ChartTable(Theme &theme, QWidget *parent)
    : QTableView(parent)
{
    setModel(&m_model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFont(theme.font(Theme::TextSize::Secondary));
    setFont(theme.font(Theme::TextSize::Body));
    setDensity(Theme::Density::Compact);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT pointActivated(m_model.pointOf(index)); });
}

void ChartTable::setData(const models::ChartData &chart, models::ChartKind kind)
{
    const QModelIndex before = currentIndex();
    m_model.setData(chart, kind);
    setAccessibleName(chart.title);
    m_areColumnsFit = false;
    if (isVisible())
        fitColumns();
    if (before.isValid())
        setCurrentIndex(m_model.index(before.row(), before.column()));
    updateGeometry();
}

//! Measures texts, which for a table that nobody looks at would be in vain.
void ChartTable::fitColumns()
{
    if (std::exchange(m_areColumnsFit, true))
        return;
    resizeColumnsToContents();
    for (int column = 0; column < m_model.columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column) + Theme::space(2), kWidestColumn));
}

void ChartTable::showEvent(QShowEvent *event)
{
    fitColumns();
    QTableView::showEvent(event);
}

void ChartTable::setDensity(Theme::Density density)
{
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight(density));
    updateGeometry();
}

QSize ChartTable::sizeHint() const
{
    const int rows = std::min(m_model.rowCount(), kMostRows);
    const int bar = horizontalScrollBar()->sizeHint().height();
    return {240,
            horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + bar};
}

QSize ChartTable::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void ChartTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(m_model.toTabs());
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Enter || event->key() == Qt::Key_Return;
    if (isEnter && currentIndex().isValid()) {
        Q_EMIT pointActivated(m_model.pointOf(currentIndex()));
        return;
    }
    QTableView::keyPressEvent(event);
}

void ChartTable::wheelEvent(QWheelEvent *event)
{
    // At its end the wheel goes on to scroll what the table stands in.
    const QScrollBar *bar = verticalScrollBar();
    const bool isUp = event->angleDelta().y() > 0;
    if (event->angleDelta().y() != 0 && bar->value() == (isUp ? bar->minimum() : bar->maximum()))
        event->ignore();
    else
        QTableView::wheelEvent(event);
}

} // namespace vinculo::ui
