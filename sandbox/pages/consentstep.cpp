// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/generator/people.h"
#include "sandbox/pages/steps.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

//! The bank has to be reached while the person still knows what they agreed to.
constexpr Instant kPatience = 60 * kSecond;
constexpr std::uint64_t kUnfinishedLinks = 3'000'000;

struct Lifetime
{
    int days; //!< 0: no end
    PageText text;
};
constexpr Lifetime kLifetimes[] = {{366, PageText::TwelveMonths},
                                   {275, PageText::NineMonths},
                                   {183, PageText::SixMonths},
                                   {92, PageText::ThreeMonths},
                                   {0, PageText::NoEnd}};

//! Who the consent is about: the company if there is one, else the person.
WidgetIdentity holderOf(const PageCall &call)
{
    WidgetIdentity holder;
    for (const WidgetIdentity &identity : call.token.identities)
        if (holder.number.empty() || identity.type == "CNPJ")
            holder = identity;
    if (holder.number.empty())
        holder.number = call.value("document");
    holder.number = digitsOf(holder.number);
    if (holder.name.empty())
        holder.name = call.value("name");
    return holder;
}

std::uint32_t personFor(Context &context, const WidgetIdentity &holder)
{
    auto &people = context.store->people;
    const auto found = std::find_if(people.begin(), people.end(), [&](const PersonRecord &person) {
        return person.documentNumber == holder.number;
    });
    if (found != people.end())
        return static_cast<std::uint32_t>(found - people.begin());
    PersonRecord person = makePerson(0, context.random, dayOf(context.now));
    person.company = holder.number.size() == 14;
    person.documentType = person.company ? "CNPJ" : "CPF";
    person.documentNumber = holder.number;
    if (!holder.name.empty())
        person.displayName = holder.name;
    people.push_back(std::move(person));
    return static_cast<std::uint32_t>(people.size() - 1);
}

} // namespace

std::vector<PageChoice> consentLifetimes(const PageCall &call)
{
    std::vector<PageChoice> choices;
    for (const Lifetime &lifetime : kLifetimes)
        choices.push_back({std::to_string(lifetime.days), call.text(lifetime.text)});
    return choices;
}

int lifetimeDays(const std::string &text)
{
    for (const Lifetime &lifetime : kLifetimes)
        if (std::to_string(lifetime.days) == text)
            return lifetime.days;
    return 0;
}

std::vector<std::string> permissionSentences(const PageCall &call)
{
    return {call.text(PageText::Registration), call.text(PageText::AccountsAndMovements),
            call.text(PageText::CreditCards), call.text(PageText::Loans)};
}

Response consentPage(PageCall &call, std::string_view problem)
{
    const InstitutionRecord *institution = call.institution();
    if (!institution)
        return redirectTo(call, call.address("/widget/"));
    WidgetToken &token = call.token;
    token.consentShownAt = call.context.now;
    HtmlPage page = call.page(call.text(PageText::ShareYourData), "/widget/consent/", {}, institution->color);
    if (!problem.empty())
        page.problem(problem);
    page.text(token.companyName.empty()
                  ? call.text(PageText::SomebodyAsksToShare, {institution->displayName})
                  : call.text(PageText::CompanyAsksToShare, {token.companyName, institution->displayName}));
    page.list(permissionSentences(call));
    if (!token.purpose.empty())
        page.facts({{call.text(PageText::Purpose), token.purpose}});
    if (!token.termsUrl.empty())
        page.facts({{call.text(PageText::Terms), token.termsUrl}});
    page.note(call.text(PageText::EndAtAnyTime));
    page.beginForm("/widget/consent/", call.hidden());
    const WidgetIdentity holder = holderOf(call);
    const bool given = !token.identities.empty();
    page.field({.name = "document",
                .label = call.text(PageText::CpfOrCnpj),
                .value = holder.number,
                .placeholder = "76109277673",
                .readOnly = given});
    page.field({.name = "name",
                .label = call.text(PageText::Name),
                .value = holder.name,
                .required = false,
                .readOnly = given});
    page.choice("duration", call.text(PageText::Duration), consentLifetimes(call),
                std::to_string(token.durationDays));
    page.button(call.text(PageText::GoToInstitution));
    page.endForm();
    page.beginForm("/widget/exit/", call.hidden());
    page.button(call.text(PageText::Leave), false);
    page.endForm();
    return page.response(problem.empty() ? 200 : 400);
}

Response consentGiven(PageCall &call)
{
    Context &context = call.context;
    const InstitutionRecord *institution = call.institution();
    if (!institution || !call.token.consentShownAt)
        return redirectTo(call, call.address("/widget/"));
    if (context.now - *call.token.consentShownAt > kPatience) {
        call.token.errorCode = "unexpected_error";
        call.token.errorMessage = "session_expired_ob";
        return consentPage(call, call.text(PageText::ConsentTooLate));
    }
    const WidgetIdentity holder = holderOf(call);
    if (holder.number.size() != 11 && holder.number.size() != 14)
        return consentPage(call, call.text(PageText::DocumentLength));
    ConsentRecord consent;
    consent.person = personFor(context, holder);
    consent.institution = static_cast<std::uint32_t>(institution - context.store->institutions.data());
    consent.linkId = context.store->ids.make(IdKind::Link, kUnfinishedLinks + context.store->consents.size());
    consent.status = ConsentStatus::Awaiting;
    consent.durationDays = lifetimeDays(call.value("duration"));
    consent.createdAt = context.now;
    call.token.consent = context.store->addConsent(consent).id;
    call.token.consentShownAt = std::nullopt;
    return redirectTo(call, call.address("/widget/bank/"));
}

} // namespace vinculo::sandbox
