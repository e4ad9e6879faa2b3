// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/querysuggestiondelegate.h"

#include <QPainter>

namespace vinculo::ui {

QuerySuggestionDelegate::QuerySuggestionDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void QuerySuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, m_theme.color(isChosen ? Theme::Role::Selection : Theme::Role::Hover));
    const QRect inner = option.rect.adjusted(Theme::space(2), 0, -Theme::space(2), 0);
    const QString detail = index.data(DetailRole).toString();
    const QFont small = m_theme.font(Theme::TextSize::Secondary);
    const QFont body = index.data(IsCodeRole).toBool() ? m_theme.monospace() : option.font;
    const QFontMetrics bodyMetrics(body);
    const QFontMetrics smallMetrics(small);
    const QString label = index.data(Qt::DisplayRole).toString();
    const int labelWidth = qMin(bodyMetrics.horizontalAdvance(label), inner.width() * 2 / 3);
    painter->save();
    painter->setFont(body);
    painter->setPen(m_theme.color(Theme::Role::Text));
    const Qt::Alignment start = Qt::AlignLeft | Qt::AlignVCenter;
    painter->drawText(inner, QStyle::visualAlignment(option.direction, start) | Qt::TextSingleLine,
                      bodyMetrics.elidedText(label, Qt::ElideRight, qMax(labelWidth, inner.width() / 2)));
    painter->setFont(small);
    painter->setPen(m_theme.color(Theme::Role::Secondary));
    const int room = inner.width() - labelWidth - Theme::space(4);
    const Qt::Alignment end = Qt::AlignRight | Qt::AlignVCenter;
    painter->drawText(inner, QStyle::visualAlignment(option.direction, end) | Qt::TextSingleLine,
                      smallMetrics.elidedText(detail, Qt::ElideRight, room));
    painter->restore();
}

QSize QuerySuggestionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics small(m_theme.font(Theme::TextSize::Secondary));
    const int width = option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) +
                      small.horizontalAdvance(index.data(DetailRole).toString()) + Theme::space(8);
    return {width, qMax(26, option.fontMetrics.height() + Theme::space(2))};
}

} // namespace vinculo::ui
