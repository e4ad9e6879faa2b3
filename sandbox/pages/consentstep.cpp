// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/generator/people.h"
#include "sandbox/pages/steps.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

//! The bank has to be reached while the person still knows what they agreed to.
constexpr Instant kPatience = 60 * kSecond;
constexpr std::uint64_t kUnfinishedLinks = 3'000'000;

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

std::vector<PageChoice> consentLifetimes()
{
    return {
        {"366", "12 months"}, {"275", "9 months"}, {"183", "6 months"}, {"92", "3 months"}, {"0", "No end"}};
}

int lifetimeDays(const std::string &text)
{
    for (const PageChoice &choice : consentLifetimes())
        if (choice.value == text)
            return std::atoi(text.c_str());
    return 0;
}

std::vector<std::string> permissionSentences()
{
    return {"Registration data", "Accounts, balances and movements", "Credit cards and their bills",
            "Loans, financings and overdrafts"};
}

Response consentPage(PageCall &call, std::string_view problem)
{
    const InstitutionRecord *institution = call.institution();
    if (!institution)
        return redirectTo(call.address("/widget/"));
    WidgetToken &token = call.token;
    token.consentShownAt = call.context.now;
    const std::string company =
        token.companyName.empty() ? "The company that opened this page" : token.companyName;
    HtmlPage page("Share your data", institution->color);
    if (!problem.empty())
        page.problem(problem);
    page.text(company + " asks " + institution->displayName + " to share with it:");
    page.list(permissionSentences());
    if (!token.purpose.empty())
        page.facts({{"What for", token.purpose}});
    if (!token.termsUrl.empty())
        page.facts({{"Terms", token.termsUrl}});
    page.note("You can end this at any time, here or at the institution.");
    page.beginForm("/widget/consent/", call.hidden());
    const WidgetIdentity holder = holderOf(call);
    const bool given = !token.identities.empty();
    page.field({.name = "document",
                .label = "CPF or CNPJ",
                .value = holder.number,
                .placeholder = "76109277673",
                .readOnly = given});
    page.field({.name = "name", .label = "Name", .value = holder.name, .required = false, .readOnly = given});
    page.choice("duration", "For how long", consentLifetimes(), std::to_string(token.durationDays));
    page.button("Go to the institution");
    page.endForm();
    page.beginForm("/widget/exit/", call.hidden());
    page.button("Leave", false);
    page.endForm();
    return page.response(problem.empty() ? 200 : 400);
}

Response consentGiven(PageCall &call)
{
    Context &context = call.context;
    const InstitutionRecord *institution = call.institution();
    if (!institution || !call.token.consentShownAt)
        return redirectTo(call.address("/widget/"));
    if (context.now - *call.token.consentShownAt > kPatience) {
        call.token.errorCode = "unexpected_error";
        call.token.errorMessage = "session_expired_ob";
        return consentPage(call, "session_expired_ob: more than a minute passed. Read it again and go on.");
    }
    const WidgetIdentity holder = holderOf(call);
    if (holder.number.size() != 11 && holder.number.size() != 14)
        return consentPage(call, "A CPF has 11 digits, a CNPJ has 14.");
    ConsentRecord consent;
    consent.person = personFor(context, holder);
    consent.institution = static_cast<std::uint32_t>(institution - context.store->institutions.data());
    consent.linkId = context.store->ids.make(IdKind::Link, kUnfinishedLinks + context.store->consents.size());
    consent.status = ConsentStatus::Awaiting;
    consent.durationDays = lifetimeDays(call.value("duration"));
    consent.createdAt = context.now;
    call.token.consent = context.store->addConsent(consent).id;
    call.token.consentShownAt = std::nullopt;
    return redirectTo(call.address("/widget/bank/"));
}

} // namespace vinculo::sandbox
