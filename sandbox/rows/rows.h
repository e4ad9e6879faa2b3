// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/jsonwriter.h"
#include "sandbox/store/store.h"

namespace vinculo::sandbox {

// The rows as the API sends them: every field of the published description, in its order. Pure functions.

std::string institutionJson(const Store &store, const InstitutionRecord &institution);
std::string linkJson(const Store &store, const LinkRecord &link);
//! Slow compared with the others; the result is kept in AccountRecord::json.
std::string accountJson(const Store &store, const AccountRecord &account);
std::string ownerJson(const Store &store, const OwnerRecord &owner);
//! `now` decides whether an authorised consent has expired meanwhile.
std::string consentJson(const Store &store, const ConsentRecord &consent, Instant now);
//! Into a writer that the caller reuses for a whole page.
void writeTransaction(JsonWriter &json, const Store &store, const LinkRecord &link,
                      const TransactionRecord &transaction);

//! The name under which an owner is shown.
const std::string &ownerName(const Store &store, const OwnerRecord &owner);
//! "mar-2026": the card bill a movement belongs to; empty for other accounts.
std::string billName(const Store &store, const TransactionRecord &transaction);
//! The status with the passing of time applied.
ConsentStatus statusAt(const ConsentRecord &consent, Instant now);
//! When the consent runs out; nothing if it never does.
std::optional<Instant> endOf(const ConsentRecord &consent);
//! Address of a picture that nothing serves.
std::string institutionLogo(const InstitutionRecord &institution);

} // namespace vinculo::sandbox
