// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/webhooks/hookanswer.h"

#include <vector>

namespace vinculo::models {

//! What an answer says, as pages of rows of hookSpec(); their `id` is the place in HookAnswer::rows, from 1.
//! Any thread.
[[nodiscard]] std::vector<api::ChunkPtr> hookRows(const HookAnswer &answer);

} // namespace vinculo::models
