// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/persondecision.h"
#include "models/people/people.h"

#include <memory>
#include <vector>

namespace vinculo::models {

//! Puts links together into people by what the links declare, strongest first:
//! - the same external id (unless links with more than five different documents have it: then it names no
//!   person), the same user of the same institution, the same document number with right check digits;
//! - weaker: the same unchecked document number, e-mail or phone. It never joins links whose known documents
//!   or names contradict each other, and says nothing where more than five links of differing names have it;
//! - the name alone joins nothing.
//! A link with owners who are different people joins others by external id and institution user only. Weak
//! evidence that was not followed is kept as a suggestion.
//!
//! What somebody decided goes before all evidence: links said to be of different people never meet in one
//! group, neither directly nor through others. Nearly linear in the number of links. Any thread.
[[nodiscard]] std::shared_ptr<const People> assemblePeople(std::shared_ptr<const LinkIdentities> identities,
                                                           const std::vector<PersonDecision> &decisions = {});

} // namespace vinculo::models
