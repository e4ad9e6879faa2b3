// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seedfile/seedfile.h"

#include "sandbox/generator/institutions.h"
#include "sandbox/seedfile/guestlife.h"
#include "sandbox/seedfile/seednode.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr std::size_t kProblemsTold = 20;

bool isDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

class SeedReader
{
public:
    explicit SeedReader(Instant now)
        : m_now(now)
        , m_random(0x5EED)
        , m_institutions(makeInstitutions())
    {
    }

    std::vector<Guest> read(const SeedNode &root)
    {
        std::vector<Guest> guests;
        if (!root.isObjectOf({"people"}))
            return guests;
        if (!root.has("people"))
            root.note("people", "is missing.");
        root.each("people", [&](const SeedNode &node) { guests.push_back(readGuest(node)); });
        return guests;
    }

private:
    Guest readGuest(const SeedNode &node)
    {
        Guest guest;
        if (!node.isObjectOf({"name", "first_name", "last_name", "second_last_name", "document_type",
                              "document_number", "email", "phone", "birth_date", "street", "city", "state",
                              "postal_code", "country", "company", "salary", "employer", "links"}))
            return guest;
        const bool mexican = node.word("country", {"BR", "MX"}) == "MX";
        const bool company = node.flag("company").value_or(false);
        guest.person = makeGuestPerson(mexican   ? GuestKind::Mexican
                                       : company ? GuestKind::Company
                                                 : GuestKind::Brazilian,
                                       m_random, dayOf(m_now));
        guest.person.company = company;
        readNames(node, guest.person);
        readDocument(node, guest.person);
        node.each("links", [&](const SeedNode &link) { guest.links.push_back(readLink(link)); });
        completeGuest(guest, {.hasNames = node.has("first_name") || node.has("last_name"),
                              .hasBirthday = node.has("birth_date"),
                              .hasSalary = node.has("salary")});
        return guest;
    }

    static void readNames(const SeedNode &node, PersonRecord &person)
    {
        person.displayName = node.requiredText("name");
        const auto assign = [&node](const char *name, std::string &to) {
            if (auto text = node.text(name))
                to = std::move(*text);
        };
        assign("first_name", person.firstName);
        assign("last_name", person.lastName);
        assign("second_last_name", person.secondLastName);
        assign("email", person.email);
        assign("phone", person.phone);
        assign("street", person.street);
        assign("city", person.town);
        assign("state", person.state);
        assign("postal_code", person.postcode);
        assign("employer", person.employer);
        if (const auto day = node.day("birth_date"))
            person.birthDay = *day;
        if (const auto salary = node.money("salary"))
            person.salary = *salary;
    }

    static void readDocument(const SeedNode &node, PersonRecord &person)
    {
        const std::string number = node.requiredText("document_number");
        const std::string usualType = person.mexican   ? (number.size() == 18 ? "CURP" : "RFC")
                                      : person.company ? "CNPJ"
                                                       : "CPF";
        person.documentType = node.word("document_type", {"CPF", "CNPJ", "CURP", "RFC"}).value_or(usualType);
        person.documentNumber = number;
        if (number.empty())
            return;
        const std::size_t size = number.size();
        if (person.documentType == "CPF" && (size != 11 || !isDigits(number)))
            node.note("document_number", "has to be the 11 digits of a CPF.");
        else if (person.documentType == "CNPJ" && (size != 14 || !isDigits(number)))
            node.note("document_number", "has to be the 14 digits of a CNPJ.");
        else if (person.documentType == "CURP" && size != 18)
            node.note("document_number", "has to be the 18 characters of a CURP.");
        else if (person.documentType == "RFC" && size != 12 && size != 13)
            node.note("document_number", "has to be the 12 or 13 characters of an RFC.");
    }

    GuestLink readLink(const SeedNode &node)
    {
        GuestLink link;
        if (!node.isObjectOf({"institution", "external_id", "status", "access_mode", "username", "created_at",
                              "consent", "accounts", "owner"}))
            return link;
        const InstitutionRecord *institution = readInstitution(node, link);
        link.externalId = node.text("external_id");
        if (link.externalId)
            checkExternalId(node, *link.externalId);
        link.status = readStatus(node);
        link.recurrent = node.word("access_mode", {"single", "recurrent"}) != "single";
        link.username = node.text("username").value_or(link.username);
        link.passwordChanged = link.username == "user_changed";
        link.createdAt = node.instant("created_at");
        link.withOwner = node.flag("owner").value_or(true);
        if (const auto consent = node.object("consent")) {
            if (institution && !institution->openFinance)
                node.note("consent", "belongs to institutions of Open Finance only.");
            link.consent = readConsent(*consent);
        }
        node.each("accounts", [&](const SeedNode &item) { link.accounts.push_back(readAccount(item)); });
        if (!link.accounts.empty() && link.status == LinkStatus::Unconfirmed)
            node.note("accounts", "cannot be known of a link that is unconfirmed.");
        if (!link.accounts.empty() && institution && !institution->supports("ACCOUNTS"))
            node.note("accounts", "are not offered by " + institution->name + '.');
        return link;
    }

    const InstitutionRecord *readInstitution(const SeedNode &node, GuestLink &link) const
    {
        link.institution = node.requiredText("institution");
        const auto found = std::find_if(m_institutions.begin(), m_institutions.end(),
                                        [&](const auto &row) { return row.name == link.institution; });
        if (found != m_institutions.end())
            return &*found;
        if (!link.institution.empty())
            node.note("institution",
                      "is \"" + link.institution + "\", which GET /api/institutions/ does not list.");
        return nullptr;
    }

    static void checkExternalId(const SeedNode &node, const std::string &id)
    {
        const bool plain = std::all_of(id.begin(), id.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                   c == '_';
        });
        if (!plain || id.size() < 3 || id.size() > 256)
            node.note("external_id", "has to be 3 to 256 letters, digits, - and _.");
    }

    static LinkStatus readStatus(const SeedNode &node)
    {
        const auto word = node.word("status", {"valid", "invalid", "unconfirmed", "token_required"});
        for (const LinkStatus status :
             {LinkStatus::Invalid, LinkStatus::Unconfirmed, LinkStatus::TokenRequired})
            if (word == wireName(status))
                return status;
        return LinkStatus::Valid;
    }

    static GuestConsent readConsent(const SeedNode &node)
    {
        GuestConsent consent;
        if (!node.isObjectOf({"status", "consent_duration", "created_at"}))
            return consent;
        const auto word = node.word("status", {"AUTHORISED", "AWAITING_AUTHORISATION",
                                               "AWAITING_AUTHORISATION_CONFIRMATION", "REJECTED", "EXPIRED"});
        for (const ConsentStatus status : {ConsentStatus::Awaiting, ConsentStatus::AwaitingConfirmation,
                                           ConsentStatus::Rejected, ConsentStatus::Expired})
            if (word == wireName(status))
                consent.status = status;
        const auto days = node.number("consent_duration", 0, 366);
        constexpr int lifetimes[] = {0, 92, 183, 275, 366};
        if (days && std::find(std::begin(lifetimes), std::end(lifetimes), *days) == std::end(lifetimes))
            node.note("consent_duration", "has to be 92, 183, 275 or 366 days, or 0 for no end.");
        consent.durationDays = days.value_or(consent.durationDays);
        consent.createdAt = node.instant("created_at");
        return consent;
    }

    static AccountCategory readCategory(const SeedNode &node)
    {
        using enum AccountCategory;
        constexpr AccountCategory all[] = {Checking,  Savings,          CreditCard,     Loan,
                                           Financing, InvoiceFinancing, AdvanceDeposit, Investment,
                                           Pension,   Uncategorized};
        const std::string text =
            node.has("category") ? node.requiredText("category") : std::string(wireName(Checking));
        std::string names;
        for (const AccountCategory category : all) {
            if (wireName(category) == text)
                return category;
            names += (names.empty() ? "" : ", ") + std::string(wireName(category));
        }
        if (!text.empty())
            node.note("category", "is \"" + text + "\" but has to be one of " + names + '.');
        return Checking;
    }

    GuestAccount readAccount(const SeedNode &node)
    {
        GuestAccount account;
        if (!node.isObjectOf(
                {"category", "name", "number", "agency", "currency", "balance", "limit", "transactions"}))
            return account;
        account.category = readCategory(node);
        account.name = node.text("name");
        account.number = node.text("number");
        account.agency = node.text("agency");
        account.currency = node.text("currency");
        if (account.currency && account.currency->size() != 3)
            node.note("currency", "has to be a code of three letters such as BRL.");
        account.limit = node.money("limit");
        if (const auto balance = node.object("balance");
            balance && balance->isObjectOf({"current", "available"})) {
            account.current = balance->money("current");
            account.available = balance->money("available");
        }
        node.each("transactions",
                  [&](const SeedNode &row) { account.movements.push_back(readMovement(row)); });
        return account;
    }

    GuestMovement readMovement(const SeedNode &node)
    {
        GuestMovement movement;
        if (!node.isObjectOf({"value_date", "amount", "type", "description", "merchant", "category",
                              "subcategory", "operation_type", "mcc", "status", "installments"}))
            return movement;
        for (const char *name : {"value_date", "amount", "type"})
            if (!node.has(name))
                node.note(name, "is missing.");
        movement.day = node.day("value_date").value_or(0);
        if (movement.day > dayOf(m_now))
            node.note("value_date", "is in the future.");
        movement.amount = node.money("amount").value_or(1);
        if (movement.amount < 0)
            node.note("amount", "must not be below zero; the type says which way the money goes.");
        movement.inflow = node.word("type", {"INFLOW", "OUTFLOW"}) == "INFLOW";
        movement.pending = node.word("status", {"PROCESSED", "PENDING"}) == "PENDING";
        movement.installments = node.number("installments", 0, 99).value_or(0);
        MovementText words;
        words.description = node.text("description").value_or(std::string());
        words.merchant = node.text("merchant").value_or(std::string());
        words.category = node.text("category").value_or(std::string());
        words.subcategory = node.text("subcategory").value_or(std::string());
        words.operation = node.text("operation_type").value_or(words.operation);
        words.mcc = node.number("mcc", 0, 9999).value_or(0);
        movement.words = std::move(words);
        return movement;
    }

    Instant m_now;
    Random m_random;
    std::vector<InstitutionRecord> m_institutions;
};

} // namespace

tl::expected<std::vector<Guest>, std::string> readSeedFile(std::string_view json, Instant now)
{
    rapidjson::Document document;
    if (auto problem = SeedNode::parse(json, document))
        return tl::unexpected(std::move(*problem));
    SeedProblems problems;
    std::vector<Guest> guests = SeedReader(now).read(SeedNode(document, {}, problems));
    if (problems.empty())
        return guests;
    std::string text;
    for (std::size_t i = 0; i < std::min(problems.size(), kProblemsTold); ++i)
        text += (i > 0 ? "\n  " : "") + problems[i];
    if (problems.size() > kProblemsTold)
        text += "\n  and " + std::to_string(problems.size() - kProblemsTold) + " more";
    return tl::unexpected(std::move(text));
}

} // namespace vinculo::sandbox
