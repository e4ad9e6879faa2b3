// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"

// Source: published API description, operation GET /api/consents/.

namespace vinculo::resources {
namespace {

using enum FieldType;
using enum FieldFlag;

constexpr EnumValue kStatuses[] = {
    {"AUTHORISED", QT_TRANSLATE_NOOP("Consents", "Authorised"), Tone::Ok},
    {"AWAITING_AUTHORISATION_CONFIRMATION",
     QT_TRANSLATE_NOOP("Consents", "Awaiting authorisation confirmation"), Tone::Attention},
    {"AWAITING_AUTHORISATION", QT_TRANSLATE_NOOP("Consents", "Awaiting authorisation"), Tone::Attention},
    {"REJECTED", QT_TRANSLATE_NOOP("Consents", "Rejected"), Tone::Problem},
    {"EXPIRED", QT_TRANSLATE_NOOP("Consents", "Expired"), Tone::Problem},
};

constexpr FieldSpec kFields[] = {
    {.path = "institution_display_name",
     .label = QT_TRANSLATE_NOOP("Consents", "Institution"),
     .help = QT_TRANSLATE_NOOP("Consents", "Name of the bank as customers know it."),
     .flags = DefaultColumn | Exported | LowCardinality | Title},
    {.path = "status",
     .label = QT_TRANSLATE_NOOP("Consents", "Status"),
     .help = QT_TRANSLATE_NOOP(
         "Consents", "Whether the bank accepts the consent; there is no separate value for a revoked one."),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = kStatuses},
    {.path = "document_number",
     .label = QT_TRANSLATE_NOOP("Consents", "Document number"),
     .help = QT_TRANSLATE_NOOP("Consents", "CPF or CNPJ of whoever gave the consent, digits only."),
     .flags = DefaultColumn | Exported | Sensitive,
     .mask = MaskKind::Document},
    {.path = "user_name",
     .label = QT_TRANSLATE_NOOP("Consents", "User name"),
     .help = QT_TRANSLATE_NOOP(
         "Consents",
         "Name your application gave when it asked for the widget; the bank may write it differently."),
     .flags = DefaultColumn | Exported | Sensitive,
     .mask = MaskKind::Name},
    {.path = "created_at",
     .label = QT_TRANSLATE_NOOP("Consents", "Created at"),
     .help = QT_TRANSLATE_NOOP("Consents", "When Belvo stored this record."),
     .type = Timestamp,
     .flags = DefaultColumn | Exported},
    {.path = "expired_at",
     .label = QT_TRANSLATE_NOOP("Consents", "Expired at"),
     .help = QT_TRANSLATE_NOOP("Consents", "When the consent ends or ended; empty if it has no end."),
     .type = Timestamp,
     .flags = DefaultColumn | Exported},
    {.path = "consent_duration",
     .label = QT_TRANSLATE_NOOP("Consents", "Consent duration"),
     .help = QT_TRANSLATE_NOOP(
         "Consents", "Days it was given for: 92, 183, 275 or 366; empty if the consent has no end."),
     .type = Integer,
     .flags = DefaultColumn | Exported},
    {.path = "link_id",
     .label = QT_TRANSLATE_NOOP("Consents", "Link"),
     .help = QT_TRANSLATE_NOOP("Consents", "The connection that works through this consent."),
     .type = Identifier,
     .flags = DefaultColumn | Exported | Monospace,
     .relation = {"links", "id"}},
    {.path = "undefined_consent_expiration",
     .label = QT_TRANSLATE_NOOP("Consents", "Undefined expiration"),
     .help = QT_TRANSLATE_NOOP(
         "Consents", "Yes means that the consent has no end; its expiry and duration are then empty."),
     .type = Boolean,
     .flags = Exported},
    {.path = "display_name",
     .label = QT_TRANSLATE_NOOP("Consents", "Display name"),
     .help =
         QT_TRANSLATE_NOOP("Consents", "Full name of whoever gave the consent, as the institution has it."),
     .flags = Exported | Sensitive,
     .mask = MaskKind::Name},
    {.path = "belvo_institution_name",
     .label = QT_TRANSLATE_NOOP("Consents", "Institution name"),
     .help =
         QT_TRANSLATE_NOOP("Consents", "Belvo's technical name of the institution the consent was given at."),
     .flags = Exported | LowCardinality | Monospace,
     .relation = {"institutions", "name"}},
    {.path = "belvo_organization_name",
     .label = QT_TRANSLATE_NOOP("Consents", "Organization name"),
     .help = QT_TRANSLATE_NOOP("Consents", "Who created the link, by the name registered at Belvo."),
     .flags = Exported | LowCardinality},
    {.path = "id",
     .label = QT_TRANSLATE_NOOP("Consents", "Consent ID"),
     .help = QT_TRANSLATE_NOOP("Consents", "Belvo's identifier of this record."),
     .type = Identifier,
     .flags = Exported | Monospace},
    {.path = "institution_icon_logo",
     .label = QT_TRANSLATE_NOOP("Consents", "Institution icon"),
     .help = QT_TRANSLATE_NOOP("Consents", "Web address of the bank's logo image."),
     .flags = DetailOnly},
    {.path = "permissions.ACCOUNTS",
     .label = QT_TRANSLATE_NOOP("Consents", "Accounts permissions"),
     .help = QT_TRANSLATE_NOOP(
         "Consents",
         "What may be read of accounts: their data, balances, transactions and overdraft limits."),
     .type = TextList,
     .flags = DetailOnly},
    {.path = "permissions.CREDIT_CARDS",
     .label = QT_TRANSLATE_NOOP("Consents", "Credit card permissions"),
     .help = QT_TRANSLATE_NOOP("Consents",
                               "What may be read of cards: their data, limits, bills and transactions."),
     .type = TextList,
     .flags = DetailOnly},
    {.path = "permissions.CREDIT_OPERATIONS",
     .label = QT_TRANSLATE_NOOP("Consents", "Credit operation permissions"),
     .help = QT_TRANSLATE_NOOP(
         "Consents",
         "What may be read of credit: loans, financing, unarranged overdrafts and invoice financing."),
     .type = TextList,
     .flags = DetailOnly},
    {.path = "permissions.REGISTER",
     .label = QT_TRANSLATE_NOOP("Consents", "Registration permissions"),
     .help = QT_TRANSLATE_NOOP("Consents",
                               "Which details of the customer may be read, such as identity and income."),
     .type = TextList,
     .flags = DetailOnly},
    {.path = "permissions.RESOURCES",
     .label = QT_TRANSLATE_NOOP("Consents", "Resources permissions"),
     .help = QT_TRANSLATE_NOOP("Consents", "Technical permission without which the others do not work."),
     .type = TextList,
     .flags = DetailOnly},
    {.path = "permissions.INVESTMENTS",
     .label = QT_TRANSLATE_NOOP("Consents", "Investment permissions"),
     .help = QT_TRANSLATE_NOOP(
         "Consents", "What may be read of investments: fixed income, funds, shares and treasury bonds."),
     .type = TextList,
     .flags = DetailOnly},
};

constexpr FilterSpec kFilters[] = {
    {.key = "user_document",
     .label = QT_TRANSLATE_NOOP("Consents", "User document"),
     .required = true,
     .fieldPath = "document_number",
     .mask = MaskKind::Document},
};

constexpr ResourceSpec kConsents{
    .name = "consents",
    .path = "/api/consents/",
    .title = QT_TRANSLATE_NOOP("Consents", "Consents"),
    .trContext = "Consents",
    .icon = "consent",
    .verbs = Verb::List | Verb::Detail,
    .fields = kFields,
    .filters = kFilters,
    .group = ResourceGroup::Connections,
};
static_assert(valid(kConsents));

} // namespace

const ResourceSpec &consents()
{
    return kConsents;
}

} // namespace vinculo::resources
