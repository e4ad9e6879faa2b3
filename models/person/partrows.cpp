// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/partrows.h"

#include <algorithm>

namespace vinculo::models {

namespace {

//! Lists of one part that are asked for at the same time, so that sixty links with bills leave room in the
//! limit for what else the page needs.
constexpr int kAtOnce = 4;

//! The state of a part that has lists in these states.
PartState joined(const std::vector<PartStatus> &lists, int loaded, bool isBusy)
{
    const auto has = [&lists](PartState state) {
        return std::ranges::any_of(lists, [state](const PartStatus &list) { return list.state == state; });
    };
    const bool isWhole =
        std::ranges::all_of(lists, [](const PartStatus &list) { return list.state == PartState::Complete; });
    if (isWhole)
        return PartState::Complete;
    if (has(PartState::Failed) && !isBusy)
        return PartState::Failed;
    if (loaded > 0)
        return PartState::Partial;
    return isBusy ? PartState::Loading : PartState::NotAsked;
}

} // namespace

PartRows::PartRows(PersonPart part, QObject *parent)
    : QObject(parent)
    , m_part(part)
    , m_table(specOf(part))
{
}

void PartRows::ask(const QList<api::ListFilter> &filters, api::Client *client, ListCache *lists)
{
    const bool isKnown =
        std::ranges::any_of(m_lists, [&filters](const auto &list) { return list->filters() == filters; });
    if (isKnown)
        return;
    m_isCancelled = false;
    const auto &list =
        m_lists.emplace_back(std::make_unique<PartList>(specOf(m_part), filters, client, lists));
    connect(list.get(), &PartList::changed, this, &PartRows::changed);
    startNext();
}

void PartRows::startNext()
{
    if (m_isCancelled)
        return;
    auto busy = std::ranges::count_if(m_lists, [](const auto &list) { return list->status().isBusy; });
    for (const auto &list : m_lists) {
        if (busy >= kAtOnce)
            return;
        if (!list->isStarted()) {
            list->start();
            ++busy;
        }
    }
}

void PartRows::clear()
{
    m_lists.clear();
    m_unasked = PartState::NotAsked;
    if (m_table.rowCount() > 0)
        m_table.replaceAll(std::vector<api::ChunkPtr>());
}

void PartRows::reload()
{
    m_isCancelled = false;
    for (const auto &list : m_lists)
        list->reload();
    startNext();
}

void PartRows::retry()
{
    m_isCancelled = false;
    for (const auto &list : m_lists)
        if (list->status().state == PartState::Failed)
            list->retry();
    startNext();
}

void PartRows::cancel()
{
    m_isCancelled = true;
    for (const auto &list : m_lists)
        list->cancel();
}

void PartRows::settle()
{
    bool isAnew = false;
    std::vector<api::ChunkPtr> fresh;
    for (const auto &list : m_lists) {
        PartList::News news = list->takeNews();
        isAnew = isAnew || news.isAnew;
        fresh.insert(fresh.end(), news.pages.begin(), news.pages.end());
    }
    if (isAnew) {
        std::vector<api::ChunkPtr> pages;
        for (const auto &list : m_lists) {
            const std::vector<api::ChunkPtr> more = list->pages();
            pages.insert(pages.end(), more.begin(), more.end());
        }
        m_table.replaceAll(pages);
    } else {
        for (const api::ChunkPtr &page : fresh)
            m_table.append(page, Repeats::Expected);
    }
    startNext();
}

PartStatus PartRows::status() const
{
    PartStatus status{.state = m_unasked, .loaded = m_table.rowCount()};
    if (m_lists.empty())
        return status;
    std::vector<PartStatus> lists;
    lists.reserve(m_lists.size());
    status.total = 0;
    for (const auto &list : m_lists) {
        const PartStatus &one = lists.emplace_back(list->status());
        status.isBusy = status.isBusy || one.isBusy || (!m_isCancelled && !list->isStarted());
        status.isKept = status.isKept || one.isKept;
        status.waitsForPerson = status.waitsForPerson || one.waitsForPerson;
        status.total = one.total < 0 || status.total < 0 ? -1 : status.total + one.total;
        if (one.receivedAt && (!status.receivedAt || *one.receivedAt < *status.receivedAt))
            status.receivedAt = one.receivedAt;
        if (one.error && !status.error)
            status.error = one.error;
    }
    status.state = joined(lists, status.loaded, status.isBusy);
    return status;
}

bool PartRows::isAtRest() const
{
    return !status().isBusy;
}

} // namespace vinculo::models
