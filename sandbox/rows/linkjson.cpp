// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/rows/rows.h"

namespace vinculo::sandbox {

namespace {

const std::vector<std::string> kAccountPermissions{"ACCOUNTS_READ", "ACCOUNTS_BALANCES_READ",
                                                   "ACCOUNTS_TRANSACTIONS_READ",
                                                   "ACCOUNTS_OVERDRAFT_LIMITS_READ"};
const std::vector<std::string> kCardPermissions{
    "CREDIT_CARDS_ACCOUNTS_READ", "CREDIT_CARDS_ACCOUNTS_LIMITS_READ", "CREDIT_CARDS_ACCOUNTS_BILLS_READ",
    "CREDIT_CARDS_ACCOUNTS_BILLS_TRANSACTIONS_READ", "CREDIT_CARDS_ACCOUNTS_TRANSACTIONS_READ"};
const std::vector<std::string> kCreditPermissions{
    "LOANS_READ", "FINANCINGS_READ", "UNARRANGED_ACCOUNTS_OVERDRAFT_READ", "INVOICE_FINANCINGS_READ"};
const std::vector<std::string> kRegisterPermissions{"CUSTOMERS_PERSONAL_IDENTIFICATIONS_READ",
                                                    "CUSTOMERS_PERSONAL_ADITTIONALINFO_READ"};
const std::vector<std::string> kBusinessRegisterPermissions{"CUSTOMERS_BUSINESS_IDENTIFICATIONS_READ",
                                                            "CUSTOMERS_BUSINESS_ADITTIONALINFO_READ"};
const std::vector<std::string> kInvestmentPermissions{"BANK_FIXED_INCOMES_READ", "CREDIT_FIXED_INCOMES_READ",
                                                      "FUNDS_READ", "VARIABLE_INCOMES_READ",
                                                      "TREASURE_TITLES_READ"};

} // namespace

std::string linkJson(const Store &store, const LinkRecord &link)
{
    JsonWriter json;
    json.beginObject();
    json.uuid("id", link.id);
    json.text("institution", store.institutionOf(link).name);
    json.text("access_mode", link.recurrent ? "recurrent" : "single");
    json.instant("last_accessed_at", link.lastAccessedAt);
    json.instant("created_at", link.createdAt);
    json.optionalText("external_id", link.externalId);
    json.text("institution_user_id", link.institutionUserId);
    json.text("status", wireName(link.status));
    json.uuid("created_by", link.createdBy);
    json.textOrNull("refresh_rate", link.refreshRate);
    json.text("credentials_storage", link.credentialsStorage);
    json.texts("fetch_resources", link.fetchResources);
    json.text("stale_in", link.staleIn);
    json.endObject();
    return json.take();
}

ConsentStatus statusAt(const ConsentRecord &consent, Instant now)
{
    const auto end = endOf(consent);
    const bool ended = end && *end <= now;
    return consent.status == ConsentStatus::Authorised && ended ? ConsentStatus::Expired : consent.status;
}

std::optional<Instant> endOf(const ConsentRecord &consent)
{
    if (consent.durationDays == 0)
        return std::nullopt;
    return consent.renewedAt.value_or(consent.createdAt) + consent.durationDays * kDay;
}

std::string institutionLogo(const InstitutionRecord &institution)
{
    return "https://statics.sandbox.example/institutions/icon_logos/" + institution.name + ".svg";
}

std::string consentJson(const Store &store, const ConsentRecord &consent, Instant now)
{
    const PersonRecord &person = store.people[consent.person];
    const InstitutionRecord &institution = store.institutions[consent.institution];
    JsonWriter json;
    json.beginObject();
    json.uuid("id", consent.id);
    json.text("display_name", person.displayName);
    json.text("document_number", person.documentNumber);
    json.text("belvo_institution_name", institution.name);
    json.text("institution_display_name", institution.displayName);
    json.text("institution_icon_logo", institutionLogo(institution));
    json.text("belvo_organization_name", "Loja Demonstração");
    json.uuid("link_id", consent.linkId);
    json.text("user_name", person.displayName);
    const bool endless = consent.durationDays == 0;
    json.instant("expired_at", endOf(consent));
    json.boolean("undefined_consent_expiration", endless);
    if (endless)
        json.null("consent_duration");
    else
        json.integer("consent_duration", consent.durationDays);
    json.instant("created_at", consent.createdAt);
    json.textOrNull("status", wireName(statusAt(consent, now)));
    json.beginObject("permissions");
    json.texts("ACCOUNTS", kAccountPermissions);
    json.texts("CREDIT_CARDS", kCardPermissions);
    json.texts("CREDIT_OPERATIONS", kCreditPermissions);
    json.texts("REGISTER", person.company ? kBusinessRegisterPermissions : kRegisterPermissions);
    json.texts("RESOURCES", {"RESOURCES_READ"});
    json.texts("INVESTMENTS", kInvestmentPermissions);
    json.endObject();
    json.endObject();
    return json.take();
}

} // namespace vinculo::sandbox
