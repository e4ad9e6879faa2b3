// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardlayout.h"

#include "ui/theme/theme.h"

#include <QStyle>
#include <QWidget>
#include <QWidgetItem>

#include <algorithm>
#include <array>

namespace vinculo::ui {

namespace {

constexpr int kTwoColumns = 760; //!< from this width on

int heightOf(const QLayoutItem &item, int width)
{
    const int wanted = item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
    return std::max(wanted, item.minimumSize().height());
}

} // namespace

CardLayout::CardLayout(QWidget *parent)
    : QLayout(parent)
{
    setSpacing(Theme::space(4));
    setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(4));
}

CardLayout::~CardLayout() = default;

void CardLayout::addCard(QWidget *card, Side side)
{
    addChildWidget(card);
    m_cards.push_back({std::make_unique<QWidgetItemV2>(card), side});
    invalidate();
}

void CardLayout::addItem(QLayoutItem *item)
{
    m_cards.push_back({std::unique_ptr<QLayoutItem>(item), Side::Wide});
}

int CardLayout::count() const
{
    return static_cast<int>(m_cards.size());
}

QLayoutItem *CardLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_cards[static_cast<std::size_t>(index)].item.get() : nullptr;
}

QLayoutItem *CardLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto at = m_cards.begin() + index;
    QLayoutItem *item = at->item.release();
    m_cards.erase(at);
    return item;
}

int CardLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize CardLayout::sizeHint() const
{
    const int width = std::max(kTwoColumns, minimumSize().width());
    return {width, heightForWidth(width)};
}

//! Wide enough for one column; how high, only heightForWidth() can tell.
QSize CardLayout::minimumSize() const
{
    int width = 0;
    for (const Card &card : m_cards)
        if (!card.item->isEmpty())
            width = std::max(width, card.item->minimumSize().width());
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), margins.top() + margins.bottom()};
}

void CardLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int CardLayout::arrange(const QRect &rect, bool apply) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const bool isSplit = rect.width() >= kTwoColumns;
    const int half = (inner.width() - spacing()) / 2;
    std::array<int, 2> next{inner.y(), inner.y()}; // of each column
    for (const Card &card : m_cards) {
        if (card.item->isEmpty())
            continue;
        const bool isWide = !isSplit || card.side == Side::Wide;
        const std::size_t column = !isWide && card.side == Side::Right ? 1 : 0;
        const int width = isWide ? inner.width() : half;
        const int top = isWide ? std::max(next[0], next[1]) : next[column];
        const QRect place(inner.x() + (column == 0 ? 0 : inner.width() - half), top, width,
                          heightOf(*card.item, width));
        if (apply)
            card.item->setGeometry(QStyle::visualRect(direction, inner, place));
        const int below = top + place.height() + spacing();
        if (isWide)
            next = {below, below};
        else
            next[column] = below;
    }
    const int end = std::max(next[0], next[1]);
    const int content = end > inner.y() ? end - spacing() - inner.y() : 0;
    return content + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace vinculo::ui
