// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/partstatus.h"

#include <algorithm>
#include <iterator>

namespace vinculo::models {

namespace {

PartState joinedState(const std::vector<PartStatus> &parts, const PartStatus &sum)
{
    const auto isIn = [](PartState state) {
        return [state](const PartStatus &part) { return part.state == state; };
    };
    if (std::ranges::any_of(parts, isIn(PartState::Failed)))
        return PartState::Failed;
    if (std::ranges::all_of(parts, isIn(PartState::Complete)))
        return PartState::Complete;
    if (sum.loaded > 0)
        return PartState::Partial;
    const bool isLoading = sum.isBusy || std::ranges::any_of(parts, isIn(PartState::Loading));
    return isLoading ? PartState::Loading : PartState::NotAsked;
}

} // namespace

PartStatus joinedStatus(const std::vector<PartStatus> &parts)
{
    std::vector<PartStatus> asked;
    std::ranges::copy_if(parts, std::back_inserter(asked), [](const PartStatus &part) {
        return part.state != PartState::NotOffered && part.state != PartState::NeedsDocument;
    });
    if (asked.empty())
        return parts.empty() ? PartStatus() : parts.front();
    if (asked.size() == 1)
        return asked.front();
    PartStatus sum;
    for (const PartStatus &part : asked) {
        sum.isBusy = sum.isBusy || part.isBusy;
        sum.isKept = sum.isKept || part.isKept;
        sum.waitsForPerson = sum.waitsForPerson || part.waitsForPerson;
        sum.loaded += part.loaded;
        if (part.receivedAt && (!sum.receivedAt || *part.receivedAt < *sum.receivedAt))
            sum.receivedAt = part.receivedAt;
        if (part.state == PartState::Failed && !sum.error)
            sum.error = part.error;
    }
    sum.state = joinedState(asked, sum);
    return sum;
}

PartStatus statusIn(const PersonRows &rows, PersonPart part, PartStatus now)
{
    const auto known = static_cast<int>(rows.at(part).rows.size());
    if (now.loaded == known && now.state == rows.states[indexOf(part)])
        return now;
    now.state = known == 0 ? PartState::Loading : PartState::Partial;
    now.total = std::max(now.total, qint64(now.loaded));
    now.loaded = known;
    if (known == 0)
        now.receivedAt.reset();
    return now;
}

} // namespace vinculo::models
