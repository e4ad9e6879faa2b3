// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/endpoints/retrieval.h"

#include "core/domain/resources/registry.h"
#include "sandbox/endpoints/documents.h"
#include "sandbox/endpoints/endpoints.h"
#include "sandbox/endpoints/linkrules.h"
#include "sandbox/endpoints/retrievalinputs.h"
#include "sandbox/http/jsonmember.h"
#include "sandbox/http/projection.h"
#include "sandbox/rows/rows.h"
#include "sandbox/webhooks/announcer.h"

#include <rapidjson/document.h>

#include <algorithm>

namespace vinculo::sandbox {

namespace {

void appendRow(std::string &rows, const std::string &row)
{
    if (rows.size() > 1)
        rows += ',';
    rows += row;
}

//! The date by which a resource's rows are told apart: its first date that is a column from the start.
const FieldSpec *dateField(const ResourceSpec &spec)
{
    const auto dates = [](const FieldSpec &field) {
        const bool isDate = field.type == FieldType::Date || field.type == FieldType::Timestamp;
        return isDate && field.is(FieldFlag::DefaultColumn) && field.path != "created_at" &&
               field.path != "collected_at";
    };
    const auto found = std::ranges::find_if(spec.fields, dates);
    return found == spec.fields.end() ? nullptr : found;
}

//! A text of the row's first level; nothing when there is none.
std::optional<std::string> textOf(const DocumentRecord &row, const std::string &key)
{
    rapidjson::Document json;
    json.Parse(row.json.data(), row.json.size());
    return jsonText(json, key.c_str());
}

bool isInPeriod(const DocumentRecord &row, const FieldSpec *date, const PendingAction &action)
{
    if (row.about.last > 0)
        return row.about.first <= action.to && row.about.last >= action.from;
    const auto text = date ? textOf(row, std::string(date->path)) : std::nullopt;
    const auto day = text ? parseDay(std::string_view(*text).substr(0, 10)) : std::nullopt;
    return !day || (*day >= action.from && *day <= action.to);
}

//! Tax returns: those of a month say what type they are, those of a year do not.
bool isOfKind(const DocumentRecord &row, const PendingAction &action)
{
    return action.kindWanted.empty() || textOf(row, "type").has_value() == (action.kindWanted == "monthly");
}

//! Invoices and retentions: received or issued.
bool isOfDirection(const DocumentRecord &row, const PendingAction &action)
{
    if (action.direction.empty())
        return true;
    if (!row.direction.empty())
        return row.direction == action.direction;
    const auto type = textOf(row, "type");
    return !type || *type == action.direction;
}

bool isOfAccount(const DocumentRecord &row, const PendingAction &action)
{
    return !action.account || textOf(row, "account_id") == toText(*action.account);
}

//! What the institution has of what is asked for. Kept when the retrieval saves its data.
std::vector<DocumentRecord> retrievedDocuments(Context &context, const LinkRecord &link,
                                               const ResourceSpec &spec, const PendingAction &action)
{
    const Store &store = *context.store;
    const std::uint32_t index = store.indexOf(link);
    std::vector<DocumentRecord> rows = retrieveDocuments(store, spec, index, action.inputs, context.now);
    const FieldSpec *date = dateField(spec);
    // One row that sums up the period has no day of its own.
    const bool isDated = action.to > 0 && !spec.retrieve.single;
    std::erase_if(rows, [&](const DocumentRecord &row) {
        return (isDated && !isInPeriod(row, date, action)) || !isOfKind(row, action) ||
               !isOfDirection(row, action) || !isOfAccount(row, action);
    });
    if (action.saveData)
        context.documents.keep(spec, index, action.inputs, rows);
    return rows;
}

std::string documentRows(Context &context, const Projection &projection, const LinkRecord &link,
                         const ResourceSpec &spec, const PendingAction &action)
{
    std::string rows = "[";
    for (const DocumentRecord &row : retrievedDocuments(context, link, spec, action))
        appendRow(rows, projection.apply(row.json));
    rows += ']';
    // Some collections answer a POST with their one row itself, and a PATCH with a list of it.
    const bool isBare = spec.retrieve.single && !action.resumed && rows.size() > 2;
    return isBare ? rows.substr(1, rows.size() - 2) : rows;
}

bool isWanted(const Store &store, const TransactionRecord &row, const PendingAction &action)
{
    return row.day >= action.from && row.day <= action.to &&
           (!action.account || store.accounts[row.account].id == *action.account);
}

std::string transactionRows(Context &context, const Projection &projection, const LinkRecord &link,
                            const PendingAction &action)
{
    const Store &store = *context.store;
    JsonWriter json;
    std::string rows = "[";
    for (const TransactionRecord &row : link.transactions) {
        if (!isWanted(store, row, action))
            continue;
        writeTransaction(json, store, link, row);
        appendRow(rows, projection.apply(json.take()));
    }
    return rows + ']';
}

//! Accepts a retrieval whose rows are announced, and read from the list.
Response retrieveLater(Context &context, const LinkRecord &link, const ResourceSpec &spec,
                       const PendingAction &action)
{
    const Store &store = *context.store;
    const std::string requestId = context.requestId();
    const auto isAsked = [&](const TransactionRecord &row) { return isWanted(store, row, action); };
    const std::size_t count =
        &spec == &resources::transactions()
            ? static_cast<std::size_t>(std::ranges::count_if(link.transactions, isAsked))
            : retrievedDocuments(context, link, spec, action).size();
    if (context.announcer)
        context.announcer->retrievalAccepted(context, store.indexOf(link), spec.retrieve.institutionResource,
                                             requestId, count);
    return context.json(202, R"({"request_id":")" + requestId + "\"}");
}

} // namespace

Response retrieve(Context &context, const Request &request, const ResourceSpec &spec)
{
    Body body(request);
    const std::string collection(spec.name);
    const auto id = body.requiredUuid("link");
    const std::string token = body.text("token").value_or(std::string());
    PendingAction action;
    action.kind = PendingAction::Kind::Retrieve;
    action.saveData = body.flag("save_data", true);
    readInputs(body, spec, action, context.now);
    LinkRecord *link = id ? context.store->link(*id) : nullptr;
    if (id && !link)
        body.add({"does_not_exist", "Object with id=" + toText(*id) + " does not exist.", "link"});
    if (link)
        checkAccount(body, spec, *context.store, *link, action);
    if (!body.problems().empty())
        return context.problems(400, body.problems());
    if (!context.store->institutionOf(*link).supports(spec.retrieve.institutionResource))
        return context.problem(400, usual("unsupported_operation"));
    if (auto refused = refusal(context, *link, link->status == LinkStatus::TokenRequired))
        return *refused;
    if (link->passwordChanged)
        return failLogin(context, *link);
    if (request.requestMode == "async" && spec.retrieve.async)
        return retrieveLater(context, *link, spec, action);
    const auto style = challengeBefore(context, *link);
    if (style && token != "111111")
        return context.challenge(context.sessions.open(context.store->ids, context.store->indexOf(*link),
                                                       collection, *style, action, context.now));
    confirm(context, *link);
    return perform(context, request, *link, collection, action);
}

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
    } else if (collection == "transactions") {
        return transactionRows(context, projection, link, action);
    } else {
        return documentRows(context, projection, link, *resources::find(collection), action);
    }
    return rows + ']';
}

Response retrieveAccounts(Context &context, const Request &request, const std::string &)
{
    return retrieve(context, request, resources::accounts());
}

Response resumeAccounts(Context &context, const Request &request, const std::string &)
{
    return resume(context, request, "accounts");
}

Response retrieveTransactions(Context &context, const Request &request, const std::string &)
{
    return retrieve(context, request, resources::transactions());
}

Response resumeTransactions(Context &context, const Request &request, const std::string &)
{
    return resume(context, request, "transactions");
}

Response retrieveOwners(Context &context, const Request &request, const std::string &)
{
    return retrieve(context, request, resources::owners());
}

Response resumeOwners(Context &context, const Request &request, const std::string &)
{
    return resume(context, request, "owners");
}

} // namespace vinculo::sandbox
