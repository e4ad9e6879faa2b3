// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detailtable.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 9; //!< shown without scrolling
constexpr int kWidestColumn = 260;

} // namespace

DetailTable::DetailTable(Theme &theme, const models::RevealState &reveal, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(reveal)
{
    setModel(&m_model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight(Theme::Density::Compact));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFont(theme.font(Theme::TextSize::Secondary));
    setFont(theme.font(Theme::TextSize::Body));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void DetailTable::setList(const models::RecordDetail &detail, int list, const QString &resource)
{
    m_model.setList(detail, list, resource);
    setAccessibleName(detail.lists[list].title);
    resizeColumnsToContents();
    for (int column = 0; column < m_model.columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column) + Theme::space(2), kWidestColumn));
    updateGeometry();
}

void DetailTable::updateMasks()
{
    m_model.updateMasks();
}

QSize DetailTable::sizeHint() const
{
    const int rows = std::min(m_model.rowCount(), kMostRows);
    const int bar = horizontalScrollBar()->sizeHint().height();
    return {240, horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() +
                     bar + 2 * frameWidth()};
}

QSize DetailTable::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void DetailTable::wheelEvent(QWheelEvent *event)
{
    // At its end the wheel goes on to scroll what the table stands in.
    const QScrollBar *bar = verticalScrollBar();
    const bool isUp = event->angleDelta().y() > 0;
    if (event->angleDelta().y() != 0 && bar->value() == (isUp ? bar->minimum() : bar->maximum()))
        event->ignore();
    else
        QTableView::wheelEvent(event);
}

void DetailTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if (event->matches(QKeySequence::Copy)) {
        copy(index);
        return;
    }
    if (event->key() == Qt::Key_Space && index.isValid()) {
        toggleReveal(index);
        return;
    }
    QTableView::keyPressEvent(event);
}

void DetailTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    showMenu(index, isKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void DetailTable::showMenu(const QModelIndex &index, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const models::DetailLine *line = m_model.line(index)) {
        if (line->isSensitive)
            //: context menu of a masked value
            menu->addAction(m_model.isMasked(*line) ? tr("&Show this value for 30 seconds")
                                                    : tr("&Hide this value"),
                            this, [this, index] { toggleReveal(index); });
        //: context menu of a value
        menu->addAction(tr("&Copy this value"), this, [this, index] { copy(index); });
    }
    //: context menu of a small table: copies all of it
    menu->addAction(tr("Copy the whole &table"), this, &DetailTable::copyAll);
    menu->popup(position);
}

void DetailTable::toggleReveal(const QModelIndex &index)
{
    if (const models::DetailLine *line = m_model.line(index); line && line->isSensitive)
        Q_EMIT revealRequested(line->path, m_model.isMasked(*line));
}

bool DetailTable::isRevealed(const QModelIndex &index) const
{
    const models::DetailLine *line = m_model.line(index);
    return line && line->isSensitive && !m_model.isMasked(*line);
}

void DetailTable::copy(const QModelIndex &index)
{
    const models::DetailLine *line = m_model.line(index);
    if (!line)
        return;
    QApplication::clipboard()->setText(m_model.isMasked(*line) ? line->masked
                                       : line->raw.isEmpty()   ? line->value
                                                               : line->raw);
    if (isRevealed(index))
        Q_EMIT revealedCopied();
}

void DetailTable::copyAll()
{
    bool hasRevealed = false;
    QStringList lines;
    QStringList cells;
    const auto endLine = [&] {
        lines.append(cells.join(u'\t'));
        cells.clear();
    };
    for (int column = 0; column < m_model.columnCount(); ++column)
        cells.append(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    endLine();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const QModelIndex index = m_model.index(row, column);
            cells.append(index.data().toString().replace(u'\t', u' '));
            hasRevealed = hasRevealed || isRevealed(index);
        }
        endLine();
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
    if (hasRevealed)
        Q_EMIT revealedCopied();
}

} // namespace vinculo::ui
