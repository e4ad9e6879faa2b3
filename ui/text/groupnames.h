// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"

#include <QString>

namespace vinculo::ui {

//! The heading of a group of resources: "Banking".
QString groupName(ResourceGroup group);

} // namespace vinculo::ui
