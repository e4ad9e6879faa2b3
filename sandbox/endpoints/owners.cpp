// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/endpoints/endpoints.h"
#include "sandbox/endpoints/listing.h"
#include "sandbox/rows/rows.h"

namespace vinculo::sandbox {

namespace {

using Row = RowOf<OwnerRecord>;
using Kind = FilterKind;

const FilterRule<Row> kRules[] = {
    {{"link", Kind::Identifier, Equals | In},
     [](const Row &row) { return FilterValue::of(row.store->links[row.record->link].id); }},
    {{"id", Kind::Identifier, Equals | In}, [](const Row &row) { return FilterValue::of(row.record->id); }},
    {{"created_at", Kind::Moment, Comparisons},
     [](const Row &row) { return FilterValue::ofNumber(row.record->createdAt); }},
    {{"email", Kind::Text},
     [](const Row &row) { return FilterValue::of(row.store->people[row.record->person].email); }},
    {{"display_name", Kind::Text, Contains},
     [](const Row &row) { return FilterValue::of(ownerName(*row.store, *row.record)); }},
};

OwnerRecord *ownerOf(Context &context, const std::string &id)
{
    const auto uuid = parseUuid(id);
    return uuid ? context.store->owner(*uuid) : nullptr;
}

} // namespace

Response listOwners(Context &context, const Request &request, const std::string &)
{
    const Store &store = *context.store;
    return listRows<Row>(context, request, kRules, livingRows(store, store.owners),
                         [](const Row &row) { return ownerJson(*row.store, *row.record); });
}

Response showOwner(Context &context, const Request &request, const std::string &id)
{
    const OwnerRecord *owner = ownerOf(context, id);
    return owner ? showRow(context, request, ownerJson(*context.store, *owner))
                 : context.problem(404, notFound());
}

Response deleteOwner(Context &context, const Request &, const std::string &id)
{
    OwnerRecord *owner = ownerOf(context, id);
    if (!owner)
        return context.problem(404, notFound());
    owner->deleted = true;
    std::erase(context.store->links[owner->link].owners,
               static_cast<std::uint32_t>(owner - context.store->owners.data()));
    return context.json(204, {});
}

} // namespace vinculo::sandbox
