// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/navigationdelegate.h"

#include <QPainter>

namespace vinculo::ui {

NavigationDelegate::NavigationDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = selected && option.state.testFlag(QStyle::State_HasFocus);
    const QRectF box = QRectF(option.rect).adjusted(8.5, 1.5, -8.5, -1.5);
    painter->setPen(focused ? QPen(m_theme.color(Theme::Role::Accent), 1.5) : QPen(Qt::NoPen));
    if (selected)
        painter->setBrush(m_theme.color(Theme::Role::Selection));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->setBrush(m_theme.color(Theme::Role::Hover));
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->drawRoundedRect(box, 6, 6);
    constexpr int kIcon = 20;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect inner = box.toRect().adjusted(10, 0, -8, 0);
    if (index.data(kHeadingRole).toBool()) {
        paintHeading(*painter, inner, option, index);
        painter->restore();
        return;
    }
    const QRect icon(mirrored ? inner.right() - kIcon : inner.left(), inner.center().y() - kIcon / 2 + 1,
                     kIcon, kIcon);
    const auto role = selected ? Theme::Role::Accent : Theme::Role::Secondary;
    m_theme.icon(index.data(kIconNameRole).toString(), role).paint(painter, icon);
    QFont font = option.font;
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(m_theme.color(Theme::Role::Text));
    const QRect text = mirrored ? inner.adjusted(0, 0, -kIcon - 10, 0) : inner.adjusted(kIcon + 10, 0, 0, 0);
    painter->drawText(text, int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

void NavigationDelegate::paintHeading(QPainter &painter, const QRect &inner,
                                      const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int kArrow = 14;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect arrow(mirrored ? inner.left() : inner.right() - kArrow, inner.center().y() - kArrow / 2 + 1,
                      kArrow, kArrow);
    const bool isOpen = index.data(kOpenRole).toBool();
    m_theme
        .icon(QLatin1StringView(isOpen     ? "chevron-down"
                                : mirrored ? "chevron-left"
                                           : "chevron-right")
                  .toString(),
              Theme::Role::Secondary)
        .paint(&painter, arrow);
    QFont font = m_theme.font(Theme::TextSize::Secondary);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme.color(Theme::Role::Secondary));
    const QRect text = mirrored ? inner.adjusted(kArrow + 6, 0, 0, 0) : inner.adjusted(0, 0, -kArrow - 6, 0);
    painter.drawText(text, int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(kHeadingRole).toBool())
        return {100, qMax(option.fontMetrics.height() + 12, 30)};
    return {100, qMax(option.fontMetrics.height() + 12, 32)};
}

} // namespace vinculo::ui
