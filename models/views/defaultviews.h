// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/savedview.h"

#include <QList>

namespace vinculo::models {

//! The views a resource comes with, in the order they are offered: names in the current language, ids that
//! stay the same in every run and language, queries in the canonical form with relative dates. None when the
//! resource has none. GUI thread (uses translations).
[[nodiscard]] QList<SavedView> defaultViews(const ResourceSpec &spec);

//! A default view by its id; nothing when the id is none's.
[[nodiscard]] std::optional<SavedView> defaultView(const QUuid &id);

} // namespace vinculo::models
