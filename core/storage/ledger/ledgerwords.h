// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QLatin1StringView>

#include <array>
#include <cstddef>

//! How the ledger spells its enums. Words, not numbers, so that the file stays readable with any SQLite tool
//! and survives a reordered enum.
namespace vinculo::storage {

using namespace Qt::StringLiterals;

inline constexpr std::array kPlanKinds = {"delete_links"_L1, "refresh_links"_L1, "change_access_mode"_L1,
                                          "retrieve_data"_L1, "export_data"_L1};
inline constexpr std::array kPlanStates = {"prepared"_L1, "running"_L1, "paused"_L1, "stopped"_L1,
                                           "finished"_L1};
inline constexpr std::array kItemStates = {"waiting"_L1,      "claimed"_L1, "accepted"_L1, "done"_L1,
                                           "already_gone"_L1, "skipped"_L1, "failed"_L1,   "unknown"_L1};
inline constexpr std::array kPlanEnvironments = {"demo"_L1, "sandbox"_L1, "production"_L1};
static_assert(kPlanKinds.size() == static_cast<std::size_t>(PlanKind::ExportData) + 1);
static_assert(kPlanStates.size() == static_cast<std::size_t>(PlanState::Finished) + 1);
static_assert(kItemStates.size() == static_cast<std::size_t>(PlanItemState::Unknown) + 1);
static_assert(kPlanEnvironments.size() == static_cast<std::size_t>(Environment::Production) + 1);

template<class Enum, std::size_t size>
[[nodiscard]] QString wordOf(const std::array<QLatin1StringView, size> &words, Enum value)
{
    return words[static_cast<std::size_t>(value)];
}

//! `otherwise` for a word nobody knows: it is chosen so that nothing is sent by mistake.
template<class Enum, std::size_t size>
[[nodiscard]] Enum valueOf(const std::array<QLatin1StringView, size> &words, const QString &word,
                           Enum otherwise)
{
    for (std::size_t i = 0; i < size; ++i) {
        if (words[i] == word)
            return static_cast<Enum>(i);
    }
    return otherwise;
}

} // namespace vinculo::storage
