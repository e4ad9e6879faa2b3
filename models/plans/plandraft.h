// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/domain/result.h"

#include <optional>

namespace vinculo::models {

//! What is wrong with a draft, in the codes of PlanBoard::freeze(); nothing: it can be frozen.
[[nodiscard]] std::optional<ApiError> problemOf(const PlanDraft &draft);

//! Keeps the first of targets with the same id. Answers how many went.
qsizetype removeRepeatedTargets(PlanDraft &draft);

//! The head of the plan that this draft becomes at `now`, with its id and digest.
[[nodiscard]] PlanHead headOf(const PlanDraft &draft, const Profile &profile, const QDateTime &now);

} // namespace vinculo::models
