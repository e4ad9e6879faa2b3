// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/endpoints/endpoints.h"
#include "sandbox/endpoints/linkrules.h"
#include "sandbox/endpoints/listing.h"
#include "sandbox/generator/movementpattern.h"
#include "sandbox/rows/rows.h"

namespace vinculo::sandbox {

namespace {

using LinkRow = RowOf<LinkRecord>;
using Kind = FilterKind;

struct Row
{
    const Store *store = nullptr;
    const LinkRecord *link = nullptr;
    const TransactionRecord *record = nullptr;
};

const AccountRecord &accountOf(const Row &row)
{
    return row.store->accounts[row.record->account];
}

//! The name is made on the fly and has to outlive the comparison.
std::string_view heldBillName(const Row &row)
{
    static thread_local std::string name;
    name = billName(*row.store, *row.record);
    return name;
}

const FilterRule<LinkRow> kLinkRules[] = {
    {{"link", Kind::Identifier, Equals | In},
     [](const LinkRow &row) { return FilterValue::of(row.record->id); }},
};

const FilterRule<Row> kRules[] = {
    {{"account__balance__available", Kind::Decimal, Comparisons},
     [](const Row &row) { return FilterValue::ofOptional(accountOf(row).available); }},
    {{"account__balance__current", Kind::Decimal, Comparisons},
     [](const Row &row) { return FilterValue::ofOptional(accountOf(row).current); }},
    {{"account_type", Kind::Text, Equals | In},
     [](const Row &row) { return FilterValue::of(accountOf(row).type); }},
    {{"account", Kind::Identifier, Equals | In},
     [](const Row &row) { return FilterValue::of(accountOf(row).id); }},
    {{"accounting_date", Kind::Date, Comparisons},
     [](const Row &row) { return FilterValue::ofNumber(row.record->day); }},
    {{"amount", Kind::Decimal, Comparisons},
     [](const Row &row) { return FilterValue::ofNumber(row.record->amount); }},
    {{"collected_at", Kind::Moment, Comparisons},
     [](const Row &row) { return FilterValue::ofNumber(row.record->createdAt - 14 * kSecond); }},
    {{"created_at", Kind::Moment, Comparisons},
     [](const Row &row) { return FilterValue::ofNumber(row.record->createdAt); }},
    {{"currency", Kind::Text, Equals | In},
     [](const Row &row) { return FilterValue::of(accountOf(row).currency); }},
    {{"credit_card_data__bill_name", Kind::Text, In},
     [](const Row &row) { return FilterValue::of(heldBillName(row)); }},
    {{"reference", Kind::Text, Equals | In}, [](const Row &) { return FilterValue{.present = false}; }},
    {{"status", Kind::Text, Equals | In},
     [](const Row &row) { return FilterValue::of(row.record->pending ? "PENDING" : "PROCESSED"); }},
    {{"type", Kind::Text, Equals | In, "OUTFLOW|INFLOW"},
     [](const Row &row) {
         return FilterValue::of(movementPatterns()[row.record->pattern].inflow ? "INFLOW" : "OUTFLOW");
     }},
    {{"value_date", Kind::Date, Comparisons},
     [](const Row &row) { return FilterValue::ofNumber(row.record->day); }},
};

bool namesLink(const Request &request)
{
    const std::string *one = request.parameter("link");
    const std::string *many = request.parameter("link__in");
    return (one && !one->empty()) || (many && !many->empty());
}

//! The rows of some links in order, found by position without copying them.
class Statement
{
public:
    Statement(const Store &store, std::vector<const LinkRecord *> links)
        : m_store(store)
        , m_links(std::move(links))
    {
        for (const LinkRecord *link : m_links)
            m_size += link->transactions.size();
    }

    [[nodiscard]] std::size_t size() const { return m_filtered ? m_rows.size() : m_size; }

    void apply(const Filter<Row> &filter)
    {
        m_filtered = true;
        for (const LinkRecord *link : m_links) {
            for (const TransactionRecord &record : link->transactions) {
                const Row row{&m_store, link, &record};
                if (filter.accepts(row))
                    m_rows.push_back(row);
            }
        }
    }

    [[nodiscard]] Row at(std::size_t i) const
    {
        if (m_filtered)
            return m_rows[i];
        for (const LinkRecord *link : m_links) {
            if (i < link->transactions.size())
                return {&m_store, link, &link->transactions[i]};
            i -= link->transactions.size();
        }
        return {};
    }

private:
    const Store &m_store;
    std::vector<const LinkRecord *> m_links;
    std::vector<Row> m_rows;
    std::size_t m_size = 0;
    bool m_filtered = false;
};

std::vector<const LinkRecord *> acceptedLinks(const Store &store, const Filter<LinkRow> &filter)
{
    std::vector<const LinkRecord *> links;
    for (const LinkRow &row : livingRows(store, store.links))
        if (filter.accepts(row))
            links.push_back(row.record);
    return links;
}

} // namespace

Response listTransactions(Context &context, const Request &request, const std::string &)
{
    if (!namesLink(request))
        return context.problem(400, required("link"));
    const auto paging = Paging::of(request);
    if (!paging)
        return context.problem(404, notFound());
    Problems problems;
    const Filter<LinkRow> linkFilter(request, kLinkRules, problems);
    const Filter<Row> filter(request, kRules, problems);
    if (!problems.empty())
        return context.problems(400, problems);
    const Store &store = *context.store;
    Statement statement(store, acceptedLinks(store, linkFilter));
    if (!filter.isEmpty())
        statement.apply(filter);
    const Projection projection(request);
    JsonWriter json;
    auto body = pageBody(request, *paging, statement.size(), [&](std::size_t i, std::string &out) {
        const Row row = statement.at(i);
        writeTransaction(json, store, *row.link, *row.record);
        out += projection.apply(json.take());
    });
    return body ? context.json(200, std::move(*body)) : context.problem(404, notFound());
}

Response showTransaction(Context &context, const Request &request, const std::string &id)
{
    const auto uuid = parseUuid(id);
    const Movement movement = uuid ? context.store->transaction(*uuid) : Movement();
    if (!movement.link)
        return context.problem(404, notFound());
    JsonWriter json;
    writeTransaction(json, *context.store, *movement.link, *movement.transaction);
    return showRow(context, request, json.take());
}

Response deleteTransaction(Context &context, const Request &, const std::string &id)
{
    const auto uuid = parseUuid(id);
    const Movement movement = uuid ? context.store->transaction(*uuid) : Movement();
    if (!movement.link)
        return context.problem(404, notFound());
    if (auto throttled = throttleDeletion(context, "transactions"))
        return *throttled;
    context.store->remove(movement);
    return context.json(204, {});
}

} // namespace vinculo::sandbox
