// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/message.h"
#include "sandbox/pages/pagelanguage.h"

namespace vinculo::sandbox {

//! Text with the characters that mean something in HTML replaced; safe in text and in quoted attributes.
std::string htmlEscaped(std::string_view text);

struct PageField
{
    std::string_view name;
    std::string_view label;
    std::string_view type = "text";
    std::string_view value = {};
    std::string_view placeholder = {};
    bool required = true;
    bool readOnly = false;
};

struct PageChoice
{
    std::string value;
    std::string label;
};

using PageValues = std::vector<std::pair<std::string, std::string>>;

//! A page without scripts and without anything from elsewhere. Whatever is passed in is text and is escaped
//! here, so that no caller can forget to.
class HtmlPage
{
public:
    //! `accent` is a colour such as #016FD0; anything else is ignored.
    HtmlPage(PageLanguage language, std::string_view title, std::string_view accent = {});

    //! Offers the page in its other languages, each at its address.
    void offerLanguages(const std::array<std::string, kPageLanguages.size()> &addresses);

    void heading(std::string_view text);
    void text(std::string_view text);
    void note(std::string_view text);
    void problem(std::string_view text);
    void code(std::string_view text);
    void list(const std::vector<std::string> &items);
    void facts(const PageValues &facts);
    void link(std::string_view address, std::string_view text);
    //! A PNG in base64.
    void picture(std::string_view base64, std::string_view description);

    //! A form that is posted, with these values along with what is typed.
    void beginForm(std::string_view address, const PageValues &hidden);
    void field(const PageField &field);
    void choice(std::string_view name, std::string_view label, const std::vector<PageChoice> &choices,
                std::string_view chosen);
    void agreement(std::string_view name, std::string_view label);
    void button(std::string_view text, bool main = true, std::string_view name = {},
                std::string_view value = {});
    void endForm();

    [[nodiscard]] Response response(int status = 200) const;

private:
    PageLanguage m_language;
    std::string m_title;
    std::string m_accent;
    std::string m_switch;
    std::string m_body;
};

} // namespace vinculo::sandbox
