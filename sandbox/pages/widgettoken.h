// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/store/records.h"

#include <map>

namespace vinculo::sandbox {

//! Somebody the integrator says the widget is opened for.
struct WidgetIdentity
{
    std::string type; //!< CPF or CNPJ
    std::string number;
    std::string name;
};

//! What an access token was made for, and how far the person who uses it has come.
struct WidgetToken
{
    std::string access;
    Instant expiresAt = 0;
    bool used = false; //!< it dies with the first success
    std::vector<std::string> scopes;
    std::string feature; //!< openfinance_feature; empty for banks with a password
    std::optional<Uuid> updatedLink;
    std::vector<std::string> fetchResources;
    std::string staleIn;
    std::string credentialsStorage;
    std::string successUrl;
    std::string exitUrl;
    std::string eventUrl;
    std::string companyName;
    std::string purpose;
    std::string termsUrl;
    std::vector<WidgetIdentity> identities;
    int durationDays = 0; //!< 0: without end

    std::string institution; //!< chosen
    std::string accessMode;
    std::string externalId;
    std::optional<Instant> consentShownAt;
    std::optional<Uuid> consent;
    std::optional<Uuid> pendingLink; //!< of an open MFA session
    std::optional<Uuid> madeLink;    //!< how it ended
    std::string errorCode;           //!< last one met
    std::string errorMessage;

    [[nodiscard]] bool hasScope(std::string_view scope) const;
    [[nodiscard]] bool isAlive(Instant now) const { return !used && now < expiresAt; }
};

//! The tokens handed out, dead ones included: they still know where to send the browser.
class WidgetTokens
{
public:
    //! Remembers a token and what the body of POST /api/token/ says about it.
    void add(const std::string &access, std::string_view body, Instant expiresAt);
    [[nodiscard]] WidgetToken *find(const std::string &access);
    void clear() { m_tokens.clear(); }

private:
    std::map<std::string, WidgetToken> m_tokens;
};

} // namespace vinculo::sandbox
