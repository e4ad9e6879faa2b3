// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/triage/triagerules.h"

namespace vinculo::models {

//! What the open profile may do about links. What it may not do is never a next step: what only shows or
//! tells something stands in its place. Any thread.
struct TriageOffer
{
    bool mayRefresh = true;
    bool mayRefreshMany = true; //!< as a task
    bool mayErase = true;

    //! The one thing to do about a row with this reason.
    [[nodiscard]] TriageAction action(TriageReason reason) const;
    bool operator==(const TriageOffer &) const = default;
};

} // namespace vinculo::models
