// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"

#include <span>
#include <string_view>

namespace vinculo::resources {

const ResourceSpec &institutions();
const ResourceSpec &links();
const ResourceSpec &accounts();
const ResourceSpec &transactions();
const ResourceSpec &owners();
const ResourceSpec &consents();

//! Every resource, in the order of the navigation.
std::span<const ResourceSpec *const> all();
//! nullptr when there is no resource of that name.
const ResourceSpec *find(std::string_view name);

} // namespace vinculo::resources
