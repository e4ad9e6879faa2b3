// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/endpoints/context.h"
#include "sandbox/http/filter.h"
#include "sandbox/http/paging.h"
#include "sandbox/http/projection.h"

namespace vinculo::sandbox {

//! A row with the store it belongs to: what filter rules look at.
template<class Record>
struct RowOf
{
    const Store *store = nullptr;
    const Record *record = nullptr;
};

//! Answers a list: rows that pass the filters, one page of them, each through `json`.
template<class Row>
Response listRows(Context &context, const Request &request, std::span<const FilterRule<Row>> rules,
                  const std::vector<Row> &candidates, const std::function<std::string(const Row &)> &json)
{
    const auto paging = Paging::of(request);
    if (!paging)
        return context.problem(404, notFound());
    Problems problems;
    const Filter<Row> filter(request, rules, problems);
    if (!problems.empty())
        return context.problems(400, problems);
    std::vector<Row> rows;
    for (const Row &row : candidates)
        if (filter.accepts(row))
            rows.push_back(row);
    const Projection projection(request);
    auto body = pageBody(request, *paging, rows.size(),
                         [&](std::size_t i, std::string &out) { out += projection.apply(json(rows[i])); });
    return body ? context.json(200, std::move(*body)) : context.problem(404, notFound());
}

//! The rows of a table that are not deleted.
template<class Record>
std::vector<RowOf<Record>> livingRows(const Store &store, const std::vector<Record> &records)
{
    std::vector<RowOf<Record>> rows;
    rows.reserve(records.size());
    for (const Record &record : records) {
        if constexpr (requires { record.deleted; }) {
            if (record.deleted)
                continue;
        }
        rows.push_back({&store, &record});
    }
    return rows;
}

//! Answers a detail with `omit` and `fields` applied.
inline Response showRow(Context &context, const Request &request, const std::string &json)
{
    return context.json(200, Projection(request).apply(json));
}

} // namespace vinculo::sandbox
