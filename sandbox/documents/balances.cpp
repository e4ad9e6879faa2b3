// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/makers.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr Instant kStoringTime = 50 * kSecond; //!< from the registration to the first stored row

bool hasBalance(const AccountRecord &account)
{
    return !account.deleted && account.available &&
           (account.category == AccountCategory::Checking || account.category == AccountCategory::Savings);
}

//! When the bank last reckoned: at once, or at the end of some earlier day.
Instant updatedAt(Instant collectedAt, Random &random)
{
    if (random.chance(60))
        return collectedAt - random.between(2, 240) * kSecond;
    return startOf(dayOf(collectedAt) - random.between(0, 2)) - kMinute;
}

} // namespace

void makeBalances(const DocumentSource &source, DocumentRows &rows)
{
    for (const std::uint32_t index : source.link.accounts) {
        const AccountRecord &account = source.store.accounts[index];
        if (!hasBalance(account))
            continue;
        // The same amounts as in the account's own row, which may be overdrawn; a balance never is.
        JsonWriter &json = rows.begin();
        json.uuid("link", source.link.id);
        json.uuid("account_id", account.id);
        json.text("account_internal_identification", source.store.ids.hex(IdKind::Account, account.noise));
        json.instant("collected_at", source.collectedAt);
        json.instant("created_at", std::min(source.link.createdAt + kStoringTime, source.collectedAt));
        json.text("last_updated_at", secondsText(updatedAt(source.collectedAt, rows.random())));
        json.text("currency", account.currency);
        json.cents("available", std::max<Cents>(0, *account.available));
        json.cents("blocked", account.noise % 7 == 0 ? Cents{account.noise % 50000} : Cents{0});
        json.cents("automatically_invested",
                   account.noise % 5 == 0 ? Cents{account.noise % 300000} : Cents{0});
        rows.end();
    }
}

} // namespace vinculo::sandbox
