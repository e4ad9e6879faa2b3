// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/rows/rows.h"

namespace vinculo::sandbox {

namespace {

// One owner is written by a small set of functions that share the row, the person and the writer.
class OwnerWriter
{
public:
    OwnerWriter(const Store &store, const OwnerRecord &owner)
        : m_store(store)
        , m_owner(owner)
        , m_person(store.people[owner.person])
        , m_link(store.links[owner.link])
    {
    }

    std::string write()
    {
        m_json.beginObject();
        m_json.uuid("id", m_owner.id);
        m_json.uuid("link", m_link.id);
        m_json.text("internal_identification", m_store.ids.hex(IdKind::Owner, m_person.noise));
        m_json.instant("collected_at", m_owner.collectedAt);
        m_json.instant("created_at", m_owner.createdAt);
        switch (m_owner.shape) {
        case OwnerShape::Individual:
            writeIndividual();
            break;
        case OwnerShape::Business:
            writeBusiness();
            break;
        case OwnerShape::Standard:
            writeStandard();
            break;
        }
        m_json.endObject();
        return m_json.take();
    }

private:
    void nulls(std::initializer_list<std::string_view> keys)
    {
        for (const std::string_view key : keys)
            m_json.null(key);
    }

    //! Somebody with a CPF and a name of at most 70 characters, as the roles ask for; else the owner.
    const PersonRecord &neighbour(std::size_t from) const
    {
        for (std::size_t i = from; i < m_store.townspeople; ++i) {
            const PersonRecord &other = m_store.people[(m_owner.person + i) % m_store.townspeople];
            if (!other.mexican && !other.company && other.displayName.size() <= 70)
                return other;
        }
        return m_person;
    }

    void documentId()
    {
        m_json.beginObject("document_id");
        m_json.text("document_type", m_person.documentType);
        m_json.text("document_number", m_person.documentNumber);
        m_json.endObject();
    }

    void additionalDocuments()
    {
        m_json.beginArray("additional_documents");
        if (m_person.noise % 3 == 0) {
            m_json.beginObject();
            m_json.text("type", "DRIVERS_LICENSE");
            m_json.null("type_additional_info");
            m_json.text("number", std::to_string(100000000 + m_person.noise % 899999999));
            m_json.text("check_digit", std::to_string(m_person.noise % 10));
            m_json.day("issue_date", m_person.birthDay + 7000);
            m_json.day("expiration_date", m_person.birthDay + 7000 + 3650);
            m_json.text("country_of_issuance", "BRA");
            m_json.null("additional_info");
            m_json.endObject();
        }
        m_json.endArray();
    }

    void reachable()
    {
        m_json.text("email", m_person.email);
        m_json.beginArray("emails");
        for (int i = 0; i < (m_person.noise % 4 == 0 ? 2 : 1); ++i) {
            m_json.beginObject();
            m_json.boolean("is_main", i == 0);
            m_json.text("email", i == 0 ? m_person.email : "antigo." + m_person.email);
            m_json.endObject();
        }
        m_json.endArray();
        m_json.text("address", m_person.street);
        m_json.beginArray("addresses");
        address();
        m_json.endArray();
        m_json.text("phone_number", m_person.phone);
        m_json.beginArray("phone_numbers");
        phone();
        m_json.endArray();
    }

    void address()
    {
        m_json.beginObject();
        m_json.boolean("is_main", true);
        m_json.text("address", m_person.street);
        m_json.null("additional_info");
        m_json.text("district_name", "Centro");
        m_json.text("town", m_person.town);
        m_json.null("town_code");
        m_json.text("state", m_person.state);
        m_json.text("postcode", m_person.postcode);
        m_json.text("country_name", "Brasil");
        m_json.text("country_code", "BRA");
        m_json.text("latitude", "-" + std::to_string(5 + m_person.noise % 25) + ".5475000");
        m_json.text("longitude", "-" + std::to_string(35 + m_person.noise % 25) + ".6361100");
        m_json.endObject();
    }

    void phone()
    {
        m_json.beginObject();
        m_json.boolean("is_main", true);
        m_json.text("type", "MOBILE");
        m_json.null("additional_info");
        m_json.text("number", m_person.phone.substr(5));
        m_json.text("country_code", "55");
        m_json.text("area_code", m_person.phone.substr(3, 2));
        m_json.null("extension");
        m_json.endObject();
    }

    void procurators()
    {
        m_json.beginArray("procurators");
        if (m_person.company || m_person.noise % 9 == 0) {
            const PersonRecord &other = neighbour(1);
            m_json.beginObject();
            m_json.text("type", m_person.company ? "LEGAL_REPRESENTATIVE" : "ATTORNEY");
            m_json.text("civil_name", other.displayName);
            m_json.null("social_name");
            m_json.text("document_number", other.documentNumber);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void products()
    {
        m_json.beginArray("products");
        for (const std::uint32_t index : m_link.accounts) {
            const AccountRecord &account = m_store.accounts[index];
            const bool savings = account.category == AccountCategory::Savings;
            if (!savings && account.category != AccountCategory::Checking)
                continue;
            m_json.beginObject();
            m_json.text("type", savings ? "SAVINGS_ACCOUNT" : "CHECKING_ACCOUNT");
            m_json.text("subtype", account.subtype);
            m_json.text("agency", account.agency);
            m_json.text("clearing_code", m_store.institutionOf(m_link).clearingCode);
            m_json.text("number", account.number.value_or("0"));
            m_json.text("check_digit", account.checkDigit);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void money(std::string_view key, Cents amount)
    {
        m_json.beginObject(key);
        m_json.cents("amount", amount);
        m_json.text("currency", "BRL");
    }

    void individualProfile()
    {
        m_json.beginObject("financial_profile");
        m_json.null("company_id");
        m_json.text("occupation_code", "BRAZIL_OCCUPATION_CODE");
        m_json.text("occupation_description", std::to_string(1000 + m_person.noise % 9000));
        m_json.beginObject("informed_income");
        m_json.text("frequency", "MONTHLY");
        m_json.cents("amount", m_person.salary);
        m_json.text("currency", "BRL");
        m_json.day("date", dayOf(m_owner.createdAt) - 200);
        m_json.endObject();
        if (m_person.noise % 2) {
            money("patrimony", m_person.salary * (6 + m_person.noise % 60));
            m_json.integer("year", calendarDate(dayOf(m_owner.createdAt)).year - 1);
            m_json.endObject();
        } else {
            m_json.null("patrimony");
        }
        m_json.endObject();
    }

    void individualRelation()
    {
        m_json.beginObject("financial_relation");
        m_json.text("start_date", secondsText(m_owner.createdAt - (300 + m_person.noise % 4000) * kDay));
        m_json.texts("product_services", {"CONTA_DEPOSITO_A_VISTA", "CARTAO_CREDITO"});
        m_json.null("product_services_additional_info");
        procurators();
        products();
        m_json.beginArray("salary_portability_requests");
        m_json.endArray();
        m_json.beginArray("payroll_accounts");
        m_json.endArray();
        m_json.endObject();
    }

    void writeIndividual()
    {
        constexpr std::string_view marital[] = {"SINGLE",    "MARRIED",  "WIDOWED",
                                                "SEPARATED", "DIVORCED", "CIVIL_UNION"};
        m_json.text("display_name", m_person.displayName);
        m_json.textOrNull("social_name", m_person.noise % 17 == 0 ? m_person.firstName : std::string());
        m_json.day("birth_date", m_person.birthDay);
        m_json.text("marital_status", marital[m_person.noise % std::size(marital)]);
        m_json.null("marital_status_additional_info");
        m_json.text("gender", m_person.noise % 29 == 0 ? "OTHER" : m_person.female ? "FEMALE" : "MALE");
        m_json.beginArray("companies_id");
        m_json.endArray();
        m_json.boolean("is_local_resident", true);
        documentId();
        additionalDocuments();
        m_json.null("nationalities");
        reachable();
        m_json.beginArray("filiations");
        m_json.beginObject();
        m_json.text("type", "MOTHER");
        m_json.text("civil_name", "Maria " + m_person.lastName);
        m_json.null("social_name");
        m_json.endObject();
        m_json.endArray();
        individualProfile();
        individualRelation();
    }

    void party()
    {
        const PersonRecord &other = neighbour(2);
        m_json.beginObject();
        m_json.text("person_type", "INDIVIDUAL");
        m_json.text("type", "MEMBER");
        m_json.text("display_name", other.displayName);
        m_json.null("social_name");
        m_json.text("company_name", m_person.displayName);
        m_json.null("trade_name");
        m_json.day("start_date", m_person.birthDay + 400);
        m_json.rate("percentage_type", 51000);
        m_json.text("document_type", "CPF");
        m_json.text("document_number", other.documentNumber);
        nulls({"document_issue_date", "document_expiration_date"});
        m_json.text("document_country", "BRA");
        m_json.null("document_additional_info");
        m_json.endObject();
    }

    void businessProfile()
    {
        m_json.beginObject("financial_profile");
        m_json.beginArray("economic_activities");
        m_json.beginObject();
        m_json.boolean("is_main", true);
        m_json.text("code", std::to_string(1000000 + m_person.noise % 8999999));
        m_json.endObject();
        m_json.endArray();
        m_json.beginObject("informed_revenue");
        m_json.text("frequency", "MONTHLY");
        m_json.null("frequency_additional_info");
        m_json.cents("amount", m_person.salary);
        m_json.text("currency", "BRL");
        m_json.integer("year", calendarDate(dayOf(m_owner.createdAt)).year - 1);
        m_json.endObject();
        money("patrimony", m_person.salary * 24);
        m_json.day("date", dayOf(m_owner.createdAt) - 300);
        m_json.endObject();
        m_json.endObject();
    }

    void writeBusiness()
    {
        m_json.text("company_name", m_person.displayName);
        m_json.textOrNull("trade_name", m_person.noise % 2
                                            ? m_person.displayName.substr(0, m_person.displayName.find(' '))
                                            : std::string());
        m_json.day("incorporation_date", m_person.birthDay);
        m_json.beginArray("companies_id");
        m_json.text({}, m_person.documentNumber);
        m_json.endArray();
        documentId();
        additionalDocuments();
        reachable();
        m_json.beginArray("parties");
        party();
        m_json.endArray();
        businessProfile();
        m_json.beginObject("financial_relation");
        m_json.text("start_date", secondsText(m_owner.createdAt - (100 + m_person.noise % 2000) * kDay));
        m_json.texts("product_services", {"CONTA_DEPOSITO_A_VISTA"});
        procurators();
        products();
        m_json.endObject();
    }

    void writeStandard()
    {
        m_json.text("display_name", m_person.displayName);
        m_json.textOrNull("email", m_person.noise % 5 == 0 ? std::string() : m_person.email);
        m_json.text("phone_number", m_person.phone);
        m_json.text("address", m_person.street + ", " + m_person.town);
        documentId();
        nulls({"business_name", "first_name", "last_name", "second_last_name"});
    }

    const Store &m_store;
    const OwnerRecord &m_owner;
    const PersonRecord &m_person;
    const LinkRecord &m_link;
    JsonWriter m_json;
};

} // namespace

const std::string &ownerName(const Store &store, const OwnerRecord &owner)
{
    return store.people[owner.person].displayName;
}

std::string ownerJson(const Store &store, const OwnerRecord &owner)
{
    return OwnerWriter(store, owner).write();
}

} // namespace vinculo::sandbox
