// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/webhooks/log/hooklines.h"

#include <algorithm>

namespace vinculo::models {

namespace {

constexpr std::uint32_t kThousand = 1000;

template<class Column>
void appendTo(Column &column, const Column &more)
{
    column.insert(column.end(), more.begin(), more.end());
}

void appendMapped(std::vector<std::uint32_t> &column, const std::vector<std::uint32_t> &more,
                  const std::vector<std::uint32_t> &numbers)
{
    const std::size_t start = column.size();
    column.resize(start + more.size());
    std::ranges::transform(more, column.begin() + std::ptrdiff_t(start),
                           [&numbers](std::uint32_t number) { return numbers[number]; });
}

} // namespace

void HookLines::append(const HookLines &more)
{
    appendTo(times, more.times);
    appendTo(ids, more.ids);
    appendTo(statuses, more.statuses);
    appendTo(durations, more.durations);
    appendTo(fileLines, more.fileLines);
    appendMapped(links, more.links, idTexts.addAll(more.idTexts));
    appendMapped(events, more.events, eventTexts.addAll(more.eventTexts));
    has.time = has.time || more.has.time;
    has.link = has.link || more.has.link;
    has.type = has.type || more.has.type;
    has.code = has.code || more.has.code;
    has.id = has.id || more.has.id;
    has.status = has.status || more.has.status;
    has.duration = has.duration || more.has.duration;
    has.oddId = has.oddId || more.has.oddId;
    unitlessDurations += more.unitlessDurations;
    fractions += more.fractions;
    longestUnitless = std::max(longestUnitless, more.longestUnitless);
    notes.add(more.notes);
    notes.isFull = idTexts.isFull() || eventTexts.isFull();
}

void HookLines::reserve(std::size_t rows)
{
    times.reserve(rows);
    links.reserve(rows);
    events.reserve(rows);
    ids.reserve(rows);
    statuses.reserve(rows);
    durations.reserve(rows);
    fileLines.reserve(rows);
}

void HookLines::truncate(std::size_t rows)
{
    times.resize(rows);
    links.resize(rows);
    events.resize(rows);
    ids.resize(rows);
    statuses.resize(rows);
    durations.resize(rows);
    fileLines.resize(rows);
}

//! Unitless durations wait as thousandths of whatever they are.
void HookLines::settleDurations()
{
    if (unitlessDurations == 0)
        return;
    constexpr std::uint32_t kTenMinutes = 600 * kThousand;
    isUnitAssumed = true;
    if (fractions > 0 && longestUnitless <= kTenMinutes)
        return; // thousandths of seconds are milliseconds
    for (std::uint32_t &duration : durations)
        duration = duration == kNoDuration ? duration : duration / kThousand;
}

} // namespace vinculo::models
