// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/generator/random.h"
#include "sandbox/store/store.h"

namespace vinculo::sandbox {

//! How much is generated, and the day it ends on.
struct PopulationSize
{
    int people = 200;
    int transactions = 20000;
    Instant now = 0;
};

//! Fills an empty store; the same seed, size and day give the same bytes.
void populate(Store &store, std::uint64_t seed, const PopulationSize &size);

//! Accounts and owners for a link that was just confirmed; movements are added by the caller.
void fillLink(Store &store, std::uint32_t link, Random &random, Instant now);

//! An account as a bank of that kind would keep it for the link's person; not added yet.
AccountRecord draftAccount(const Store &store, std::uint32_t link, AccountCategory category, Random &random,
                           Instant now);
//! The person's salary comes into the first checking account that is told so.
void payInto(Store &store, std::uint32_t account);
void addOwner(Store &store, std::uint32_t link, std::uint32_t person);

//! The rows of accounts as sent; again after every change of the link or of the account.
void renderAccounts(Store &store, const LinkRecord &link);

} // namespace vinculo::sandbox
