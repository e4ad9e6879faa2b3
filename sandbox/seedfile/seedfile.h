// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/generator/guests.h"

#include <tl/expected.hpp>

namespace vinculo::sandbox {

//! Reads people, links, accounts and transactions that an integrator wants to have exactly. Answers what is
//! wrong, one line for each mistake, each beginning with the path of the value.
tl::expected<std::vector<Guest>, std::string> readSeedFile(std::string_view json, Instant now);

} // namespace vinculo::sandbox
