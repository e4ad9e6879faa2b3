// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/linkidentity.h"

namespace vinculo::models {

enum class OwnerAgreement : std::uint8_t { Same, Different, Unknown };

//! Whether two links are of the same owners, all of them: a joint account and an account of one of the two
//! differ. Documents tell; names only where a link has no document. Any thread.
[[nodiscard]] OwnerAgreement ownersAgree(const LinkIdentities &identities, std::uint32_t link,
                                         std::uint32_t other);

} // namespace vinculo::models
