// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/admin/administration.h"

#include "sandbox/admin/webhooklevers.h"
#include "sandbox/http/jsonwriter.h"

#include <rapidjson/document.h>

namespace vinculo::sandbox {

namespace {

Response showClock(Context &context)
{
    JsonWriter json;
    json.beginObject();
    json.instant("now", context.clock.now());
    json.endObject();
    return context.json(200, json.take());
}

Response moveClock(Context &context, const Request &request)
{
    rapidjson::Document document;
    if (document.Parse(request.body.data(), request.body.size()).HasParseError() || !document.IsObject())
        return sentence(context, 400,
                        "Send {\"now\": \"2026-03-14T09:00:00Z\"} or {\"advance_seconds\": 60}.");
    if (document.HasMember("now") && document["now"].IsString()) {
        const auto instant = parseInstant(document["now"].GetString());
        if (!instant)
            return sentence(context, 400, "\"now\" is not an ISO 8601 timestamp with a zone.");
        context.clock.moveTo(*instant);
    } else if (document.HasMember("advance_seconds") && document["advance_seconds"].IsNumber()) {
        context.clock.advance(
            static_cast<Instant>(document["advance_seconds"].GetDouble() * static_cast<double>(kSecond)));
    } else {
        return sentence(context, 400, "Send \"now\" or \"advance_seconds\".");
    }
    context.now = context.clock.now();
    context.settle();
    return showClock(context);
}

Response showArrivals(Context &context)
{
    JsonWriter json;
    json.beginArray();
    for (const auto &[key, count] : context.arrivals) {
        json.beginObject();
        json.text("method", key.first);
        json.text("path", key.second);
        json.integer("count", count);
        json.endObject();
    }
    json.endArray();
    return context.json(200, json.take());
}

Response handleFaults(Context &context, const Request &request)
{
    if (request.method == "DELETE") {
        context.faults.clear();
        return context.json(204, {});
    }
    if (request.method == "POST")
        if (const auto problem = context.faults.add(request.body))
            return sentence(context, 400, *problem);
    return context.json(200, "{\"waiting\":" + std::to_string(context.faults.size()) + "}");
}

} // namespace

Response sentence(Context &context, int status, const std::string &text)
{
    JsonWriter json;
    json.beginObject();
    json.text("message", text);
    json.endObject();
    return context.json(status, json.take());
}

Response administrate(Context &context, const Request &request)
{
    if (request.path == "/_sandbox/clock/")
        return request.method == "POST" ? moveClock(context, request) : showClock(context);
    if (request.path == "/_sandbox/faults/")
        return handleFaults(context, request);
    if (request.path == "/_sandbox/arrivals/") {
        if (request.method != "DELETE")
            return showArrivals(context);
        context.arrivals.clear();
        return context.json(204, {});
    }
    if (request.path == "/_sandbox/webhooks/")
        return administrateWebhooks(context, request);
    if (request.path == "/_sandbox/reset/" && request.method == "POST") {
        context.reset();
        return context.json(204, {});
    }
    return sentence(context, 404,
                    "There is /_sandbox/clock, /_sandbox/faults, /_sandbox/arrivals, /_sandbox/webhooks and "
                    "/_sandbox/reset.");
}

} // namespace vinculo::sandbox
