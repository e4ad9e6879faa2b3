// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"

// Source: published API description, operation GET /api/br/employments/.

namespace vinculo::resources {
namespace {

using enum FieldType;
using enum FieldFlag;

constexpr EnumValue kLocales[] = {
    {"Urbana", QT_TRANSLATE_NOOP("Employments", "Urban")},
    {"Rural", QT_TRANSLATE_NOOP("Employments", "Rural")},
    {"Não Identificado", QT_TRANSLATE_NOOP("Employments", "Not identified")},
};

constexpr EnumValue kSalaryTypes[] = {
    {"REGULAR", QT_TRANSLATE_NOOP("Employments", "Regular")},
    {"THIRTEENTH", QT_TRANSLATE_NOOP("Employments", "Thirteenth salary")},
    {"VOLUNTARY", QT_TRANSLATE_NOOP("Employments", "Voluntary contribution")},
    {"RETIREMENT", QT_TRANSLATE_NOOP("Employments", "Retirement")},
};

constexpr FieldSpec kOccupations[] = {
    {.path = "name",
     .label = QT_TRANSLATE_NOOP("Employments", "Occupation"),
     .help = QT_TRANSLATE_NOOP("Employments", "What the employer calls the position, often with its code."),
     .flags = DefaultColumn},
    {.path = "description",
     .label = QT_TRANSLATE_NOOP("Employments", "Occupation (CBO)"),
     .help = QT_TRANSLATE_NOOP("Employments", "The position as Brazil's list of occupations (CBO) names it."),
     .flags = DefaultColumn},
    {.path = "start_date",
     .label = QT_TRANSLATE_NOOP("Employments", "Occupation start"),
     .help = QT_TRANSLATE_NOOP("Employments", "First day in this position."),
     .type = Date,
     .flags = DefaultColumn},
    {.path = "end_date",
     .label = QT_TRANSLATE_NOOP("Employments", "Occupation end"),
     .help = QT_TRANSLATE_NOOP("Employments", "Last day in this position; empty while the person holds it."),
     .type = Date,
     .flags = DefaultColumn},
    {.path = "locale",
     .label = QT_TRANSLATE_NOOP("Employments", "Place of work"),
     .help = QT_TRANSLATE_NOOP("Employments", "Whether the work is done in a town or in the country."),
     .type = Enum,
     .flags = DefaultColumn,
     .values = kLocales},
};

constexpr FieldSpec kSalaries[] = {
    {.path = "month",
     .label = QT_TRANSLATE_NOOP("Employments", "Month"),
     .help = QT_TRANSLATE_NOOP("Employments", "Month the pay belongs to, as year and month."),
     .flags = DefaultColumn | Title},
    {.path = "base_amount",
     .label = QT_TRANSLATE_NOOP("Employments", "Base amount"),
     .help = QT_TRANSLATE_NOOP("Employments", "Gross pay before deductions and without bonuses."),
     .type = Money,
     .flags = DefaultColumn,
     .currencyPath = "currency"},
    {.path = "retained_amount",
     .label = QT_TRANSLATE_NOOP("Employments", "Retained amount"),
     .help = QT_TRANSLATE_NOOP("Employments", "Social security contribution kept back for the INSS."),
     .type = Money,
     .flags = DefaultColumn,
     .currencyPath = "currency"},
    {.path = "type",
     .label = QT_TRANSLATE_NOOP("Employments", "Salary type"),
     .help = QT_TRANSLATE_NOOP("Employments", "What kind of pay it was; empty when the INSS does not say."),
     .type = Enum,
     .flags = DefaultColumn,
     .values = kSalaryTypes},
    {.path = "currency",
     .label = QT_TRANSLATE_NOOP("Employments", "Currency"),
     .help = QT_TRANSLATE_NOOP("Employments", "Currency of the amounts, as a three-letter ISO 4217 code."),
     .flags = LowCardinality},
};

constexpr FieldSpec kFields[] = {
    {.path = "employer_data.name",
     .label = QT_TRANSLATE_NOOP("Employments", "Employer"),
     .help = QT_TRANSLATE_NOOP("Employments", "Who employed the person, as registered with the INSS."),
     .flags = DefaultColumn | Exported | Title},
    {.path = "start_date",
     .label = QT_TRANSLATE_NOOP("Employments", "Start date"),
     .help = QT_TRANSLATE_NOOP("Employments", "First day with this employer."),
     .type = Date,
     .flags = DefaultColumn | Exported},
    {.path = "end_date",
     .label = QT_TRANSLATE_NOOP("Employments", "End date"),
     .help = QT_TRANSLATE_NOOP("Employments", "Last day with this employer; empty while the job goes on."),
     .type = Date,
     .flags = DefaultColumn | Exported},
    {.path = "employer_data.economic_activity",
     .label = QT_TRANSLATE_NOOP("Employments", "Economic activity"),
     .help = QT_TRANSLATE_NOOP("Employments", "The employer's main business, with its CNAE code."),
     .flags = DefaultColumn | Exported | LowCardinality},
    {.path = "employer_data.code",
     .label = QT_TRANSLATE_NOOP("Employments", "Employer code"),
     .help = QT_TRANSLATE_NOOP("Employments",
                               "Usually the employer's CNPJ, whole or only its first eight digits."),
     .flags = DefaultColumn | Exported | Sensitive | Monospace,
     .mask = MaskKind::Document},
    {.path = "collected_at",
     .label = QT_TRANSLATE_NOOP("Employments", "Collected at"),
     .help = QT_TRANSLATE_NOOP("Employments", "When Belvo read this value at the institution."),
     .type = Timestamp,
     .flags = DefaultColumn | Exported},
    {.path = "link",
     .label = QT_TRANSLATE_NOOP("Employments", "Link"),
     .help = QT_TRANSLATE_NOOP("Employments", "The connection this record came through."),
     .type = Identifier,
     .flags = DefaultColumn | Exported | Monospace,
     .relation = {"links", "id"}},
    {.path = "id",
     .label = QT_TRANSLATE_NOOP("Employments", "Employment ID"),
     .help = QT_TRANSLATE_NOOP("Employments", "Belvo's identifier of this record."),
     .type = Identifier,
     .flags = Exported | Monospace},
    {.path = "created_at",
     .label = QT_TRANSLATE_NOOP("Employments", "Created at"),
     .help = QT_TRANSLATE_NOOP("Employments", "When Belvo stored this record."),
     .type = Timestamp,
     .flags = Exported},
    {.path = "salaries",
     .label = QT_TRANSLATE_NOOP("Employments", "Salaries"),
     .help = QT_TRANSLATE_NOOP("Employments", "What this employer paid, one row per month and kind of pay."),
     .type = ObjectList,
     .flags = DetailOnly | Series,
     .fields = kSalaries},
    {.path = "occupations",
     .label = QT_TRANSLATE_NOOP("Employments", "Occupations"),
     .help = QT_TRANSLATE_NOOP("Employments", "Positions held with this employer."),
     .type = ObjectList,
     .flags = DetailOnly,
     .fields = kOccupations},
};

constexpr FilterSpec kFilters[] = {
    {.key = "link",
     .label = QT_TRANSLATE_NOOP("Employments", "Link"),
     .type = Identifier,
     .ops = FilterOp::Equals | FilterOp::In,
     .required = true,
     .fieldPath = "link"},
    {.key = "start_date",
     .label = QT_TRANSLATE_NOOP("Employments", "Start date"),
     .type = Date,
     .ops = FilterOp::Equals | FilterOp::Comparisons,
     .fieldPath = "start_date"},
    {.key = "end_date",
     .label = QT_TRANSLATE_NOOP("Employments", "End date"),
     .type = Date,
     .ops = FilterOp::Equals | FilterOp::Comparisons,
     .fieldPath = "end_date"},
    {.key = "created_at",
     .label = QT_TRANSLATE_NOOP("Employments", "Created at"),
     .type = Date,
     .ops = FilterOp::Equals | FilterOp::Comparisons,
     .fieldPath = "created_at"},
    {.key = "id",
     .label = QT_TRANSLATE_NOOP("Employments", "Employment ID"),
     .type = Identifier,
     .ops = FilterOp::Equals | FilterOp::In,
     .fieldPath = "id"},
};

constexpr ResourceSpec kEmployments{
    .name = "employments",
    .path = "/api/br/employments/",
    .title = QT_TRANSLATE_NOOP("Employments", "Employments (Brazil)"),
    .trContext = "Employments",
    .icon = "employment",
    .verbs = Verb::List | Verb::Detail | Verb::Retrieve | Verb::Delete,
    .fields = kFields,
    .filters = kFilters,
    .group = ResourceGroup::Employment,
    .retrieve = {.institutionResource = "EMPLOYMENTS", .inputs = RetrieveInput::Period, .async = true},
};
static_assert(valid(kEmployments));

} // namespace

const ResourceSpec &employments()
{
    return kEmployments;
}

} // namespace vinculo::resources
