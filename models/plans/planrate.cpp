// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/planrate.h"

#include <algorithm>
#include <cmath>

namespace vinculo::models {

namespace {

constexpr qint64 kWindowMs = 180'000;
constexpr qint64 kShortestMs = 60'000; // two windows of Belvo's limit
constexpr qint64 kFewest = 5;
constexpr qint64 kStepMs = 1'000;

} // namespace

void PlanRate::begin(qint64 now)
{
    m_begun = now;
    m_ended.clear();
}

void PlanRate::end()
{
    m_begun.reset();
    m_ended.clear();
}

void PlanRate::add(qint64 now, qint64 items)
{
    while (!m_ended.empty() && m_ended.front().at <= now - kWindowMs)
        m_ended.pop_front();
    if (m_ended.empty() || now - m_ended.back().at >= kStepMs)
        m_ended.push_back({now, 0});
    m_ended.back().items += items;
}

std::optional<double> PlanRate::perMinute(qint64 now) const
{
    if (!m_begun)
        return {};
    const qint64 span = std::min(now - *m_begun, kWindowMs);
    qint64 items = 0;
    for (const Ended &ended : m_ended)
        if (ended.at > now - kWindowMs)
            items += ended.items;
    if (span < kShortestMs || items < kFewest)
        return {};
    return static_cast<double>(items) * 60'000.0 / static_cast<double>(span);
}

std::optional<std::chrono::seconds> PlanRate::timeFor(qint64 items, qint64 now) const
{
    const std::optional<double> rate = perMinute(now);
    if (!rate)
        return {};
    return std::chrono::seconds(std::llround(std::ceil(static_cast<double>(items) * 60.0 / *rate)));
}

} // namespace vinculo::models
