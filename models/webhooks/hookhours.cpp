// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/webhooks/hookhours.h"

#include <array>
#include <cmath>

namespace vinculo::models {

using hookrules::kHour;

namespace {

constexpr std::int64_t kHoursOfDay = 24;

} // namespace

void HookHours::add(std::int64_t time, int status, std::uint32_t duration)
{
    HookFacts facts{.status = status};
    if (duration != kNoDuration)
        facts.duration = duration;
    bool isLate = false;
    bool isRefused = false;
    for (const HookRule &rule : hookRules()) {
        if (rule.set != HookSet::Slow || !rule.fits(facts))
            continue;
        isLate = isLate || rule.reason == HookReason::Late;
        isRefused = isRefused || rule.reason == HookReason::Refused;
    }
    m_answers.answered += status > 0 || facts.duration ? 1 : 0;
    m_answers.late += isLate ? 1 : 0;
    m_answers.refused += isRefused ? 1 : 0;
    m_answers.bad += isLate || isRefused ? 1 : 0;
    if (time == kNoTime)
        return;
    ++m_events;
    Hour &hour = m_hours[time / kHour];
    ++hour.count;
    hour.late += isLate ? 1 : 0;
    hour.refused += isRefused ? 1 : 0;
    hour.bad += isLate || isRefused ? 1 : 0;
}

HookAnswers HookHours::answers() const
{
    HookAnswers answers = m_answers;
    std::array<std::int64_t, kHoursOfDay> bad{};
    for (const auto &[hour, seen] : m_hours)
        bad[static_cast<std::size_t>(hour % kHoursOfDay)] += seen.bad;
    constexpr std::int64_t kSome = 10; // fewer cluster by accident
    for (std::size_t hour = 0; hour < bad.size(); ++hour)
        if (answers.bad >= kSome && bad[hour] * 2 >= answers.bad && days() > 1)
            answers.busiestHour = static_cast<int>(hour);
    return answers;
}

std::int64_t HookHours::days() const
{
    if (m_hours.empty())
        return 0;
    return m_hours.rbegin()->first / kHoursOfDay - m_hours.begin()->first / kHoursOfDay + 1;
}

bool HookHours::areEnough() const
{
    return days() >= hookrules::kFewestDays && m_events >= hookrules::kFewestEvents;
}

std::vector<HookRow> HookHours::rows() const
{
    std::vector<HookRow> rows;
    for (const auto &[hour, seen] : m_hours) {
        if (seen.bad == 0)
            continue;
        rows.push_back({.set = HookSet::Slow,
                        .reason = seen.refused > 0 ? HookReason::Refused : HookReason::Late,
                        .from = hour * kHour,
                        .until = (hour + 1) * kHour,
                        .count = seen.count,
                        .late = seen.late,
                        .refused = seen.refused});
    }
    if (areEnough())
        addGaps(rows);
    return rows;
}

void HookHours::addGaps(std::vector<HookRow> &rows) const
{
    std::array<double, kHoursOfDay> active{}; // days on which that hour had something
    std::array<double, kHoursOfDay> events{};
    for (const auto &[hour, seen] : m_hours) {
        active[static_cast<std::size_t>(hour % kHoursOfDay)] += 1;
        events[static_cast<std::size_t>(hour % kHoursOfDay)] += static_cast<double>(seen.count);
    }
    const auto all = static_cast<double>(days());
    for (auto next = m_hours.begin(), before = next++; next != m_hours.end(); before = next++) {
        double chance = 1;
        double usual = 0;
        for (std::int64_t hour = before->first + 1; hour < next->first; ++hour) {
            const auto ofDay = static_cast<std::size_t>(hour % kHoursOfDay);
            chance *= 1 - active[ofDay] / (all + 1); // nothing is ever certain
            usual += events[ofDay] / all;
        }
        const HookRule *rule = hookRuleFor(HookSet::Gap, {.chance = chance});
        if (!rule)
            continue;
        rows.push_back({.set = rule->set,
                        .reason = rule->reason,
                        .from = (before->first + 1) * kHour,
                        .until = next->first * kHour,
                        .count = std::llround(usual)});
    }
}

} // namespace vinculo::models
