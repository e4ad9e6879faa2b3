// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/consentfacts.h"
#include "models/triage/linktrouble.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace vinculo::models {

inline constexpr std::int64_t kMicrosPerDay = 86'400'000'000;

//! What is known of one link for telling whether somebody has to act. Instants are microseconds since the
//! epoch, UTC; 0 where there is none. Texts are views of the rows.
struct TriageFacts
{
    std::string_view status; //!< wire value
    bool isRecurrent = false;
    bool isSingle = false;
    std::string_view refreshRate; //!< wire value
    std::int64_t createdAt = 0;
    std::int64_t accessedAt = 0; //!< last successful contact with the institution
    bool hasExternalId = true;
    int staleDays = 0;   //!< data are deleted so long after the last update; 0: not said
    int storageDays = 0; //!< the login is kept so long after the link was made; 0: no limit said
    std::optional<ConsentStanding> consent; //!< of the best consent; nothing: none is known
    std::int64_t consentCreatedAt = 0;
    std::int64_t consentEndsAt = 0;
    bool isInstitutionDown = false;
    std::int64_t downSince = 0;           //!< of the institution; 0: not known
    bool hasBetterTwin = false;           //!< a link of the same customer there is worth more
    const LinkTrouble *trouble = nullptr; //!< nullptr: none is known
    std::int64_t listedAt = 0;            //!< what is said above is as of then; 0: as of now
    std::int64_t now = 0;
};

//! "90d" is 90; anything else, also "store" and "nostore", is 0.
[[nodiscard]] int daysOf(std::string_view duration);

} // namespace vinculo::models
