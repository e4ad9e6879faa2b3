// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/endpoints/endpoints.h"
#include "sandbox/endpoints/linkrules.h"
#include "sandbox/endpoints/listing.h"

namespace vinculo::sandbox {

namespace {

using Row = RowOf<AccountRecord>;
using Kind = FilterKind;

const LinkRecord &linkOfRow(const Row &row)
{
    return row.store->links[row.record->link];
}

const FilterRule<Row> kRules[] = {
    {{"link", Kind::Identifier, Equals | In},
     [](const Row &row) { return FilterValue::of(linkOfRow(row).id); }},
    {{"balance__available", Kind::Decimal, Comparisons},
     [](const Row &row) { return FilterValue::ofOptional(row.record->available); }},
    {{"balance__current", Kind::Decimal, Comparisons},
     [](const Row &row) { return FilterValue::ofOptional(row.record->current); }},
    {{"category", Kind::Text, Equals | In},
     [](const Row &row) { return FilterValue::of(wireName(row.record->category)); }},
    {{"created_at", Kind::Moment, Comparisons},
     [](const Row &row) { return FilterValue::ofNumber(row.record->createdAt); }},
    {{"currency", Kind::Text, Equals | In},
     [](const Row &row) { return FilterValue::of(row.record->currency); }},
    {{"id", Kind::Identifier, Equals | In}, [](const Row &row) { return FilterValue::of(row.record->id); }},
    {{"institution", Kind::Text, Equals | In},
     [](const Row &row) { return FilterValue::of(row.store->institutionOf(linkOfRow(row)).name); }},
    {{"name", Kind::Text, Equals | Contains},
     [](const Row &row) { return FilterValue::ofOptional(row.record->name); }},
    {{"number", Kind::Text, Equals | In},
     [](const Row &row) { return FilterValue::ofOptional(row.record->number); }},
    {{"public_identification_name", Kind::Text},
     [](const Row &row) { return FilterValue::of(row.record->publicName); }},
    {{"public_identification_value", Kind::Text},
     [](const Row &row) { return FilterValue::of(row.record->publicValue); }},
    {{"type", Kind::Text}, [](const Row &row) { return FilterValue::of(row.record->type); }},
};

AccountRecord *accountOf(Context &context, const std::string &id)
{
    const auto uuid = parseUuid(id);
    return uuid ? context.store->account(*uuid) : nullptr;
}

} // namespace

Response listAccounts(Context &context, const Request &request, const std::string &)
{
    const Store &store = *context.store;
    return listRows<Row>(context, request, kRules, livingRows(store, store.accounts),
                         [](const Row &row) { return row.record->json; });
}

Response showAccount(Context &context, const Request &request, const std::string &id)
{
    const AccountRecord *account = accountOf(context, id);
    return account ? showRow(context, request, account->json) : context.problem(404, notFound());
}

Response deleteAccount(Context &context, const Request &, const std::string &id)
{
    AccountRecord *account = accountOf(context, id);
    if (!account)
        return context.problem(404, notFound());
    if (auto throttled = throttleDeletion(context, "accounts"))
        return *throttled;
    context.store->remove(*account);
    return context.json(204, {});
}

} // namespace vinculo::sandbox
