// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/flows/linkrow.h"
#include "models/refresh/linkcontents.h"
#include "models/refresh/refreshcare.h"

#include <QString>
#include <QStringList>

namespace vinculo::ui {

//! What speaks against a refresh, who has to act and what to do instead, in the current language.
[[nodiscard]] QString careText(const models::RefreshCare &care, const models::RefreshCareFacts &facts);
//! Why this link is not asked for at all, by what its row says; empty: it may be.
[[nodiscard]] QString refusalText(const models::LinkRow &link);
//! How many calls are left of the tightest monthly limit, by our own count.
[[nodiscard]] QString callsLeftText(int left);
//! What a refresh has brought, a sentence each; empty: nothing is known about it.
[[nodiscard]] QStringList changeLines(const models::RefreshChanges &changes);

} // namespace vinculo::ui
