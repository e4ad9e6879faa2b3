// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/endpoints/endpoints.h"
#include "sandbox/endpoints/linkrules.h"
#include "sandbox/generator/people.h"
#include "sandbox/rows/rows.h"
#include "sandbox/webhooks/announcer.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

//! What a registration asks for, read and checked.
struct Registration
{
    const InstitutionRecord *institution = nullptr;
    std::string username;
    std::string password;
    std::optional<std::string> token;
    std::optional<std::string> externalId;
    bool recurrent = true;
    std::string storage = "store";
    std::vector<std::string> resources;
    std::string staleIn = "365d";
};

bool needsPassword(const InstitutionRecord &institution)
{
    return std::any_of(institution.formFields.begin(), institution.formFields.end(),
                       [](const FormField &field) { return field.name == "password"; });
}

const InstitutionRecord *readInstitution(Context &context, Body &body)
{
    const std::string name = body.requiredText("institution");
    if (name.empty())
        return nullptr;
    const InstitutionRecord *institution = context.store->institutionNamed(name);
    if (!institution)
        body.add({"does_not_exist", "Object with name=" + name + " does not exist.", "institution"});
    return institution;
}

void readModes(Body &body, Registration &wish)
{
    const auto mode = body.text("access_mode");
    checkAccessMode(body, mode);
    wish.recurrent = mode.value_or("recurrent") != "single";
    const auto storage = body.text("credentials_storage");
    if (storage && *storage != "store" && *storage != "nostore")
        checkDays(body, "credentials_storage", storage);
    wish.storage = storage.value_or("store");
    const auto staleIn = body.text("stale_in");
    checkDays(body, "stale_in", staleIn);
    wish.staleIn = staleIn.value_or("365d");
    const auto resources = body.texts("fetch_resources");
    if (resources && wish.institution)
        checkResources(body, *wish.institution, *resources);
    wish.resources = resources.value_or(std::vector<std::string>());
    if (wish.recurrent && wish.storage != "store")
        body.add(usual("invalid_credentials_storage"));
    if (!wish.recurrent && wish.storage == "nostore" && wish.resources.empty())
        body.add(usual("invalid_fetch_resources"));
}

Registration readRegistration(Context &context, Body &body)
{
    Registration wish;
    wish.institution = readInstitution(context, body);
    wish.username = body.requiredText("username");
    if (!wish.institution || needsPassword(*wish.institution))
        wish.password = body.requiredText("password");
    wish.externalId = body.text("external_id");
    checkExternalId(body, wish.externalId);
    wish.token = body.text("token");
    readModes(body, wish);
    return wish;
}

Response duplicated(Context &context, const std::string &userKey)
{
    return context.json(400, R"([{"code":"duplicated","message":"Link already exists","request_id":")" +
                                 context.requestId() + R"(","institution_user_id":")" + userKey + "\"}]");
}

bool existsAlready(const Store &store, const std::string &userKey)
{
    return std::any_of(store.links.begin(), store.links.end(), [&](const LinkRecord &link) {
        return !link.deleted && link.institutionUserId == userKey && link.status != LinkStatus::Unconfirmed;
    });
}

LinkRecord &addRegistered(Context &context, const Registration &wish, const std::string &userKey)
{
    Store &store = *context.store;
    PersonRecord person = makePerson(store.people.size(), context.random, dayOf(context.now));
    person.mexican = wish.institution->country == "MX";
    store.people.push_back(std::move(person));
    LinkRecord link;
    link.institution = static_cast<std::uint32_t>(wish.institution - store.institutions.data());
    link.person = static_cast<std::uint32_t>(store.people.size() - 1);
    link.recurrent = wish.recurrent;
    link.refreshRate = wish.recurrent ? "7d" : "";
    link.status = LinkStatus::Unconfirmed;
    link.createdAt = context.now;
    link.externalId = wish.externalId;
    link.institutionUserId = userKey;
    link.createdBy = store.ids.make(IdKind::User, 0);
    link.credentialsStorage = wish.storage;
    link.fetchResources = wish.resources.empty() ? wish.institution->resources : wish.resources;
    link.staleIn = wish.staleIn;
    link.username = wish.username;
    link.passwordChanged = wish.username == "user_changed";
    return store.addLink(std::move(link));
}

} // namespace

std::optional<Problem> loginProblem(const std::string &username, const std::string &password)
{
    struct Failing
    {
        std::string_view user;
        std::string_view variant;
    };
    constexpr Failing failing[] = {{"user_locked", "locked"},           {"user_forbidden", "forbidden"},
                                   {"user_unexpected", "unexpected"},   {"user_missing", "missing"},
                                   {"user_unsupported", "unsupported"}, {"user_repeated", "repeated"}};
    if (username == "user_invalid" || password == "pass_invalid")
        return loginError();
    for (const Failing &item : failing)
        if (item.user == username)
            return loginError(item.variant);
    if (username == "user_sessions")
        return usual("too_many_sessions");
    return std::nullopt;
}

Response registerLink(Context &context, const Request &request, const std::string &)
{
    Body body(request);
    const Registration wish = body.problems().empty() ? readRegistration(context, body) : Registration();
    if (!body.problems().empty())
        return context.problems(400, body.problems());
    if (wish.institution->openFinance)
        return context.problem(400, usual("unsupported_operation"));
    if (wish.institution->down)
        return context.problem(400, usual("institution_down"));
    if (wish.username == "user_inactive_access")
        return context.problem(428, usual("activation_required"));
    if (wish.username == "user_timeout")
        return context.problem(408, usual("request_timeout"));
    if (auto problem = loginProblem(wish.username, wish.password))
        return context.problem(400, std::move(*problem));
    const std::string userKey = context.store->ids.userKey(wish.institution->name, wish.username);
    if (existsAlready(*context.store, userKey))
        return duplicated(context, userKey);
    LinkRecord &link = addRegistered(context, wish, userKey);
    const auto style = challengeStyle(wish.username);
    if (style && wish.token.value_or("") != "111111")
        return context.challenge(context.sessions.open(context.store->ids, context.store->indexOf(link),
                                                       "links", *style, {}, context.now));
    confirm(context, link);
    Response response = perform(context, request, link, "links", {});
    response.status = 201;
    return response;
}

Response resumeLink(Context &context, const Request &request, const std::string &)
{
    return resume(context, request, "links");
}

Response updateLink(Context &context, const Request &request, const std::string &id)
{
    LinkRecord *link = linkOf(context, id);
    if (!link)
        return context.problem(404, notFound());
    Body body(request);
    const std::string password = body.requiredText("password");
    const std::string token = body.text("token").value_or(std::string());
    if (!body.problems().empty())
        return context.problems(400, body.problems());
    const InstitutionRecord &institution = context.store->institutionOf(*link);
    if (institution.openFinance)
        return context.problem(400, usual("unsupported_operation"));
    if (institution.down)
        return context.problem(400, usual("institution_down"));
    if (password == "pass_invalid")
        return failLogin(context, *link);
    if (context.sessions.isOpen(context.store->indexOf(*link), context.now))
        return context.problem(400, usual("too_many_sessions"));
    link->passwordChanged = false;
    PendingAction action;
    action.kind =
        link->status == LinkStatus::Unconfirmed ? PendingAction::Kind::Register : PendingAction::Kind::Update;
    const auto style = challengeBefore(context, *link);
    if (style && token != "111111")
        return context.challenge(context.sessions.open(context.store->ids, context.store->indexOf(*link),
                                                       "links", *style, action, context.now));
    confirm(context, *link);
    return perform(context, request, *link, "links", action);
}

Response refreshLink(Context &context, const Request &request, const std::string &id)
{
    LinkRecord *link = linkOf(context, id);
    if (!link)
        return context.problem(404, notFound());
    Body body(request);
    PendingAction action;
    action.kind = PendingAction::Kind::Refresh;
    if (const auto resources = body.texts("fetch_resources")) {
        checkResources(body, context.store->institutionOf(*link), *resources);
        action.resources = *resources;
    }
    if (!body.problems().empty())
        return context.problems(400, body.problems());
    if (auto refused = refusal(context, *link, true))
        return *refused;
    const Instant pause = context.limits.refreshPause;
    if (context.limited && link->refreshedAt && context.now - *link->refreshedAt < pause &&
        context.now >= *link->refreshedAt) {
        const Instant minutes = (*link->refreshedAt + pause - context.now + kMinute - 1) / kMinute;
        return context.problem(409, {"link_refreshed", "The link has already been refreshed. Please wait " +
                                                           std::to_string(minutes) +
                                                           " minutes before trying again."});
    }
    if (link->passwordChanged)
        return failLogin(context, *link);
    if (const auto style = challengeBefore(context, *link))
        return context.challenge(context.sessions.open(context.store->ids, context.store->indexOf(*link),
                                                       "links", *style, action, context.now));
    link->status = LinkStatus::Valid;
    perform(context, request, *link, "links", action);
    const std::string requestId = context.requestId();
    if (context.announcer)
        context.announcer->refreshAccepted(context.store->indexOf(*link), requestId, action.resources);
    return context.json(202, R"({"request_id":")" + requestId + "\"}");
}

} // namespace vinculo::sandbox
