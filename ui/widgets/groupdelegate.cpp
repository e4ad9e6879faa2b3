// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/groupdelegate.h"

#include "models/totals/groupmodel.h"

#include <QPainter>

namespace vinculo::ui {

using Model = models::GroupModel;

namespace {
constexpr int kMargin = 8;
constexpr int kLead = 8; //!< of the first column: its text stands under that of the table above
} // namespace

GroupDelegate::GroupDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void GroupDelegate::paintBackground(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const bool isSum = index.data(Model::SumRole).toBool();
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, m_theme.color(Theme::Role::Selection));
    else if (isSum)
        painter.fillRect(option.rect, m_theme.color(Theme::Role::Window));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, m_theme.color(Theme::Role::Hover));
    else if (option.features.testFlag(QStyleOptionViewItem::Alternate))
        painter.fillRect(option.rect, m_theme.color(Theme::Role::Alternate));
    if (isSum)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1),
                         m_theme.color(Theme::Role::Border));
    if (index.column() == Model::CountColumn && !isSum) {
        const int width = (option.rect.width() - 2 * kMargin) * index.data(Model::ShareRole).toInt() / 1000;
        const bool isMirrored = option.direction == Qt::RightToLeft;
        const int left = isMirrored ? option.rect.right() - kMargin - width : option.rect.left() + kMargin;
        painter.fillRect(QRect(left, option.rect.bottom() - 4, qMax(2, width), 3),
                         m_theme.color(Theme::Role::Accent));
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Active)) {
        painter.setPen(QPen(m_theme.color(Theme::Role::Accent), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1.5, -1.5));
    }
}

void GroupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    paintBackground(*painter, option, index);
    QFont font = option.font;
    if (index.data(Model::SumRole).toBool())
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(m_theme.color(Theme::Role::Text));
    const int lead = index.column() == Model::ValueColumn ? kLead : 0;
    const QRect area = option.rect.adjusted(kMargin + lead, 0, -kMargin, 0);
    painter->drawText(area, index.data(Qt::TextAlignmentRole).toInt() | int(Qt::TextSingleLine),
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    painter->restore();
}

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const int lead = index.column() == Model::ValueColumn ? kLead : 0;
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * kMargin + lead + 4,
            metrics.height() + 8};
}

} // namespace vinculo::ui
