// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/endpoints/linkrules.h"

#include "sandbox/generator/movements.h"
#include "sandbox/rows/rows.h"
#include "sandbox/webhooks/announcer.h"

#include <algorithm>
#include <cctype>

namespace vinculo::sandbox {

namespace {

constexpr int kFailuresAllowed = 6;
//! After a right answer the bank does not ask again for a while.
constexpr Instant kTrustedFor = 5 * kMinute;
constexpr Instant kRefreshTime = 3 * kSecond;
constexpr std::size_t kMovementsOfNewLink = 60;

bool isDays(const std::string &text)
{
    return text.size() >= 2 && text.size() <= 4 && text.back() == 'd' &&
           std::all_of(text.begin(), text.end() - 1, [](char c) { return c >= '0' && c <= '9'; });
}

bool hasExpired(const LinkRecord &link, Instant now)
{
    if (link.credentialsStorage == "store")
        return false;
    if (link.credentialsStorage == "nostore")
        return true;
    return link.createdAt + std::atoi(link.credentialsStorage.c_str()) * kDay <= now;
}

} // namespace

void checkAccessMode(Body &body, const std::optional<std::string> &mode)
{
    if (mode && *mode != "single" && *mode != "recurrent")
        body.add(invalidChoice("access_mode", *mode));
}

void checkDays(Body &body, const char *field, const std::optional<std::string> &text)
{
    if (text && !isDays(*text))
        body.add(invalid(field, "This value does not match the required pattern."));
}

void checkResources(Body &body, const InstitutionRecord &institution,
                    const std::vector<std::string> &resources)
{
    const auto supported = [&](const std::string &resource) { return institution.supports(resource); };
    if (!std::all_of(resources.begin(), resources.end(), supported))
        body.add(invalidResources(institution.resources));
}

void checkExternalId(Body &body, const std::optional<std::string> &externalId)
{
    if (!externalId)
        return;
    if (externalId->size() < 3)
        body.add({"min_length", "Ensure this field has at least 3 characters.", "external_id"});
    else if (externalId->size() > 256)
        body.add({"max_length", "Ensure this field has no more than 256 characters.", "external_id"});
    const auto allowed = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_';
    };
    if (!std::all_of(externalId->begin(), externalId->end(), allowed))
        body.add(invalid("external_id", "This value does not match the required pattern."));
}

std::optional<Response> refusal(Context &context, const LinkRecord &link, bool reviving)
{
    const InstitutionRecord &institution = context.store->institutionOf(link);
    if (link.status == LinkStatus::Unconfirmed)
        return context.problem(400, usual("unconfirmed_link"));
    if (link.status == LinkStatus::Invalid && !(reviving && challengeBefore(context, link)))
        return context.problem(400, usual("invalid_link"));
    if (institution.down)
        return context.problem(400, usual("institution_down"));
    if (hasExpired(link, context.now))
        return context.problem(404, usual("expired_credentials"));
    if (context.sessions.isOpen(context.store->indexOf(link), context.now))
        return context.problem(400, usual("too_many_sessions"));
    return std::nullopt;
}

Response failLogin(Context &context, LinkRecord &link, std::string_view variant)
{
    if (++link.failures >= kFailuresAllowed)
        link.status = LinkStatus::Invalid;
    return context.problem(400, loginError(variant));
}

std::optional<ChallengeStyle> challengeBefore(Context &context, const LinkRecord &link)
{
    if (!context.store->institutionOf(link).tokenRequired)
        return std::nullopt;
    if (link.confirmedAt && context.now - *link.confirmedAt < kTrustedFor)
        return std::nullopt;
    return challengeStyle(link.username);
}

void confirm(Context &context, LinkRecord &link)
{
    link.status = LinkStatus::Valid;
    link.failures = 0;
    link.confirmedAt = context.now;
}

Response resume(Context &context, const Request &request, const std::string &collection)
{
    Body body(request);
    const std::string id = body.requiredText("session");
    const auto linkId = body.requiredUuid("link");
    const std::string token = body.text("token").value_or(std::string());
    if (!body.problems().empty())
        return context.problems(400, body.problems());
    MfaSession *session = context.sessions.find(id, context.now);
    if (!session || session->collection != collection)
        return context.problem(400, usual("session_expired"));
    LinkRecord &link = context.store->links[session->link];
    if (link.deleted || link.id != *linkId)
        return context.problem(
            400, {"does_not_exist", "Object with id=" + toText(*linkId) + " does not exist.", "link"});
    if (token.empty() && session->style.kind != ChallengeKind::Confirm)
        return context.problem(400, required("token"));
    switch (context.sessions.answer(session, context.store->ids, token, context.now)) {
    case AnswerOutcome::AskAgain:
        return context.challenge(*session);
    case AnswerOutcome::Refused:
        context.sessions.close(*session);
        return failLogin(context, link);
    case AnswerOutcome::Accepted:
        break;
    }
    PendingAction action = session->action;
    action.resumed = true;
    context.sessions.close(*session);
    confirm(context, link);
    return perform(context, request, link, collection, action);
}

Response perform(Context &context, const Request &request, LinkRecord &link, const std::string &collection,
                 const PendingAction &action)
{
    Store &store = *context.store;
    switch (action.kind) {
    case PendingAction::Kind::Register:
        link.lastAccessedAt = context.now;
        fillLink(store, store.indexOf(link), context.random, context.now);
        makeMovements(store, link, kMovementsOfNewLink, context.random, context.now);
        renderAccounts(store, link);
        if (context.announcer)
            context.announcer->registered(context, link);
        break;
    case PendingAction::Kind::Update:
    case PendingAction::Kind::Refresh:
        link.refreshedAt = context.now;
        link.refreshDueAt = context.now + kRefreshTime;
        // New credentials refresh recurrent links only, with what they fetch anyway.
        if (context.announcer && (action.kind == PendingAction::Kind::Refresh || link.recurrent))
            context.announcer->refreshAccepted(
                store.indexOf(link), {},
                action.kind == PendingAction::Kind::Refresh ? action.resources : link.fetchResources);
        break;
    case PendingAction::Kind::Retrieve:
        link.lastAccessedAt = context.now;
        return context.json(action.saveData ? 201 : 200,
                            retrievedRows(context, request, link, collection, action));
    }
    return context.json(200, linkJson(store, link));
}

} // namespace vinculo::sandbox
