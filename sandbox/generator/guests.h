// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/generator/random.h"
#include "sandbox/store/store.h"

namespace vinculo::sandbox {

// People that somebody has asked for by name, told in full; they are added after everybody else. Where a
// number or a text is left out, something plausible takes its place.

struct GuestMovement
{
    Day day = 0;
    Cents amount = 0;
    bool inflow = false;
    std::string pattern; //!< description of one of movementPatterns(); empty: by `words`
    std::optional<MovementText> words;
    bool pending = false;
    int installments = 0;
};

struct GuestAccount
{
    AccountCategory category = AccountCategory::Checking;
    std::optional<std::string> name;
    std::optional<std::string> number;
    std::optional<std::string> agency;
    std::optional<std::string> currency;
    std::optional<Cents> current;
    std::optional<Cents> available;
    std::optional<Cents> limit;
    std::vector<GuestMovement> movements; //!< in any order
};

//! The consent behind a link of Open Finance.
struct GuestConsent
{
    ConsentStatus status = ConsentStatus::Authorised;
    int durationDays = 366;
    std::optional<Instant> createdAt;
};

struct GuestLink
{
    std::string institution; //!< has to exist
    std::optional<std::string> externalId;
    std::string username = "user_valid";
    LinkStatus status = LinkStatus::Valid;
    bool recurrent = true;
    bool passwordChanged = false;
    std::optional<Instant> createdAt;
    std::vector<GuestAccount> accounts;
    std::optional<GuestConsent> consent; //!< left out: an ordinary one
    bool withOwner = true;
    std::vector<PersonRecord> coOwners; //!< of joint accounts
};

struct Guest
{
    PersonRecord person;
    std::vector<GuestLink> links;
};

//! Somebody of that kind to begin with: names, documents, address, age.
enum class GuestKind : std::uint8_t { Brazilian, Company, Mexican };
PersonRecord makeGuestPerson(GuestKind kind, Random &random, Day today);

void addGuests(Store &store, const std::vector<Guest> &guests, std::uint64_t seed, Instant now);

} // namespace vinculo::sandbox
