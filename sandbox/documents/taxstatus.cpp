// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/makers.h"
#include "sandbox/documents/pdfdocument.h"
#include "sandbox/documents/taxpayer.h"
#include "sandbox/generator/life.h"

#include <algorithm>
#include <functional>

namespace vinculo::sandbox {

namespace {

constexpr std::string_view kMonths[] = {"ENERO",      "FEBRERO", "MARZO",     "ABRIL",
                                        "MAYO",       "JUNIO",   "JULIO",     "AGOSTO",
                                        "SEPTIEMBRE", "OCTUBRE", "NOVIEMBRE", "DICIEMBRE"};
constexpr std::string_view kSuburbs[] = {"CENTRO", "LAS ARBOLEDAS", "SAN ISIDRO", "EL MIRADOR",
                                         "LOMAS DEL SOL"};
constexpr std::string_view kSideStreets[] = {"CALLE DEL ALBA",   "CALLE TEJEDORES", "AVENIDA LOS ARCOS",
                                             "CALLE NARANJO",    "PRIVADA TORTUGA", "CALLE DEL MERCADO",
                                             "AVENIDA DEL RIEL", "CALLE LAGUNILLA"};
constexpr std::string_view kCompanyActivities[] = {
    "Comercio al por mayor de abarrotes", "Otros servicios de apoyo a los negocios",
    "Reparación mecánica en general de automóviles y camiones", "Servicios de preparación de alimentos"};
constexpr std::string_view kPersonActivities[] = {
    "Servicios de contabilidad y auditoría", "Diseño gráfico", "Servicios de consultoría en administración",
    "Servicios de arquitectura", "Escuelas del sector privado que combinan diversos niveles"};

//! As the authority spells the towns that people live in.
struct Place
{
    std::string_view postcode;
    std::string_view municipality;
    std::string_view state;
};
constexpr Place kPlaces[] = {{"06600", "CUAUHTEMOC", "CIUDAD DE MEXICO"},
                             {"44100", "GUADALAJARA", "JALISCO"},
                             {"97000", "MERIDA", "YUCATAN"},
                             {"76000", "QUERETARO", "QUERETARO"}};

const Place &placeOf(const PersonRecord &person)
{
    const auto found = std::ranges::find(kPlaces, std::string_view(person.postcode), &Place::postcode);
    return found == std::end(kPlaces) ? kPlaces[0] : *found;
}

std::string upper(std::string text)
{
    for (char &c : text)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    return text;
}

void writeDay(JsonWriter &json, std::string_view key, std::optional<Day> day)
{
    if (day)
        json.day(key, *day);
    else
        json.null(key);
}

void writeTaxpayer(JsonWriter &json, const PersonRecord &person, const Taxpayer &taxpayer)
{
    const bool company = taxpayer.isCompany();
    const bool inactive = taxpayer.noise % 23 == 0;
    json.beginObject("tax_payer_information");
    json.text("rfc", taxpayer.rfc);
    json.textOrNull("curp",
                    !company && person.documentType == "CURP" ? person.documentNumber : std::string());
    json.textOrNull("name", company ? std::string() : person.firstName);
    json.textOrNull("first_last_name", company ? std::string() : person.lastName);
    json.textOrNull("second_last_name", company ? std::string() : person.secondLastName);
    json.day("start_operations_date", taxpayer.since);
    json.text("status_padron", inactive ? "INACTIVO" : "ACTIVO");
    json.day("last_status_change_date", inactive ? taxpayer.since + 400 : taxpayer.since);
    json.textOrNull("commercial_name",
                    company ? taxpayer.name.substr(0, taxpayer.name.rfind(" SA")) : std::string());
    json.textOrNull("social_name", company ? taxpayer.name : std::string());
    json.text("email", person.email);
    json.text("phone", person.phone.starts_with("+52") ? person.phone.substr(3) : person.phone);
    json.endObject();
}

//! "Calle Jacarandas, 12" in its parts.
void writeAddress(JsonWriter &json, const PersonRecord &person, Random &random)
{
    const Place &place = placeOf(person);
    const std::size_t blank = std::min(person.street.find(' '), person.street.size());
    const std::size_t comma = std::min(person.street.rfind(", "), person.street.size());
    const std::size_t first = random.below(std::size(kSideStreets));
    json.beginObject("address");
    json.text("postal_code", person.postcode);
    json.text("street_type", upper(person.street.substr(0, blank)));
    json.text("street", blank < comma ? person.street.substr(blank + 1, comma - blank - 1) : person.street);
    json.textOrNull("exterior_number",
                    comma < person.street.size() ? person.street.substr(comma + 2) : std::string());
    json.textOrNull("interior_number",
                    random.chance(35) ? "INT " + std::to_string(random.between(1, 40)) : std::string());
    json.text("suburb", random.pick(kSuburbs));
    json.text("locality", place.municipality);
    json.text("municipality", place.municipality);
    json.text("state", place.state);
    json.beginArray("between_street");
    json.beginObject();
    json.text("street_one", kSideStreets[first]);
    json.text("street_two", kSideStreets[(first + 3) % std::size(kSideStreets)]);
    json.endObject();
    json.endArray();
    json.endObject();
}

Day firstJobOf(const DocumentSource &source)
{
    return jobsOf(source.person, dayOf(source.now)).back().start;
}

struct Activity
{
    std::string_view name;
    Day since = 0;
    int share = 100;
};

void writeActivities(JsonWriter &json, const DocumentSource &source, const Taxpayer &taxpayer, Random &random)
{
    std::vector<Activity> activities;
    if (taxpayer.isCompany()) {
        activities.push_back({random.pick(kCompanyActivities), taxpayer.since});
    } else {
        const int share = taxpayer.kind == TaxpayerKind::Employee ? 80 : 30;
        activities.push_back({"Asalariado", firstJobOf(source), share});
        activities.push_back({random.pick(kPersonActivities), taxpayer.since, 100 - share});
        std::ranges::stable_sort(activities, std::ranges::greater(), &Activity::share);
    }
    json.beginArray("economic_activity");
    int order = 0;
    for (const Activity &activity : activities) {
        json.beginObject();
        json.text("economic_activity", activity.name);
        json.day("initial_date", activity.since);
        json.null("end_date");
        json.text("order", std::to_string(++order));
        json.text("percentage", std::to_string(activity.share));
        json.endObject();
    }
    json.endArray();
}

void writeRegime(JsonWriter &json, std::string_view name, Day since, std::optional<Day> end = std::nullopt)
{
    json.beginObject();
    writeDay(json, "end_date", end);
    json.day("initial_date", since);
    json.text("regimen", name);
    json.endObject();
}

void writeRegimes(JsonWriter &json, const DocumentSource &source, const Taxpayer &taxpayer)
{
    json.beginArray("regimes");
    if (taxpayer.isCompany()) {
        writeRegime(json, "Régimen General de Ley Personas Morales", taxpayer.since);
    } else {
        // The regime for small businesses was there from 2014 to 2021.
        const Day change = dayFrom({2021, 12, 31});
        const bool changed = taxpayer.since > dayFrom({2014, 1, 1}) && taxpayer.since < change - 365;
        writeRegime(json, "Régimen de Sueldos y Salarios e Ingresos Asimilados a Salarios",
                    firstJobOf(source));
        if (changed)
            writeRegime(json, "Régimen de Incorporación Fiscal", taxpayer.since, change);
        writeRegime(json, "Régimen de las Personas Físicas con Actividades Empresariales y Profesionales",
                    changed ? change + 1 : taxpayer.since);
    }
    json.endArray();
}

struct Obligation
{
    std::string_view name;
    std::string_view due;
    bool companyOnly = false;
};
constexpr Obligation kObligations[] = {
    {"Declaración anual de ISR. Personas Físicas.", "A más tardar el 30 de abril del ejercicio siguiente."},
    {"Declaración anual de ISR del ejercicio Personas morales.",
     "Dentro de los tres meses siguientes al cierre del ejercicio.", true},
    {"Pago provisional mensual de ISR", "A más tardar el día 17 del mes inmediato posterior."},
    {"Pago definitivo mensual de IVA.",
     "A más tardar el día 17 del mes siguiente al periodo que corresponda."},
    {"Declaración de proveedores de IVA", "A más tardar el último día del mes inmediato posterior."},
    {"Entero de retenciones mensuales de ISR por sueldos y salarios",
     "A más tardar el día 17 del mes inmediato posterior.", true}};

void writeObligations(JsonWriter &json, const Taxpayer &taxpayer)
{
    json.beginArray("obligations");
    const bool company = taxpayer.isCompany();
    for (const Obligation &obligation : kObligations) {
        const bool ofPersons = &obligation == &kObligations[0];
        if (!taxpayer.hasObligations() || (company ? ofPersons : obligation.companyOnly))
            continue;
        json.beginObject();
        json.text("obligation", obligation.name);
        json.text("expiration", obligation.due);
        json.day("initial_date", taxpayer.since);
        json.null("end_date");
        json.endObject();
    }
    json.endArray();
}

void writeStamp(JsonWriter &json, const Taxpayer &taxpayer, CalendarDate date, Random &random)
{
    constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const std::string month = std::to_string(100 + date.month).substr(1);
    const std::string day = std::to_string(100 + date.day).substr(1);
    json.text("digital_stamp", "||" + std::to_string(date.year) + '/' + month + '/' + day + '|' +
                                   taxpayer.rfc + "|CONSTANCIA DE SITUACIÓN FISCAL|20000108888880000" +
                                   std::to_string(random.between(100, 999)) + "||");
    std::string signature;
    for (int i = 0; i < 170; ++i)
        signature += kDigits[random.below(kDigits.size())];
    json.text("digital_stamp_chain", signature + "==");
}

} // namespace

//! One certificate: the authority knows the taxpayer of today only.
void makeTaxStatus(const DocumentSource &source, DocumentRows &rows)
{
    const PersonRecord &person = source.person;
    const Taxpayer taxpayer = taxpayerOf(person);
    const CalendarDate date = calendarDate(dayOf(source.collectedAt));
    const Place &place = placeOf(person);
    JsonWriter &json = rows.begin();
    Random &random = rows.random();
    json.uuid("link", source.link.id);
    json.instant("collected_at", source.collectedAt);
    json.instant("created_at", storedSince(source, dayOf(source.collectedAt)));
    json.text("place_and_date_of_issuance", std::string(place.municipality) + " , " +
                                                std::string(place.state) + " A " + std::to_string(date.day) +
                                                " DE " + std::string(kMonths[date.month - 1]) + " DE " +
                                                std::to_string(date.year));
    json.text("official_name", taxpayer.name);
    json.text("id_cif", std::to_string(10'000'000'000 + fiscalSerial(taxpayer, 14, 0, 0) % 9'000'000'000));
    writeTaxpayer(json, person, taxpayer);
    writeAddress(json, person, random);
    writeActivities(json, source, taxpayer, random);
    writeRegimes(json, source, taxpayer);
    writeObligations(json, taxpayer);
    writeStamp(json, taxpayer, date, random);
    json.textOrNull("pdf", wantsDocuments(source, rows.id())
                               ? pdfDocument("Constancia de situacion fiscal " + taxpayer.rfc)
                               : std::string());
    rows.end();
}

} // namespace vinculo::sandbox
