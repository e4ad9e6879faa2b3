// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/makers.h"
#include "sandbox/generator/documents.h"
#include "sandbox/generator/life.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr Instant kStoringTime = 50 * kSecond; //!< from the registration to the first stored row
constexpr Cents kPeso = 100;                   //!< Chilean pesos have no cents
constexpr Cents kThousand = 1000 * kPeso;

struct Activity
{
    std::string_view sector;
    std::string_view name;
    std::string_view code;
    int category = 1; //!< 1: business, 2: fees
    bool vat = true;
};

// The administration's code list of economic activities.
constexpr Activity kTrades[] = {
    {"COMERCIO AL POR MENOR", "VENTA AL POR MENOR EN ALMACENES PEQUENOS", "472101"},
    {"ELABORACION DE PRODUCTOS ALIMENTICIOS", "ELABORACION DE PRODUCTOS DE PANADERIA Y PASTELERIA", "107100"},
    {"TRANSPORTE POR CARRETERA", "TRANSPORTE DE CARGA POR CARRETERA", "492300"},
    {"ACTIVIDADES DE CONSULTORIA", "ACTIVIDADES DE CONSULTORIA DE GESTION", "702000"},
    {"ACTIVIDADES DE ALOJAMIENTO Y COMIDAS", "ACTIVIDADES DE RESTAURANTES Y DE SERVICIO MOVIL DE COMIDAS",
     "561000"},
    {"ENSENANZA", "OTROS TIPOS DE ENSENANZA", "854909", 1, false},
};
constexpr Activity kProfessions[] = {
    {"ACTIVIDADES PROFESIONALES", "ACTIVIDADES DE DISENO ESPECIALIZADAS", "741009", 2, false},
    {"ACTIVIDADES PROFESIONALES", "SERVICIOS DE ARQUITECTURA", "711001", 2, false},
    {"ACTIVIDADES DE ATENCION DE SALUD", "SERVICIOS DE MEDICOS PRESTADOS DE FORMA INDEPENDIENTE", "862022", 2,
     false},
};

constexpr std::string_view kRegimes[] = {"MICRO EMPRESA", "PEQUENA EMPRESA", "PRO PYME GENERAL (14D N 3)",
                                         "PRO PYME TRANSPARENTE (14D N 8)"};
constexpr std::string_view kDocuments[] = {"FACTURA ELECTRONICA", "NOTA DE CREDITO ELECTRONICA",
                                           "GUIA DE DESPACHO ELECTRONICA", "BOLETA ELECTRONICA",
                                           "FACTURA NO AFECTA O EXENTA ELECTRONICA"};
constexpr std::string_view kHolders[] = {"Amaro Lonquimay Reyes", "Fidelia Curanipe Soto",
                                         "Gaspar Ñuble Oyarce", "Ofelia Tirúa Mardones"};
constexpr std::string_view kCompanies[] = {"Inversiones Los Coihues SpA", "Agrícola Agua Fresca Limitada",
                                           "Inmobiliaria Cerro Alegre Chico SpA"};

//! Companies and the self-employed; employees have no invoices.
bool hasBusiness(const PersonRecord &person)
{
    return person.company || person.noise % 3 != 1;
}

Day daysAgo(const DocumentSource &source, int low, int high, Random &random)
{
    return dayOf(source.collectedAt) - random.between(low, high);
}

std::string homeOf(const PersonRecord &person)
{
    return person.street + ", " + person.town;
}

void dayOrNull(JsonWriter &json, std::string_view key, const std::optional<Day> &day)
{
    if (day)
        json.day(key, *day);
    else
        json.null(key);
}

void writeEntity(JsonWriter &json, const PersonRecord &person, Day founded, Day started,
                 const std::optional<Day> &ended)
{
    json.beginObject("entity_details");
    json.day("incorporation_date", founded);
    json.day("start_date", started);
    dayOrNull(json, "end_date", ended);
    json.text("document_id_type", "RUT");
    json.text("document_id_number", taxNumber(person));
    json.text("name", person.displayName);
    json.endObject();
}

void writeAddress(JsonWriter &json, std::string_view type, Day day, const std::string &address)
{
    json.beginObject();
    json.text("type", type);
    json.day("date", day);
    json.text("address", address);
    json.endObject();
}

void writeContacts(JsonWriter &json, const PersonRecord &person, Day founded, Day today, Random &random)
{
    json.beginArray("addresses");
    writeAddress(json, "PRIMARY", founded, homeOf(person));
    if (person.company && random.chance(40))
        writeAddress(json, "SECONDARY", random.between(founded, today),
                     "Camino El Boldo " + std::to_string(random.between(10, 990)) + ", " + person.town);
    if (random.chance(25))
        writeAddress(json, "NOTIFICATION_ADDRESS", random.between(founded, today), homeOf(person));
    json.endArray();
    json.beginArray("emails");
    const std::string_view types[] = {"CONTACT", "NOTIFICATION"};
    for (int i = random.chance(35) ? 2 : 1; i > 0; --i) {
        json.beginObject();
        json.text("type", types[i - 1]);
        json.text("email", person.email);
        json.endObject();
    }
    json.endArray();
    json.beginArray("phone_numbers");
    json.beginObject();
    json.textOrNull("type", random.chance(10) ? "" : random.chance(30) ? "LANDLINE" : "MOBILE");
    json.text("number", person.phone);
    json.endObject();
    json.endArray();
}

void writeActivities(JsonWriter &json, const PersonRecord &person, Day started, Day today, Random &random)
{
    json.beginArray("economic_activities");
    const int count = !hasBusiness(person) ? 0 : random.chance(35) ? 2 : 1;
    const std::size_t first = random.below(std::size(kTrades));
    for (int i = 0; i < count; ++i) {
        const Activity &activity =
            person.company ? kTrades[(first + static_cast<std::size_t>(i)) % std::size(kTrades)]
                           : kProfessions[(first + static_cast<std::size_t>(i)) % std::size(kProfessions)];
        json.beginObject();
        json.text("type", activity.sector);
        json.text("activity", activity.name);
        json.text("code", activity.code);
        json.integer("tax_category", activity.category);
        json.boolean("vat_affected", activity.vat);
        json.day("start_date", i == 0 ? started : random.between(started, today));
        json.endObject();
    }
    json.endArray();
}

//! Whoever appears twice has the same number.
void writeIdentity(JsonWriter &json, std::string_view name, bool company)
{
    std::uint64_t seed = 0xC17A;
    for (const char c : name)
        seed = seed * 131 + static_cast<unsigned char>(c);
    Random random(seed);
    json.text("name", name);
    json.text("document_id_type", "RUT");
    json.text("document_id_number", makeRut(random, company));
}

void writeRepresentatives(JsonWriter &json, const PersonRecord &person, Day founded, Day today,
                          Random &random)
{
    json.beginArray("legal_representative");
    const bool changed = random.chance(30);
    const Day change = random.between(founded, today);
    const std::size_t first = random.below(std::size(kHolders));
    for (std::size_t i = 0; person.company && i < (changed ? 2U : 1U); ++i) {
        const bool current = i == 0;
        json.beginObject();
        json.boolean("is_current", current);
        writeIdentity(json, kHolders[(first + i) % std::size(kHolders)], false);
        json.day("start_date", current && changed ? change : founded);
        dayOrNull(json, "end_date", current ? std::nullopt : std::optional(change));
        json.endObject();
    }
    json.endArray();
}

//! `percent` of ownership; profits are shared alike, as a rule.
void writeShare(JsonWriter &json, Day start, Cents capital, int percent, Random &random)
{
    const Cents outstanding = random.chance(20) ? capital / 4 / kThousand * kThousand : 0;
    json.day("start_date", start);
    json.null("end_date");
    json.cents("capital_contributed", capital - outstanding);
    json.cents("capital_contribution_outstanding", outstanding);
    json.cents("ownership_share", Cents{percent} * 100);
    json.cents("profit_share", Cents{percent} * 100);
}

void writeHolders(JsonWriter &json, const PersonRecord &person, Day founded, Random &random)
{
    json.beginArray("equity_holders");
    const int count = person.company ? random.between(1, 3) : 0;
    const Cents capital = person.salary * random.between(1, 9) / kThousand * kThousand;
    const std::size_t first = random.below(std::size(kHolders));
    int left = 100;
    for (int i = 0; i < count; ++i) {
        const int percent = i + 1 == count ? left : left * random.between(3, 7) / 10;
        left -= percent;
        json.beginObject();
        json.boolean("is_current", true);
        writeIdentity(json, kHolders[(first + static_cast<std::size_t>(i)) % std::size(kHolders)], false);
        json.boolean("inactive", false);
        writeShare(json, founded, capital / 100 * percent / kPeso * kPeso, percent, random);
        json.endObject();
    }
    json.endArray();
}

void writeStakes(const DocumentSource &source, JsonWriter &json, Day founded, Random &random)
{
    json.beginArray("company_partnership_stakes");
    if (random.chance(source.person.company ? 30 : 15)) {
        const Day start = random.between(founded, dayOf(source.collectedAt));
        json.beginObject();
        writeIdentity(json, random.pick(kCompanies), true);
        json.boolean("inactive", random.chance(15));
        writeShare(json, start, random.between(500, 9000) * kThousand, random.between(5, 95), random);
        json.endObject();
    }
    json.endArray();
}

void writePermits(const DocumentSource &source, JsonWriter &json, Day started, Random &random)
{
    if (!hasBusiness(source.person)) {
        json.null("regimes");
        json.null("authorized_tax_documents");
        return;
    }
    const Day today = dayOf(source.collectedAt);
    json.beginArray("regimes");
    for (int i = 0; i < 2; ++i) { // a size class and a regime
        json.beginObject();
        json.text("type", kRegimes[2 * i + random.between(0, 1)]);
        json.day("start_date", dayFrom({calendarDate(random.between(started, today)).year, 1, 1}));
        json.endObject();
    }
    json.endArray();
    json.beginArray("authorized_tax_documents");
    for (const std::string_view document : kDocuments) {
        if (!random.chance(source.person.company ? 75 : 30))
            continue;
        json.beginObject();
        json.text("type", document);
        json.integer("document_limit", random.between(1, 40) * 50);
        json.day("authorization_date", random.between(started, today));
        json.endObject();
    }
    json.endArray();
}

//! Property tax falls due at the end of April, June, September and November.
void writePayments(JsonWriter &json, std::string_view key, Day after, Day until, Cents amount)
{
    constexpr int kDueMonths[] = {4, 6, 9, 11};
    json.beginArray(key);
    for (int year = calendarDate(after).year; year <= calendarDate(until).year; ++year)
        for (int i = 0; i < 4; ++i) {
            const Day due = dayFrom({year, kDueMonths[i], 30});
            if (due <= after || due > until)
                continue;
            json.beginObject();
            json.integer("year", year);
            json.integer("installment", i + 1);
            json.day("due_date", due);
            json.cents("amount_due", amount);
            json.endObject();
        }
    json.endArray();
}

void writeProperties(const DocumentSource &source, JsonWriter &json, Random &random)
{
    const PersonRecord &person = source.person;
    const int count = random.chance(45) ? random.between(1, 2) : 0;
    if (count == 0) {
        json.null("property_tax_liabilities");
        return;
    }
    const Day today = dayOf(source.collectedAt);
    json.beginArray("property_tax_liabilities");
    for (int i = 0; i < count; ++i) {
        const Cents amount = random.between(38, 420) * kThousand;
        json.beginObject();
        json.text("property_id", "00" + std::to_string(random.between(100, 999)) + "-" +
                                     std::to_string(random.between(10, 400)));
        json.text("district", person.town);
        json.text("address",
                  i == 0 ? homeOf(person) : "Pasaje Los Maitenes " + std::to_string(random.between(10, 900)));
        json.text("type", i == 0 && !person.company ? "HABITACIONAL" : "COMERCIO");
        writePayments(json, "overdue_tax_payments", today - (random.chance(20) ? 240 : 0), today, amount);
        writePayments(json, "scheduled_tax_payments", today, today + 240, amount);
        json.endObject();
    }
    json.endArray();
}

void writeOffice(JsonWriter &json, const PersonRecord &person)
{
    json.beginObject("fiscal_office");
    json.text("name", person.town);
    json.text("address",
              "Calle de los Tributos " + std::to_string(100 + person.town.size() * 25) + ", " + person.town);
    json.endObject();
}

} // namespace

void makeTaxStatusCl(const DocumentSource &source, DocumentRows &rows)
{
    const PersonRecord &person = source.person;
    JsonWriter &json = rows.begin();
    Random &random = rows.random();
    const Day today = dayOf(source.collectedAt);
    const Day grown = today - person.birthDay > 19 * 365 ? person.birthDay + 18 * 365 : today - 365;
    const Day founded =
        person.company ? daysAgo(source, 400, 6500, random) : random.between(grown, today - 60);
    const Day started = std::min(today - 30, founded + random.between(0, 90));
    const bool ceased = !hasBusiness(person) && random.chance(25);
    json.uuid("link", source.link.id);
    json.instant("collected_at", source.collectedAt);
    json.instant("created_at", std::min(source.link.createdAt + kStoringTime, source.collectedAt));
    writeEntity(json, person, founded, started,
                ceased ? std::optional(random.between(started, today)) : std::nullopt);
    writeContacts(json, person, founded, today, random);
    writeActivities(json, person, started, today, random);
    writeRepresentatives(json, person, founded, today, random);
    writeHolders(json, person, founded, random);
    writeStakes(source, json, founded, random);
    writePermits(source, json, started, random);
    writeProperties(source, json, random);
    writeOffice(json, person);
    rows.end();
}

} // namespace vinculo::sandbox
