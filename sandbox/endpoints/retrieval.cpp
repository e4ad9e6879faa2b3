// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/endpoints/endpoints.h"
#include "sandbox/endpoints/linkrules.h"
#include "sandbox/http/projection.h"
#include "sandbox/rows/rows.h"

namespace vinculo::sandbox {

namespace {

constexpr Day kLongestPeriod = 365;

std::string_view resourceOf(const std::string &collection)
{
    return collection == "accounts" ? "ACCOUNTS" : collection == "owners" ? "OWNERS" : "TRANSACTIONS";
}

void readPeriod(Body &body, PendingAction &action, Instant now)
{
    const auto from = body.requiredDay("date_from");
    const auto to = body.requiredDay("date_to");
    action.account = body.uuid("account");
    if (!from || !to)
        return;
    action.from = *from;
    action.to = *to;
    if (*from > *to)
        body.add(invalid("date_from", "date_from must not be later than date_to."));
    if (*to > dayOf(now))
        body.add(invalid("date_to", "date_to must not be in the future."));
    if (*to - *from > kLongestPeriod)
        body.add(usual("validation_error"));
}

Response retrieve(Context &context, const Request &request, const std::string &collection)
{
    Body body(request);
    const auto id = body.requiredUuid("link");
    const std::string token = body.text("token").value_or(std::string());
    PendingAction action;
    action.kind = PendingAction::Kind::Retrieve;
    action.saveData = body.flag("save_data", true);
    if (collection == "transactions")
        readPeriod(body, action, context.now);
    LinkRecord *link = id ? context.store->link(*id) : nullptr;
    if (id && !link)
        body.add({"does_not_exist", "Object with id=" + toText(*id) + " does not exist.", "link"});
    if (!body.problems().empty())
        return context.problems(400, body.problems());
    if (!context.store->institutionOf(*link).supports(resourceOf(collection)))
        return context.problem(400, usual("unsupported_operation"));
    if (auto refused = refusal(context, *link, link->status == LinkStatus::TokenRequired))
        return *refused;
    if (link->passwordChanged)
        return failLogin(context, *link);
    if (request.requestMode == "async" && collection == "transactions")
        return context.json(202, R"({"request_id":")" + context.requestId() + "\"}");
    const auto style = challengeBefore(context, *link);
    if (style && token != "111111")
        return context.challenge(context.sessions.open(context.store->ids, context.store->indexOf(*link),
                                                       collection, *style, action, context.now));
    confirm(context, *link);
    return perform(context, request, *link, collection, action);
}

void appendRow(std::string &rows, const std::string &row)
{
    if (rows.size() > 1)
        rows += ',';
    rows += row;
}

} // namespace

std::string retrievedRows(Context &context, const Request &request, LinkRecord &link,
                          const std::string &collection, const PendingAction &action)
{
    Store &store = *context.store;
    const Projection projection(request);
    std::string rows = "[";
    if (collection == "accounts") {
        for (const std::uint32_t index : link.accounts)
            store.accounts[index].collectedAt = context.now;
        renderAccounts(store, link);
        for (const std::uint32_t index : link.accounts)
            appendRow(rows, projection.apply(store.accounts[index].json));
    } else if (collection == "owners") {
        for (const std::uint32_t index : link.owners)
            appendRow(rows, projection.apply(ownerJson(store, store.owners[index])));
    } else {
        JsonWriter json;
        for (const TransactionRecord &row : link.transactions) {
            const bool wanted = row.day >= action.from && row.day <= action.to;
            if (!wanted || (action.account && store.accounts[row.account].id != *action.account))
                continue;
            writeTransaction(json, store, link, row);
            appendRow(rows, projection.apply(json.take()));
        }
    }
    return rows + ']';
}

Response retrieveAccounts(Context &context, const Request &request, const std::string &)
{
    return retrieve(context, request, "accounts");
}

Response resumeAccounts(Context &context, const Request &request, const std::string &)
{
    return resume(context, request, "accounts");
}

Response retrieveTransactions(Context &context, const Request &request, const std::string &)
{
    return retrieve(context, request, "transactions");
}

Response resumeTransactions(Context &context, const Request &request, const std::string &)
{
    return resume(context, request, "transactions");
}

Response retrieveOwners(Context &context, const Request &request, const std::string &)
{
    return retrieve(context, request, "owners");
}

Response resumeOwners(Context &context, const Request &request, const std::string &)
{
    return resume(context, request, "owners");
}

} // namespace vinculo::sandbox
