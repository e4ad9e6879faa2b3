// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"

// Source: published API description, operation GET /api/tax-retentions/.
// Mexico (SAT): taxes that whoever pays keeps back and hands over in the name of who is paid.

namespace vinculo::resources {
namespace {

using enum FieldType;
using enum FieldFlag;

constexpr EnumValue kNationalities[] = {
    {"NATIONAL", QT_TRANSLATE_NOOP("TaxRetentions", "Mexican")},
    {"FOREIGN", QT_TRANSLATE_NOOP("TaxRetentions", "Foreign")},
};

constexpr EnumValue kPaymentStatuses[] = {
    {"PAID", QT_TRANSLATE_NOOP("TaxRetentions", "Paid"), Tone::Ok},
    {"PROVISIONED", QT_TRANSLATE_NOOP("TaxRetentions", "Provisional"), Tone::Attention},
};

constexpr FieldSpec kBreakdown[] = {
    {.path = "tax_type",
     .label = QT_TRANSLATE_NOOP("TaxRetentions", "Tax kind"),
     .help = QT_TRANSLATE_NOOP("TaxRetentions",
                               "SAT code of the tax: 01 is ISR on income, 02 IVA, 03 IEPS; can be empty."),
     .flags = DefaultColumn | LowCardinality},
    {.path = "base_amount",
     .label = QT_TRANSLATE_NOOP("TaxRetentions", "Base amount"),
     .help = QT_TRANSLATE_NOOP("TaxRetentions", "Amount that this part of the retention is reckoned on."),
     .type = Money,
     .flags = DefaultColumn,
     .currency = "MXN"},
    {.path = "retained_amount",
     .label = QT_TRANSLATE_NOOP("TaxRetentions", "Retained amount"),
     .help = QT_TRANSLATE_NOOP("TaxRetentions", "Kept back for this tax."),
     .type = Money,
     .flags = DefaultColumn,
     .currency = "MXN"},
    {.path = "payment_status",
     .label = QT_TRANSLATE_NOOP("TaxRetentions", "Payment status"),
     .help = QT_TRANSLATE_NOOP("TaxRetentions",
                               "Whether the payer has handed the tax over for good or only provisionally."),
     .type = Enum,
     .flags = DefaultColumn,
     .values = kPaymentStatuses},
};

constexpr FieldSpec kFields[] = {
    {.path = "issued_at",
     .label = QT_TRANSLATE_NOOP("TaxRetentions", "Issued at"),
     .help = QT_TRANSLATE_NOOP("TaxRetentions", "When the payer issued the retention document."),
     .type = Timestamp,
     .flags = DefaultColumn | Exported},
    {.path = "sender_name",
     .label = QT_TRANSLATE_NOOP("TaxRetentions", "Sender"),
     .help = QT_TRANSLATE_NOOP("TaxRetentions", "Name of who paid and kept the tax back."),
     .flags = DefaultColumn | Exported | LowCardinality | Sensitive,
     .mask = MaskKind::Name},
    {.path = "receiver_name",
     .label = QT_TRANSLATE_NOOP("TaxRetentions", "Receiver"),
     .help = QT_TRANSLATE_NOOP("TaxRetentions", "Name of who was paid, and owes the tax."),
     .flags = DefaultColumn | Exported | LowCardinality | Sensitive,
     .mask = MaskKind::Name},
    {.path = "code",
     .label = QT_TRANSLATE_NOOP("TaxRetentions", "Retention code"),
     .help = QT_TRANSLATE_NOOP(
         "TaxRetentions",
         "SAT code of the reason: 1 services, 14 dividends, 16 interest, 18 paid abroad, 25 other."),
     .type = Integer,
     .flags = DefaultColumn | Exported},
    {.path = "total_invoice_amount",
     .label = QT_TRANSLATE_NOOP("TaxRetentions", "Invoice amount"),
     .help = QT_TRANSLATE_NOOP("TaxRetentions", "All that was paid, taxed or not."),
     .type = Money,
     .flags = DefaultColumn | Exported,
     .currency = "MXN"},
    {.path = "total_retained_amount",
     .label = QT_TRANSLATE_NOOP("TaxRetentions", "Retained amount"),
     .help = QT_TRANSLATE_NOOP("TaxRetentions", "All taxes kept back together."),
     .type = Money,
     .flags = DefaultColumn | Exported,
     .currency = "MXN"},
    {.path = "cancelled_at",
     .label = QT_TRANSLATE_NOOP("TaxRetentions", "Cancelled at"),
     .help = QT_TRANSLATE_NOOP("TaxRetentions", "When the document was cancelled; empty while it is valid."),
     .type = Timestamp,
     .flags = DefaultColumn | Exported},
    {.path = "invoice_identification",
     .label = QT_TRANSLATE_NOOP("TaxRetentions", "Fiscal folio"),
     .help = QT_TRANSLATE_NOOP("TaxRetentions",
                               "The SAT's number (UUID) of the invoice that the retention belongs to."),
     .type = Identifier,
     .flags = DefaultColumn | Exported | Monospace | Title},
    {.path = "total_taxable_amount",
     .label = QT_TRANSLATE_NOOP("TaxRetentions", "Taxable amount"),
     .help = QT_TRANSLATE_NOOP("TaxRetentions", "Invoice amount less the exempt part."),
     .type = Money,
     .flags = Exported,
     .currency = "MXN"},
    {.path = "total_exempt_amount",
     .label = QT_TRANSLATE_NOOP("TaxRetentions", "Exempt amount"),
     .help = QT_TRANSLATE_NOOP("TaxRetentions", "Part of the invoice amount that is free of tax."),
     .type = Money,
     .flags = Exported,
     .currency = "MXN"},
    {.path = "sender_id",
     .label = QT_TRANSLATE_NOOP("TaxRetentions", "Sender's RFC"),
     .help = QT_TRANSLATE_NOOP("TaxRetentions", "Tax number of who kept the tax back."),
     .flags = Exported | Monospace | Sensitive,
     .mask = MaskKind::Document},
    {.path = "receiver_id",
     .label = QT_TRANSLATE_NOOP("TaxRetentions", "Receiver's RFC"),
     .help = QT_TRANSLATE_NOOP("TaxRetentions",
                               "Tax number of who was paid; foreigners have a general one or none."),
     .flags = Exported | Monospace | Sensitive,
     .mask = MaskKind::Document},
    {.path = "receiver_nationality",
     .label = QT_TRANSLATE_NOOP("TaxRetentions", "Receiver's nationality"),
     .help = QT_TRANSLATE_NOOP("TaxRetentions",
                               "Whether who was paid counts as Mexican for tax; other rates apply abroad."),
     .type = Enum,
     .flags = Exported,
     .values = kNationalities},
    {.path = "certified_at",
     .label = QT_TRANSLATE_NOOP("TaxRetentions", "Certified at"),
     .help =
         QT_TRANSLATE_NOOP("TaxRetentions", "When a certified provider stamped the document for the SAT."),
     .type = Timestamp,
     .flags = Exported},
    {.path = "version",
     .label = QT_TRANSLATE_NOOP("TaxRetentions", "CFDI version"),
     .help = QT_TRANSLATE_NOOP("TaxRetentions",
                               "Version of the SAT's retention format: 1.0 until 2022, then 2.0."),
     .flags = Exported | LowCardinality},
    {.path = "link",
     .label = QT_TRANSLATE_NOOP("TaxRetentions", "Link"),
     .help = QT_TRANSLATE_NOOP("TaxRetentions", "The connection this record came through."),
     .type = Identifier,
     .flags = Exported | Monospace,
     .relation = {"links", "id"}},
    {.path = "collected_at",
     .label = QT_TRANSLATE_NOOP("TaxRetentions", "Collected at"),
     .help = QT_TRANSLATE_NOOP("TaxRetentions", "When Belvo read this value at the institution."),
     .type = Timestamp,
     .flags = Exported},
    {.path = "created_at",
     .label = QT_TRANSLATE_NOOP("TaxRetentions", "Created at"),
     .help = QT_TRANSLATE_NOOP("TaxRetentions", "When Belvo stored this record."),
     .type = Timestamp,
     .flags = Exported},
    {.path = "id",
     .label = QT_TRANSLATE_NOOP("TaxRetentions", "Retention ID"),
     .help = QT_TRANSLATE_NOOP("TaxRetentions", "Belvo's identifier of this record."),
     .type = Identifier,
     .flags = Exported | Monospace},
    {.path = "retention_breakdown",
     .label = QT_TRANSLATE_NOOP("TaxRetentions", "Breakdown"),
     .help = QT_TRANSLATE_NOOP("TaxRetentions", "The retained amount, tax by tax."),
     .type = ObjectList,
     .flags = DetailOnly,
     .fields = kBreakdown},
    {.path = "xml",
     .label = QT_TRANSLATE_NOOP("TaxRetentions", "XML document"),
     .help = QT_TRANSLATE_NOOP("TaxRetentions",
                               "The signed retention document itself; only sent when asked for."),
     .flags = DetailOnly | Sensitive,
     .mask = MaskKind::Everything},
};

constexpr FilterSpec kFilters[] = {
    {.key = "link",
     .label = QT_TRANSLATE_NOOP("TaxRetentions", "Link"),
     .type = Identifier,
     .ops = FilterOp::Equals | FilterOp::In,
     .fieldPath = "link"},
    {.key = "created_at",
     .label = QT_TRANSLATE_NOOP("TaxRetentions", "Created at"),
     .type = Date,
     .ops = FilterOp::Equals | FilterOp::Comparisons,
     .fieldPath = "created_at"},
};

constexpr ResourceSpec kTaxRetentions{
    .name = "tax-retentions",
    .path = "/api/tax-retentions/",
    .title = QT_TRANSLATE_NOOP("TaxRetentions", "Tax retentions"),
    .trContext = "TaxRetentions",
    .icon = "tax-retention",
    .verbs = Verb::List | Verb::Detail | Verb::Retrieve | Verb::Delete,
    .fields = kFields,
    .filters = kFilters,
    .group = ResourceGroup::Fiscal,
    .retrieve = {.institutionResource = "TAX_RETENTIONS",
                 .inputs = RetrieveInput::Period | RetrieveInput::PeriodRequired | RetrieveInput::Direction |
                           RetrieveInput::DirectionRequired | RetrieveInput::Xml},
};
static_assert(valid(kTaxRetentions));

} // namespace

const ResourceSpec &taxRetentions()
{
    return kTaxRetentions;
}

} // namespace vinculo::resources
