// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/personanalysis.h"
#include "models/person/personidentity.h"

namespace vinculo::models {

//! The rows of a person at one moment with everything that was worked out from them: what the person page and
//! its report show.
struct PersonFigures : PersonAnalysis
{
    PersonRows rows;
    QDateTime now;
    PersonIdentity identity;
};

//! Nothing when cancelled. For a worker.
[[nodiscard]] std::optional<PersonFigures>
personFigures(const PersonRows &rows, const AnalysisOptions &options, const std::atomic_bool &isCancelled);

} // namespace vinculo::models
