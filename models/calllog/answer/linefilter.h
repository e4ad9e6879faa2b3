// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calllog/answer/loganswer.h"

namespace vinculo::models {

//! A cause and an institution, by their numbers.
using LogPair = std::pair<int, std::uint32_t>;

//! Which lines stand behind a figure.
struct LineFilter
{
    std::optional<LineKind> kind = {};
    std::optional<std::size_t> lane = {};
    std::optional<int> cause = {};
    std::optional<std::uint32_t> link = {};
    std::optional<std::uint32_t> institution = {};
    std::optional<int> bucket = {};
    std::optional<int> status = {};
    std::optional<std::size_t> fault = {}; //!< number in LogAnswer::faults
    std::optional<LogHost> host = {};
    bool isOfRepeatingLinks = false;       //!< links that were tried again after a refused login
    bool isOfLimitedLinks = false;         //!< links with six strikes or more
    std::size_t worstLinks = 0;            //!< the links with most 400s, so many; 0: any
    std::vector<LogPair> exceptPairs = {}; //!< what has a place of its own elsewhere
    bool operator==(const LineFilter &) const = default;
};

//! Rows in the order of time. Nothing when it was cancelled. Any thread.
[[nodiscard]] std::optional<std::vector<std::uint32_t>> matchingLines(const LogLines &lines,
                                                                      const LogAnswer &answer,
                                                                      const LineFilter &filter,
                                                                      const std::atomic_bool &isCancelled);

//! Links with 400s, the most first: what a concentration counts.
[[nodiscard]] std::vector<const LinkDamage *> byBadRequests(const LogAnswer &answer);

} // namespace vinculo::models
