// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/webhooks/eventdata.h"

#include "sandbox/generator/movementpattern.h"
#include "sandbox/http/jsonwriter.h"
#include "sandbox/rows/rows.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr std::size_t kMostIds = 1000;

//! Resources that one event announces, and the key of their total.
struct Total
{
    std::string_view resource;
    std::string_view key;
};
constexpr Total kTotals[] = {{"ACCOUNTS", "total_accounts"},
                             {"OWNERS", "total_owners"},
                             {"BILLS", "total_bills"},
                             {"INVESTMENTS", "total_investments"},
                             {"INVESTMENT_TRANSACTIONS", "total_investment_transactions"},
                             {"EXCHANGES", "total_exchanges"},
                             {"RECURRING_EXPENSES", "total_recurring_expenses"},
                             {"RISK_INSIGHTS", "total_risk_insights"},
                             {"EMPLOYMENT_RECORDS", "total_employment_record_profiles"},
                             {"EMPLOYMENT_METRICS", "total_employment_metrics"},
                             {"CURRENT_EMPLOYMENTS", "total_current_employments"},
                             {"EMPLOYMENTS", "total_employments"},
                             {"TAX_COMPLIANCE_STATUS", "total_tax_compliance_status"},
                             {"FINANCIAL_STATEMENTS", "new_financial_statements"}};

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

WebhookEvent historical(std::string_view resource, std::string data,
                        std::string_view code = "historical_update")
{
    WebhookEvent event;
    event.type = resource;
    event.code = code;
    event.processType = "historical_update";
    event.data = std::move(data);
    return event;
}

std::string countData(std::string_view key, std::int64_t count)
{
    return "{\"" + std::string(key) + "\":" + std::to_string(count) + '}';
}

std::string transactionsData(const LinkRecord &link)
{
    std::int64_t inflows = 0;
    Day first = 0;
    Day last = 0;
    for (const TransactionRecord &row : link.transactions) {
        inflows += movementPatterns()[row.pattern].inflow ? 1 : 0;
        first = first == 0 ? row.day : std::min(first, row.day);
        last = std::max(last, row.day);
    }
    const auto total = static_cast<std::int64_t>(link.transactions.size());
    JsonWriter json;
    json.beginObject();
    json.integer("total_transactions", total);
    json.integer("total_inflow_transactions", inflows);
    json.integer("total_outflow_transactions", total - inflows);
    if (total > 0) {
        json.day("first_transaction_date", first);
        json.day("last_transaction_date", last);
    } else {
        json.null("first_transaction_date");
        json.null("last_transaction_date");
    }
    json.endObject();
    return json.take();
}

using Rows = std::vector<const DocumentRecord *>;

Rows documentsOf(const Context &context, const LinkRecord &link, std::string_view resource)
{
    return context.rowsOf ? context.rowsOf(link, resource) : Rows();
}

//! A text of a finished row, such as "2026-03-14" of "invoice_date"; empty: it has none. The rows are written
//! here, without blanks.
std::string_view textOf(const DocumentRecord &row, std::string_view key)
{
    const std::string begin = '"' + std::string(key) + "\":\"";
    const std::size_t at = row.json.find(begin);
    if (at == std::string::npos)
        return {};
    const std::string_view rest = std::string_view(row.json).substr(at + begin.size());
    return rest.substr(0, rest.find('"'));
}

std::int64_t streamsOf(const Rows &incomes)
{
    std::int64_t streams = 0;
    for (const DocumentRecord *row : incomes)
        for (std::size_t at = row->json.find("\"income_type\""); at != std::string::npos;
             at = row->json.find("\"income_type\"", at + 1))
            ++streams;
    return streams;
}

std::string periodData(std::string_view total, std::int64_t count, std::string_view stem, Day from, Day to)
{
    JsonWriter json;
    json.beginObject();
    json.integer(total, count);
    json.day("first_" + std::string(stem) + "_date", from);
    json.day("last_" + std::string(stem) + "_date", to);
    json.endObject();
    return json.take();
}

//! Of one direction, of the last `days`.
std::string invoicesData(const Rows &rows, std::string_view type, Day today, Day days)
{
    std::int64_t count = 0;
    for (const DocumentRecord *row : rows)
        if (const std::optional<Day> day = parseDay(textOf(*row, "invoice_date").substr(0, 10));
            textOf(*row, "type") == type && day && *day > today - days)
            ++count;
    return periodData("total_invoices", count, "invoice", today - days + 1, today);
}

std::string taxReturnsData(const Rows &rows, bool isYearly)
{
    constexpr Day kLongestMonth = 31;
    std::int64_t count = 0;
    int first = 0;
    int last = 0;
    for (const DocumentRecord *row : rows) {
        if ((row->about.count() > kLongestMonth) != isYearly)
            continue;
        const int year = calendarDate(row->about.first).year;
        first = count == 0 ? year : std::min(first, year);
        last = std::max(last, year);
        ++count;
    }
    JsonWriter json;
    json.beginObject();
    json.text("type", isYearly ? "yearly" : "monthly");
    json.integer("total_tax_returns", count);
    for (const auto &[key, year] :
         {std::pair("first_tax_return_year", first), std::pair("last_tax_return_year", last)}) {
        if (count > 0)
            json.integer(key, year);
        else
            json.null(key);
    }
    json.endObject();
    return json.take();
}

//! Fiscal resources have events of their own shape.
std::vector<WebhookEvent> fiscalEvents(const Context &context, const LinkRecord &link,
                                       std::string_view resource)
{
    const Day today = dayOf(context.now);
    const Rows rows = documentsOf(context, link, resource);
    const auto count = static_cast<std::int64_t>(rows.size());
    if (resource == "INVOICES") {
        constexpr Day kRecent = 30;
        constexpr Day kYear = 365;
        return {
            historical(resource, invoicesData(rows, "INFLOW", today, kRecent), "initial_inflow_update"),
            historical(resource, invoicesData(rows, "OUTFLOW", today, kRecent), "initial_outflow_update"),
            historical(resource, invoicesData(rows, "INFLOW", today, kYear), "historical_inflow_update"),
            historical(resource, invoicesData(rows, "OUTFLOW", today, kYear), "historical_outflow_update")};
    }
    if (resource == "TAX_RETENTIONS")
        return {historical(resource,
                           periodData("total_tax_retentions", count, "tax_retention", today - 364, today))};
    if (resource == "TAX_STATUS") {
        JsonWriter json;
        json.beginObject();
        json.integer("total_tax_status", count);
        json.day("last_status_change_date", today - 3650);
        json.endObject();
        return {historical(resource, json.take())};
    }
    return {historical(resource, taxReturnsData(rows, true)),
            historical(resource, taxReturnsData(rows, false))};
}

void writeInstitution(JsonWriter &json, const Context &context, const ConsentRecord &consent, bool logo)
{
    const InstitutionRecord &institution = context.store->institutions[consent.institution];
    json.text("institution", institution.name);
    json.text("institution_display_name", institution.displayName);
    if (logo)
        json.text("institution_icon_logo", institutionLogo(institution));
}

} // namespace

std::int64_t rowCount(const Context &context, const LinkRecord &link, std::string_view resource)
{
    if (resource == "ACCOUNTS")
        return static_cast<std::int64_t>(link.accounts.size());
    if (resource == "OWNERS")
        return static_cast<std::int64_t>(link.owners.size());
    if (resource == "TRANSACTIONS")
        return static_cast<std::int64_t>(link.transactions.size());
    return static_cast<std::int64_t>(documentsOf(context, link, resource).size());
}

std::vector<WebhookEvent> historicalEvents(const Context &context, const LinkRecord &link,
                                           std::string_view resource)
{
    const std::int64_t count = rowCount(context, link, resource);
    if (resource == "TRANSACTIONS")
        return {historical(resource, transactionsData(link))};
    if (resource == "INCOMES")
        return {historical(resource,
                           "{\"total_incomes\":" + std::to_string(count) + ",\"number_of_income_streams\":" +
                               std::to_string(streamsOf(documentsOf(context, link, resource))) + '}')};
    if (resource == "INVOICES" || resource.starts_with("TAX_RET") || resource == "TAX_STATUS")
        return fiscalEvents(context, link, resource);
    for (const Total &total : kTotals)
        if (total.resource == resource)
            return {historical(resource, countData(total.key, count))};
    return {};
}

std::string newRowsCode(std::string_view resource)
{
    return "new_" + lower(resource) + "_available";
}

std::string newRowsData(const Context &context, const LinkRecord &link, std::string_view resource,
                        std::size_t count)
{
    const std::string key = "new_" + lower(resource);
    if (resource != "TRANSACTIONS")
        return countData(key, static_cast<std::int64_t>(count));
    JsonWriter json;
    json.beginObject();
    json.integer(key, static_cast<std::int64_t>(count));
    json.beginArray("new_transaction_ids");
    for (std::size_t i = 0; i < std::min({count, link.transactions.size(), kMostIds}); ++i)
        json.uuid({}, context.store->transactionId(link, link.transactions[i]));
    json.endArray();
    json.endObject();
    return json.take();
}

std::string changedTransactionData(const Context &context, const LinkRecord &link, bool removed)
{
    JsonWriter json;
    json.beginObject();
    json.integer("count", link.transactions.empty() ? 0 : 1);
    json.beginArray(removed ? "deleted_transactions" : "updated_transactions");
    if (!link.transactions.empty())
        json.uuid({}, context.store->transactionId(link, link.transactions.front()));
    json.endArray();
    json.endObject();
    return json.take();
}

WebhookEvent consentEvent(const Context &context, const ConsentRecord &consent, std::string_view code)
{
    const bool expiring = code == "openfinance_consent_about_to_expire";
    const bool expired = code == "openfinance_consent_expired" || code == "consent_expired";
    WebhookEvent event;
    event.type = "CONSENT";
    event.code = code;
    // The one about a consent that is over has neither of the two, the others have the first.
    event.processType = expired ? "" : "recurrent_update";
    event.link = consent.linkId;
    JsonWriter json;
    json.beginObject();
    json.uuid("consent_id", consent.id);
    if (expiring)
        json.text("consent_due_date", shortInstantText(endOf(consent).value_or(context.now + 7 * kDay)));
    if (expiring || expired)
        json.text("action", "renew");
    writeInstitution(json, context, consent, expiring || expired);
    json.endObject();
    event.data = json.take();
    return event;
}

WebhookEvent linkEvent(std::string_view code)
{
    WebhookEvent event;
    event.type = "LINK";
    event.code = code;
    event.processType = code == "link_deleted" ? "async_post" : "recurrent_update";
    if (code != "invalid_credentials" && code != "token_required")
        return event;
    const bool token = code == "token_required";
    const Problem problem =
        token ? Problem{"token_required", "A MFA token is required by the institution to login"}
              : loginError();
    JsonWriter json;
    json.beginObject();
    json.text("error_code", problem.code);
    json.text("error_message", problem.message);
    json.integer("status", token ? 428 : 400);
    json.endObject();
    event.data = json.take();
    return event;
}

} // namespace vinculo::sandbox
