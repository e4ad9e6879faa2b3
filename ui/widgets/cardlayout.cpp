// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardlayout.h"

#include "ui/theme/theme.h"

#include <QStyle>
#include <QWidget>
#include <QWidgetItem>

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <numeric>
#include <utility>

namespace vinculo::ui {

namespace {

constexpr int kTwoColumns = 760;          //!< from this width on
constexpr int kWorthMoving = 48;          //!< px by which the page gets shorter: about a row
constexpr std::size_t kMostBalanced = 10; //!< cards between two wide ones; every way is tried

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

void CardLayout::setBalanced(bool isBalanced)
{
    m_isBalanced = isBalanced;
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
    const QMargins margins = contentsMargins();
    int content = 0;
    for (const Place &place : plan(QRect(0, 0, width, 0)))
        content = std::max(content, place.rect.bottom() + 1 - margins.top());
    return content + margins.top() + margins.bottom();
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
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const Place &place : plan(rect)) {
        Card &card = m_cards[place.card];
        card.item->setGeometry(QStyle::visualRect(direction, inner, place.rect));
        if (card.side != Side::Wide && place.side != Side::Wide)
            card.side = place.side; // from here on this is where it stays
    }
}

//! What is being put together: from the top, one run of cards after the other.
struct CardLayout::Plan
{
    QRect inner;
    bool isSplit = false;
    int top = 0;
    std::vector<Place> places;
};

std::vector<CardLayout::Place> CardLayout::plan(const QRect &rect) const
{
    Plan plan;
    plan.inner = rect.marginsRemoved(contentsMargins());
    plan.isSplit = rect.width() >= kTwoColumns;
    plan.top = plan.inner.y();
    std::vector<std::size_t> run; // between two wide cards
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        if (m_cards[i].item->isEmpty())
            continue;
        if (plan.isSplit && m_cards[i].side != Side::Wide) {
            run.push_back(i);
            continue;
        }
        placeRun(plan, std::exchange(run, {}));
        const int width = plan.inner.width();
        plan.places.push_back(
            {i, QRect(plan.inner.x(), plan.top, width, heightOf(*m_cards[i].item, width)), Side::Wide});
        plan.top = plan.places.back().rect.bottom() + 1 + spacing();
    }
    placeRun(plan, run);
    return plan.places;
}

void CardLayout::placeRun(Plan &plan, const std::vector<std::size_t> &run) const
{
    if (run.empty())
        return;
    const bool isAlone = m_isBalanced && run.size() == 1;
    const int width = isAlone ? plan.inner.width() : (plan.inner.width() - spacing()) / 2;
    std::vector<int> heights;
    for (const std::size_t card : run)
        heights.push_back(heightOf(*m_cards[card].item, width));
    const std::vector<Side> sides = isAlone ? std::vector{Side::Wide} : sidesOf(run, heights);
    std::array<int, 2> next{plan.top, plan.top}; // of each column
    for (std::size_t i = 0; i < run.size(); ++i) {
        const std::size_t column = sides[i] == Side::Right ? 1 : 0;
        const int left = plan.inner.x() + (column == 0 ? 0 : plan.inner.width() - width);
        plan.places.push_back({run[i], QRect(left, next[column], width, heights[i]), sides[i]});
        next[column] += heights[i] + spacing();
    }
    plan.top = std::max(next[0], next[1]);
}

//! As they are, or so that the higher column is as low as can be where that is worth a move: then with as few
//! moves as possible.
std::vector<CardLayout::Side> CardLayout::sidesOf(const std::vector<std::size_t> &run,
                                                  const std::vector<int> &heights) const
{
    std::vector<Side> current;
    for (const std::size_t card : run)
        current.push_back(m_cards[card].side);
    if (!m_isBalanced || run.size() > kMostBalanced)
        return current;
    std::vector<Side> best = current;
    auto bestValue = std::pair(columnsHeight(current, heights) - kWorthMoving, std::ptrdiff_t(0));
    for (unsigned ways = 0; ways < 1U << run.size(); ++ways) {
        std::vector<Side> sides;
        for (std::size_t i = 0; i < run.size(); ++i)
            sides.push_back((ways >> i & 1U) != 0 ? Side::Right : Side::Left);
        const auto stays = std::inner_product(sides.begin(), sides.end(), current.begin(), std::ptrdiff_t(0),
                                              std::plus(), std::equal_to());
        const auto value = std::pair(columnsHeight(sides, heights), -stays);
        if (value < bestValue) {
            bestValue = value;
            best = std::move(sides);
        }
    }
    return best;
}

int CardLayout::columnsHeight(const std::vector<Side> &sides, const std::vector<int> &heights) const
{
    std::array<int, 2> columns{};
    for (std::size_t i = 0; i < sides.size(); ++i)
        columns[sides[i] == Side::Right ? 1 : 0] += heights[i] + spacing();
    return std::max(columns[0], columns[1]);
}

} // namespace vinculo::ui
