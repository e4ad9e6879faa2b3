// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/webhooks/hookspec.h"

namespace vinculo::models {

namespace {

using enum FieldType;
using enum FieldFlag;

constexpr EnumValue kSets[] = {
    {"lost", QT_TRANSLATE_NOOP("Webhooks", "Lost event"), Tone::Problem},
    {"history", QT_TRANSLATE_NOOP("Webhooks", "No history"), Tone::Problem},
    {"repeated", QT_TRANSLATE_NOOP("Webhooks", "Repeated"), Tone::Neutral},
    {"slow", QT_TRANSLATE_NOOP("Webhooks", "Slow answers"), Tone::Attention},
    {"unknown_link", QT_TRANSLATE_NOOP("Webhooks", "Unknown link"), Tone::Attention},
    {"unknown_event", QT_TRANSLATE_NOOP("Webhooks", "Unknown event"), Tone::Attention},
    {"gap", QT_TRANSLATE_NOOP("Webhooks", "Quiet hours"), Tone::Attention},
};

constexpr EnumValue kReasons[] = {
    {"nothing_since", QT_TRANSLATE_NOOP("Webhooks", "No event since contact")},
    {"kind_since", QT_TRANSLATE_NOOP("Webhooks", "Usual event missing")},
    {"silence", QT_TRANSLATE_NOOP("Webhooks", "Two refreshes quiet")},
    {"never_came", QT_TRANSLATE_NOOP("Webhooks", "Never came")},
    {"again", QT_TRANSLATE_NOOP("Webhooks", "Same webhook ID")},
    {"late", QT_TRANSLATE_NOOP("Webhooks", "Answered after 5 s")},
    {"refused", QT_TRANSLATE_NOOP("Webhooks", "Answered without 2XX")},
    {"deleted", QT_TRANSLATE_NOOP("Webhooks", "Deleted, says the log")},
    {"not_there", QT_TRANSLATE_NOOP("Webhooks", "Deleted, or another environment")},
    {"not_in_catalogue", QT_TRANSLATE_NOOP("Webhooks", "Not in the catalogue")},
    {"quiet", QT_TRANSLATE_NOOP("Webhooks", "Usually not quiet then")},
};

constexpr EnumValue kStatuses[] = {
    {"valid", QT_TRANSLATE_NOOP("Webhooks", "Valid"), Tone::Ok},
    {"invalid", QT_TRANSLATE_NOOP("Webhooks", "Invalid"), Tone::Problem},
    {"unconfirmed", QT_TRANSLATE_NOOP("Webhooks", "Unconfirmed"), Tone::Attention},
    {"token_required", QT_TRANSLATE_NOOP("Webhooks", "Token required"), Tone::Attention},
};

constexpr FieldSpec kFields[] = {
    {.path = "set",
     .label = QT_TRANSLATE_NOOP("Webhooks", "Finding"),
     .help = QT_TRANSLATE_NOOP("Webhooks", "What the log says beside the links."),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = kSets},
    {.path = "reason",
     .label = QT_TRANSLATE_NOOP("Webhooks", "Because"),
     .help = QT_TRANSLATE_NOOP("Webhooks", "What it was found by. A contact without an event may also mean "
                                           "that there was nothing new."),
     .type = Enum,
     .flags = DefaultColumn | Exported,
     .values = kReasons},
    {.path = "kinds",
     .label = QT_TRANSLATE_NOOP("Webhooks", "Data"),
     .help = QT_TRANSLATE_NOOP("Webhooks", "Kinds of data in question, as webhook_type names them."),
     .flags = DefaultColumn | Exported | LowCardinality},
    {.path = "external_id",
     .label = QT_TRANSLATE_NOOP("Webhooks", "External ID"),
     .help = QT_TRANSLATE_NOOP("Webhooks", "Of the link."),
     .flags = DefaultColumn | Exported | Title},
    {.path = "institution",
     .label = QT_TRANSLATE_NOOP("Webhooks", "Institution"),
     .help = QT_TRANSLATE_NOOP("Webhooks", "Belvo's technical name of the institution of the link."),
     .flags = DefaultColumn | Exported | LowCardinality},
    {.path = "status",
     .label = QT_TRANSLATE_NOOP("Webhooks", "Status"),
     .help = QT_TRANSLATE_NOOP("Webhooks", "Of the link."),
     .type = Enum,
     .flags = Exported,
     .values = kStatuses},
    {.path = "last_event_at",
     .label = QT_TRANSLATE_NOOP("Webhooks", "Last event"),
     .help = QT_TRANSLATE_NOOP("Webhooks", "The last event about data of the link before what is missing; "
                                           "empty: none in the log."),
     .type = Timestamp,
     .flags = DefaultColumn | Exported},
    {.path = "belvo_at",
     .label = QT_TRANSLATE_NOOP("Webhooks", "At Belvo"),
     .help = QT_TRANSLATE_NOOP("Webhooks", "When the link was last used successfully; of a history: when the "
                                           "link was made."),
     .type = Timestamp,
     .flags = DefaultColumn | Exported},
    {.path = "from",
     .label = QT_TRANSLATE_NOOP("Webhooks", "From"),
     .help = QT_TRANSLATE_NOOP("Webhooks", "Begin of the time in question: of what is missing, of the hour, "
                                           "or the first delivery."),
     .type = Timestamp,
     .flags = DefaultColumn | Exported},
    {.path = "until",
     .label = QT_TRANSLATE_NOOP("Webhooks", "Until"),
     .help = QT_TRANSLATE_NOOP("Webhooks", "End of the time in question, or the last delivery."),
     .type = Timestamp,
     .flags = DefaultColumn | Exported},
    {.path = "count",
     .label = QT_TRANSLATE_NOOP("Webhooks", "Deliveries"),
     .help =
         QT_TRANSLATE_NOOP("Webhooks", "Lines of the log about it; of quiet hours: how many there usually "
                                       "are."),
     .type = Integer,
     .flags = DefaultColumn | Exported},
    {.path = "event",
     .label = QT_TRANSLATE_NOOP("Webhooks", "Event"),
     .help = QT_TRANSLATE_NOOP("Webhooks", "webhook_code, as the log has it."),
     .flags = DefaultColumn | Exported | LowCardinality},
    {.path = "late",
     .label = QT_TRANSLATE_NOOP("Webhooks", "Over 5 s"),
     .help =
         QT_TRANSLATE_NOOP("Webhooks", "Answers of that hour that took longer than 5 seconds: Belvo sends "
                                       "again."),
     .type = Integer,
     .flags = Exported},
    {.path = "refused",
     .label = QT_TRANSLATE_NOOP("Webhooks", "Without 2XX"),
     .help = QT_TRANSLATE_NOOP("Webhooks", "Answers of that hour with another status than 2XX: Belvo sends "
                                           "again."),
     .type = Integer,
     .flags = Exported},
    {.path = "request",
     .label = QT_TRANSLATE_NOOP("Webhooks", "Catch up with"),
     .help = QT_TRANSLATE_NOOP("Webhooks", "The first call that fetches what was missed."),
     .flags = DefaultColumn | Exported | Monospace},
    {.path = "webhook_id",
     .label = QT_TRANSLATE_NOOP("Webhooks", "Webhook ID"),
     .help = QT_TRANSLATE_NOOP("Webhooks", "Of repeated events."),
     .flags = Exported | Monospace},
    {.path = "link",
     .label = QT_TRANSLATE_NOOP("Webhooks", "Link ID"),
     .help = QT_TRANSLATE_NOOP("Webhooks", "As the log has it; also of links that are not there."),
     .flags = DefaultColumn | Exported | Monospace},
    {.path = "line",
     .label = QT_TRANSLATE_NOOP("Webhooks", "Line"),
     .help = QT_TRANSLATE_NOOP("Webhooks", "Of your file, the first."),
     .type = Integer,
     .flags = Exported},
    {.path = "id",
     .label = QT_TRANSLATE_NOOP("Webhooks", "Number"),
     .help = QT_TRANSLATE_NOOP("Webhooks", "Of the finding."),
     .type = Integer,
     .flags = Exported},
};

constexpr ResourceSpec kWebhooks{
    .name = "webhooks",
    .path = {},
    .title = QT_TRANSLATE_NOOP("Webhooks", "Lost webhooks"),
    .trContext = "Webhooks",
    .icon = "webhooks",
    .fields = kFields,
    .group = ResourceGroup::Connections,
};

//! Everything but the path is as it is for resources.
consteval bool isValidButForPath(ResourceSpec spec)
{
    spec.path = "none";
    return valid(spec);
}
static_assert(isValidButForPath(kWebhooks));

} // namespace

const ResourceSpec &hookSpec()
{
    return kWebhooks;
}

} // namespace vinculo::models
