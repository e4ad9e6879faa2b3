// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/endpoints/linkrules.h"
#include "sandbox/pages/steps.h"

namespace vinculo::sandbox {

namespace {

ConsentRecord *openConsent(PageCall &call)
{
    ConsentRecord *consent = call.token.consent ? call.context.store->consent(*call.token.consent) : nullptr;
    return consent && consent->status == ConsentStatus::Awaiting ? consent : nullptr;
}

//! The link the consent leads to. It stays unconfirmed until the bank has let the person in.
LinkRecord &addLinkFor(PageCall &call, ConsentRecord &consent, const std::string &username)
{
    Context &context = call.context;
    Store &store = *context.store;
    const InstitutionRecord &institution = store.institutions[consent.institution];
    const WidgetToken &token = call.token;
    LinkRecord link;
    link.institution = consent.institution;
    link.person = consent.person;
    link.recurrent = token.accessMode != "single";
    link.refreshRate = link.recurrent ? "7d" : "";
    link.status = LinkStatus::Unconfirmed;
    link.createdAt = context.now;
    if (!token.externalId.empty())
        link.externalId = token.externalId;
    link.institutionUserId = store.ids.userKey(institution.name, store.people[consent.person].documentNumber);
    link.createdBy = store.ids.make(IdKind::User, 0);
    link.fetchResources = token.fetchResources.empty() ? institution.resources : token.fetchResources;
    if (!token.staleIn.empty())
        link.staleIn = token.staleIn;
    link.username = username;
    LinkRecord &added = store.addLink(std::move(link));
    consent.linkId = added.id;
    return added;
}

Response allow(PageCall &call, ConsentRecord &consent)
{
    Context &context = call.context;
    const std::string username = call.value("username");
    if (const auto problem = loginProblem(username, call.value("password"))) {
        call.token.errorCode = problem->code;
        call.token.errorMessage = problem->message;
        return bankPage(call, problem->message);
    }
    LinkRecord *link = context.store->link(consent.linkId);
    if (!link)
        link = &addLinkFor(call, consent, username);
    link->username = username;
    const std::uint32_t index = context.store->indexOf(*link);
    if (const auto style = challengeStyle(username)) {
        context.sessions.closeAll(index);
        call.token.pendingLink = link->id;
        return challengePage(call, context.challenge(context.sessions.open(context.store->ids, index, "links",
                                                                           *style, {}, context.now)));
    }
    consent.status = ConsentStatus::Authorised;
    confirm(context, *link);
    perform(context, call.request, *link, "links", {});
    return finishWithSuccess(call, context.store->links[index]);
}

} // namespace

Response bankPage(PageCall &call, std::string_view problem)
{
    const InstitutionRecord *institution = call.institution();
    const ConsentRecord *consent = openConsent(call);
    if (!institution || !consent)
        return redirectTo(call.address("/widget/"));
    const PersonRecord &person = call.context.store->people[consent->person];
    HtmlPage page(institution->displayName, institution->color);
    if (!problem.empty())
        page.problem(problem);
    page.text("You are at your bank now. Log in and decide about the consent.");
    page.facts(
        {{"Consent", toText(consent->id)},
         {"Document", person.documentNumber},
         {"For", consent->durationDays > 0 ? std::to_string(consent->durationDays) + " days" : "No end"}});
    page.list(permissionSentences());
    page.beginForm("/widget/bank/", call.hidden());
    page.field({.name = "username", .label = "User name", .value = person.documentNumber});
    page.field(
        {.name = "password", .label = "Password", .type = "password", .placeholder = "any but pass_invalid"});
    page.button("Allow", true, "decision", "allow");
    page.button("Refuse", false, "decision", "refuse");
    page.endForm();
    page.note("User names such as mfa_numeric or user_locked do here what they do in POST /api/links/.");
    return page.response(problem.empty() ? 200 : 400);
}

Response bankAnswered(PageCall &call)
{
    ConsentRecord *consent = openConsent(call);
    if (!consent)
        return redirectTo(call.address("/widget/"));
    if (call.value("decision") == "allow")
        return allow(call, *consent);
    consent->status = ConsentStatus::Rejected;
    return finishWithExit(call);
}

} // namespace vinculo::sandbox
