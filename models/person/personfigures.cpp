// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/personfigures.h"

#include <utility>

namespace vinculo::models {

std::optional<PersonFigures> personFigures(const PersonRows &rows, const AnalysisOptions &options,
                                           const std::atomic_bool &isCancelled)
{
    std::optional<PersonAnalysis> analysis = analysePerson(rows, options, isCancelled);
    if (!analysis)
        return {};
    PersonFigures figures;
    static_cast<PersonAnalysis &>(figures) = std::move(*analysis);
    figures.rows = rows;
    figures.now = options.now;
    figures.identity = personIdentity(rows);
    return figures;
}

} // namespace vinculo::models
