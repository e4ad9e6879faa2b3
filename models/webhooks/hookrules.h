// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace vinculo::models {

//! Where a finding belongs.
enum class HookSet : std::uint8_t {
    Lost,         //!< Belvo has newer data than the last event says
    History,      //!< the historical event of a kind never came
    Repeated,     //!< the same event more than once
    Slow,         //!< answers that make Belvo send again
    UnknownLink,  //!< events for links that are not there
    UnknownEvent, //!< types and codes that the catalogue does not have
    Gap,          //!< hours in which there should have been something
};
inline constexpr std::size_t kHookSets = 7;

enum class HookReason : std::uint8_t {
    NothingSince, //!< the link was reached, and nothing at all came after that
    KindSince,    //!< other kinds came, this usual one did not
    Silence,      //!< recurrent, and between two events there is room for more than two refreshes
    NeverCame,
    Again,
    Late,
    Refused,
    Deleted,  //!< the log itself says so
    NotThere, //!< deleted, or of another environment
    NotInCatalogue,
    Quiet,
};

//! What the rules look at; each looks at a few of these only. Times in µs since the epoch, UTC.
struct HookFacts
{
    std::int64_t begin = 0; //!< of the log
    std::int64_t end = 0;
    std::optional<std::int64_t> created = {};      //!< the link
    std::optional<std::int64_t> accessed = {};     //!< the link, successfully, the last time
    std::optional<std::int64_t> lastEvent = {};    //!< about its data, of any kind
    std::optional<std::int64_t> lastOfKind = {};   //!< of the kind in question
    std::optional<std::int64_t> refreshEvery = {}; //!< recurrent links only
    std::int64_t silence = 0;                      //!< between two neighbouring events of the link
    bool isConfirmed = true;                       //!< its registration was finished
    bool isUsual = false;                          //!< the kind comes with most refreshes of this link
    bool hasHistory = false;                       //!< the historical event of the kind is there
    std::int64_t copies = 0;                       //!< deliveries of one webhook_id
    std::optional<std::uint32_t> duration = {};    //!< ms, of one answer
    int status = 0;                                //!< of one answer; 0: not known
    bool isLinkThere = true;
    bool isDeletionTold = false; //!< the log has link_deleted for it
    bool isEventKnown = true;
    double chance = 1; //!< of so many quiet hours coming about by accident, 0 to 1
};

struct HookRule
{
    HookSet set;
    HookReason reason;
    std::string_view word; //!< of the reason, in the columns of findings
    bool (*fits)(const HookFacts &facts);
};

namespace hookrules {

inline constexpr std::int64_t kHour = 3'600'000'000;
//! Events follow a refresh within this time, repetitions included, or they are lost. Also how much earlier
//! than `last_accessed_at` one of the same refresh may have come.
inline constexpr std::int64_t kDelivery = kHour;
//! Loading a history takes up to a day.
inline constexpr std::int64_t kHistory = 24 * kHour;
//! Belvo sends again what is not answered with 2XX within this time.
inline constexpr std::uint32_t kAnswerMs = 5000;
//! Quiet hours are told when they would come about by chance less often than that.
inline constexpr double kChance = 0.001;
//! Less than that says nothing about what is usual.
inline constexpr int kFewestDays = 7;
inline constexpr std::int64_t kFewestEvents = 100;

} // namespace hookrules

//! In the order in which they are tried; of those of one set the first that fits counts.
[[nodiscard]] std::span<const HookRule> hookRules();
//! The first of that set that fits; nullptr: none does. Any thread.
[[nodiscard]] const HookRule *hookRuleFor(HookSet set, const HookFacts &facts);
[[nodiscard]] std::string_view wordOf(HookSet set);
[[nodiscard]] std::string_view wordOf(HookReason reason);

} // namespace vinculo::models
