// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"

namespace vinculo::models {

//! People as a table: columns as every list has them, but no resource of the API. It has no path and no
//! verbs, and is not in the registry.
[[nodiscard]] const ResourceSpec &peopleSpec();

//! A table that a page can show: a resource of the API, people, or links beside own ids. nullptr: there is
//! none of that name.
[[nodiscard]] const ResourceSpec *tableNamed(std::string_view name);

} // namespace vinculo::models
