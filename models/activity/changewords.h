// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal.h"

#include <QString>

//! Entries of the journal that are no calls, in the program's language. GUI thread.
namespace vinculo::models::changewords {

//! One word for what kind of thing was done: "Reveal", "Profile"…
[[nodiscard]] QString verb(const ChangeRecord &change);
//! What was done, in a few words: "Access changed: read_only > operator". Texts of the record come from
//! outside and are made visible.
[[nodiscard]] QString sentence(const ChangeRecord &change);
//! "refused", "failed"; empty when it was done.
[[nodiscard]] QString outcome(const ChangeRecord &change);
//! For choosing what to look at: "Calls to Belvo", "Personal data shown"…
[[nodiscard]] QString kindName(storage::EntryKind kind);
//! As the journal has it, for copying: "reveal".
[[nodiscard]] QString wire(const ChangeRecord &change);

} // namespace vinculo::models::changewords
