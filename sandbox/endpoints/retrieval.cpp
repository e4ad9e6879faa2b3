// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/endpoints/retrieval.h"

#include "core/domain/resources/registry.h"
#include "sandbox/endpoints/documents.h"
#include "sandbox/endpoints/endpoints.h"
#include "sandbox/endpoints/linkrules.h"
#include "sandbox/http/projection.h"
#include "sandbox/rows/rows.h"
#include "sandbox/webhooks/announcer.h"

#include <rapidjson/document.h>

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr Day kLongestPeriod = 365;

bool wants(const ResourceSpec &spec, RetrieveInput input)
{
    return has(spec.retrieve.inputs, input);
}

void readPeriod(Body &body, PendingAction &action, bool isRequired, Instant now)
{
    const auto from = isRequired ? body.requiredDay("date_from") : body.day("date_from");
    const auto to = isRequired ? body.requiredDay("date_to") : body.day("date_to");
    action.from = from.value_or(dayOf(now) - kLongestPeriod);
    action.to = to.value_or(dayOf(now));
    if (!from && !to)
        return;
    if (action.from > action.to)
        body.add(invalid("date_from", "date_from must not be later than date_to."));
    if (action.to > dayOf(now))
        body.add(invalid("date_to", "date_to must not be in the future."));
    if (from && to && *to - *from > kLongestPeriod)
        body.add(usual("validation_error"));
}

//! One of the choices; empty when left out or wrong.
std::string_view readChoice(Body &body, const char *name, bool isRequired,
                            std::initializer_list<std::string_view> choices)
{
    const auto value = isRequired ? std::optional(body.requiredText(name)) : body.text(name);
    if (!value || value->empty())
        return {};
    const auto found = std::ranges::find(choices, *value);
    if (found != choices.end())
        return *found;
    body.add(invalidChoice(name, *value));
    return {};
}

void readYear(Body &body, const char *name)
{
    const std::string year = body.requiredText(name);
    const bool isYear =
        year.size() == 4 && std::ranges::all_of(year, [](char c) { return c >= '0' && c <= '9'; });
    if (!year.empty() && !isYear)
        body.add(invalid(name, "A valid year is required."));
}

//! Tax returns: months between two dates, or whole years.
void readKind(Body &body, PendingAction &action, Instant now)
{
    if (readChoice(body, "type", true, {"monthly", "yearly"}) == "yearly") {
        readYear(body, "year_from");
        readYear(body, "year_to");
        action.kindWanted = "yearly";
        return;
    }
    action.kindWanted = "monthly";
    readPeriod(body, action, true, now);
}

void readInputs(Body &body, const ResourceSpec &spec, PendingAction &action, Instant now)
{
    using enum RetrieveInput;
    if (wants(spec, Account))
        action.account = body.uuid("account");
    if (wants(spec, AccountId))
        action.account = body.uuid("account_id");
    if (wants(spec, Period))
        readPeriod(body, action, wants(spec, PeriodRequired), now);
    if (wants(spec, Direction))
        action.direction = readChoice(body, "type", wants(spec, DirectionRequired), {"INFLOW", "OUTFLOW"});
    if (wants(spec, Kind))
        readKind(body, action, now);
    if (wants(spec, Document))
        body.flag("attach_pdf", false);
    if (wants(spec, Xml))
        body.flag("attach_xml", false);
    if (wants(spec, ReferenceDate))
        body.day("reference_date");
    if (wants(spec, IncomeTypes)) {
        body.texts("allowed_income_types");
        readChoice(body, "minimum_confidence_level", false, {"HIGH", "MEDIUM", "LOW"});
    }
}

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

bool isInPeriod(const DocumentRecord &row, const FieldSpec &date, const PendingAction &action)
{
    rapidjson::Document json;
    json.Parse(row.json.data(), row.json.size());
    const auto member = json.FindMember(std::string(date.path).c_str());
    if (member == json.MemberEnd() || !member->value.IsString())
        return true;
    const auto day = parseDay(std::string_view(member->value.GetString()).substr(0, 10));
    return !day || (*day >= action.from && *day <= action.to);
}

//! Tax returns: those of a month say what type they are, those of a year do not. Invoices: received or
//! issued.
bool isOfKind(const DocumentRecord &row, const PendingAction &action)
{
    if (action.kindWanted.empty() && action.direction.empty())
        return true;
    rapidjson::Document json;
    json.Parse(row.json.data(), row.json.size());
    const auto type = json.FindMember("type");
    const bool isStated = type != json.MemberEnd() && type->value.IsString();
    if (!action.direction.empty())
        return !isStated || type->value.GetString() == action.direction;
    return isStated == (action.kindWanted == "monthly");
}

std::string documentRows(Context &context, const Projection &projection, const LinkRecord &link,
                         const ResourceSpec &spec, const PendingAction &action)
{
    const Store &store = *context.store;
    const std::uint32_t index = store.indexOf(link);
    context.documents.restore(store, spec, index, context.now);
    // One row that sums up the period has no day of its own.
    const FieldSpec *date = action.to > 0 && !spec.retrieve.single ? dateField(spec) : nullptr;
    std::string rows = "[";
    for (const DocumentRecord &row : context.documents.rows(store, spec, index, context.now))
        if ((!date || isInPeriod(row, *date, action)) && isOfKind(row, action))
            appendRow(rows, projection.apply(row.json));
    rows += ']';
    // Some collections answer a POST with their one row itself, and a PATCH with a list of it.
    const bool isBare = spec.retrieve.single && !action.resumed && rows.size() > 2;
    return isBare ? rows.substr(1, rows.size() - 2) : rows;
}

std::string transactionRows(Context &context, const Projection &projection, const LinkRecord &link,
                            const PendingAction &action)
{
    const Store &store = *context.store;
    JsonWriter json;
    std::string rows = "[";
    for (const TransactionRecord &row : link.transactions) {
        const bool wanted = row.day >= action.from && row.day <= action.to;
        if (!wanted || (action.account && store.accounts[row.account].id != *action.account))
            continue;
        writeTransaction(json, store, link, row);
        appendRow(rows, projection.apply(json.take()));
    }
    return rows + ']';
}

Response retrieveLater(Context &context, const LinkRecord &link, const ResourceSpec &spec,
                       const PendingAction &action)
{
    const std::string requestId = context.requestId();
    const std::uint32_t index = context.store->indexOf(link);
    const auto count =
        &spec == &resources::transactions()
            ? static_cast<std::size_t>(std::ranges::count_if(link.transactions,
                                                             [&action](const TransactionRecord &row) {
                                                                 return row.day >= action.from &&
                                                                        row.day <= action.to;
                                                             }))
            : context.documents.rows(*context.store, spec, index, context.now).size();
    if (context.announcer)
        context.announcer->retrievalAccepted(context, index, spec.retrieve.institutionResource, requestId,
                                             count);
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
