// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/admin/webhooklevers.h"

#include "sandbox/admin/administration.h"
#include "sandbox/generator/movements.h"
#include "sandbox/generator/population.h"
#include "sandbox/http/jsonmember.h"
#include "sandbox/http/jsonwriter.h"
#include "sandbox/webhooks/announcer.h"
#include "sandbox/webhooks/eventdata.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr std::size_t kFreshRows = 2;
constexpr int kMostTimes = 100;

//! What a POST asks for.
struct Wish
{
    LinkRecord *link = nullptr;
    std::string type;
    std::string code = "historical_update";
    std::optional<std::string> processType;
    std::optional<std::string> data;
    int times = 1;
};

std::string jsonOf(const rapidjson::Value &value)
{
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    value.Accept(writer);
    return {buffer.GetString(), buffer.GetSize()};
}

LinkRecord *findLink(Context &context, const rapidjson::Value &object)
{
    if (const auto text = jsonText(object, "link")) {
        const auto id = parseUuid(*text);
        return id ? context.store->link(*id) : nullptr;
    }
    const auto externalId = jsonText(object, "external_id");
    auto &links = context.store->links;
    const auto found = std::find_if(links.begin(), links.end(), [&](const LinkRecord &link) {
        return externalId && !link.deleted && link.externalId == externalId;
    });
    return found == links.end() ? nullptr : &*found;
}

bool isName(const std::string &text)
{
    return !text.empty() && text.size() <= 100 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
}

//! Answers what is wrong, or nothing.
std::optional<std::string> readWish(Context &context, const rapidjson::Value &object, Wish &wish)
{
    wish.link = findLink(context, object);
    if (!wish.link)
        return "Name a link that exists: {\"link\": \"<id>\"} or {\"external_id\": \"demo-statement\"}.";
    wish.type = jsonText(object, "webhook_type").value_or(std::string());
    wish.code = jsonText(object, "webhook_code").value_or(wish.code);
    if (!isName(wish.type) || !isName(wish.code))
        return "Send \"webhook_type\" such as TRANSACTIONS, LINK or CONSENT, and its \"webhook_code\".";
    wish.processType = jsonText(object, "process_type");
    if (wish.processType && !isName(*wish.processType))
        return "\"process_type\" is historical_update, recurrent_update or async_post.";
    const auto data = object.FindMember("data");
    if (data != object.MemberEnd()) {
        if (!data->value.IsObject())
            return "\"data\" is an object.";
        wish.data = jsonOf(data->value);
    }
    const auto times = object.FindMember("times");
    if (times != object.MemberEnd()) {
        if (!times->value.IsInt() || times->value.GetInt() < 1 || times->value.GetInt() > kMostTimes)
            return "\"times\" is a number from 1 to 100.";
        wish.times = times->value.GetInt();
    }
    return std::nullopt;
}

ConsentRecord *consentOf(Context &context, const LinkRecord &link)
{
    auto &consents = context.store->consents;
    const auto found = std::find_if(consents.begin(), consents.end(),
                                    [&](const ConsentRecord &row) { return row.linkId == link.id; });
    return found == consents.end() ? nullptr : &*found;
}

WebhookEvent plainEvent(const Wish &wish, std::string data)
{
    WebhookEvent event;
    event.type = wish.type;
    event.code = wish.code;
    event.processType = wish.code.starts_with("historical") ? "historical_update" : "recurrent_update";
    event.data = std::move(data);
    return event;
}

//! The event with its usual data. What it says is made true first, because the receiver will come and look.
std::vector<WebhookEvent> eventsOf(Context &context, const Wish &wish)
{
    LinkRecord &link = *wish.link;
    if (wish.type == "LINK") {
        if (wish.code == "invalid_credentials")
            link.status = LinkStatus::Invalid;
        else if (wish.code == "token_required")
            link.status = LinkStatus::TokenRequired;
        return {linkEvent(wish.code)};
    }
    if (wish.type == "CONSENT") {
        ConsentRecord *consent = consentOf(context, link);
        if (!consent)
            return {};
        if (wish.code == "openfinance_consent_expired" || wish.code == "consent_expired")
            consent->status = ConsentStatus::Expired;
        return {consentEvent(context, *consent, wish.code)};
    }
    if (wish.code == newRowsCode(wish.type)) {
        const bool rows = wish.type == "TRANSACTIONS";
        if (rows) {
            addFreshMovements(*context.store, link, kFreshRows, context.random, context.now);
            renderAccounts(*context.store, link);
        }
        return {plainEvent(wish, newRowsData(context, link, wish.type, rows ? kFreshRows : 1))};
    }
    const bool removed = wish.code == "transactions_deleted";
    if (removed || wish.code == "transactions_updated") {
        const WebhookEvent event = plainEvent(wish, changedTransactionData(context, link, removed));
        if (removed && !link.transactions.empty())
            context.store->remove({&link, &link.transactions.front()});
        return {event};
    }
    std::vector<WebhookEvent> events = historicalEvents(context, link, wish.type);
    std::erase_if(events, [&](const WebhookEvent &event) { return event.code != wish.code; });
    if (events.empty())
        events.push_back(plainEvent(wish, "{}"));
    return events;
}

Response sent(Context &context, const std::vector<std::string> &ids)
{
    JsonWriter json;
    json.beginObject();
    json.texts("webhook_ids", ids);
    json.endObject();
    return context.json(201, json.take());
}

Response sendByHand(Context &context, const rapidjson::Value &object)
{
    Wish wish;
    if (const auto problem = readWish(context, object, wish))
        return sentence(context, 400, *problem);
    std::vector<WebhookEvent> events;
    if (wish.data)
        events.push_back(plainEvent(wish, *wish.data));
    else
        events = eventsOf(context, wish);
    if (events.empty())
        return sentence(context, 400, "The link has no consent.");
    std::vector<std::string> ids;
    for (WebhookEvent &event : events) {
        if (wish.processType)
            event.processType = *wish.processType;
        if (event.type != "CONSENT")
            event.requestId = context.announcer->makeRequestId(context);
        ids.push_back(context.announcer->send(context, std::move(event), *wish.link));
        for (int i = 1; i < wish.times; ++i)
            context.announcer->outbox().repeat(ids.back());
    }
    return sent(context, ids);
}

Response post(Context &context, const Request &request)
{
    rapidjson::Document document;
    if (document.Parse(request.body.data(), request.body.size()).HasParseError() || !document.IsObject())
        return sentence(
            context, 400,
            "Send {\"external_id\": \"demo-statement\", \"webhook_type\": \"TRANSACTIONS\", "
            "\"webhook_code\": \"new_transactions_available\"} or {\"repeat\": \"<webhook_id>\"}.");
    const auto repeated = jsonText(document, "repeat");
    if (!repeated)
        return sendByHand(context, document);
    if (!context.announcer->outbox().repeat(*repeated))
        return sentence(context, 404, "Nothing was sent under that webhook_id.");
    return sent(context, {*repeated});
}

} // namespace

Response administrateWebhooks(Context &context, const Request &request)
{
    if (!context.announcer)
        return sentence(context, 409, "Start the sandbox with --webhooks http://127.0.0.1:PORT/path.");
    if (request.method == "POST")
        return post(context, request);
    if (request.method == "DELETE") {
        context.announcer->outbox().clear();
        return context.json(204, {});
    }
    JsonWriter json;
    json.beginArray();
    for (const Delivery &delivery : context.announcer->outbox().deliveries())
        json.raw({}, deliveryJson(delivery));
    json.endArray();
    return context.json(200, json.take());
}

} // namespace vinculo::sandbox
