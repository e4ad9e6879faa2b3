// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/endpoints/linkrules.h"
#include "sandbox/pages/problemtext.h"
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
        return bankPage(call, problemText(call, *problem));
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

std::string lifetimeText(const PageCall &call, const ConsentRecord &consent)
{
    return consent.durationDays > 0 ? call.text(PageText::Days, {std::to_string(consent.durationDays)})
                                    : call.text(PageText::NoEnd);
}

} // namespace

Response bankPage(PageCall &call, std::string_view problem)
{
    const InstitutionRecord *institution = call.institution();
    const ConsentRecord *consent = openConsent(call);
    if (!institution || !consent)
        return redirectTo(call, call.address("/widget/"));
    const PersonRecord &person = call.context.store->people[consent->person];
    HtmlPage page = call.page(institution->displayName, "/widget/bank/", {}, institution->color);
    if (!problem.empty())
        page.problem(problem);
    page.text(call.text(PageText::AtYourBank));
    page.facts({{call.text(PageText::Consent), toText(consent->id)},
                {call.text(PageText::Document), person.documentNumber},
                {call.text(PageText::ValidFor), lifetimeText(call, *consent)}});
    page.list(permissionSentences(call));
    page.beginForm("/widget/bank/", call.hidden());
    page.field({.name = "username", .label = call.text(PageText::UserName), .value = person.documentNumber});
    page.field({.name = "password",
                .label = call.text(PageText::Password),
                .type = "password",
                .placeholder = call.text(PageText::AnyPassword)});
    page.button(call.text(PageText::Allow), true, "decision", "allow");
    page.button(call.text(PageText::Refuse), false, "decision", "refuse");
    page.endForm();
    page.note(call.text(PageText::TestUsersAtBank));
    return page.response(problem.empty() ? 200 : 400);
}

Response bankAnswered(PageCall &call)
{
    ConsentRecord *consent = openConsent(call);
    if (!consent)
        return redirectTo(call, call.address("/widget/"));
    if (call.value("decision") == "allow")
        return allow(call, *consent);
    consent->status = ConsentStatus::Rejected;
    return finishWithExit(call);
}

} // namespace vinculo::sandbox
