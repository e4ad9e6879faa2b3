// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pages/steps.h"
#include "sandbox/rows/rows.h"
#include "sandbox/webhooks/announcer.h"

#include <algorithm>
#include <iterator>

namespace vinculo::sandbox {

namespace {

//! Whether the consent belongs to somebody the token was made for.
bool isTheirs(const PageCall &call, const ConsentRecord &consent)
{
    const std::string &document = call.context.store->people[consent.person].documentNumber;
    return std::any_of(call.token.identities.begin(), call.token.identities.end(),
                       [&](const WidgetIdentity &identity) { return digitsOf(identity.number) == document; });
}

ConsentRecord *consentOf(PageCall &call)
{
    const auto id = parseUuid(call.value("consent_id"));
    ConsentRecord *consent = id ? call.context.store->consent(*id) : nullptr;
    return consent && isTheirs(call, *consent) ? consent : nullptr;
}

//! 2026-03-14 in English, which leaves no doubt between continents; 14/03/2026 as Latin America writes it.
std::string dateText(const PageCall &call, Instant instant)
{
    const std::string day = dayText(dayOf(instant));
    if (call.language() == PageLanguage::English)
        return day;
    return filled("%1/%2/%3", {day.substr(8, 2), day.substr(5, 2), day.substr(0, 4)});
}

std::string endText(const PageCall &call, const ConsentRecord &consent)
{
    const auto end = endOf(consent);
    return end ? dateText(call, *end) : call.text(PageText::NoEnd);
}

PageText stateOf(const PageCall &call, const ConsentRecord &consent)
{
    switch (statusAt(consent, call.context.now)) {
    case ConsentStatus::Authorised:
        return PageText::StateActive;
    case ConsentStatus::AwaitingConfirmation:
        return PageText::StateAwaitingConfirmation;
    case ConsentStatus::Awaiting:
        return PageText::StateAwaiting;
    case ConsentStatus::Rejected:
        return PageText::StateRejected;
    case ConsentStatus::Expired:
        return PageText::StateExpired;
    case ConsentStatus::Unknown:
        return PageText::StateUnknown;
    }
    return PageText::StateUnknown;
}

//! How the consent stands, from when, until when.
PageValues lifeOf(const PageCall &call, const ConsentRecord &consent)
{
    return {{call.text(PageText::State), call.text(stateOf(call, consent))},
            {call.text(PageText::Given), dateText(call, consent.createdAt)},
            {call.text(PageText::Until), endText(call, consent)}};
}

Response unknownConsent(const PageCall &call)
{
    HtmlPage page = call.page(call.text(PageText::DoesNotWork), "/portal/");
    page.problem(call.text(PageText::UnknownConsent));
    return page.response(404);
}

Response listWith(PageCall &call, std::string_view notice)
{
    HtmlPage page = call.page(call.text(PageText::YourConsents), "/portal/");
    if (!notice.empty())
        page.text(notice);
    bool any = false;
    const Store &store = *call.context.store;
    for (auto it = store.consents.rbegin(); it != store.consents.rend(); ++it) {
        if (!isTheirs(call, *it))
            continue;
        any = true;
        page.heading(store.institutions[it->institution].displayName);
        page.facts(lifeOf(call, *it));
        page.link(call.address("/portal/consent/", {{"consent_id", toText(it->id)}}),
                  call.text(PageText::LookRenewRevoke));
    }
    if (call.token.identities.empty())
        page.problem(call.text(PageText::NoIdentity));
    else if (!any)
        page.text(call.text(PageText::NoConsents));
    page.beginForm("/portal/exit/", call.hidden());
    page.button(call.text(PageText::Leave), false);
    page.endForm();
    return page.response();
}

void offerRenewal(HtmlPage &page, const PageCall &call, const ConsentRecord &consent)
{
    page.heading(call.text(PageText::Renew));
    page.beginForm("/portal/renew/", call.hidden({{"consent_id", toText(consent.id)}}));
    page.choice("duration", call.text(PageText::Duration), consentLifetimes(call),
                std::to_string(consent.durationDays));
    page.button(call.text(PageText::Renew));
    page.endForm();
}

void offerRevocation(HtmlPage &page, const PageCall &call, const ConsentRecord &consent)
{
    page.heading(call.text(PageText::Revoke));
    page.beginForm("/portal/revoke/", call.hidden({{"consent_id", toText(consent.id)}}));
    page.agreement("sure", call.text(PageText::ShareNoMore));
    page.button(call.text(PageText::Revoke));
    page.endForm();
}

bool canRenew(const PageCall &call, const ConsentRecord &consent)
{
    const ConsentStatus status = statusAt(consent, call.context.now);
    return status == ConsentStatus::Authorised || status == ConsentStatus::Expired;
}

} // namespace

Response portalList(PageCall &call)
{
    return call.value("action") == "renew" ? portalConsent(call) : listWith(call, {});
}

Response portalConsent(PageCall &call)
{
    const ConsentRecord *consent = consentOf(call);
    if (!consent)
        return unknownConsent(call);
    const Store &store = *call.context.store;
    const InstitutionRecord &institution = store.institutions[consent->institution];
    const std::string id = toText(consent->id);
    HtmlPage page =
        call.page(institution.displayName, "/portal/consent/", {{"consent_id", id}}, institution.color);
    PageValues facts{{call.text(PageText::Consent), id},
                     {call.text(PageText::Holder), store.people[consent->person].displayName}};
    std::ranges::move(lifeOf(call, *consent), std::back_inserter(facts));
    page.facts(facts);
    page.list(permissionSentences(call));
    if (canRenew(call, *consent))
        offerRenewal(page, call, *consent);
    if (call.value("action") != "renew" && statusAt(*consent, call.context.now) == ConsentStatus::Authorised)
        offerRevocation(page, call, *consent);
    page.link(call.address("/portal/"), call.text(PageText::AllConsents));
    return page.response();
}

Response portalRevoke(PageCall &call)
{
    ConsentRecord *consent = consentOf(call);
    if (!consent)
        return unknownConsent(call);
    if (call.value("sure") != "yes" || statusAt(*consent, call.context.now) != ConsentStatus::Authorised)
        return portalConsent(call);
    // There is no status for what was revoked; refused comes closest.
    consent->status = ConsentStatus::Rejected;
    return listWith(call, call.text(PageText::ConsentRevoked));
}

Response portalRenew(PageCall &call)
{
    ConsentRecord *consent = consentOf(call);
    if (!consent)
        return unknownConsent(call);
    if (!canRenew(call, *consent))
        return portalConsent(call);
    consent->status = ConsentStatus::Authorised;
    consent->renewedAt = call.context.now;
    consent->durationDays = lifetimeDays(call.value("duration"));
    if (call.context.announcer)
        call.context.announcer->consentChanged(call.context, *consent,
                                               "openfinance_consent_expiration_changed");
    return listWith(call, call.text(PageText::ConsentRenewed));
}

} // namespace vinculo::sandbox
