// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explain/explanation.h"
#include "models/explain/pastedtext.h"

namespace vinculo::models {

//! Finds out what a text is and what it means, without asking anybody: the same text has the same answer with
//! and without a network. Never throws; any text of up to PastedText::kMost characters is done in well under
//! a second. For a worker.
[[nodiscard]] Explanation recognise(const PastedText &pasted);

} // namespace vinculo::models
