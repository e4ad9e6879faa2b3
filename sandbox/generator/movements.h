// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/generator/random.h"
#include "sandbox/store/store.h"

namespace vinculo::sandbox {

//! Fills a link's statement: `count` rows over its deposit and card accounts, newest first, up to a year
//! back. Some accounts have a hole of some weeks in their history.
void makeMovements(Store &store, LinkRecord &link, std::size_t count, Random &random, Instant now);

//! A few rows of today, as a refresh brings them; put in front. What is settled of them moves the balances:
//! the accounts are to be rendered anew.
void addFreshMovements(Store &store, LinkRecord &link, std::size_t count, Random &random, Instant now);

} // namespace vinculo::sandbox
