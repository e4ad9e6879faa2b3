// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"

// Source: published API description, operation GET /api/mx/current-employments/.

namespace vinculo::resources {
namespace {

using enum FieldType;
using enum FieldFlag;

constexpr EnumValue kStatusValues[] = {
    {"EMPLOYED", QT_TRANSLATE_NOOP("CurrentEmployments", "Employed"), Tone::Ok},
    {"UNEMPLOYED", QT_TRANSLATE_NOOP("CurrentEmployments", "Unemployed"), Tone::Attention},
};

constexpr FieldSpec kCurrentEmploymentRecordsFields[] = {
    {.path = "employer",
     .label = QT_TRANSLATE_NOOP("CurrentEmployments", "Employer"),
     .help = QT_TRANSLATE_NOOP("CurrentEmployments", "Official name of the employer."),
     .flags = DefaultColumn | Title},
    {.path = "monthly_salary",
     .label = QT_TRANSLATE_NOOP("CurrentEmployments", "Monthly salary"),
     .help = QT_TRANSLATE_NOOP("CurrentEmployments",
                               "Pay per month with all perks; empty when the institution does not say."),
     .type = Money,
     .flags = DefaultColumn,
     .currency = "MXN"},
    {.path = "days_employed",
     .label = QT_TRANSLATE_NOOP("CurrentEmployments", "Days employed"),
     .help = QT_TRANSLATE_NOOP("CurrentEmployments", "Days since the person started with this employer."),
     .type = Integer,
     .flags = DefaultColumn},
    {.path = "state",
     .label = QT_TRANSLATE_NOOP("CurrentEmployments", "State"),
     .help = QT_TRANSLATE_NOOP("CurrentEmployments", "Federal state of the workplace."),
     .flags = DefaultColumn},
    {.path = "base_salary",
     .label = QT_TRANSLATE_NOOP("CurrentEmployments", "Daily salary"),
     .help = QT_TRANSLATE_NOOP("CurrentEmployments",
                               "Base salary per day; empty when the institution does not say."),
     .type = Money,
     .currency = "MXN"},
    {.path = "employer_id",
     .label = QT_TRANSLATE_NOOP("CurrentEmployments", "Employer ID"),
     .help = QT_TRANSLATE_NOOP("CurrentEmployments",
                               "Official number of the employer, e.g. its registration at the IMSS.")},
    {.path = "employer_rfc",
     .label = QT_TRANSLATE_NOOP("CurrentEmployments", "Employer RFC"),
     .help = QT_TRANSLATE_NOOP("CurrentEmployments",
                               "The employer's tax number, twelve characters for a company.")},
};

constexpr EnumValue kPersonalDataDocumentIdsDocumentTypeValues[] = {
    {"NSS", QT_TRANSLATE_NOOP("CurrentEmployments", "Social security number")},
    {"CURP", QT_TRANSLATE_NOOP("CurrentEmployments", "CURP")},
    {"RFC", QT_TRANSLATE_NOOP("CurrentEmployments", "RFC")},
};

constexpr FieldSpec kPersonalDataDocumentIdsFields[] = {
    {.path = "document_number",
     .label = QT_TRANSLATE_NOOP("CurrentEmployments", "Document number"),
     .help = QT_TRANSLATE_NOOP("CurrentEmployments", "The number that this document carries."),
     .flags = Sensitive,
     .mask = MaskKind::Document},
    {.path = "document_type",
     .label = QT_TRANSLATE_NOOP("CurrentEmployments", "Document type"),
     .help =
         QT_TRANSLATE_NOOP("CurrentEmployments",
                           "Kind of number: social security (NSS), population registry (CURP) or tax (RFC)."),
     .type = Enum,
     .values = kPersonalDataDocumentIdsDocumentTypeValues},
};

constexpr FieldSpec kPersonalDataFields[] = {
    {.path = "birth_date",
     .label = QT_TRANSLATE_NOOP("CurrentEmployments", "Birth date"),
     .help = QT_TRANSLATE_NOOP("CurrentEmployments", "Day the person was born."),
     .type = Date,
     .flags = Sensitive,
     .mask = MaskKind::Date},
    {.path = "document_ids",
     .label = QT_TRANSLATE_NOOP("CurrentEmployments", "Documents"),
     .help = QT_TRANSLATE_NOOP("CurrentEmployments", "Official numbers of the person."),
     .type = ObjectList,
     .fields = kPersonalDataDocumentIdsFields},
    {.path = "first_name",
     .label = QT_TRANSLATE_NOOP("CurrentEmployments", "First name"),
     .help = QT_TRANSLATE_NOOP("CurrentEmployments", "Given names."),
     .flags = Sensitive,
     .mask = MaskKind::Name},
    {.path = "last_name",
     .label = QT_TRANSLATE_NOOP("CurrentEmployments", "Last name"),
     .help = QT_TRANSLATE_NOOP("CurrentEmployments", "Family names."),
     .flags = Sensitive,
     .mask = MaskKind::Name},
};

constexpr FieldSpec kFields[] = {
    {.path = "month",
     .label = QT_TRANSLATE_NOOP("CurrentEmployments", "Month"),
     .help = QT_TRANSLATE_NOOP("CurrentEmployments",
                               "Month the report is about; empty when the person has no job."),
     .flags = DefaultColumn | Exported | LowCardinality},
    {.path = "personal_data.official_name",
     .label = QT_TRANSLATE_NOOP("CurrentEmployments", "Official name"),
     .help = QT_TRANSLATE_NOOP("CurrentEmployments", "Full name as the institution writes it."),
     .flags = DefaultColumn | Exported | Sensitive,
     .mask = MaskKind::Name},
    {.path = "status",
     .label = QT_TRANSLATE_NOOP("CurrentEmployments", "Status"),
     .help = QT_TRANSLATE_NOOP("CurrentEmployments",
                               "Whether the person has a job; most other values are empty when not."),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = kStatusValues},
    {.path = "collected_at",
     .label = QT_TRANSLATE_NOOP("CurrentEmployments", "Collected at"),
     .help = QT_TRANSLATE_NOOP("CurrentEmployments", "When Belvo read this value at the institution."),
     .type = Timestamp,
     .flags = DefaultColumn | Exported | Title},
    {.path = "current_employment_records",
     .label = QT_TRANSLATE_NOOP("CurrentEmployments", "Jobs"),
     .help = QT_TRANSLATE_NOOP("CurrentEmployments", "Jobs the person has now; empty when there is none."),
     .type = ObjectList,
     .flags = DetailOnly,
     .fields = kCurrentEmploymentRecordsFields},
    {.path = "internal_identification",
     .label = QT_TRANSLATE_NOOP("CurrentEmployments", "Internal identification"),
     .help = QT_TRANSLATE_NOOP("CurrentEmployments",
                               "The person's number at the institution, the CURP; empty without a job."),
     .flags = Exported | Sensitive,
     .mask = MaskKind::Document},
    {.path = "personal_data",
     .label = QT_TRANSLATE_NOOP("CurrentEmployments", "Personal data"),
     .help = QT_TRANSLATE_NOOP("CurrentEmployments", "Who the person is, as the institution has it."),
     .type = Object,
     .flags = DetailOnly,
     .fields = kPersonalDataFields},
    {.path = "link",
     .label = QT_TRANSLATE_NOOP("CurrentEmployments", "Link"),
     .help = QT_TRANSLATE_NOOP("CurrentEmployments", "The connection this record came through."),
     .type = Identifier,
     .flags = Exported | Monospace,
     .relation = {"links", "id"}},
    {.path = "id",
     .label = QT_TRANSLATE_NOOP("CurrentEmployments", "Record ID"),
     .help = QT_TRANSLATE_NOOP("CurrentEmployments", "Belvo's identifier of this record."),
     .type = Identifier,
     .flags = Exported | Monospace},
    {.path = "created_at",
     .label = QT_TRANSLATE_NOOP("CurrentEmployments", "Created at"),
     .help = QT_TRANSLATE_NOOP("CurrentEmployments", "When Belvo stored this record."),
     .type = Timestamp,
     .flags = Exported},
};

constexpr FilterSpec kFilters[] = {
    {.key = "id",
     .label = QT_TRANSLATE_NOOP("CurrentEmployments", "Record ID"),
     .type = Identifier,
     .ops = FilterOp::Equals | FilterOp::In,
     .fieldPath = "id"},
    {.key = "link",
     .label = QT_TRANSLATE_NOOP("CurrentEmployments", "Link"),
     .type = Identifier,
     .ops = FilterOp::Equals | FilterOp::In,
     .fieldPath = "link"},
    {.key = "collected_at",
     .label = QT_TRANSLATE_NOOP("CurrentEmployments", "Collected at"),
     .type = Date,
     .ops = FilterOp::Equals | FilterOp::Comparisons,
     .fieldPath = "collected_at"},
    {.key = "created_at",
     .label = QT_TRANSLATE_NOOP("CurrentEmployments", "Created at"),
     .type = Date,
     .ops = FilterOp::Equals | FilterOp::Comparisons,
     .fieldPath = "created_at"},
};

constexpr ResourceSpec kCurrentEmployments{
    .name = "current-employments",
    .path = "/api/mx/current-employments/",
    .title = QT_TRANSLATE_NOOP("CurrentEmployments", "Current employments"),
    .trContext = "CurrentEmployments",
    .icon = "employment",
    .verbs = Verb::List | Verb::Detail | Verb::Retrieve | Verb::Delete,
    .fields = kFields,
    .filters = kFilters,
    .group = ResourceGroup::Employment,
    .retrieve = {.institutionResource = "CURRENT_EMPLOYMENTS"},
};
static_assert(valid(kCurrentEmployments));

} // namespace

const ResourceSpec &currentEmployments()
{
    return kCurrentEmployments;
}

} // namespace vinculo::resources
