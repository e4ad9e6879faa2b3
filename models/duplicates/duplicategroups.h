// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duplicates/keeprules.h"
#include "models/people/linkidentity.h"

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace vinculo::models {

//! Why links are believed to be the same connection made twice; strongest first.
enum class DuplicateEvidence : std::uint8_t {
    InstitutionUser, //!< one institution, one institution_user_id
    SameAccount,     //!< one institution, one external id, and an account of the same number
};

//! Whether one of them can go.
enum class DuplicateVerdict : std::uint8_t {
    KeepOne,         //!< the first of the links is the one to keep
    DifferentOwners, //!< a joint or company account seen from several sides: no duplicates
    DifferentUsers,  //!< several users of the institution: no duplicates
    UnknownOwners,   //!< the evidence is weak, and whose links these are is not known
    NoneFinished,    //!< attempts that were never completed: nothing to keep
};

struct DuplicateGroup
{
    DuplicateEvidence evidence = DuplicateEvidence::InstitutionUser;
    DuplicateVerdict verdict = DuplicateVerdict::KeepOne;
    std::vector<std::uint32_t> links; //!< among LinkIdentities::links; what is kept rather comes first
    std::vector<KeepReason> reasons;  //!< KeepOne: what speaks for the first
};

//! All groups of a profile, and on how much they rest. Immutable, any thread.
struct DuplicateGroups
{
    //! Links made before 2022-02-08 have no institution_user_id (Belvo's description of links).
    static constexpr std::int64_t kUserIdsSince = 1'644'278'400'000'000;

    std::shared_ptr<const LinkIdentities> identities = std::make_shared<const LinkIdentities>();
    std::vector<DuplicateGroup> groups; //!< those with something to remove first, then by institution
    std::size_t links = 0;              //!< looked at
    std::size_t withoutUserId = 0;
    std::size_t tooOldForUserId = 0; //!< of those
    std::size_t withAccounts = 0;    //!< links of which accounts are known
};

//! A link is in at most one group. Nothing when cancelled. Any thread; some tens of milliseconds for 100,000
//! links.
[[nodiscard]] std::optional<DuplicateGroups>
findDuplicates(const std::shared_ptr<const LinkIdentities> &identities, const std::atomic_bool &isCancelled);

//! What the rules see of one link.
[[nodiscard]] KeepFacts keepFacts(const LinkIdentities &identities, std::uint32_t link);

} // namespace vinculo::models
