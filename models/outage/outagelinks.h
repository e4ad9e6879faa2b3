// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "models/people/linkidentity.h"

#include <QList>
#include <QString>

namespace vinculo::models {

//! The links of an institution as they are known here, as targets of a plan. Those that a refresh cannot help
//! (invalid, unconfirmed) are left out. Any thread.
[[nodiscard]] QList<PlanTarget> linksToRefresh(const LinkIdentities &identities, const QString &institution);

} // namespace vinculo::models
