// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/webhooks/delivery.h"

#include "sandbox/http/jsonwriter.h"

namespace vinculo::sandbox {

std::string_view wireName(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Waiting:
        return "waiting";
    case DeliveryState::Delivered:
        return "delivered";
    case DeliveryState::GivenUp:
        return "given_up";
    }
    return {};
}

std::string deliveryJson(const Delivery &delivery)
{
    JsonWriter json;
    json.beginObject();
    json.text("webhook_id", delivery.webhookId);
    json.text("webhook_type", delivery.type);
    json.text("webhook_code", delivery.code);
    json.uuid("link_id", delivery.link);
    json.text("state", wireName(delivery.state));
    json.beginArray("attempts");
    for (const DeliveryAttempt &attempt : delivery.attempts) {
        json.beginObject();
        if (attempt.status > 0)
            json.integer("status", attempt.status);
        else
            json.null("status");
        json.textOrNull("error", attempt.error);
        json.integer("milliseconds", attempt.milliseconds);
        json.endObject();
    }
    json.endArray();
    json.raw("body", delivery.body);
    json.endObject();
    return json.take();
}

} // namespace vinculo::sandbox
