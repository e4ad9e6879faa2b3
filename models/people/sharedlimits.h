// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/peopledirectory.h"

#include <QStringList>

namespace vinculo::models {

//! Other links of the person behind this one at the same institution: Open Finance Brazil counts its monthly
//! limits for each document and institution, not for each link. Without those of another document, as of
//! their company. Empty when none are known. GUI thread.
[[nodiscard]] QStringList linksSharingLimits(const PeopleDirectory &people, const QString &linkId);

} // namespace vinculo::models
