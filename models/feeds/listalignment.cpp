// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feeds/listalignment.h"

#include <algorithm>
#include <limits>

namespace vinculo::models {

ListAlignment::ListAlignment(int tableRows, int pageSize, std::set<int> suspects, qint64 total)
    : m_tableRows(tableRows)
    , m_pageSize(pageSize)
    , m_suspects(std::move(suspects))
    , m_total(total)
    , m_seen(static_cast<std::size_t>(tableRows))
{
}

int ListAlignment::lastPage() const
{
    constexpr qint64 kMost = std::numeric_limits<int>::max() / 2;
    return static_cast<int>(
        std::clamp<qint64>(m_total / m_pageSize + (m_total % m_pageSize > 0 ? 1 : 0), 1, kMost));
}

std::optional<int> ListAlignment::nextPage() const
{
    for (const int suspect : m_suspects) {
        const int page = std::min(suspect, lastPage()); // the list may have become shorter
        if (!m_pages.contains(page))
            return page;
    }
    for (const Gap &gap : gaps()) {
        const bool isBalanced = gap.after.place - gap.before.place == gap.after.row - gap.before.row;
        if (isBalanced)
            continue;
        if (const std::optional<int> page = unreadPage(gap))
            return page;
    }
    for (const int row : m_strays)
        if (const int page = homeOf(row); !m_pages.contains(page))
            return page;
    return {};
}

int ListAlignment::homeOf(int row) const
{
    Anchor before{.place = 0, .row = 0};
    for (const auto &[page, anchors] : m_pages)
        for (const Anchor &anchor : anchors)
            if (anchor.row < row && anchor.row >= before.row)
                before = anchor;
    const qint64 place = before.place + row - before.row;
    return static_cast<int>(std::min<qint64>(place / m_pageSize + 1, lastPage()));
}

std::vector<ListAlignment::Gap> ListAlignment::gaps() const
{
    std::vector<Gap> result;
    Gap gap{.before = {.place = -1, .row = -1}, .after = {}, .firstPage = 1, .lastPage = 0};
    for (const auto &[page, anchors] : m_pages) {
        if (anchors.empty())
            continue; // nothing known on it: the gap goes on behind it
        gap.after = anchors.front();
        gap.lastPage = page - 1;
        result.push_back(gap);
        gap.before = anchors.back();
        gap.firstPage = page + 1;
    }
    gap.after = {.place = m_total, .row = m_tableRows};
    gap.lastPage = lastPage();
    result.push_back(gap);
    return result;
}

//! Lists mostly grow at one of their ends, so these are looked at before the middle.
std::optional<int> ListAlignment::unreadPage(const Gap &gap) const
{
    if (gap.firstPage > gap.lastPage)
        return {};
    if (gap.firstPage == 1 && !m_pages.contains(1))
        return 1;
    if (gap.lastPage == lastPage() && !m_pages.contains(gap.lastPage))
        return gap.lastPage;
    return unreadNear(gap.firstPage + (gap.lastPage - gap.firstPage) / 2, gap);
}

std::optional<int> ListAlignment::unreadNear(int middle, const Gap &gap) const
{
    for (int distance = 0; distance <= gap.lastPage - gap.firstPage; ++distance) {
        for (const int page : {middle + distance, middle - distance})
            if (page >= gap.firstPage && page <= gap.lastPage && !m_pages.contains(page))
                return page;
    }
    return {};
}

void ListAlignment::take(int page, const std::vector<int> &rows)
{
    for (const int row : rows) {
        if (row < 0) {
            ++m_found;
        } else if (row >= m_tableRows) {
            ++m_repeated; // found on another page
        } else {
            m_repeated += m_seen[static_cast<std::size_t>(row)] ? 1 : 0;
            m_seen[static_cast<std::size_t>(row)] = true;
        }
    }
    const std::vector<Anchor> &anchors = m_pages[page] = anchorsOf(page, rows);
    for (const int row : rows)
        if (row >= 0 && row < m_tableRows && std::ranges::find(anchors, row, &Anchor::row) == anchors.end())
            m_strays.insert(row);
    for (const int beside : {page - 1, page + 1})
        if (const auto other = m_pages.find(beside); other != m_pages.end())
            m_hasShifted = m_hasShifted || haveCommonRow(anchors, other->second);
}

bool ListAlignment::haveCommonRow(const std::vector<Anchor> &some, const std::vector<Anchor> &others)
{
    return std::ranges::any_of(some, [&others](const Anchor &anchor) {
        return std::ranges::find(others, anchor.row, &Anchor::row) != others.end();
    });
}

//! The longest run of known rows that are in the same order on both sides. Single rows may be elsewhere in
//! the table, such as those that were added to it by hand.
std::vector<ListAlignment::Anchor> ListAlignment::anchorsOf(int page, const std::vector<int> &rows) const
{
    constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();
    const auto isKnown = [this](int row) { return row >= 0 && row < m_tableRows; };
    std::vector<std::size_t> ends;                         // of the best run of each length
    std::vector<std::size_t> previous(rows.size(), kNone); // the one before in such a run
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!isKnown(rows[i]))
            continue;
        const auto end =
            std::ranges::lower_bound(ends, rows[i], {}, [&](std::size_t at) { return rows[at]; });
        if (end != ends.begin())
            previous[i] = *std::prev(end);
        if (end == ends.end())
            ends.push_back(i);
        else
            *end = i;
    }
    std::vector<Anchor> anchors;
    for (std::size_t i = ends.empty() ? kNone : ends.back(); i != kNone; i = previous[i])
        anchors.push_back({.place = qint64{page - 1} * m_pageSize + static_cast<qint64>(i), .row = rows[i]});
    std::ranges::reverse(anchors);
    // Two runs may be as long, one of them from a row far in front: the nearer one belongs here.
    for (std::size_t i = 0; anchors.size() > 1 && i < rows.size() && rows[i] != anchors[1].row; ++i)
        if (isKnown(rows[i]) && rows[i] > anchors[0].row && rows[i] < anchors[1].row)
            anchors[0] = {.place = qint64{page - 1} * m_pageSize + static_cast<qint64>(i), .row = rows[i]};
    return anchors;
}

std::vector<int> ListAlignment::goneRows() const
{
    std::vector<int> gone;
    const auto collect = [&](int after, int before) {
        for (int row = after + 1; row < before; ++row)
            if (!m_seen[static_cast<std::size_t>(row)])
                gone.push_back(row);
    };
    for (const Gap &gap : gaps())
        if (gap.firstPage > gap.lastPage || !unreadPage(gap))
            collect(gap.before.row, gap.after.row);
    for (const auto &[page, anchors] : m_pages)
        for (std::size_t i = 1; i < anchors.size(); ++i)
            collect(anchors[i - 1].row, anchors[i].row);
    std::ranges::sort(gone);
    return gone;
}

bool ListAlignment::isAligned() const
{
    const auto gone = static_cast<qint64>(goneRows().size());
    return !m_hasShifted && !nextPage() && m_tableRows + m_found - gone + m_repeated == m_total;
}

} // namespace vinculo::models
