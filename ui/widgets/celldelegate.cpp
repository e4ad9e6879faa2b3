// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/celldelegate.h"

#include "models/table/resourcetablemodel.h"
#include "ui/widgets/tableheader.h"

#include <QPainter>
#include <QTableView>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMargin = 8;
constexpr int kMark = 14;

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
    return cell;
}

QFont CellDelegate::fontOf(const QStyleOptionViewItem &option, const Cell &cell) const
{
    const bool code =
        cell.field && (cell.field->is(FieldFlag::Monospace) || cell.field->type == FieldType::Identifier);
    return code && !cell.isEmpty ? m_monospace : option.font;
}

void CellDelegate::paintBackground(QPainter &painter, const QStyleOptionViewItem &option) const
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, m_theme.color(Theme::Role::Selection));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, m_theme.color(Theme::Role::Hover));
    else if (option.features.testFlag(QStyleOptionViewItem::Alternate))
        painter.fillRect(option.rect, m_theme.color(Theme::Role::Alternate));
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
    paintBackground(painter, option);
    painter.setFont(m_theme.font(Theme::TextSize::Secondary));
    m_pill.paint(painter, contentsRect(option, index).adjusted(kMargin - 2, 0, -4, 0), word, tone,
                 option.direction);
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
    paintBackground(*painter, option);
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
