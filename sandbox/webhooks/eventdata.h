// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/endpoints/context.h"
#include "sandbox/webhooks/event.h"

namespace vinculo::sandbox {

// The `data` of webhooks and what belongs to it, from what the store holds. Nothing here changes anything.

//! The events that announce a resource's history: one for most, four for invoices, two for tax returns, none
//! for resources that are not announced. `data`, type, code and process type are filled.
std::vector<WebhookEvent> historicalEvents(const Context &context, const LinkRecord &link,
                                           std::string_view resource);

//! "new_accounts_available" for ACCOUNTS.
std::string newRowsCode(std::string_view resource);
//! Data of new_…_available: the newest `count` rows.
std::string newRowsData(const Context &context, const LinkRecord &link, std::string_view resource,
                        std::size_t count);
//! Data of transactions_updated and transactions_deleted: the newest row.
std::string changedTransactionData(const Context &context, const LinkRecord &link, bool removed);

//! A CONSENT event by its code, with the data that belongs to the code.
WebhookEvent consentEvent(const Context &context, const ConsentRecord &consent, std::string_view code);
//! A LINK event by its code.
WebhookEvent linkEvent(std::string_view code);

//! How many rows the link has of a resource.
std::int64_t rowCount(const Context &context, const LinkRecord &link, std::string_view resource);

} // namespace vinculo::sandbox
