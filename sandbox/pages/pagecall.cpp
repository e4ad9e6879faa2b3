// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pages/pagecall.h"

#include <algorithm>
#include <iterator>

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

constexpr std::string_view kLanguageNames[] = {"locale", "lang"};

bool isLanguageName(std::string_view name)
{
    return std::find(std::begin(kLanguageNames), std::end(kLanguageNames), name) != std::end(kLanguageNames);
}

//! Of the institution in question, or of all that are; empty while that is open.
std::string countryOf(const PageCall &call)
{
    Store &store = *call.context.store;
    if (const InstitutionRecord *institution = call.institution())
        return institution->country;
    if (const LinkRecord *link = call.token.updatedLink ? store.link(*call.token.updatedLink) : nullptr)
        return store.institutionOf(*link).country;
    // Open Finance is Brazilian.
    return call.token.feature.empty() ? call.value("country_codes") : std::string("BR");
}

bool isPortal(const PageCall &call)
{
    return call.request.path.starts_with("/portal/");
}

//! The page on which the walk began.
std::string_view startOf(const PageCall &call)
{
    return isPortal(call) ? "/portal/" : "/widget/";
}

std::string_view endAddress(const PageCall &call)
{
    return isPortal(call) ? "/portal/end/" : "/widget/end/";
}

PageValues successValues(const PageCall &call, const LinkRecord &link)
{
    return {{"link", toText(link.id)}, {"institution", call.context.store->institutionOf(link).name}};
}

Response successPage(const PageCall &call, const LinkRecord &link)
{
    HtmlPage page = call.page(call.text(PageText::Connected), endAddress(call));
    page.text(call.text(PageText::NoSuccessCallback));
    page.facts(successValues(call, link));
    page.code("GET /api/accounts/?link=" + toText(link.id));
    return page.response();
}

PageValues exitValues(const WidgetToken &token)
{
    PageValues values;
    if (!token.errorCode.empty()) {
        values.emplace_back("last_encountered_error_code", token.errorCode);
        values.emplace_back("last_encountered_error_message", token.errorMessage);
    }
    if (!token.institution.empty())
        values.emplace_back("meta_data_institution_name", token.institution);
    values.emplace_back("meta_data_step", "abandon-survey");
    return values;
}

Response exitPage(const PageCall &call)
{
    HtmlPage page = call.page(call.text(PageText::YouLeft), endAddress(call));
    page.text(call.text(PageText::NoExitCallback));
    page.facts(exitValues(call.token));
    return page.response();
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
    PageValues all{{"access_token", token.access}};
    if (const auto language = languageAskedFor(values))
        all.emplace_back("locale", localeOf(*language));
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    return all;
}

std::string PageCall::address(std::string_view path, const PageValues &more) const
{
    return withQuery(std::string(path), hidden(more));
}

const InstitutionRecord *PageCall::institution() const
{
    return context.store->institutionNamed(token.institution);
}

PageLanguage PageCall::language() const
{
    if (const auto asked = languageAskedFor(values))
        return *asked;
    if (const auto local = languageOfCountry(countryOf(*this)))
        return *local;
    return acceptedLanguage(request.acceptLanguage).value_or(PageLanguage::English);
}

std::string PageCall::text(PageText text, std::initializer_list<std::string_view> parts) const
{
    return filled(wording(text, language()), parts);
}

HtmlPage PageCall::page(std::string_view title, std::string_view path, const PageValues &more,
                        std::string_view accent) const
{
    PageValues opened = isPost() ? PageValues{{"access_token", token.access}} : values;
    if (isPost())
        opened.insert(opened.end(), more.begin(), more.end());
    std::erase_if(opened, [](const auto &item) { return isLanguageName(item.first); });
    HtmlPage page(language(), title, accent);
    page.offerLanguages(inEachLanguage(withQuery(isPost() ? std::string(path) : request.path, opened)));
    return page;
}

std::optional<PageLanguage> languageAskedFor(const PageValues &values)
{
    for (const std::string_view name : kLanguageNames) {
        const auto found = std::find_if(values.rbegin(), values.rend(),
                                        [name](const auto &item) { return item.first == name; });
        if (found == values.rend())
            continue;
        if (const auto language = languageNamed(found->second))
            return language;
    }
    return std::nullopt;
}

std::array<std::string, kPageLanguages.size()> inEachLanguage(const std::string &address)
{
    std::array<std::string, kPageLanguages.size()> addresses;
    for (std::size_t i = 0; i < addresses.size(); ++i)
        addresses[i] = withQuery(address, {{"locale", std::string(localeOf(kPageLanguages[i]))}});
    return addresses;
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

Response redirectTo(const PageCall &call, const std::string &address)
{
    const std::string target = inOneLine(address);
    HtmlPage page = call.page(call.text(PageText::GoingOn), startOf(call));
    if (!isFollowed(target)) {
        page.problem(call.text(PageText::CallbackRefused));
        page.code(target);
        return page.response(400);
    }
    page.link(target, call.text(PageText::GoOn));
    Response response = page.response(303);
    response.headers.emplace_back("Location", target);
    return response;
}

Response finishWithSuccess(PageCall &call, const LinkRecord &link)
{
    WidgetToken &token = call.token;
    token.used = true;
    token.madeLink = link.id;
    if (!token.successUrl.empty())
        return redirectTo(call, withQuery(token.successUrl, successValues(call, link)));
    return successPage(call, link);
}

Response finishWithExit(PageCall &call)
{
    if (!call.token.exitUrl.empty())
        return redirectTo(call, withQuery(call.token.exitUrl, exitValues(call.token)));
    return exitPage(call);
}

Response finishWithEvent(const PageCall &call, const WidgetEvent &event)
{
    const std::string kind(event.kind);
    const PageValues values{{kind, std::string(event.code)}, {kind + "_message", std::string(event.message)}};
    if (!call.token.eventUrl.empty())
        return redirectTo(call, withQuery(call.token.eventUrl, values));
    HtmlPage page = call.page(call.text(PageText::DoesNotWork), startOf(call));
    page.problem(call.text(event.told));
    page.facts(values);
    return page.response(event.kind == "error" ? 401 : 200);
}

Response endPage(PageCall &call)
{
    const LinkRecord *link = call.token.madeLink ? call.context.store->link(*call.token.madeLink) : nullptr;
    return link ? successPage(call, *link) : exitPage(call);
}

} // namespace vinculo::sandbox
