// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"

// Source: published API description, operation GET /api/institutions/.

namespace vinculo::resources {
namespace {

using enum FieldType;
using enum FieldFlag;

constexpr EnumValue kTypes[] = {
    {"bank", QT_TRANSLATE_NOOP("Institutions", "Bank")},
    {"fiscal", QT_TRANSLATE_NOOP("Institutions", "Fiscal")},
    {"employment", QT_TRANSLATE_NOOP("Institutions", "Employment")},
};

constexpr EnumValue kIntegrationTypes[] = {
    {"credentials", QT_TRANSLATE_NOOP("Institutions", "Credentials")},
    {"openfinance", QT_TRANSLATE_NOOP("Institutions", "Open Finance")},
};

constexpr EnumValue kStatuses[] = {
    {"healthy", QT_TRANSLATE_NOOP("Institutions", "Healthy"), Tone::Ok},
    {"down", QT_TRANSLATE_NOOP("Institutions", "Down"), Tone::Problem},
};

constexpr EnumValue kCountries[] = {
    {"BR", QT_TRANSLATE_NOOP("Institutions", "Brazil")},
    {"MX", QT_TRANSLATE_NOOP("Institutions", "Mexico")},
    {"CL", QT_TRANSLATE_NOOP("Institutions", "Chile")},
    {"CO", QT_TRANSLATE_NOOP("Institutions", "Colombia")},
};

constexpr EnumValue kResources[] = {
    {"ACCOUNTS", QT_TRANSLATE_NOOP("Institutions", "Accounts")},
    {"BALANCES", QT_TRANSLATE_NOOP("Institutions", "Balances")},
    {"BILLS", QT_TRANSLATE_NOOP("Institutions", "Bills")},
    {"EMPLOYMENTS", QT_TRANSLATE_NOOP("Institutions", "Employments")},
    {"EMPLOYMENT_RECORDS", QT_TRANSLATE_NOOP("Institutions", "Employment records")},
    {"FINANCIAL_STATEMENTS", QT_TRANSLATE_NOOP("Institutions", "Financial statements")},
    {"INCOMES", QT_TRANSLATE_NOOP("Institutions", "Incomes")},
    {"INVESTMENTS", QT_TRANSLATE_NOOP("Institutions", "Investments")},
    {"INVESTMENT_TRANSACTIONS", QT_TRANSLATE_NOOP("Institutions", "Investment transactions")},
    {"INVOICES", QT_TRANSLATE_NOOP("Institutions", "Invoices")},
    {"OWNERS", QT_TRANSLATE_NOOP("Institutions", "Owners")},
    {"RECURRING_EXPENSES", QT_TRANSLATE_NOOP("Institutions", "Recurring expenses")},
    {"RISK_INSIGHTS", QT_TRANSLATE_NOOP("Institutions", "Risk insights")},
    {"TRANSACTIONS", QT_TRANSLATE_NOOP("Institutions", "Transactions")},
    {"TAX_COMPLIANCE_STATUS", QT_TRANSLATE_NOOP("Institutions", "Tax compliance status")},
    {"TAX_RETENTIONS", QT_TRANSLATE_NOOP("Institutions", "Tax retentions")},
    {"TAX_RETURNS", QT_TRANSLATE_NOOP("Institutions", "Tax returns")},
    {"TAX_STATUS", QT_TRANSLATE_NOOP("Institutions", "Tax status")},
};

constexpr FieldSpec kFormFieldValues[] = {
    {.path = "code", .label = QT_TRANSLATE_NOOP("Institutions", "Code")},
    {.path = "label", .label = QT_TRANSLATE_NOOP("Institutions", "Label")},
    {.path = "validation", .label = QT_TRANSLATE_NOOP("Institutions", "Validation"), .flags = Monospace},
    {.path = "validation_message", .label = QT_TRANSLATE_NOOP("Institutions", "Validation message")},
    {.path = "placeholder", .label = QT_TRANSLATE_NOOP("Institutions", "Placeholder")},
};

constexpr FieldSpec kFormFields[] = {
    {.path = "name", .label = QT_TRANSLATE_NOOP("Institutions", "Name"), .flags = Monospace},
    {.path = "type", .label = QT_TRANSLATE_NOOP("Institutions", "Field type")},
    {.path = "label", .label = QT_TRANSLATE_NOOP("Institutions", "Label")},
    {.path = "validation", .label = QT_TRANSLATE_NOOP("Institutions", "Validation"), .flags = Monospace},
    {.path = "validation_message", .label = QT_TRANSLATE_NOOP("Institutions", "Validation message")},
    {.path = "placeholder", .label = QT_TRANSLATE_NOOP("Institutions", "Placeholder")},
    {.path = "values",
     .label = QT_TRANSLATE_NOOP("Institutions", "Values"),
     .type = ObjectList,
     .fields = kFormFieldValues},
};

constexpr FieldSpec kFeatures[] = {
    {.path = "name", .label = QT_TRANSLATE_NOOP("Institutions", "Feature"), .flags = Monospace},
    {.path = "description", .label = QT_TRANSLATE_NOOP("Institutions", "Description")},
};

constexpr FieldSpec kFields[] = {
    {.path = "display_name",
     .label = QT_TRANSLATE_NOOP("Institutions", "Display name"),
     .flags = DefaultColumn | Exported | Title},
    {.path = "name",
     .label = QT_TRANSLATE_NOOP("Institutions", "Institution name"),
     .flags = DefaultColumn | Exported | Monospace},
    {.path = "type",
     .label = QT_TRANSLATE_NOOP("Institutions", "Type"),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = kTypes},
    {.path = "country_codes",
     .label = QT_TRANSLATE_NOOP("Institutions", "Country codes"),
     .type = TextList,
     .flags = DefaultColumn | Exported},
    {.path = "integration_type",
     .label = QT_TRANSLATE_NOOP("Institutions", "Integration type"),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = kIntegrationTypes},
    {.path = "status",
     .label = QT_TRANSLATE_NOOP("Institutions", "Status"),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = kStatuses},
    {.path = "resources",
     .label = QT_TRANSLATE_NOOP("Institutions", "Resources"),
     .type = TextList,
     .flags = DefaultColumn | Exported,
     .values = kResources},
    {.path = "website", .label = QT_TRANSLATE_NOOP("Institutions", "Website"), .flags = Exported},
    {.path = "id",
     .label = QT_TRANSLATE_NOOP("Institutions", "Institution ID"),
     .type = Integer,
     .flags = Exported},
    {.path = "primary_color",
     .label = QT_TRANSLATE_NOOP("Institutions", "Primary color"),
     .flags = DetailOnly},
    {.path = "logo", .label = QT_TRANSLATE_NOOP("Institutions", "Logo"), .flags = DetailOnly},
    {.path = "icon_logo", .label = QT_TRANSLATE_NOOP("Institutions", "Icon logo"), .flags = DetailOnly},
    {.path = "text_logo", .label = QT_TRANSLATE_NOOP("Institutions", "Text logo"), .flags = DetailOnly},
    {.path = "form_fields",
     .label = QT_TRANSLATE_NOOP("Institutions", "Form fields"),
     .type = ObjectList,
     .flags = DetailOnly,
     .fields = kFormFields},
    {.path = "features",
     .label = QT_TRANSLATE_NOOP("Institutions", "Features"),
     .type = ObjectList,
     .flags = DetailOnly,
     .fields = kFeatures},
    {.path = "openbanking_information.description",
     .label = QT_TRANSLATE_NOOP("Institutions", "Open banking description"),
     .flags = DetailOnly},
    {.path = "openbanking_information.participants",
     .label = QT_TRANSLATE_NOOP("Institutions", "Open banking participants"),
     .type = TextList,
     .flags = DetailOnly},
    {.path = "openbanking_information.authorization_server_id",
     .label = QT_TRANSLATE_NOOP("Institutions", "Authorization server ID"),
     .type = Identifier,
     .flags = DetailOnly | Monospace},
    {.path = "code", .label = QT_TRANSLATE_NOOP("Institutions", "Code"), .flags = DetailOnly | Deprecated},
};

constexpr FilterSpec kFilters[] = {
    {.key = "display_name",
     .label = QT_TRANSLATE_NOOP("Institutions", "Display name"),
     .fieldPath = "display_name"},
    {.key = "name",
     .label = QT_TRANSLATE_NOOP("Institutions", "Institution name"),
     .ops = FilterOp::Equals | FilterOp::In,
     .fieldPath = "name"},
    {.key = "country_code",
     .label = QT_TRANSLATE_NOOP("Institutions", "Country"),
     .type = Enum,
     .ops = FilterOp::Equals | FilterOp::In,
     .values = kCountries,
     .fieldPath = "country_codes"},
    {.key = "type",
     .label = QT_TRANSLATE_NOOP("Institutions", "Type"),
     .type = Enum,
     .ops = FilterOp::Equals | FilterOp::In,
     .values = kTypes,
     .fieldPath = "type"},
    {.key = "status",
     .label = QT_TRANSLATE_NOOP("Institutions", "Status"),
     .type = Enum,
     .ops = FilterOp::Equals | FilterOp::In,
     .values = kStatuses,
     .fieldPath = "status"},
    {.key = "resources",
     .label = QT_TRANSLATE_NOOP("Institutions", "Resources"),
     .type = Enum,
     .ops = FilterOp::AllIn,
     .values = kResources,
     .fieldPath = "resources"},
    {.key = "website", .label = QT_TRANSLATE_NOOP("Institutions", "Website"), .fieldPath = "website"},
};

constexpr ResourceSpec kInstitutions{
    .name = "institutions",
    .path = "/api/institutions/",
    .title = QT_TRANSLATE_NOOP("Institutions", "Institutions"),
    .trContext = "Institutions",
    .icon = "institution",
    .verbs = Verb::List | Verb::Detail,
    .fields = kFields,
    .filters = kFilters,
};
static_assert(valid(kInstitutions));

} // namespace

const ResourceSpec &institutions()
{
    return kInstitutions;
}

} // namespace vinculo::resources
