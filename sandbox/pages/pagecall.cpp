// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pages/pagecall.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

//! A scheme of letters, digits, +, - and . that no browser takes for something to run or a file to open.
bool isFollowed(const std::string &address)
{
    if (address.starts_with('/'))
        return !address.starts_with("//");
    const std::size_t colon = address.find(':');
    if (colon == std::string::npos || colon == 0)
        return false;
    std::string scheme = address.substr(0, colon);
    for (char &c : scheme) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'))
            return false;
    }
    constexpr std::string_view refused[] = {"javascript", "data", "vbscript", "file", "blob", "about"};
    return std::find(std::begin(refused), std::end(refused), scheme) == std::end(refused);
}

//! Nothing in an address may end the header it stands in.
std::string inOneLine(const std::string &address)
{
    std::string out;
    for (const char c : address)
        out +=
            static_cast<unsigned char>(c) <= 0x20 || c == 0x7F ? percentEncoded({&c, 1}) : std::string(1, c);
    return out;
}

} // namespace

std::string PageCall::value(std::string_view name) const
{
    const auto found =
        std::find_if(values.rbegin(), values.rend(), [name](const auto &item) { return item.first == name; });
    return found == values.rend() ? std::string() : found->second;
}

PageValues PageCall::hidden(PageValues more) const
{
    more.insert(more.begin(), {"access_token", token.access});
    return more;
}

std::string PageCall::address(std::string_view path, const PageValues &more) const
{
    return withQuery(std::string(path), hidden(more));
}

const InstitutionRecord *PageCall::institution() const
{
    return context.store->institutionNamed(token.institution);
}

std::string digitsOf(std::string_view text)
{
    std::string digits;
    for (const char c : text)
        if (c >= '0' && c <= '9')
            digits += c;
    return digits;
}

std::string percentEncoded(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           c == '-' || c == '_' || c == '.' || c == '~';
        if (plain) {
            out += c;
        } else {
            out += '%';
            out += digits[byte >> 4];
            out += digits[byte & 15];
        }
    }
    return out;
}

std::string withQuery(const std::string &address, const PageValues &values)
{
    const std::size_t hash = address.find('#');
    std::string out = address.substr(0, hash);
    for (const auto &[name, value] : values) {
        out += out.find('?') == std::string::npos ? '?' : '&';
        out += percentEncoded(name) + '=' + percentEncoded(value);
    }
    return hash == std::string::npos ? out : out + address.substr(hash);
}

Response redirectTo(const std::string &address)
{
    const std::string target = inOneLine(address);
    HtmlPage page("Going on");
    if (!isFollowed(target)) {
        page.problem("The callback is not an address that a browser may follow:");
        page.code(target);
        return page.response(400);
    }
    page.link(target, "Go on");
    Response response = page.response(303);
    response.headers.emplace_back("Location", target);
    return response;
}

Response finishWithSuccess(PageCall &call, const LinkRecord &link)
{
    WidgetToken &token = call.token;
    token.used = true;
    const std::string id = toText(link.id);
    const std::string &institution = call.context.store->institutionOf(link).name;
    if (!token.successUrl.empty())
        return redirectTo(withQuery(token.successUrl, {{"link", id}, {"institution", institution}}));
    HtmlPage page("Connected");
    page.text("The token has no callback for success, so here is what it would have been told:");
    page.facts({{"link", id}, {"institution", institution}});
    page.code("GET /api/accounts/?link=" + id);
    return page.response();
}

Response finishWithExit(PageCall &call)
{
    const WidgetToken &token = call.token;
    PageValues values;
    if (!token.errorCode.empty()) {
        values.emplace_back("last_encountered_error_code", token.errorCode);
        values.emplace_back("last_encountered_error_message", token.errorMessage);
    }
    if (!token.institution.empty())
        values.emplace_back("meta_data_institution_name", token.institution);
    values.emplace_back("meta_data_step", "abandon-survey");
    if (!token.exitUrl.empty())
        return redirectTo(withQuery(token.exitUrl, values));
    HtmlPage page("You left");
    page.text("The token has no callback for leaving, so here is what it would have been told:");
    page.facts(values);
    return page.response();
}

Response finishWithEvent(WidgetToken &token, std::string_view kind, std::string_view code,
                         std::string_view message)
{
    const PageValues values{{std::string(kind), std::string(code)},
                            {std::string(kind) + "_message", std::string(message)}};
    if (!token.eventUrl.empty())
        return redirectTo(withQuery(token.eventUrl, values));
    HtmlPage page("This does not work");
    page.problem(message);
    page.facts(values);
    return page.response(kind == "error" ? 401 : 200);
}

} // namespace vinculo::sandbox
