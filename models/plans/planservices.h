// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "core/domain/profile.h"
#include "core/storage/cache/cachekey.h"
#include "core/storage/journal.h"
#include "core/storage/ledger.h"
#include "models/plans/planpace.h"

#include <QStringList>

#include <functional>

namespace vinculo::models {

//! What plans of one profile work with. Everything behind a reference or pointer must outlive them.
struct PlanServices
{
    storage::Ledger &ledger;
    api::Client &client;
    Profile profile;
    api::Clock clock;
    //! Is told when plans are frozen, started and ended; knows how often an institution has refused a link.
    //! Null: neither.
    storage::Journal *journal = nullptr;
    PlanPace pace = {};
    //! The key that seals what exports put aside until their files are written. Null: there are no exports.
    std::function<Call<storage::CacheKeyPtr>()> partsKey = {};
    //! A person holds refreshes for this institution (technical name). Empty: nobody does.
    std::function<bool(const QString &institution)> isHeld = {};
    //! Other links of the same customer at the same institution: they share its monthly limits. Empty: none
    //! are known.
    std::function<QStringList(const QString &linkId)> linksSharingLimits = {};
};

} // namespace vinculo::models
