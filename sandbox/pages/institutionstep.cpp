// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pages/steps.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

//! Whether a comma list names the item; an empty list names everything.
bool names(std::string_view list, std::string_view item)
{
    if (list.empty())
        return true;
    while (!list.empty()) {
        const std::size_t end = list.find(',');
        if (list.substr(0, end) == item)
            return true;
        list = end == std::string_view::npos ? std::string_view() : list.substr(end + 1);
    }
    return false;
}

bool isOffered(const PageCall &call, const InstitutionRecord &institution)
{
    const bool consents = call.token.feature == "consent_link_creation";
    if (institution.openFinance != consents)
        return false;
    if (call.value("integration_type") == "openfinance" && !institution.openFinance)
        return false;
    const std::string kind = institution.name.substr(institution.name.rfind('_') + 1);
    return names(call.value("institutions"), institution.name) &&
           names(call.value("institution_types"), kind) &&
           names(call.value("country_codes"), institution.country);
}

//! What the address says about the link to be made.
void readWishes(PageCall &call)
{
    const std::string mode = call.value("access_mode");
    if (mode == "single" || mode == "recurrent")
        call.token.accessMode = mode;
    if (const std::string id = call.value("external_id"); !id.empty())
        call.token.externalId = id;
}

Response updateLinkMode(PageCall &call)
{
    const LinkRecord *link = call.context.store->link(*call.token.updatedLink);
    if (!link)
        return finishWithEvent(
            call, {"error", "LINK_NOT_FOUND", "The link does not exist any more", PageText::LinkGone});
    call.token.institution = call.context.store->institutionOf(*link).name;
    return loginPage(call);
}

} // namespace

Response chooseInstitution(PageCall &call)
{
    if (call.token.feature == "consent_management")
        return redirectTo(call, call.address("/portal/"));
    readWishes(call);
    if (call.token.updatedLink)
        return updateLinkMode(call);
    HtmlPage page = call.page(call.text(PageText::ChooseInstitution), "/widget/");
    if (!call.token.companyName.empty())
        page.text(call.text(PageText::CompanyAsksToConnect, {call.token.companyName}));
    bool any = false;
    for (const InstitutionRecord &institution : call.context.store->institutions) {
        if (!isOffered(call, institution))
            continue;
        any = true;
        page.beginForm("/widget/institution/", call.hidden({{"institution", institution.name}}));
        page.button(institution.down ? call.text(PageText::InstitutionUnavailable, {institution.displayName})
                                     : institution.displayName,
                    false);
        page.endForm();
    }
    if (!any)
        page.problem(call.text(PageText::NothingOnOffer));
    page.beginForm("/widget/exit/", call.hidden());
    page.button(call.text(PageText::Leave), false);
    page.endForm();
    return page.response();
}

Response institutionChosen(PageCall &call)
{
    const InstitutionRecord *institution = call.context.store->institutionNamed(call.value("institution"));
    if (!institution || institution->openFinance != (call.token.feature == "consent_link_creation"))
        return chooseInstitution(call);
    call.token.institution = institution->name;
    if (institution->down) {
        call.token.errorCode = "institution_down";
        call.token.errorMessage = usual("institution_down").message;
        return finishWithEvent(call,
                               {"warning", "institution_disabled",
                                "The institution is temporarily unavailable.", PageText::InstitutionDown});
    }
    return redirectTo(call, call.address(institution->openFinance ? "/widget/consent/" : "/widget/login/"));
}

} // namespace vinculo::sandbox
