// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/answer/linefilter.h"

#include <algorithm>

namespace vinculo::models {

namespace {

//! By number of an id: is the link among those asked for? Empty: any link is.
std::vector<bool> wantedLinks(const LogLines &lines, const LogAnswer &answer, const LineFilter &filter)
{
    if (!filter.isOfRepeatingLinks && !filter.isOfLimitedLinks && filter.worstLinks == 0)
        return {};
    std::vector<bool> isWanted(lines.idTexts.size(), false);
    const std::vector<const LinkDamage *> worst = byBadRequests(answer);
    for (std::size_t i = 0; i < std::min(filter.worstLinks, worst.size()); ++i)
        isWanted[worst[i]->link] = true;
    for (const LinkDamage &link : answer.links) {
        const bool isRepeating = filter.isOfRepeatingLinks && link.repeats > 0;
        const bool isAtLimit = filter.isOfLimitedLinks && link.strikes >= LogAnswer::kStrikes;
        if (isRepeating || isAtLimit)
            isWanted[link.link] = true;
    }
    return isWanted;
}

template<class Wanted, class Value>
bool suits(const std::optional<Wanted> &wanted, const Value &value)
{
    return !wanted || *wanted == static_cast<Wanted>(value);
}

} // namespace

std::vector<const LinkDamage *> byBadRequests(const LogAnswer &answer)
{
    std::vector<const LinkDamage *> links;
    for (const LinkDamage &link : answer.links)
        if (link.badRequests > 0)
            links.push_back(&link);
    std::ranges::stable_sort(links, std::ranges::greater{}, &LinkDamage::badRequests);
    return links;
}

std::optional<std::vector<std::uint32_t>> matchingLines(const LogLines &lines, const LogAnswer &answer,
                                                        const LineFilter &filter,
                                                        const std::atomic_bool &isCancelled)
{
    if (filter == LineFilter())
        return answer.order;
    if (filter.fault)
        return *filter.fault < answer.faults.size() ? answer.faults[*filter.fault].rows
                                                    : std::vector<std::uint32_t>();
    const std::vector<bool> isWantedLink = wantedLinks(lines, answer, filter);
    std::vector<std::uint32_t> rows;
    constexpr std::uint32_t kBetweenLooks = 65'536;
    std::uint32_t seen = 0;
    for (const std::uint32_t row : answer.order) {
        if (++seen % kBetweenLooks == 0 && isCancelled)
            return {};
        const int cause = answer.causeOf[row];
        const bool isInBucket =
            !filter.bucket || (lines.times[row] != kNoTime &&
                               answer.bucketOf(lines.times[row]) - answer.firstBucket == *filter.bucket);
        const bool isInLane =
            !filter.lane || (cause >= 0 && laneOf(answer.causes[std::size_t(cause)]) == *filter.lane);
        const bool isExcepted =
            !filter.exceptPairs.empty() &&
            std::ranges::find(filter.exceptPairs, LogPair(cause, lines.institutions[row])) !=
                filter.exceptPairs.end();
        if (isExcepted)
            continue;
        if (suits(filter.kind, answer.kinds[row]) && suits(filter.cause, cause) && isInLane && isInBucket &&
            suits(filter.link, lines.links[row]) && suits(filter.institution, lines.institutions[row]) &&
            suits(filter.status, lines.statuses[row]) && suits(filter.host, lines.hosts[row]) &&
            (isWantedLink.empty() || isWantedLink[lines.links[row]]))
            rows.push_back(row);
    }
    return rows;
}

} // namespace vinculo::models
