// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/webhooks/event.h"

#include "sandbox/http/jsonwriter.h"

namespace vinculo::sandbox {

std::string eventJson(const WebhookEvent &event, std::string_view webhookId)
{
    JsonWriter json;
    json.beginObject();
    json.text("webhook_id", webhookId);
    json.text("webhook_type", event.type);
    if (!event.processType.empty())
        json.text("process_type", event.processType);
    json.text("webhook_code", event.code);
    json.uuid("link_id", event.link);
    if (!event.requestId.empty())
        json.text("request_id", event.requestId);
    json.optionalText("external_id", event.externalId);
    json.raw("data", event.data);
    json.endObject();
    return json.take();
}

} // namespace vinculo::sandbox
