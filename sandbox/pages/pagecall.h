// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/endpoints/context.h"
#include "sandbox/pages/htmlpage.h"
#include "sandbox/pages/pagetexts.h"

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
    //! What every form and every address carries on: the token, and the language if it was asked for.
    [[nodiscard]] PageValues hidden(PageValues more = {}) const;
    //! "/widget/bank/?access_token=…", with more values.
    [[nodiscard]] std::string address(std::string_view path, const PageValues &more = {}) const;
    [[nodiscard]] const InstitutionRecord *institution() const;

    //! The one asked for in the address, else that of the country the call is about, else the browser's, else
    //! English.
    [[nodiscard]] PageLanguage language() const;
    [[nodiscard]] std::string text(PageText text, std::initializer_list<std::string_view> parts = {}) const;
    //! A page that says in the person's language what it is, and offers the others. They lead to the page
    //! that was opened; after a form was posted, to `path` with `more`.
    [[nodiscard]] HtmlPage page(std::string_view title, std::string_view path, const PageValues &more = {},
                                std::string_view accent = {}) const;
};

//! The language that values of an address ask for by `locale` or `lang`.
std::optional<PageLanguage> languageAskedFor(const PageValues &values);
//! An address in each language. It must not ask for one itself.
std::array<std::string, kPageLanguages.size()> inEachLanguage(const std::string &address);

//! Documents are written with and without dots.
std::string digitsOf(std::string_view text);
std::string percentEncoded(std::string_view text);
//! An address with values appended to its query.
std::string withQuery(const std::string &address, const PageValues &values);

//! 303 to a page of our own, or to a callback of the integrator. Addresses that would run something or are
//! none are shown instead of followed.
Response redirectTo(const PageCall &call, const std::string &address);

//! What happened to the widget, as it is sent to the callback, and as the person is told.
struct WidgetEvent
{
    std::string_view kind; //!< error or warning
    std::string_view code;
    std::string_view message;
    PageText told;
};

//! How the widget ends: with a link, on the person's wish, or by what happened. Each goes to the callback of
//! that name, or says so on a page when the token has none.
Response finishWithSuccess(PageCall &call, const LinkRecord &link);
Response finishWithExit(PageCall &call);
Response finishWithEvent(const PageCall &call, const WidgetEvent &event);
//! The page that said how it ended, once more.
Response endPage(PageCall &call);

} // namespace vinculo::sandbox
