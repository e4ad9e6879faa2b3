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
     .flags = DefaultColumn | Exported | LowCardinality | Title},
    {.path = "status",
     .label = QT_TRANSLATE_NOOP("Consents", "Status"),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = kStatuses},
    {.path = "document_number",
     .label = QT_TRANSLATE_NOOP("Consents", "Document number"),
     .flags = DefaultColumn | Exported | Sensitive,
     .mask = MaskKind::Document},
    {.path = "user_name",
     .label = QT_TRANSLATE_NOOP("Consents", "User name"),
     .flags = DefaultColumn | Exported | Sensitive,
     .mask = MaskKind::Name},
    {.path = "created_at",
     .label = QT_TRANSLATE_NOOP("Consents", "Created at"),
     .type = Timestamp,
     .flags = DefaultColumn | Exported},
    {.path = "expired_at",
     .label = QT_TRANSLATE_NOOP("Consents", "Expired at"),
     .type = Timestamp,
     .flags = DefaultColumn | Exported},
    {.path = "consent_duration",
     .label = QT_TRANSLATE_NOOP("Consents", "Consent duration"),
     .type = Integer,
     .flags = DefaultColumn | Exported},
    {.path = "link_id",
     .label = QT_TRANSLATE_NOOP("Consents", "Link"),
     .type = Identifier,
     .flags = DefaultColumn | Exported | Monospace,
     .relation = {"links", "id"}},
    {.path = "undefined_consent_expiration",
     .label = QT_TRANSLATE_NOOP("Consents", "Undefined expiration"),
     .type = Boolean,
     .flags = Exported},
    {.path = "display_name",
     .label = QT_TRANSLATE_NOOP("Consents", "Display name"),
     .flags = Exported | Sensitive,
     .mask = MaskKind::Name},
    {.path = "belvo_institution_name",
     .label = QT_TRANSLATE_NOOP("Consents", "Institution name"),
     .flags = Exported | LowCardinality | Monospace,
     .relation = {"institutions", "name"}},
    {.path = "belvo_organization_name",
     .label = QT_TRANSLATE_NOOP("Consents", "Organization name"),
     .flags = Exported | LowCardinality},
    {.path = "id",
     .label = QT_TRANSLATE_NOOP("Consents", "Consent ID"),
     .type = Identifier,
     .flags = Exported | Monospace},
    {.path = "institution_icon_logo",
     .label = QT_TRANSLATE_NOOP("Consents", "Institution icon"),
     .flags = DetailOnly},
    {.path = "permissions.ACCOUNTS",
     .label = QT_TRANSLATE_NOOP("Consents", "Accounts permissions"),
     .type = TextList,
     .flags = DetailOnly},
    {.path = "permissions.CREDIT_CARDS",
     .label = QT_TRANSLATE_NOOP("Consents", "Credit card permissions"),
     .type = TextList,
     .flags = DetailOnly},
    {.path = "permissions.CREDIT_OPERATIONS",
     .label = QT_TRANSLATE_NOOP("Consents", "Credit operation permissions"),
     .type = TextList,
     .flags = DetailOnly},
    {.path = "permissions.REGISTER",
     .label = QT_TRANSLATE_NOOP("Consents", "Registration permissions"),
     .type = TextList,
     .flags = DetailOnly},
    {.path = "permissions.RESOURCES",
     .label = QT_TRANSLATE_NOOP("Consents", "Resources permissions"),
     .type = TextList,
     .flags = DetailOnly},
    {.path = "permissions.INVESTMENTS",
     .label = QT_TRANSLATE_NOOP("Consents", "Investment permissions"),
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
};
static_assert(valid(kConsents));

} // namespace

const ResourceSpec &consents()
{
    return kConsents;
}

} // namespace vinculo::resources
