// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/review/planladder.h"

namespace vinculo::models {

Caution cautionOf(PlanKind kind, qint64 links, Environment environment, bool isPerson)
{
    const bool isProduction = environment == Environment::Production;
    if (kind != PlanKind::DeleteLinks)
        return isProduction ? Caution::Visible : Caution::Costly;
    return links > 1 || isProduction || isPerson ? Caution::Grave : Caution::Irreversible;
}

bool mayStart(PlanKind kind, Access access)
{
    switch (access) {
    case Access::ReadOnly:
        return kind == PlanKind::ExportData; // which only reads
    case Access::Operator:
        return kind != PlanKind::DeleteLinks;
    case Access::Admin:
        break;
    }
    return true;
}

} // namespace vinculo::models
