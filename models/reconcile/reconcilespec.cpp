// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reconcile/reconcilespec.h"

namespace vinculo::models {

namespace {

using enum FieldType;
using enum FieldFlag;

constexpr EnumValue kSets[] = {
    {"matched", QT_TRANSLATE_NOOP("Reconcile", "Matched"), Tone::Ok},
    {"only_at_belvo", QT_TRANSLATE_NOOP("Reconcile", "Only at Belvo"), Tone::Attention},
    {"without_id", QT_TRANSLATE_NOOP("Reconcile", "Without ID"), Tone::Attention},
    {"only_yours", QT_TRANSLATE_NOOP("Reconcile", "Only in your file"), Tone::Neutral},
};

constexpr EnumValue kMatchedBy[] = {
    {"external_id", QT_TRANSLATE_NOOP("Reconcile", "External ID")},
    {"link_id", QT_TRANSLATE_NOOP("Reconcile", "Link ID")},
    {"both", QT_TRANSLATE_NOOP("Reconcile", "Both")},
    {"contradiction", QT_TRANSLATE_NOOP("Reconcile", "Contradiction"), Tone::Problem},
};

constexpr EnumValue kNear[] = {
    {"spaces", QT_TRANSLATE_NOOP("Reconcile", "Spaces differ"), Tone::Attention},
    {"case", QT_TRANSLATE_NOOP("Reconcile", "Case differs"), Tone::Attention},
    {"spaces_and_case", QT_TRANSLATE_NOOP("Reconcile", "Spaces and case differ"), Tone::Attention},
};

constexpr EnumValue kReasons[] = {
    {"nearly_equal", QT_TRANSLATE_NOOP("Reconcile", "Nearly equal")},
    {"same_user", QT_TRANSLATE_NOOP("Reconcile", "Same user at the institution")},
    {"same_person", QT_TRANSLATE_NOOP("Reconcile", "Same person")},
};

constexpr EnumValue kFindings[] = {
    {"missing", QT_TRANSLATE_NOOP("Reconcile", "Missing"), Tone::Attention},
    {"email", QT_TRANSLATE_NOOP("Reconcile", "Looks like an email address"), Tone::Problem},
    {"person_number", QT_TRANSLATE_NOOP("Reconcile", "Holds a CPF, CNPJ, RFC or CURP"), Tone::Problem},
    {"phone", QT_TRANSLATE_NOOP("Reconcile", "Looks like a phone number"), Tone::Problem},
    {"too_short", QT_TRANSLATE_NOOP("Reconcile", "Too short"), Tone::Attention},
    {"too_long", QT_TRANSLATE_NOOP("Reconcile", "Too long"), Tone::Attention},
    {"bad_character", QT_TRANSLATE_NOOP("Reconcile", "Character not allowed"), Tone::Attention},
    {"shared_by_people", QT_TRANSLATE_NOOP("Reconcile", "Shared by different owners"), Tone::Problem},
};

//! The same words as the findings: what to do about each.
constexpr EnumValue kAdvice[] = {
    {"missing", QT_TRANSLATE_NOOP("Reconcile", "Note the link ID on your side; a link cannot get one later")},
    {"email", QT_TRANSLATE_NOOP("Reconcile", "Use an ID of your own: Belvo empties addresses")},
    {"person_number",
     QT_TRANSLATE_NOOP("Reconcile", "Use an ID of your own: Belvo empties document numbers")},
    {"phone", QT_TRANSLATE_NOOP("Reconcile", "Use an ID of your own: Belvo empties phone numbers")},
    {"too_short", QT_TRANSLATE_NOOP("Reconcile", "Use at least 3 characters")},
    {"too_long", QT_TRANSLATE_NOOP("Reconcile", "Use at most 256 characters")},
    {"bad_character", QT_TRANSLATE_NOOP("Reconcile", "Use letters, digits, hyphens and underscores only")},
    {"shared_by_people", QT_TRANSLATE_NOOP("Reconcile", "Give every person an ID of their own")},
};

constexpr EnumValue kStatuses[] = {
    {"valid", QT_TRANSLATE_NOOP("Reconcile", "Valid"), Tone::Ok},
    {"invalid", QT_TRANSLATE_NOOP("Reconcile", "Invalid"), Tone::Problem},
    {"unconfirmed", QT_TRANSLATE_NOOP("Reconcile", "Unconfirmed"), Tone::Attention},
    {"token_required", QT_TRANSLATE_NOOP("Reconcile", "Token required"), Tone::Attention},
};

constexpr FieldSpec kFields[] = {
    {.path = "set",
     .label = QT_TRANSLATE_NOOP("Reconcile", "Set"),
     .help = QT_TRANSLATE_NOOP("Reconcile", "Where the ID was found: on both sides, or on one only. IDs are "
                                            "compared exactly."),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = kSets},
    {.path = "external_id",
     .label = QT_TRANSLATE_NOOP("Reconcile", "ID at Belvo"),
     .help = QT_TRANSLATE_NOOP("Reconcile", "The external_id of the link, exactly as Belvo has it."),
     .flags = DefaultColumn | Exported | Title},
    {.path = "own_id",
     .label = QT_TRANSLATE_NOOP("Reconcile", "Your ID"),
     .help = QT_TRANSLATE_NOOP("Reconcile", "The ID in your file, exactly as it stands there."),
     .flags = DefaultColumn | Exported},
    {.path = "institution",
     .label = QT_TRANSLATE_NOOP("Reconcile", "Institution"),
     .help = QT_TRANSLATE_NOOP("Reconcile", "Belvo's technical name of the institution of the link."),
     .flags = DefaultColumn | Exported | LowCardinality},
    {.path = "status",
     .label = QT_TRANSLATE_NOOP("Reconcile", "Status"),
     .help = QT_TRANSLATE_NOOP("Reconcile", "Of the link."),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = kStatuses},
    {.path = "owner",
     .label = QT_TRANSLATE_NOOP("Reconcile", "Owner"),
     .help = QT_TRANSLATE_NOOP("Reconcile", "Name of the first owner of the link; empty when no owners were "
                                            "retrieved."),
     .flags = DefaultColumn | Exported | Sensitive,
     .mask = MaskKind::Name},
    {.path = "lint",
     .label = QT_TRANSLATE_NOOP("Reconcile", "ID check"),
     .help =
         QT_TRANSLATE_NOOP("Reconcile", "What is wrong with the ID by Belvo's rules; empty when nothing is."),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = kFindings},
    {.path = "advice",
     .label = QT_TRANSLATE_NOOP("Reconcile", "What to do"),
     .help = QT_TRANSLATE_NOOP("Reconcile", "Advice on what is wrong with the ID."),
     .type = Enum,
     .flags = Exported,
     .values = kAdvice},
    {.path = "near",
     .label = QT_TRANSLATE_NOOP("Reconcile", "Hint"),
     .help = QT_TRANSLATE_NOOP("Reconcile", "The other side has nearly the same ID. That is no match."),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = kNear},
    {.path = "near_id",
     .label = QT_TRANSLATE_NOOP("Reconcile", "Nearly the same ID"),
     .help = QT_TRANSLATE_NOOP("Reconcile", "The ID of the other side that the hint is about."),
     .flags = Exported},
    {.path = "proposal",
     .label = QT_TRANSLATE_NOOP("Reconcile", "Proposed ID"),
     .help =
         QT_TRANSLATE_NOOP("Reconcile", "An ID of your file that may belong to this link: look before you "
                                        "use it."),
     .flags = DefaultColumn | Exported},
    {.path = "proposal_reason",
     .label = QT_TRANSLATE_NOOP("Reconcile", "Proposed because"),
     .help = QT_TRANSLATE_NOOP("Reconcile", "Why the ID is proposed."),
     .type = Enum,
     .flags = Exported,
     .values = kReasons},
    {.path = "matched_by",
     .label = QT_TRANSLATE_NOOP("Reconcile", "Matched by"),
     .help = QT_TRANSLATE_NOOP("Reconcile", "By the external ID, by the link ID in your file, or by both. A "
                                            "contradiction: your file has another ID for this link."),
     .type = Enum,
     .flags = Exported,
     .values = kMatchedBy},
    {.path = "person_ids",
     .label = QT_TRANSLATE_NOOP("Reconcile", "IDs of this user"),
     .help =
         QT_TRANSLATE_NOOP("Reconcile", "How many different external IDs the links of this user of the "
                                        "institution have: more than one means one person under several."),
     .type = Integer,
     .flags = Exported},
    {.path = "id_links",
     .label = QT_TRANSLATE_NOOP("Reconcile", "Links with this ID"),
     .help = QT_TRANSLATE_NOOP("Reconcile", "How many links have this external ID."),
     .type = Integer,
     .flags = Exported},
    {.path = "last_accessed_at",
     .label = QT_TRANSLATE_NOOP("Reconcile", "Last accessed"),
     .help = QT_TRANSLATE_NOOP("Reconcile", "When the link was last used successfully."),
     .type = Timestamp,
     .flags = DefaultColumn | Exported},
    {.path = "created_at",
     .label = QT_TRANSLATE_NOOP("Reconcile", "Created"),
     .help = QT_TRANSLATE_NOOP("Reconcile", "When the link was made."),
     .type = Timestamp,
     .flags = Exported},
    {.path = "created_by",
     .label = QT_TRANSLATE_NOOP("Reconcile", "Created by"),
     .help =
         QT_TRANSLATE_NOOP("Reconcile", "Belvo's ID of the user whose keys made the link: tells merchants "
                                        "apart that share an account."),
     .type = Identifier,
     .flags = Exported | Monospace},
    {.path = "line",
     .label = QT_TRANSLATE_NOOP("Reconcile", "Line"),
     .help = QT_TRANSLATE_NOOP("Reconcile", "Of your file."),
     .type = Integer,
     .flags = Exported},
    {.path = "id",
     .label = QT_TRANSLATE_NOOP("Reconcile", "Link ID"),
     .help = QT_TRANSLATE_NOOP("Reconcile", "Empty for an ID that no link has."),
     .type = Identifier,
     .flags = DefaultColumn | Exported | Monospace},
};

constexpr ResourceSpec kReconcile{
    .name = "reconcile",
    .path = {},
    .title = QT_TRANSLATE_NOOP("Reconcile", "Reconcile IDs"),
    .trContext = "Reconcile",
    .icon = "reconcile",
    .fields = kFields,
    .group = ResourceGroup::Connections,
};

//! Everything but the path is as it is for resources.
consteval bool isValidButForPath(ResourceSpec spec)
{
    spec.path = "none";
    return valid(spec);
}
static_assert(isValidButForPath(kReconcile));

} // namespace

const ResourceSpec &reconcileSpec()
{
    return kReconcile;
}

} // namespace vinculo::models
