// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/endpoints/endpoints.h"
#include "sandbox/endpoints/listing.h"
#include "sandbox/rows/rows.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

using Row = RowOf<ConsentRecord>;

} // namespace

Response listConsents(Context &context, const Request &request, const std::string &)
{
    const std::string *document = request.parameter("user_document");
    if (!document || document->empty())
        return context.problem(400, required("user_document"));
    const bool digits =
        std::all_of(document->begin(), document->end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits || document->size() < 11 || document->size() > 14)
        return context.problem(400, invalid("user_document", "Enter a valid document number."));
    const Store &store = *context.store;
    std::vector<Row> rows = livingRows(store, store.consents);
    std::erase_if(
        rows, [&](const Row &row) { return store.people[row.record->person].documentNumber != *document; });
    return listRows<Row>(context, request, {}, rows, [&context](const Row &row) {
        return consentJson(*row.store, *row.record, context.now);
    });
}

Response showConsent(Context &context, const Request &request, const std::string &id)
{
    const auto uuid = parseUuid(id);
    const ConsentRecord *consent = uuid ? context.store->consent(*uuid) : nullptr;
    return consent ? showRow(context, request, consentJson(*context.store, *consent, context.now))
                   : context.problem(404, notFound());
}

} // namespace vinculo::sandbox
