// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/endpoints/endpoints.h"
#include "sandbox/endpoints/listing.h"
#include "sandbox/rows/rows.h"

namespace vinculo::sandbox {

namespace {

using Row = RowOf<InstitutionRecord>;
using Kind = FilterKind;

const FilterRule<Row> kRules[] = {
    {{"display_name", Kind::PartialText},
     [](const Row &row) { return FilterValue::of(row.record->displayName); }},
    {{"country_code", Kind::List, Equals | In},
     [](const Row &row) { return FilterValue{.list = row.record->countries}; }},
    {{"resources", Kind::List, AllIn},
     [](const Row &row) { return FilterValue{.list = row.record->resources}; }},
    {{"name", Kind::Text, Equals | In}, [](const Row &row) { return FilterValue::of(row.record->name); }},
    {{"status", Kind::Text, Equals | In},
     [](const Row &row) { return FilterValue::of(row.record->down ? "down" : "healthy"); }},
    {{"type", Kind::Text, Equals | In, "bank|fiscal|employment"},
     [](const Row &row) { return FilterValue::of(row.record->type); }},
    {{"website", Kind::Text},
     [](const Row &row) {
         return FilterValue::of(row.record->openFinance ? std::string_view() : row.record->website);
     }},
};

} // namespace

Response listInstitutions(Context &context, const Request &request, const std::string &)
{
    const Store &store = *context.store;
    return listRows<Row>(context, request, kRules, livingRows(store, store.institutions),
                         [](const Row &row) { return institutionJson(*row.store, *row.record); });
}

Response showInstitution(Context &context, const Request &request, const std::string &id)
{
    for (const InstitutionRecord &institution : context.store->institutions)
        if (std::to_string(institution.id) == id)
            return showRow(context, request, institutionJson(*context.store, institution));
    return context.problem(404, notFound());
}

} // namespace vinculo::sandbox
