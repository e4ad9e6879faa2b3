// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pages/widgettoken.h"

#include "sandbox/http/jsonmember.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

using Value = rapidjson::Value;

constexpr Instant kRemembered = kDay;

const Value *member(const Value *object, const char *name)
{
    return object ? jsonMember(*object, name) : nullptr;
}

std::string textOf(const Value *object, const char *name)
{
    return object ? jsonText(*object, name).value_or(std::string()) : std::string();
}

std::vector<std::string> split(std::string_view list)
{
    std::vector<std::string> items;
    while (!list.empty()) {
        const std::size_t end = list.find(',');
        std::string_view item = list.substr(0, end);
        list = end == std::string_view::npos ? std::string_view() : list.substr(end + 1);
        while (item.starts_with(' '))
            item.remove_prefix(1);
        while (item.ends_with(' '))
            item.remove_suffix(1);
        if (!item.empty())
            items.emplace_back(item);
    }
    return items;
}

void readWidget(const Value *widget, WidgetToken &token)
{
    token.feature = textOf(widget, "openfinance_feature");
    const Value *urls = member(widget, "callback_urls");
    token.successUrl = textOf(urls, "success");
    token.exitUrl = textOf(urls, "exit");
    token.eventUrl = textOf(urls, "event");
    token.companyName = textOf(member(widget, "branding"), "company_name");
    const Value *consent = member(widget, "consent");
    token.termsUrl = textOf(consent, "terms_and_conditions_url");
    // The guide shows the purpose one level up.
    token.purpose = textOf(consent, "purpose");
    if (token.purpose.empty())
        token.purpose = textOf(widget, "purpose");
    const Value *days = member(consent, "default_consent_duration_days");
    constexpr int lifetimes[] = {92, 183, 275, 366};
    if (days && days->IsInt() &&
        std::find(std::begin(lifetimes), std::end(lifetimes), days->GetInt()) != std::end(lifetimes))
        token.durationDays = days->GetInt();
    const Value *people = member(consent, "identification_info");
    if (!people || !people->IsArray())
        return;
    for (const Value &person : people->GetArray())
        token.identities.push_back(
            {textOf(&person, "type"), textOf(&person, "number"), textOf(&person, "name")});
}

} // namespace

bool WidgetToken::hasScope(std::string_view scope) const
{
    return std::find(scopes.begin(), scopes.end(), scope) != scopes.end();
}

void WidgetTokens::add(const std::string &access, std::string_view body, Instant expiresAt)
{
    std::erase_if(m_tokens,
                  [expiresAt](const auto &item) { return item.second.expiresAt + kRemembered < expiresAt; });
    rapidjson::Document document;
    document.Parse(body.data(), body.size());
    WidgetToken token;
    token.access = access;
    token.expiresAt = expiresAt;
    token.scopes = split(textOf(&document, "scopes"));
    if (const std::string link = textOf(&document, "link_id"); !link.empty())
        token.updatedLink = parseUuid(link);
    if (const Value *resources = member(&document, "fetch_resources"); resources && resources->IsArray())
        for (const Value &resource : resources->GetArray())
            if (resource.IsString())
                token.fetchResources.emplace_back(resource.GetString(), resource.GetStringLength());
    token.staleIn = textOf(&document, "stale_in");
    token.credentialsStorage = textOf(&document, "credentials_storage");
    readWidget(member(&document, "widget"), token);
    m_tokens.insert_or_assign(access, std::move(token));
}

WidgetToken *WidgetTokens::find(const std::string &access)
{
    const auto found = m_tokens.find(access);
    return found == m_tokens.end() ? nullptr : &found->second;
}

} // namespace vinculo::sandbox
