// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/store/store.h"

namespace vinculo::sandbox {

//! Makes two links of one person at one bank show the same accounts, with the same numbers and movements:
//! what is in the older one is in the younger one as well, so that removing it loses nothing. Both together
//! keep as many movements as they had. Draws no random number. False: they are left as they are, because
//! there is nothing to share, or the person's salary comes into the older one.
bool makeAlike(Store &store, std::uint32_t older, std::uint32_t younger, Instant now);

} // namespace vinculo::sandbox
