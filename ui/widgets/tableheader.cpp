// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableheader.h"

#include "ui/theme/theme.h"
#include "ui/widgets/headerstrip.h"

#include <QHelpEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kRankWidth = 9;
} // namespace

TableHeader::TableHeader(Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setSectionsClickable(true);
    connect(this, &QHeaderView::sectionMoved, this, &TableHeader::settleColumns);
    connect(this, &QHeaderView::sectionResized, this, &TableHeader::settleColumns);
    connect(this, &QHeaderView::sectionCountChanged, this, &TableHeader::settleColumns);
}

QList<int> TableHeader::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < count(); ++visual)
        if (const int column = logicalIndex(visual); !isSectionHidden(column))
            columns.append(column);
    return columns;
}

int TableHeader::leadOf(int column) const
{
    for (int visual = 0; visual < count(); ++visual)
        if (const int first = logicalIndex(visual); !isSectionHidden(first))
            return first == column ? kLead : 0;
    return 0;
}

QRect TableHeader::contentsOf(const QRect &rect, int column) const
{
    const int lead = leadOf(column);
    return isRightToLeft() ? rect.adjusted(0, 0, -lead, 0) : rect.adjusted(lead, 0, 0, 0);
}

void TableHeader::setFrozenCount(int columns)
{
    m_frozenCount = qMax(0, columns);
    settleColumns();
}

void TableHeader::settleColumns()
{
    const int most = viewport()->width() * 2 / 3;
    // Asking for a size may settle what is due, and bring us here once more.
    QList<int> frozen;
    int width = 0;
    for (int visual = 0; visual < count() && frozen.size() < m_frozenCount; ++visual) {
        const int column = logicalIndex(visual);
        if (isSectionHidden(column))
            continue;
        const int size = sectionSize(column);
        if (width + size > most)
            break;
        width += size;
        frozen.append(column);
    }
    m_frozen = frozen;
    const int widthBefore = std::exchange(m_frozenWidth, width);
    if (m_frozenWidth > 0 || widthBefore > 0)
        viewport()->update();
    if (m_strip)
        m_strip->arrangeSoon();
    Q_EMIT columnsSettled();
}

int TableHeader::positionOf(int column) const
{
    return sectionViewportPosition(column) + (isFrozen(column) ? offset() : 0);
}

int TableHeader::columnAt(int x) const
{
    return logicalIndexAt(x >= 0 && x < m_frozenWidth ? x - offset() : x);
}

void TableHeader::setSorting(const QList<models::SortBy> &keys)
{
    m_sorting = keys;
    const QSignalBlocker blocker(this);
    setSortIndicator(keys.isEmpty() ? -1 : keys.first().column,
                     keys.isEmpty() ? Qt::AscendingOrder : keys.first().order);
    viewport()->update();
}

int TableHeader::rankOf(int column) const
{
    const auto found = std::ranges::find(m_sorting, column, &models::SortBy::column);
    return found == m_sorting.end() ? -1 : static_cast<int>(found - m_sorting.begin());
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    const int rank = rankOf(logicalIndex);
    option->sortIndicator = rank < 0                                      ? QStyleOptionHeader::None
                            : m_sorting[rank].order == Qt::AscendingOrder ? QStyleOptionHeader::SortDown
                                                                          : QStyleOptionHeader::SortUp;
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    QRect contents = contentsOf(rect, logicalIndex);
    const int rank = m_sorting.size() > 1 ? rankOf(logicalIndex) : -1;
    if (rank >= 0)
        contents.adjust(0, 0, -kRankWidth, 0);
    if (contents != rect) {
        QStyleOptionHeaderV2 option;
        initStyleOption(&option);
        initStyleOptionForIndex(&option, logicalIndex);
        option.rect = rect;
        painter->save();
        style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
        painter->restore();
    }
    painter->save();
    QHeaderView::paintSection(painter, contents, logicalIndex);
    painter->restore();
    if (rank < 0)
        return;
    painter->save();
    painter->fillRect(QRect(contents.right(), rect.top() + 7, 1, rect.height() - 14),
                      m_theme.color(Theme::Role::Surface));
    painter->setFont(m_theme.font(Theme::TextSize::Secondary));
    painter->setPen(m_theme.color(Theme::Role::Accent));
    painter->drawText(QRect(contents.right() - 7, rect.top(), kRankWidth, rect.height()), Qt::AlignCenter,
                      QString::number(rank + 1));
    painter->restore();
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    if (m_frozenWidth == 0)
        return;
    QPainter painter(viewport());
    if (offset() != 0)
        for (const int column : std::as_const(m_frozen))
            paintSection(&painter, QRect(positionOf(column), 0, sectionSize(column), viewport()->height()),
                         column);
    painter.fillRect(QRect(m_frozenWidth - 2, 0, 2, viewport()->height()),
                     m_theme.color(Theme::Role::Border));
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const
{
    return QHeaderView::sectionSizeFromContents(logicalIndex) + QSize(leadOf(logicalIndex), 0);
}

QMouseEvent TableHeader::inBase(const QMouseEvent &event) const
{
    const QPointF at = event.position();
    const bool shifts = m_resizesFrozen || (at.x() >= 0 && at.x() < m_frozenWidth);
    return QMouseEvent(event.type(), shifts ? at - QPointF(offset(), 0) : at, event.scenePosition(),
                       event.globalPosition(), event.button(), event.buttons(), event.modifiers(),
                       event.pointingDevice());
}

void TableHeader::mousePressEvent(QMouseEvent *event)
{
    QMouseEvent moved = inBase(*event);
    m_resizesFrozen =
        moved.position() != event->position() && viewport()->cursor().shape() == Qt::SplitHCursor;
    QHeaderView::mousePressEvent(&moved);
}

void TableHeader::mouseMoveEvent(QMouseEvent *event)
{
    QMouseEvent moved = inBase(*event);
    QHeaderView::mouseMoveEvent(&moved);
    if (moved.position() == event->position() || event->buttons() == Qt::NoButton || m_resizesFrozen)
        return;
    // The picture of a dragged title was put where the base class takes the pointer to be.
    for (QObject *child : viewport()->children())
        if (auto *label = qobject_cast<QLabel *>(child); label && label->isVisible())
            label->move(label->x() + offset(), label->y());
}

void TableHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QMouseEvent moved = inBase(*event);
    m_resizesFrozen = false;
    QHeaderView::mouseReleaseEvent(&moved);
}

void TableHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    QMouseEvent moved = inBase(*event);
    QHeaderView::mouseDoubleClickEvent(&moved);
}

bool TableHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && model()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int column = columnAt(help->pos().x());
        const QString text =
            column < 0 ? QString() : model()->headerData(column, orientation(), Qt::ToolTipRole).toString();
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QHeaderView::viewportEvent(event);
}

void TableHeader::onScrolled(int dx)
{
    // Scrolling has carried a picture of the frozen titles along.
    if (m_frozenWidth > 0)
        viewport()->update(0, 0, m_frozenWidth + qAbs(dx), viewport()->height());
    if (m_strip)
        m_strip->arrange();
}

void TableHeader::setStrip(HeaderStrip *strip)
{
    if (m_strip == strip)
        return;
    delete m_strip;
    m_strip = strip;
    if (strip) {
        // A new widget counts as hidden too; only hide() is meant.
        const bool isHidden = strip->isHidden() && strip->testAttribute(Qt::WA_WState_ExplicitShowHide);
        strip->setParent(this);
        strip->setVisible(!isHidden);
        strip->setHeader(this);
        strip->installEventFilter(this);
    }
    onStripChanged();
}

HeaderStrip *TableHeader::strip() const
{
    return m_strip;
}

void TableHeader::onStripChanged()
{
    setViewportMargins(0, 0, 0, m_strip && !m_strip->isHidden() ? m_strip->sizeHint().height() : 0);
    placeStrip();
    Q_EMIT geometriesChanged(); // the table gives the header its new height
}

void TableHeader::placeStrip()
{
    if (!m_strip || m_strip->isHidden())
        return;
    const int stripHeight = m_strip->sizeHint().height();
    m_strip->setGeometry(0, height() - stripHeight, width(), stripHeight);
}

QSize TableHeader::sizeHint() const
{
    const int below = m_strip && !m_strip->isHidden() ? m_strip->sizeHint().height() : 0;
    return QHeaderView::sizeHint() + QSize(0, below);
}

void TableHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    placeStrip();
    settleColumns();
}

bool TableHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_strip &&
        (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        onStripChanged();
    return QHeaderView::eventFilter(watched, event);
}

} // namespace vinculo::ui
