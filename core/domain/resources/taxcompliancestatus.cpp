// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"

// Source: published API description, operation GET /api/tax-compliance-status/.
// Mexico (SAT). Rows name no link: the list's filter is the only way to know whose they are.

namespace vinculo::resources {
namespace {

using enum FieldType;
using enum FieldFlag;

constexpr EnumValue kOutcomes[] = {
    {"POSITIVE", QT_TRANSLATE_NOOP("TaxComplianceStatus", "Compliant"), Tone::Ok},
    {"NEGATIVE", QT_TRANSLATE_NOOP("TaxComplianceStatus", "Not compliant"), Tone::Problem},
    {"NO_OBLIGATIONS", QT_TRANSLATE_NOOP("TaxComplianceStatus", "No obligations"), Tone::Neutral},
};

constexpr FieldSpec kFields[] = {
    {.path = "outcome",
     .label = QT_TRANSLATE_NOOP("TaxComplianceStatus", "Outcome"),
     .help = QT_TRANSLATE_NOOP("TaxComplianceStatus",
                               "Whether all tax duties are met, some are not, or there are none to meet."),
     .type = Enum,
     .flags = DefaultColumn | Exported | Title,
     .values = kOutcomes},
    {.path = "rfc",
     .label = QT_TRANSLATE_NOOP("TaxComplianceStatus", "RFC"),
     .help = QT_TRANSLATE_NOOP("TaxComplianceStatus", "Tax number of the person the opinion is about."),
     .flags = DefaultColumn | Exported | Monospace | Sensitive,
     .mask = MaskKind::Document},
    {.path = "internal_identification",
     .label = QT_TRANSLATE_NOOP("TaxComplianceStatus", "Document number"),
     .help = QT_TRANSLATE_NOOP(
         "TaxComplianceStatus",
         "The SAT's number of the opinion (opinión del cumplimiento), for checking it there."),
     .flags = DefaultColumn | Exported | Monospace},
    {.path = "collected_at",
     .label = QT_TRANSLATE_NOOP("TaxComplianceStatus", "Collected at"),
     .help = QT_TRANSLATE_NOOP("TaxComplianceStatus", "When Belvo read this value at the institution."),
     .type = Timestamp,
     .flags = DefaultColumn | Exported},
    {.path = "created_at",
     .label = QT_TRANSLATE_NOOP("TaxComplianceStatus", "Created at"),
     .help = QT_TRANSLATE_NOOP("TaxComplianceStatus", "When Belvo stored this record."),
     .type = Timestamp,
     .flags = DefaultColumn | Exported},
    {.path = "id",
     .label = QT_TRANSLATE_NOOP("TaxComplianceStatus", "Opinion ID"),
     .help = QT_TRANSLATE_NOOP("TaxComplianceStatus", "Belvo's identifier of this record."),
     .type = Identifier,
     .flags = Exported | Monospace},
    {.path = "pdf",
     .label = QT_TRANSLATE_NOOP("TaxComplianceStatus", "PDF document"),
     .help = QT_TRANSLATE_NOOP("TaxComplianceStatus",
                               "The official opinion as a PDF in base64; only sent when asked for."),
     .flags = DetailOnly | Sensitive,
     .mask = MaskKind::Everything},
};

constexpr FilterSpec kFilters[] = {
    {.key = "link",
     .label = QT_TRANSLATE_NOOP("TaxComplianceStatus", "Link"),
     .type = Identifier,
     .ops = FilterOp::Equals | FilterOp::In},
    {.key = "created_at",
     .label = QT_TRANSLATE_NOOP("TaxComplianceStatus", "Created at"),
     .type = Date,
     .ops = FilterOp::Equals | FilterOp::Comparisons,
     .fieldPath = "created_at"},
    {.key = "id",
     .label = QT_TRANSLATE_NOOP("TaxComplianceStatus", "Opinion ID"),
     .type = Identifier,
     .ops = FilterOp::Equals | FilterOp::In,
     .fieldPath = "id"},
};

constexpr ResourceSpec kTaxComplianceStatus{
    .name = "tax-compliance-status",
    .path = "/api/tax-compliance-status/",
    .title = QT_TRANSLATE_NOOP("TaxComplianceStatus", "Tax compliance status"),
    .trContext = "TaxComplianceStatus",
    .icon = "tax-compliance",
    .verbs = Verb::List | Verb::Detail | Verb::Retrieve | Verb::Delete,
    .fields = kFields,
    .filters = kFilters,
    .group = ResourceGroup::Fiscal,
    .retrieve = {.institutionResource = "TAX_COMPLIANCE_STATUS",
                 .inputs = RetrieveInput::Document,
                 .single = true},
};
static_assert(valid(kTaxComplianceStatus));

} // namespace

const ResourceSpec &taxComplianceStatus()
{
    return kTaxComplianceStatus;
}

} // namespace vinculo::resources
