// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pages/steps.h"
#include "sandbox/rows/rows.h"
#include "sandbox/webhooks/announcer.h"

#include <algorithm>

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

std::string endText(const ConsentRecord &consent)
{
    const auto end = endOf(consent);
    return end ? dayText(dayOf(*end)) : std::string("No end");
}

std::string stateText(const PageCall &call, const ConsentRecord &consent)
{
    switch (statusAt(consent, call.context.now)) {
    case ConsentStatus::Authorised:
        return "Active";
    case ConsentStatus::AwaitingConfirmation:
        return "Waits for a confirmation at the bank";
    case ConsentStatus::Awaiting:
        return "Waits for your decision at the bank";
    case ConsentStatus::Rejected:
        return "Revoked or refused";
    case ConsentStatus::Expired:
        return "Expired";
    case ConsentStatus::Unknown:
        return "Unknown";
    }
    return {};
}

Response unknownConsent()
{
    HtmlPage page("This does not work");
    page.problem("There is no such consent of the person this page was opened for.");
    return page.response(404);
}

Response listWith(PageCall &call, std::string_view notice)
{
    HtmlPage page("Your consents");
    if (!notice.empty())
        page.text(notice);
    bool any = false;
    const Store &store = *call.context.store;
    for (auto it = store.consents.rbegin(); it != store.consents.rend(); ++it) {
        if (!isTheirs(call, *it))
            continue;
        any = true;
        page.heading(store.institutions[it->institution].displayName);
        page.facts({{"State", stateText(call, *it)},
                    {"Given", dayText(dayOf(it->createdAt))},
                    {"Until", endText(*it)}});
        page.link(call.address("/portal/consent/", {{"consent_id", toText(it->id)}}),
                  "Look, renew or revoke");
    }
    if (call.token.identities.empty())
        page.problem("The token names nobody: put identification_info into widget.consent.");
    else if (!any)
        page.text("There are none.");
    page.beginForm("/portal/exit/", call.hidden());
    page.button("Leave", false);
    page.endForm();
    return page.response();
}

void offerRenewal(HtmlPage &page, const PageCall &call, const ConsentRecord &consent)
{
    page.heading("Renew");
    page.beginForm("/portal/renew/", call.hidden({{"consent_id", toText(consent.id)}}));
    page.choice("duration", "For how long", consentLifetimes(), std::to_string(consent.durationDays));
    page.button("Renew");
    page.endForm();
}

void offerRevocation(HtmlPage &page, const PageCall &call, const ConsentRecord &consent)
{
    page.heading("Revoke");
    page.beginForm("/portal/revoke/", call.hidden({{"consent_id", toText(consent.id)}}));
    page.agreement("sure", "My data shall not be shared any more.");
    page.button("Revoke");
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
        return unknownConsent();
    const Store &store = *call.context.store;
    const InstitutionRecord &institution = store.institutions[consent->institution];
    HtmlPage page(institution.displayName, institution.color);
    page.facts({{"Consent", toText(consent->id)},
                {"Holder", store.people[consent->person].displayName},
                {"State", stateText(call, *consent)},
                {"Given", dayText(dayOf(consent->createdAt))},
                {"Until", endText(*consent)}});
    page.list(permissionSentences());
    if (canRenew(call, *consent))
        offerRenewal(page, call, *consent);
    if (call.value("action") != "renew" && statusAt(*consent, call.context.now) == ConsentStatus::Authorised)
        offerRevocation(page, call, *consent);
    page.link(call.address("/portal/"), "All consents");
    return page.response();
}

Response portalRevoke(PageCall &call)
{
    ConsentRecord *consent = consentOf(call);
    if (!consent)
        return unknownConsent();
    if (call.value("sure") != "yes" || statusAt(*consent, call.context.now) != ConsentStatus::Authorised)
        return portalConsent(call);
    // There is no status for what was revoked; refused comes closest.
    consent->status = ConsentStatus::Rejected;
    return listWith(call, "The consent is revoked.");
}

Response portalRenew(PageCall &call)
{
    ConsentRecord *consent = consentOf(call);
    if (!consent)
        return unknownConsent();
    if (!canRenew(call, *consent))
        return portalConsent(call);
    consent->status = ConsentStatus::Authorised;
    consent->renewedAt = call.context.now;
    consent->durationDays = lifetimeDays(call.value("duration"));
    if (call.context.announcer)
        call.context.announcer->consentChanged(call.context, *consent,
                                               "openfinance_consent_expiration_changed");
    return listWith(call, "The consent is renewed. The link stays the same.");
}

} // namespace vinculo::sandbox
