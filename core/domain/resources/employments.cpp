// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"

// Source: published API description, operation GET /api/br/employments/.

namespace vinculo::resources {
namespace {

using enum FieldType;
using enum FieldFlag;

constexpr FieldSpec kEmployerDataFields[] = {
    {.path = "code",
     .label = QT_TRANSLATE_NOOP("Employments", "Registration"),
     .help = QT_TRANSLATE_NOOP("Employments", "The employer's CNPJ or CEI number."),
     .flags = Sensitive,
     .mask = MaskKind::Document},
    {.path = "economic_activity",
     .label = QT_TRANSLATE_NOOP("Employments", "Activity"),
     .help = QT_TRANSLATE_NOOP("Employments", "What the employer does, as registered.")},
    {.path = "name",
     .label = QT_TRANSLATE_NOOP("Employments", "Name"),
     .help = QT_TRANSLATE_NOOP("Employments", "The employer's registered name.")},
};

constexpr FieldSpec kOccupationsFields[] = {
    {.path = "name",
     .label = QT_TRANSLATE_NOOP("Employments", "Occupation"),
     .help = QT_TRANSLATE_NOOP("Employments", "Title of the post by the Brazilian list of occupations."),
     .flags = DefaultColumn},
    {.path = "start_date",
     .label = QT_TRANSLATE_NOOP("Employments", "From"),
     .help = QT_TRANSLATE_NOOP("Employments", "First day in the post."),
     .type = Date,
     .flags = DefaultColumn},
    {.path = "end_date",
     .label = QT_TRANSLATE_NOOP("Employments", "Until"),
     .help = QT_TRANSLATE_NOOP("Employments", "Last day in the post; empty while held."),
     .type = Date,
     .flags = DefaultColumn},
    {.path = "description",
     .label = QT_TRANSLATE_NOOP("Employments", "Description"),
     .help = QT_TRANSLATE_NOOP("Employments", "What the post is about, in words.")},
    {.path = "locale",
     .label = QT_TRANSLATE_NOOP("Employments", "Place"),
     .help = QT_TRANSLATE_NOOP("Employments", "Where the work is done.")},
};

constexpr EnumValue kSalariesTypeValues[] = {
    {"REGULAR", QT_TRANSLATE_NOOP("Employments", "Regular")},
    {"THIRTEENTH", QT_TRANSLATE_NOOP("Employments", "Thirteenth salary")},
    {"VOLUNTARY", QT_TRANSLATE_NOOP("Employments", "Voluntary")},
    {"RETIREMENT", QT_TRANSLATE_NOOP("Employments", "Retirement")},
};

constexpr FieldSpec kSalariesFields[] = {
    {.path = "month",
     .label = QT_TRANSLATE_NOOP("Employments", "Month"),
     .help = QT_TRANSLATE_NOOP("Employments", "Month the pay is for."),
     .flags = DefaultColumn | Title},
    {.path = "base_amount",
     .label = QT_TRANSLATE_NOOP("Employments", "Base salary"),
     .help = QT_TRANSLATE_NOOP("Employments", "Pay before anything was kept back."),
     .type = Money,
     .flags = DefaultColumn,
     .currencyPath = "currency"},
    {.path = "retained_amount",
     .label = QT_TRANSLATE_NOOP("Employments", "Retained"),
     .help = QT_TRANSLATE_NOOP("Employments", "Part kept back for social security."),
     .type = Money,
     .flags = DefaultColumn,
     .currencyPath = "currency"},
    {.path = "type",
     .label = QT_TRANSLATE_NOOP("Employments", "Type"),
     .help = QT_TRANSLATE_NOOP("Employments", "Which kind of pay it is."),
     .type = Enum,
     .flags = DefaultColumn,
     .values = kSalariesTypeValues},
    {.path = "currency",
     .label = QT_TRANSLATE_NOOP("Employments", "Currency"),
     .help = QT_TRANSLATE_NOOP("Employments", "Currency of the amounts, as a three-letter ISO 4217 code.")},
};

constexpr FieldSpec kFields[] = {
    {.path = "start_date",
     .label = QT_TRANSLATE_NOOP("Employments", "Start date"),
     .help = QT_TRANSLATE_NOOP("Employments", "First day with the employer."),
     .type = Date,
     .flags = DefaultColumn | Exported | Title},
    {.path = "end_date",
     .label = QT_TRANSLATE_NOOP("Employments", "End date"),
     .help = QT_TRANSLATE_NOOP("Employments", "Last day with the employer; empty while employed."),
     .type = Date,
     .flags = DefaultColumn | Exported},
    {.path = "employer_data",
     .label = QT_TRANSLATE_NOOP("Employments", "Employer"),
     .help = QT_TRANSLATE_NOOP("Employments", "Company that reported the employment."),
     .type = Object,
     .flags = DetailOnly,
     .fields = kEmployerDataFields},
    {.path = "occupations",
     .label = QT_TRANSLATE_NOOP("Employments", "Occupations"),
     .help = QT_TRANSLATE_NOOP("Employments", "Posts held with this employer, one after the other."),
     .type = ObjectList,
     .flags = DetailOnly,
     .fields = kOccupationsFields},
    {.path = "salaries",
     .label = QT_TRANSLATE_NOOP("Employments", "Salaries"),
     .help = QT_TRANSLATE_NOOP("Employments", "What was paid, month by month."),
     .type = ObjectList,
     .flags = DetailOnly | Series,
     .fields = kSalariesFields},
    {.path = "link",
     .label = QT_TRANSLATE_NOOP("Employments", "Link"),
     .help = QT_TRANSLATE_NOOP("Employments", "The connection this record came through."),
     .type = Identifier,
     .flags = Exported | Monospace,
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
    {.path = "collected_at",
     .label = QT_TRANSLATE_NOOP("Employments", "Collected at"),
     .help = QT_TRANSLATE_NOOP("Employments", "When Belvo read this value at the institution."),
     .type = Timestamp,
     .flags = Exported},
};

constexpr FilterSpec kFilters[] = {
    {.key = "link",
     .label = QT_TRANSLATE_NOOP("Employments", "Link"),
     .type = Identifier,
     .ops = FilterOp::Equals | FilterOp::In,
     .required = true,
     .fieldPath = "link"},
    {.key = "id",
     .label = QT_TRANSLATE_NOOP("Employments", "Employment ID"),
     .type = Identifier,
     .ops = FilterOp::Equals | FilterOp::In,
     .fieldPath = "id"},
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
};

constexpr ResourceSpec kEmployments{
    .name = "employments",
    .path = "/api/br/employments/",
    .title = QT_TRANSLATE_NOOP("Employments", "Employments"),
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
