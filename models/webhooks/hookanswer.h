// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/tablesnapshot.h"
#include "models/webhooks/hookkinds.h"
#include "models/webhooks/hookrules.h"
#include "models/webhooks/log/hooklines.h"

#include <array>
#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vinculo::models {

//! Why a set says nothing.
enum class HookUnknown : std::uint8_t {
    Known,
    NoTimes,
    NoLinks, //!< the log names none
    NoTypes, //!< nor codes
    NoIds,
    NoAnswers,
    LinksMissing, //!< not all links of the profile are here
    TooFew,       //!< to tell what is usual
};

struct HookRow
{
    static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

    HookSet set = HookSet::Lost;
    HookReason reason = HookReason::NothingSince;
    std::uint32_t link = kNone;             //!< row among the links
    std::uint32_t linkText = 0;             //!< in the log's idTexts; 0: none
    std::uint32_t event = 0;                //!< in the log's eventTexts; 0: none
    HookKindSet kinds = 0;                  //!< what is to be fetched, or what was announced
    std::optional<std::int64_t> last = {};  //!< event before
    std::optional<std::int64_t> belvo = {}; //!< what Belvo has, as of
    std::optional<std::int64_t> from = {};  //!< of the time in question
    std::optional<std::int64_t> until = {};
    std::int64_t count = 0; //!< deliveries; of a gap: usual ones
    std::int64_t late = 0;
    std::int64_t refused = 0;
    std::uint32_t line = 0; //!< of the file, the first
    api::Uuid id = {};      //!< of the webhook
};

struct HookCount
{
    std::int64_t count = 0;
    HookUnknown unknown = HookUnknown::Known;
};

//! How the merchant's end-point answered.
struct HookAnswers
{
    std::int64_t answered = 0; //!< with a status or a time
    std::int64_t late = 0;
    std::int64_t refused = 0;
    std::int64_t bad = 0; //!< late, refused or both
    int busiestHour = -1; //!< of the day, UTC, when half of the bad ones or more came; −1: spread
};

//! A log beside the links of a profile. Immutable, any thread.
struct HookAnswer
{
    std::shared_ptr<const HookLines> lines;
    TableSnapshot links;
    std::vector<HookRow> rows;
    std::array<HookCount, kHookSets> counts; //!< links of Lost and History, rows of the rest
    std::optional<std::int64_t> begin;       //!< of the log
    std::optional<std::int64_t> end;
    std::int64_t oddTimes = 0; //!< before Belvo was, or in the future: not believed
    std::int64_t linksSeen = 0;
    std::int64_t copies = 0; //!< deliveries beyond the first of a webhook
    HookAnswers answers;

    [[nodiscard]] const HookCount &count(HookSet set) const { return counts[static_cast<std::size_t>(set)]; }
};

struct HookInput
{
    std::shared_ptr<const HookLines> lines;
    TableSnapshot links;
    bool areLinksComplete = false;
    std::int64_t now = 0; //!< µs since the epoch
};

//! Nothing when cancelled. Any thread; a second for a million lines.
[[nodiscard]] std::optional<HookAnswer> answerHooks(const HookInput &input,
                                                    const std::atomic_bool &isCancelled);

//! A webhook_type and a webhook_code as the log has them.
[[nodiscard]] std::pair<std::string_view, std::string_view> hookEventText(const HookLines &lines,
                                                                          std::uint32_t event);

} // namespace vinculo::models
