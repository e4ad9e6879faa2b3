// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/endpoints/body.h"
#include "sandbox/endpoints/endpoints.h"
#include "sandbox/endpoints/linkrules.h"
#include "sandbox/endpoints/listing.h"
#include "sandbox/rows/rows.h"
#include "sandbox/webhooks/announcer.h"

namespace vinculo::sandbox {

namespace {

using Row = RowOf<LinkRecord>;
using Kind = FilterKind;

constexpr Instant kDeletionTime = 1 * kSecond;

const FilterRule<Row> kRules[] = {
    {{"id", Kind::Identifier, Equals | In}, [](const Row &row) { return FilterValue::of(row.record->id); }},
    {{"institution_user_id", Kind::Text, Equals | In},
     [](const Row &row) { return FilterValue::of(row.record->institutionUserId); }},
    {{"institution", Kind::Text, Equals | In},
     [](const Row &row) { return FilterValue::of(row.store->institutionOf(*row.record).name); }},
    {{"access_mode", Kind::Text, Equals, "single|recurrent"},
     [](const Row &row) { return FilterValue::of(row.record->recurrent ? "recurrent" : "single"); }},
    {{"created_at", Kind::Moment, Comparisons},
     [](const Row &row) { return FilterValue::ofNumber(row.record->createdAt); }},
    {{"created_by", Kind::Identifier, NotIn},
     [](const Row &row) { return FilterValue::of(row.record->createdBy); }},
    {{"external_id", Kind::Text, Equals | In},
     [](const Row &row) { return FilterValue::ofOptional(row.record->externalId); }},
    {{"refresh_rate", Kind::Text}, [](const Row &row) { return FilterValue::of(row.record->refreshRate); }},
    {{"status", Kind::Text, Equals | In},
     [](const Row &row) { return FilterValue::of(wireName(row.record->status)); }},
};

} // namespace

LinkRecord *linkOf(Context &context, const std::string &id)
{
    const auto uuid = parseUuid(id);
    return uuid ? context.store->link(*uuid) : nullptr;
}

Response listLinks(Context &context, const Request &request, const std::string &)
{
    const Store &store = *context.store;
    return listRows<Row>(context, request, kRules, livingRows(store, store.links),
                         [](const Row &row) { return linkJson(*row.store, *row.record); });
}

Response showLink(Context &context, const Request &request, const std::string &id)
{
    const LinkRecord *link = linkOf(context, id);
    return link ? showRow(context, request, linkJson(*context.store, *link))
                : context.problem(404, notFound());
}

Response modifyLink(Context &context, const Request &request, const std::string &id)
{
    LinkRecord *link = linkOf(context, id);
    if (!link)
        return context.problem(404, notFound());
    Body body(request);
    const auto mode = body.text("access_mode");
    const auto staleIn = body.text("stale_in");
    const auto resources = body.texts("fetch_resources");
    checkAccessMode(body, mode);
    checkDays(body, "stale_in", staleIn);
    if (resources)
        checkResources(body, context.store->institutionOf(*link), *resources);
    if (mode == "recurrent" && link->credentialsStorage != "store")
        body.add(usual("invalid_credentials_storage"));
    if (!body.problems().empty())
        return context.problems(400, body.problems());
    if (mode) {
        link->recurrent = *mode == "recurrent";
        link->refreshRate =
            link->recurrent ? (link->refreshRate.empty() ? "7d" : link->refreshRate) : std::string();
    }
    if (staleIn)
        link->staleIn = *staleIn;
    if (resources)
        link->fetchResources = *resources;
    return context.json(200, linkJson(*context.store, *link));
}

Response deleteLink(Context &context, const Request &request, const std::string &id)
{
    LinkRecord *link = linkOf(context, id);
    if (!link)
        return context.problem(404, notFound());
    if (request.requestMode == "async") {
        if (!link->deleteDueAt)
            link->deleteDueAt = context.now + kDeletionTime;
        const Uuid requestId = context.store->ids.make(IdKind::Request, context.requests++);
        context.lastRequestId = toText(requestId);
        if (context.announcer)
            context.announcer->deletionAccepted(context.store->indexOf(*link), context.lastRequestId);
        return context.json(202, R"({"request_id":")" + context.lastRequestId + "\"}");
    }
    if (auto throttled = throttleDeletion(context, "links"))
        return *throttled;
    context.sessions.closeAll(context.store->indexOf(*link));
    context.store->remove(*link);
    return context.json(204, {});
}

std::optional<Response> throttleDeletion(Context &context, const std::string &resource)
{
    if (!context.limited)
        return std::nullopt;
    const auto wait = context.limits.deletions.admit(resource, context.now);
    if (!wait)
        return std::nullopt;
    Response response = context.problem(429, usual("throttled"));
    response.headers.emplace_back("Retry-After", std::to_string((*wait + kSecond - 1) / kSecond));
    return response;
}

} // namespace vinculo::sandbox
