// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"
#include "sandbox/endpoints/body.h"
#include "sandbox/mfa/sessions.h"
#include "sandbox/store/store.h"

namespace vinculo::sandbox {

//! Reads what a retrieval of that resource takes besides the link, the token and `save_data`. The body notes
//! everything that is wrong.
void readInputs(Body &body, const ResourceSpec &spec, PendingAction &action, Instant now);
//! Notes an account that is not one of the link.
void checkAccount(Body &body, const ResourceSpec &spec, Store &store, const LinkRecord &link,
                  const PendingAction &action);

} // namespace vinculo::sandbox
