// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pages/htmlpage.h"

#include "sandbox/pages/pagetexts.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr std::string_view kStyle =
    "body{font:16px/1.5 system-ui,sans-serif;margin:0;padding:1.5rem;background:#f2f4f7;color:#1c2430}"
    "main{max-width:30rem;margin:auto;background:#fff;padding:1.5rem;border-radius:.75rem;"
    "border-top:.4rem solid var(--accent)}"
    "h1{font-size:1.4rem;margin-top:0}label{display:block;margin:.75rem 0}"
    "input,select{display:block;width:100%;box-sizing:border-box;font:inherit;padding:.5rem;"
    "border:1px solid #6b7684;border-radius:.4rem;background:#fff;color:inherit}"
    "input[type=checkbox]{display:inline;width:auto;margin-right:.5rem}"
    "button{display:block;width:100%;font:inherit;padding:.6rem;margin:.5rem 0;border-radius:.4rem;"
    "border:1px solid #33475b;background:#fff;color:#1c2430;cursor:pointer}"
    "button.main{background:#123a5e;color:#fff}:focus-visible{outline:3px solid #e0a100;outline-offset:2px}"
    "nav{font-size:.85rem;text-align:right;margin-bottom:.75rem}nav>*{margin-left:.75rem}nav a{color:#33475b}"
    "dt{font-weight:600}dd{margin:0 0 .5rem}code{overflow-wrap:anywhere}img{max-width:100%}"
    ".note{color:#4a5666;font-size:.9rem}.problem{border-left:.3rem solid #b3261e;padding-left:.75rem}";

bool isColour(std::string_view text)
{
    return text.size() == 7 && text.front() == '#' && std::all_of(text.begin() + 1, text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
           });
}

std::string tag(std::string_view name, std::string_view text, std::string_view kind = {})
{
    std::string out = "<" + std::string(name);
    if (!kind.empty())
        out += " class=\"" + std::string(kind) + '"';
    return out + '>' + htmlEscaped(text) + "</" + std::string(name) + ">\n";
}

std::string attribute(std::string_view name, std::string_view value)
{
    return ' ' + std::string(name) + "=\"" + htmlEscaped(value) + '"';
}

} // namespace

std::string htmlEscaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

HtmlPage::HtmlPage(PageLanguage language, std::string_view title, std::string_view accent)
    : m_language(language)
    , m_title(title)
    , m_accent(isColour(accent) ? accent : std::string_view("#123a5e"))
{
    heading(title);
}

void HtmlPage::offerLanguages(const std::array<std::string, kPageLanguages.size()> &addresses)
{
    m_switch = "<nav" + attribute("aria-label", wording(PageText::LanguageSwitch, m_language)) + ">\n";
    for (std::size_t i = 0; i < addresses.size(); ++i) {
        const PageLanguage language = kPageLanguages[i];
        const std::string_view name = language == m_language ? "span" : "a";
        m_switch += '<' + std::string(name) + attribute("lang", tagOf(language));
        m_switch +=
            language == m_language ? std::string(" aria-current=\"true\"") : attribute("href", addresses[i]);
        m_switch += '>' + htmlEscaped(nameOf(language)) + "</" + std::string(name) + ">\n";
    }
    m_switch += "</nav>\n";
}

void HtmlPage::heading(std::string_view text)
{
    m_body += tag(m_body.empty() ? "h1" : "h2", text);
}

void HtmlPage::text(std::string_view text)
{
    m_body += tag("p", text);
}

void HtmlPage::note(std::string_view text)
{
    m_body += tag("p", text, "note");
}

void HtmlPage::problem(std::string_view text)
{
    m_body += "<p class=\"problem\" role=\"alert\">" + htmlEscaped(text) + "</p>\n";
}

void HtmlPage::code(std::string_view text)
{
    m_body += "<p>" + tag("code", text) + "</p>\n";
}

void HtmlPage::list(const std::vector<std::string> &items)
{
    m_body += "<ul>\n";
    for (const std::string &item : items)
        m_body += tag("li", item);
    m_body += "</ul>\n";
}

void HtmlPage::facts(const PageValues &facts)
{
    m_body += "<dl>\n";
    for (const auto &[name, value] : facts)
        m_body += tag("dt", name) + tag("dd", value);
    m_body += "</dl>\n";
}

void HtmlPage::link(std::string_view address, std::string_view text)
{
    m_body += "<p><a" + attribute("href", address) + '>' + htmlEscaped(text) + "</a></p>\n";
}

void HtmlPage::picture(std::string_view base64, std::string_view description)
{
    m_body += "<p><img width=\"200\" height=\"200\"" +
              attribute("src", "data:image/png;base64," + std::string(base64)) +
              attribute("alt", description) + "></p>\n";
}

void HtmlPage::beginForm(std::string_view address, const PageValues &hidden)
{
    m_body += "<form method=\"post\" accept-charset=\"utf-8\"" + attribute("action", address) + ">\n";
    for (const auto &[name, value] : hidden)
        m_body += "<input type=\"hidden\"" + attribute("name", name) + attribute("value", value) + ">\n";
}

void HtmlPage::field(const PageField &field)
{
    m_body += "<label>" + htmlEscaped(field.label) + "<input autocomplete=\"off\"" +
              attribute("type", field.type) + attribute("name", field.name) +
              attribute("value", field.value) + attribute("placeholder", field.placeholder) +
              (field.required ? " required" : "") + (field.readOnly ? " readonly" : "") + "></label>\n";
}

void HtmlPage::choice(std::string_view name, std::string_view label, const std::vector<PageChoice> &choices,
                      std::string_view chosen)
{
    m_body += "<label>" + htmlEscaped(label) + "<select" + attribute("name", name) + ">\n";
    for (const PageChoice &item : choices)
        m_body += "<option" + attribute("value", item.value) + (item.value == chosen ? " selected" : "") +
                  '>' + htmlEscaped(item.label) + "</option>\n";
    m_body += "</select></label>\n";
}

void HtmlPage::agreement(std::string_view name, std::string_view label)
{
    m_body += "<label><input type=\"checkbox\" value=\"yes\" required" + attribute("name", name) + '>' +
              htmlEscaped(label) + "</label>\n";
}

void HtmlPage::button(std::string_view text, bool main, std::string_view name, std::string_view value)
{
    m_body += "<button";
    if (main)
        m_body += " class=\"main\"";
    else
        m_body += " formnovalidate";
    if (!name.empty())
        m_body += attribute("name", name) + attribute("value", value);
    m_body += '>' + htmlEscaped(text) + "</button>\n";
}

void HtmlPage::endForm()
{
    m_body += "</form>\n";
}

Response HtmlPage::response(int status) const
{
    Response response;
    response.status = status;
    response.contentType = "text/html; charset=utf-8";
    response.body = "<!doctype html>\n<html" + attribute("lang", tagOf(m_language)) +
                    ">\n<head><meta charset=\"utf-8\">"
                    "<meta name=\"viewport\" content=\"width=device-width\"><title>" +
                    htmlEscaped(m_title) + "</title>\n<style>:root{--accent:" + m_accent + '}' +
                    std::string(kStyle) + "</style></head>\n<body><main>\n" + m_switch + m_body +
                    tag("p", wording(PageText::SandboxNotice, m_language), "note") +
                    "</main></body>\n</html>\n";
    response.headers = {{"Cache-Control", "no-store"},
                        {"Referrer-Policy", "no-referrer"},
                        {"X-Content-Type-Options", "nosniff"},
                        {"Content-Security-Policy",
                         "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'"}};
    return response;
}

} // namespace vinculo::sandbox
