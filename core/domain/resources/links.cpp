// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"

// Source: published API description, operation GET /api/links/.

namespace vinculo::resources {
namespace {

using enum FieldType;
using enum FieldFlag;

constexpr EnumValue kStatuses[] = {
    {"valid", QT_TRANSLATE_NOOP("Links", "Valid"), Tone::Ok},
    {"invalid", QT_TRANSLATE_NOOP("Links", "Invalid"), Tone::Problem},
    {"unconfirmed", QT_TRANSLATE_NOOP("Links", "Unconfirmed"), Tone::Attention},
    {"token_required", QT_TRANSLATE_NOOP("Links", "Token required"), Tone::Attention},
};

constexpr EnumValue kAccessModes[] = {
    {"single", QT_TRANSLATE_NOOP("Links", "Single")},
    {"recurrent", QT_TRANSLATE_NOOP("Links", "Recurrent")},
};

constexpr EnumValue kRefreshRates[] = {
    {"6h", QT_TRANSLATE_NOOP("Links", "Every 6 hours")},
    {"12h", QT_TRANSLATE_NOOP("Links", "Every 12 hours")},
    {"24h", QT_TRANSLATE_NOOP("Links", "Every 24 hours")},
    {"7d", QT_TRANSLATE_NOOP("Links", "Every 7 days")},
    {"30d", QT_TRANSLATE_NOOP("Links", "Every 30 days")},
};

//! What a link may fetch (API description: fetch_resources of the three kinds of links).
constexpr EnumValue kResources[] = {
    {"ACCOUNTS", QT_TRANSLATE_NOOP("Links", "Accounts")},
    {"BALANCES", QT_TRANSLATE_NOOP("Links", "Balances")},
    {"BILLS", QT_TRANSLATE_NOOP("Links", "Bills")},
    {"EMPLOYMENTS", QT_TRANSLATE_NOOP("Links", "Employments")},
    {"EMPLOYMENT_RECORDS", QT_TRANSLATE_NOOP("Links", "Employment records")},
    {"FINANCIAL_STATEMENTS", QT_TRANSLATE_NOOP("Links", "Financial statements")},
    {"INCOMES", QT_TRANSLATE_NOOP("Links", "Incomes")},
    {"INVESTMENTS", QT_TRANSLATE_NOOP("Links", "Investments")},
    {"INVESTMENT_TRANSACTIONS", QT_TRANSLATE_NOOP("Links", "Investment transactions")},
    {"INVOICES", QT_TRANSLATE_NOOP("Links", "Invoices")},
    {"OWNERS", QT_TRANSLATE_NOOP("Links", "Owners")},
    {"RECURRING_EXPENSES", QT_TRANSLATE_NOOP("Links", "Recurring expenses")},
    {"RISK_INSIGHTS", QT_TRANSLATE_NOOP("Links", "Risk insights")},
    {"TRANSACTIONS", QT_TRANSLATE_NOOP("Links", "Transactions")},
    {"TAX_COMPLIANCE_STATUS", QT_TRANSLATE_NOOP("Links", "Tax compliance status")},
    {"TAX_RETENTIONS", QT_TRANSLATE_NOOP("Links", "Tax retentions")},
    {"TAX_RETURNS", QT_TRANSLATE_NOOP("Links", "Tax returns")},
    {"TAX_STATUS", QT_TRANSLATE_NOOP("Links", "Tax status")},
    {"EXCHANGES", QT_TRANSLATE_NOOP("Links", "Exchanges")},
    {"CURRENT_EMPLOYMENTS", QT_TRANSLATE_NOOP("Links", "Current employments")},
    {"EMPLOYMENT_METRICS", QT_TRANSLATE_NOOP("Links", "Employment metrics")},
};

constexpr FieldSpec kFields[] = {
    {.path = "institution",
     .label = QT_TRANSLATE_NOOP("Links", "Institution"),
     .help = QT_TRANSLATE_NOOP("Links", "Belvo's technical name of the institution the customer connected."),
     .flags = DefaultColumn | Exported | LowCardinality | Title,
     .relation = {"institutions", "name"}},
    {.path = "status",
     .label = QT_TRANSLATE_NOOP("Links", "Status"),
     .help = QT_TRANSLATE_NOOP(
         "Links",
         "Valid works; invalid and token required need the customer; unconfirmed was never completed."),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = kStatuses},
    {.path = "access_mode",
     .label = QT_TRANSLATE_NOOP("Links", "Access mode"),
     .help = QT_TRANSLATE_NOOP(
         "Links", "Recurrent ones are refreshed by Belvo on its own, single ones only when you ask."),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = kAccessModes},
    {.path = "refresh_rate",
     .label = QT_TRANSLATE_NOOP("Links", "Refresh rate"),
     .help =
         QT_TRANSLATE_NOOP("Links", "How often Belvo fetches new data by itself; empty for single links."),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = kRefreshRates},
    {.path = "last_accessed_at",
     .label = QT_TRANSLATE_NOOP("Links", "Last accessed at"),
     .help = QT_TRANSLATE_NOOP("Links", "When the connection was last used successfully."),
     .type = Timestamp,
     .flags = DefaultColumn | Exported},
    {.path = "created_at",
     .label = QT_TRANSLATE_NOOP("Links", "Created at"),
     .help = QT_TRANSLATE_NOOP("Links", "When Belvo stored this record."),
     .type = Timestamp,
     .flags = DefaultColumn | Exported},
    {.path = "external_id",
     .label = QT_TRANSLATE_NOOP("Links", "External ID"),
     .help = QT_TRANSLATE_NOOP(
         "Links", "Your own identifier, not necessarily unique; Belvo empties it if it holds personal data."),
     .flags = DefaultColumn | Exported},
    {.path = "id",
     .label = QT_TRANSLATE_NOOP("Links", "Link ID"),
     .help = QT_TRANSLATE_NOOP("Links", "Belvo's identifier of this record."),
     .type = Identifier,
     .flags = DefaultColumn | Exported | Monospace},
    {.path = "institution_user_id",
     .label = QT_TRANSLATE_NOOP("Links", "Institution user ID"),
     .help = QT_TRANSLATE_NOOP(
         "Links", "The same for the same person at the same institution, so it reveals duplicate links."),
     .flags = Exported | Monospace},
    {.path = "fetch_resources",
     .label = QT_TRANSLATE_NOOP("Links", "Fetched resources"),
     .help = QT_TRANSLATE_NOOP("Links", "What Belvo fetches when the link is created and at each refresh."),
     .type = TextList,
     .flags = Exported,
     .values = kResources},
    {.path = "credentials_storage",
     .label = QT_TRANSLATE_NOOP("Links", "Credentials storage"),
     .help = QT_TRANSLATE_NOOP(
         "Links",
         "How long Belvo keeps the login: store until the link goes, nostore never, 90d for 90 days."),
     .flags = Exported | LowCardinality},
    {.path = "stale_in",
     .label = QT_TRANSLATE_NOOP("Links", "Stale in"),
     .help = QT_TRANSLATE_NOOP(
         "Links",
         "Time without an update after which Belvo deletes the customer's data, e.g. 365d for 365 days."),
     .flags = Exported | LowCardinality},
    {.path = "created_by",
     .label = QT_TRANSLATE_NOOP("Links", "Created by"),
     .help = QT_TRANSLATE_NOOP("Links",
                               "Belvo's identifier of the user on your side whose keys created the link."),
     .type = Identifier,
     .flags = Exported | Monospace},
};

constexpr FilterSpec kFilters[] = {
    {.key = "institution",
     .label = QT_TRANSLATE_NOOP("Links", "Institution"),
     .ops = FilterOp::Equals | FilterOp::In,
     .fieldPath = "institution"},
    {.key = "status",
     .label = QT_TRANSLATE_NOOP("Links", "Status"),
     .type = Enum,
     .ops = FilterOp::Equals | FilterOp::In,
     .values = kStatuses,
     .fieldPath = "status"},
    {.key = "access_mode",
     .label = QT_TRANSLATE_NOOP("Links", "Access mode"),
     .type = Enum,
     .values = kAccessModes,
     .fieldPath = "access_mode"},
    {.key = "refresh_rate",
     .label = QT_TRANSLATE_NOOP("Links", "Refresh rate"),
     .type = Enum,
     .values = kRefreshRates,
     .fieldPath = "refresh_rate"},
    {.key = "created_at",
     .label = QT_TRANSLATE_NOOP("Links", "Created at"),
     .type = Date,
     .ops = FilterOp::Equals | FilterOp::Comparisons,
     .fieldPath = "created_at"},
    {.key = "external_id",
     .label = QT_TRANSLATE_NOOP("Links", "External ID"),
     .ops = FilterOp::Equals | FilterOp::In,
     .fieldPath = "external_id"},
    {.key = "institution_user_id",
     .label = QT_TRANSLATE_NOOP("Links", "Institution user ID"),
     .ops = FilterOp::Equals | FilterOp::In,
     .fieldPath = "institution_user_id"},
    {.key = "id",
     .label = QT_TRANSLATE_NOOP("Links", "Link ID"),
     .type = Identifier,
     .ops = FilterOp::Equals | FilterOp::In,
     .fieldPath = "id"},
    {.key = "created_by",
     .label = QT_TRANSLATE_NOOP("Links", "Created by"),
     .type = Identifier,
     .ops = FilterOp::NotIn,
     .fieldPath = "created_by"},
};

constexpr ResourceSpec kLinks{
    .name = "links",
    .path = "/api/links/",
    .title = QT_TRANSLATE_NOOP("Links", "Links"),
    .trContext = "Links",
    .icon = "link",
    .verbs = Verb::List | Verb::Detail | Verb::Resume | Verb::Delete,
    .fields = kFields,
    .filters = kFilters,
    .group = ResourceGroup::Connections,
};
static_assert(valid(kLinks));

} // namespace

const ResourceSpec &links()
{
    return kLinks;
}

} // namespace vinculo::resources
