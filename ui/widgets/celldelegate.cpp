// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/celldelegate.h"

#include "models/marks/markedtablemodel.h"
#include "ui/theme/markstyle.h"
#include "ui/widgets/tableheader.h"

#include <QApplication>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMargin = 8;
constexpr int kMark = 14;
constexpr int kRowMark = 12; //!< stands in the empty room before the first column's text
constexpr int kStripe = 3;   //!< of a marked row that is selected

//! The header of the table that is painted knows which column is shown first.
const TableHeader *headerOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    return view ? qobject_cast<const TableHeader *>(view->horizontalHeader()) : nullptr;
}

QRect contentsRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const TableHeader *header = headerOf(option);
    return header ? header->contentsOf(option.rect, index.column()) : option.rect;
}
} // namespace

struct CellDelegate::Cell
{
    QString text;
    QRect rect; //!< where the text goes, before margins
    const FieldSpec *field = nullptr;
    int alignment = Qt::AlignLeft | Qt::AlignVCenter;
    Tone tone = Tone::None;
    const models::MarkRule *rowMark = nullptr;
    const models::MarkRule *cellMark = nullptr;
    bool isMasked = false;
    bool isEmpty = false;
    bool isInvalid = false;
};

CellDelegate::CellDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_pill(theme)
    , m_monospace(theme.monospace())
{
}

CellDelegate::Cell CellDelegate::read(const QModelIndex &index) const
{
    using Model = models::ResourceTableModel;
    Cell cell;
    cell.text = index.data(Qt::DisplayRole).toString();
    if (const QVariant alignment = index.data(Qt::TextAlignmentRole); alignment.isValid())
        cell.alignment = alignment.toInt();
    cell.field = static_cast<const FieldSpec *>(index.data(Model::FieldRole).value<void *>());
    if (!cell.field)
        return cell;
    cell.tone = static_cast<Tone>(index.data(Model::ToneRole).toInt());
    cell.isMasked = index.data(Model::MaskedRole).toBool();
    const auto state = static_cast<api::CellState>(index.data(Model::StateRole).toInt());
    cell.isEmpty = state == api::CellState::Null || state == api::CellState::Absent;
    cell.isInvalid = state == api::CellState::Invalid;
    readMarks(index, cell);
    return cell;
}

void CellDelegate::readMarks(const QModelIndex &index, Cell &cell)
{
    using Model = models::MarkedTableModel;
    const auto ruleAt = [&index](int role) {
        return static_cast<const models::MarkRule *>(index.data(role).value<void *>());
    };
    cell.rowMark = ruleAt(Model::RowMarkRole);
    cell.cellMark = ruleAt(Model::CellMarkRole);
}

//! Where QStyledItemDelegate takes a click for one on the box.
void CellDelegate::paintTick(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                             Cell &cell) const
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid())
        return;
    QStyleOptionViewItem box(option);
    initStyleOption(&box, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    box.rect = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &box, option.widget);
    box.state &= ~(QStyle::State_On | QStyle::State_Off | QStyle::State_HasFocus);
    box.state |= state.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
    const int room = box.rect.right() - option.rect.left();
    if (option.direction == Qt::RightToLeft)
        cell.rect.setRight(std::min(cell.rect.right(), box.rect.left()));
    else
        cell.rect.setLeft(std::max(cell.rect.left(), option.rect.left() + room));
}

QFont CellDelegate::fontOf(const QStyleOptionViewItem &option, const Cell &cell) const
{
    const bool code =
        cell.field && (cell.field->is(FieldFlag::Monospace) || cell.field->type == FieldType::Identifier);
    return code && !cell.isEmpty ? m_monospace : option.font;
}

//! The tint of a mark, under everything but a selection; its icon stands where no text moves for it.
void CellDelegate::paintMarks(QPainter &painter, const QStyleOptionViewItem &option, Cell &cell) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const models::MarkRule *tint = cell.cellMark ? cell.cellMark : cell.rowMark;
    if (tint && !isSelected)
        painter.fillRect(option.rect, MarkStyle::tint(m_theme, tint->tone));
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const bool isFirst = cell.rect != option.rect;
    if (cell.rowMark && isFirst) {
        const int left = isMirrored ? option.rect.right() - kStripe - kRowMark : option.rect.left() + kStripe;
        if (isSelected)
            painter.fillRect(QRect(isMirrored ? option.rect.right() - kStripe + 1 : option.rect.left(),
                                   option.rect.top(), kStripe, option.rect.height()),
                             m_theme.color(MarkStyle::role(cell.rowMark->tone)));
        MarkStyle::icon(m_theme, *cell.rowMark)
            .paint(&painter, QRect(left, cell.rect.center().y() - kRowMark / 2 + 1, kRowMark, kRowMark));
    }
    if (!cell.cellMark)
        return;
    const int left = isMirrored ? cell.rect.right() - kMargin - kMark : cell.rect.left() + kMargin;
    MarkStyle::icon(m_theme, *cell.cellMark)
        .paint(&painter, QRect(left, cell.rect.center().y() - kMark / 2 + 1, kMark, kMark));
    cell.rect.adjust(isMirrored ? 0 : kMark + 5, 0, isMirrored ? -kMark - 5 : 0, 0);
}

void CellDelegate::paintBackground(QPainter &painter, const QStyleOptionViewItem &option, Cell &cell) const
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, m_theme.color(Theme::Role::Selection));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, m_theme.color(Theme::Role::Hover));
    else if (option.features.testFlag(QStyleOptionViewItem::Alternate))
        painter.fillRect(option.rect, m_theme.color(Theme::Role::Alternate));
    paintMarks(painter, option, cell);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Active)) {
        painter.setPen(QPen(m_theme.color(Theme::Role::Accent), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1.5, -1.5));
    }
}

void CellDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option, const Cell &cell) const
{
    painter.setFont(fontOf(option, cell));
    const bool quiet = cell.isEmpty || cell.isMasked;
    const bool incoming = cell.tone == Tone::Ok && cell.field && cell.field->type == FieldType::Money;
    painter.setPen(quiet      ? m_theme.color(Theme::Role::Secondary)
                   : incoming ? m_theme.toneColor(Tone::Ok)
                              : m_theme.color(Theme::Role::Text));
    QRect area = cell.rect.adjusted(kMargin, 0, -kMargin, 0);
    if (cell.isInvalid) {
        m_theme.icon(u"warning"_s, Theme::Role::Attention)
            .paint(&painter, QRect(area.x(), area.center().y() - kMark / 2, kMark, kMark));
        area.adjust(kMark + 5, 0, 0, 0);
        painter.setPen(m_theme.color(Theme::Role::Attention));
    }
    const bool code =
        cell.field && (cell.field->is(FieldFlag::Monospace) || cell.field->type == FieldType::Identifier);
    const QFontMetrics metrics(painter.font());
    // One very long text (a hostile description) must not be measured in full for every frame.
    constexpr int kLongest = 600;
    const QString text =
        metrics.elidedText(cell.text.size() > kLongest ? cell.text.left(kLongest) : cell.text,
                           code ? Qt::ElideMiddle : Qt::ElideRight, area.width());
    painter.drawText(area, cell.alignment | Qt::TextSingleLine, text);
}

void CellDelegate::paintPill(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                             const QString &word, Tone tone) const
{
    painter.save();
    Cell cell;
    cell.rect = contentsRect(option, index);
    readMarks(index, cell);
    paintBackground(painter, option, cell);
    painter.setFont(m_theme.font(Theme::TextSize::Secondary));
    m_pill.paint(painter, cell.rect.adjusted(kMargin - 2, 0, -4, 0), word, tone, option.direction);
    painter.restore();
}

void CellDelegate::paintLink(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter.save();
    Cell cell;
    cell.rect = contentsRect(option, index);
    readMarks(index, cell);
    paintBackground(painter, option, cell);
    QFont font = option.font;
    font.setUnderline(option.state.testFlag(QStyle::State_MouseOver));
    painter.setFont(font);
    painter.setPen(m_theme.color(Theme::Role::Accent));
    const QRect area = cell.rect.adjusted(kMargin, 0, -kMargin, 0);
    const QString text = painter.fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                          Qt::ElideRight, area.width());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    painter.restore();
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    Cell cell = read(index);
    cell.rect = contentsRect(option, index);
    const bool pill = cell.field && cell.field->type == FieldType::Enum && cell.tone != Tone::None &&
                      !cell.isEmpty && !cell.isInvalid;
    if (pill)
        return paintPill(*painter, option, index, cell.text, cell.tone);
    painter->save();
    paintBackground(*painter, option, cell);
    paintTick(*painter, option, index, cell);
    paintText(*painter, option, cell);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Cell cell = read(index);
    const QFontMetrics metrics(fontOf(option, cell));
    const int extra = cell.tone != Tone::None || cell.isInvalid ? 32 : 2;
    const TableHeader *header = headerOf(option);
    const int lead = header ? header->leadOf(index.column()) : 0;
    return {metrics.horizontalAdvance(cell.text.left(200)) + 2 * kMargin + extra + lead,
            metrics.height() + 8};
}

} // namespace vinculo::ui
