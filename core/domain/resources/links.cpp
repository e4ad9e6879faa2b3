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
     .flags = DefaultColumn | Exported | LowCardinality | Title,
     .relation = {"institutions", "name"}},
    {.path = "status",
     .label = QT_TRANSLATE_NOOP("Links", "Status"),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = kStatuses},
    {.path = "access_mode",
     .label = QT_TRANSLATE_NOOP("Links", "Access mode"),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = kAccessModes},
    {.path = "refresh_rate",
     .label = QT_TRANSLATE_NOOP("Links", "Refresh rate"),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = kRefreshRates},
    {.path = "last_accessed_at",
     .label = QT_TRANSLATE_NOOP("Links", "Last accessed at"),
     .type = Timestamp,
     .flags = DefaultColumn | Exported},
    {.path = "created_at",
     .label = QT_TRANSLATE_NOOP("Links", "Created at"),
     .type = Timestamp,
     .flags = DefaultColumn | Exported},
    {.path = "external_id",
     .label = QT_TRANSLATE_NOOP("Links", "External ID"),
     .flags = DefaultColumn | Exported},
    {.path = "id",
     .label = QT_TRANSLATE_NOOP("Links", "Link ID"),
     .type = Identifier,
     .flags = DefaultColumn | Exported | Monospace},
    {.path = "institution_user_id",
     .label = QT_TRANSLATE_NOOP("Links", "Institution user ID"),
     .flags = Exported | Monospace},
    {.path = "fetch_resources",
     .label = QT_TRANSLATE_NOOP("Links", "Fetched resources"),
     .type = TextList,
     .flags = Exported,
     .values = kResources},
    {.path = "credentials_storage",
     .label = QT_TRANSLATE_NOOP("Links", "Credentials storage"),
     .flags = Exported | LowCardinality},
    {.path = "stale_in", .label = QT_TRANSLATE_NOOP("Links", "Stale in"), .flags = Exported | LowCardinality},
    {.path = "created_by",
     .label = QT_TRANSLATE_NOOP("Links", "Created by"),
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
};
static_assert(valid(kLinks));

} // namespace

const ResourceSpec &links()
{
    return kLinks;
}

} // namespace vinculo::resources
