// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/endpoints/context.h"
#include "sandbox/pages/htmlpage.h"

namespace vinculo::sandbox {

//! One step of a person in the browser.
struct PageCall
{
    Context &context;
    const Request &request;
    WidgetToken &token;
    PageValues values; //!< of the address, or of the form when one was posted

    //! The last value of that name; empty when there is none.
    [[nodiscard]] std::string value(std::string_view name) const;
    [[nodiscard]] bool isPost() const { return request.method == "POST"; }
    //! What every form and every address carries on.
    [[nodiscard]] PageValues hidden(PageValues more = {}) const;
    //! "/widget/bank/?access_token=…", with more values.
    [[nodiscard]] std::string address(std::string_view path, const PageValues &more = {}) const;
    [[nodiscard]] const InstitutionRecord *institution() const;
};

//! Documents are written with and without dots.
std::string digitsOf(std::string_view text);
std::string percentEncoded(std::string_view text);
//! An address with values appended to its query.
std::string withQuery(const std::string &address, const PageValues &values);

//! 303 to a page of our own, or to a callback of the integrator. Addresses that would run something or are
//! none are shown instead of followed.
Response redirectTo(const std::string &address);

//! How the widget ends: with a link, on the person's wish, or by what happened. Each goes to the callback of
//! that name, or says so on a page when the token has none.
Response finishWithSuccess(PageCall &call, const LinkRecord &link);
Response finishWithExit(PageCall &call);
Response finishWithEvent(WidgetToken &token, std::string_view kind, std::string_view code,
                         std::string_view message);

} // namespace vinculo::sandbox
