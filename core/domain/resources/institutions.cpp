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
    {"CURRENT_EMPLOYMENTS", QT_TRANSLATE_NOOP("Institutions", "Current employments")},
    {"DEBT_REPORTS", QT_TRANSLATE_NOOP("Institutions", "Debt reports")},
    {"EMPLOYMENTS", QT_TRANSLATE_NOOP("Institutions", "Employments")},
    {"EMPLOYMENT_METRICS", QT_TRANSLATE_NOOP("Institutions", "Employment metrics")},
    {"EMPLOYMENT_RECORDS", QT_TRANSLATE_NOOP("Institutions", "Employment records")},
    {"EXCHANGES", QT_TRANSLATE_NOOP("Institutions", "Exchanges")},
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
    {.path = "code",
     .label = QT_TRANSLATE_NOOP("Institutions", "Code"),
     .help = QT_TRANSLATE_NOOP("Institutions", "Value that is sent when this choice is picked.")},
    {.path = "label",
     .label = QT_TRANSLATE_NOOP("Institutions", "Label"),
     .help =
         QT_TRANSLATE_NOOP("Institutions", "Name of the choice as the customer reads it, e.g. Passport.")},
    {.path = "validation",
     .label = QT_TRANSLATE_NOOP("Institutions", "Validation"),
     .help = QT_TRANSLATE_NOOP("Institutions", "Pattern the answer has to match, as a regular expression."),
     .flags = Monospace},
    {.path = "validation_message",
     .label = QT_TRANSLATE_NOOP("Institutions", "Validation message"),
     .help = QT_TRANSLATE_NOOP("Institutions", "Shown when the answer does not match.")},
    {.path = "placeholder",
     .label = QT_TRANSLATE_NOOP("Institutions", "Placeholder"),
     .help = QT_TRANSLATE_NOOP("Institutions", "Example shown while the input is empty.")},
};

constexpr FieldSpec kFormFields[] = {
    {.path = "name",
     .label = QT_TRANSLATE_NOOP("Institutions", "Name"),
     .help =
         QT_TRANSLATE_NOOP("Institutions", "Key under which the answer is sent, e.g. username or password."),
     .flags = Monospace},
    {.path = "type",
     .label = QT_TRANSLATE_NOOP("Institutions", "Field type"),
     .help =
         QT_TRANSLATE_NOOP("Institutions", "Kind of input the form shows, e.g. text, password or select.")},
    {.path = "label",
     .label = QT_TRANSLATE_NOOP("Institutions", "Label"),
     .help = QT_TRANSLATE_NOOP("Institutions",
                               "Name of the input as the customer reads it, e.g. Client number.")},
    {.path = "validation",
     .label = QT_TRANSLATE_NOOP("Institutions", "Validation"),
     .help = QT_TRANSLATE_NOOP("Institutions", "Pattern the answer has to match, as a regular expression."),
     .flags = Monospace},
    {.path = "validation_message",
     .label = QT_TRANSLATE_NOOP("Institutions", "Validation message"),
     .help = QT_TRANSLATE_NOOP("Institutions", "Shown when the answer does not match.")},
    {.path = "placeholder",
     .label = QT_TRANSLATE_NOOP("Institutions", "Placeholder"),
     .help = QT_TRANSLATE_NOOP("Institutions", "Example shown while the input is empty.")},
    {.path = "values",
     .label = QT_TRANSLATE_NOOP("Institutions", "Values"),
     .help = QT_TRANSLATE_NOOP("Institutions",
                               "Choices to pick from, mostly types of document; empty for plain inputs."),
     .type = ObjectList,
     .fields = kFormFieldValues},
};

constexpr FieldSpec kFeatures[] = {
    {.path = "name",
     .label = QT_TRANSLATE_NOOP("Institutions", "Feature"),
     .help = QT_TRANSLATE_NOOP(
         "Institutions", "Technical name; token_required means that the institution may ask for a token."),
     .flags = Monospace},
    {.path = "description",
     .label = QT_TRANSLATE_NOOP("Institutions", "Description"),
     .help = QT_TRANSLATE_NOOP("Institutions", "What the feature means, in Belvo's words.")},
};

constexpr FieldSpec kFields[] = {
    {.path = "display_name",
     .label = QT_TRANSLATE_NOOP("Institutions", "Display name"),
     .help = QT_TRANSLATE_NOOP("Institutions", "Name of the institution as customers know it."),
     .flags = DefaultColumn | Exported | Title},
    {.path = "name",
     .label = QT_TRANSLATE_NOOP("Institutions", "Institution name"),
     .help = QT_TRANSLATE_NOOP(
         "Institutions", "Belvo's technical name: brand, country and segment, e.g. ofnubank_br_retail."),
     .flags = DefaultColumn | Exported | Monospace},
    {.path = "type",
     .label = QT_TRANSLATE_NOOP("Institutions", "Type"),
     .help = QT_TRANSLATE_NOOP("Institutions",
                               "Whether it is a bank, a tax authority or an employment registry."),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = kTypes},
    {.path = "country_codes",
     .label = QT_TRANSLATE_NOOP("Institutions", "Country codes"),
     .help = QT_TRANSLATE_NOOP(
         "Institutions", "Countries the institution can be connected in, as two letters each, e.g. BR."),
     .type = TextList,
     .flags = DefaultColumn | Exported},
    {.path = "integration_type",
     .label = QT_TRANSLATE_NOOP("Institutions", "Integration type"),
     .help = QT_TRANSLATE_NOOP(
         "Institutions",
         "Credentials: Belvo logs in as the customer; Open Finance: the bank's own interface is used."),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = kIntegrationTypes},
    {.path = "status",
     .label = QT_TRANSLATE_NOOP("Institutions", "Status"),
     .help = QT_TRANSLATE_NOOP(
         "Institutions", "Down means that Belvo's integration is under maintenance and calls can fail."),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = kStatuses},
    {.path = "resources",
     .label = QT_TRANSLATE_NOOP("Institutions", "Resources"),
     .help = QT_TRANSLATE_NOOP("Institutions", "What Belvo can fetch from this institution."),
     .type = TextList,
     .flags = DefaultColumn | Exported,
     .values = kResources},
    {.path = "website",
     .label = QT_TRANSLATE_NOOP("Institutions", "Website"),
     .help = QT_TRANSLATE_NOOP("Institutions", "Web address of the institution; can be empty."),
     .flags = Exported},
    {.path = "id",
     .label = QT_TRANSLATE_NOOP("Institutions", "Institution ID"),
     .help = QT_TRANSLATE_NOOP("Institutions", "Belvo's identifier of this record."),
     .type = Integer,
     .flags = Exported},
    {.path = "primary_color",
     .label = QT_TRANSLATE_NOOP("Institutions", "Primary color"),
     .help = QT_TRANSLATE_NOOP("Institutions",
                               "Main color of the institution's website, as a code such as #016FD0."),
     .flags = DetailOnly},
    {.path = "logo",
     .label = QT_TRANSLATE_NOOP("Institutions", "Logo"),
     .help = QT_TRANSLATE_NOOP("Institutions", "Web address of the main logo image."),
     .flags = DetailOnly},
    {.path = "icon_logo",
     .label = QT_TRANSLATE_NOOP("Institutions", "Icon logo"),
     .help = QT_TRANSLATE_NOOP("Institutions", "Web address of the logo image in icon size."),
     .flags = DetailOnly},
    {.path = "text_logo",
     .label = QT_TRANSLATE_NOOP("Institutions", "Text logo"),
     .help = QT_TRANSLATE_NOOP("Institutions", "Web address of the logo image with the name as text."),
     .flags = DetailOnly},
    {.path = "form_fields",
     .label = QT_TRANSLATE_NOOP("Institutions", "Form fields"),
     .help = QT_TRANSLATE_NOOP(
         "Institutions", "What the customer is asked for to log in; empty for Open Finance institutions."),
     .type = ObjectList,
     .flags = DetailOnly,
     .fields = kFormFields},
    {.path = "features",
     .label = QT_TRANSLATE_NOOP("Institutions", "Features"),
     .help = QT_TRANSLATE_NOOP("Institutions",
                               "What is special about connecting to the institution; empty if nothing is."),
     .type = ObjectList,
     .flags = DetailOnly,
     .fields = kFeatures},
    {.path = "openbanking_information.description",
     .label = QT_TRANSLATE_NOOP("Institutions", "Open banking description"),
     .help = QT_TRANSLATE_NOOP(
         "Institutions",
         "Short text from the list of regulated Open Finance institutions; empty for all others."),
     .flags = DetailOnly},
    {.path = "openbanking_information.participants",
     .label = QT_TRANSLATE_NOOP("Institutions", "Open banking participants"),
     .help = QT_TRANSLATE_NOOP(
         "Institutions",
         "The institution's brands that can be reached through Open Finance; empty for all others."),
     .type = TextList,
     .flags = DetailOnly},
    {.path = "openbanking_information.authorization_server_id",
     .label = QT_TRANSLATE_NOOP("Institutions", "Authorization server ID"),
     .help = QT_TRANSLATE_NOOP(
         "Institutions", "Identifies the server that grants access in Open Finance; empty for all others."),
     .type = Identifier,
     .flags = DetailOnly | Monospace},
    {.path = "code",
     .label = QT_TRANSLATE_NOOP("Institutions", "Code"),
     .help = QT_TRANSLATE_NOOP(
         "Institutions", "Former identifier that Belvo is going to remove; use the institution ID instead."),
     .flags = DetailOnly | Deprecated},
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
    .group = ResourceGroup::Connections,
};
static_assert(valid(kInstitutions));

} // namespace

const ResourceSpec &institutions()
{
    return kInstitutions;
}

} // namespace vinculo::resources
