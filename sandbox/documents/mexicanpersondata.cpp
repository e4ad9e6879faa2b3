// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/mexicanpersondata.h"

#include "sandbox/generator/documents.h"

namespace vinculo::sandbox {

namespace {

constexpr Cents kDaysOfMonth = 30;

Random numbersOf(const PersonRecord &person)
{
    return Random(person.noise ^ 0x55AAULL);
}

//! Social security number: eleven digits.
std::string socialSecurityNumber(const PersonRecord &person)
{
    Random random = numbersOf(person);
    return std::to_string(random.between64(10'000'000'000, 98'999'999'999));
}

} // namespace

std::string curpOf(const PersonRecord &person)
{
    if (person.documentType == "CURP")
        return person.documentNumber;
    Random random = numbersOf(person);
    return makeCurp(person, random);
}

std::string employerRegistration(const Job &job)
{
    return "Y54" + job.employerId.substr(3, 6) + "10";
}

std::string_view stateOf(const PersonRecord &person)
{
    if (person.state == "JAL")
        return "JALISCO";
    if (person.state == "YUC")
        return "YUCATAN";
    return person.state == "QRO" ? "QUERETARO" : "CIUDAD DE MEXICO";
}

std::vector<Pay> paysOf(const Job &job, Day today)
{
    std::vector<Pay> pays;
    const auto dailyIn = [&job](int year) { return job.monthlyPayIn(year) / kDaysOfMonth; };
    int year = calendarDate(job.end.value_or(today)).year;
    for (Cents daily = dailyIn(year); dayFrom({year, 1, 1}) > job.start; daily = dailyIn(year)) {
        --year;
        if (dailyIn(year) != daily)
            pays.push_back({.since = dayFrom({year + 1, 1, 1}), .daily = daily});
    }
    pays.push_back({.since = job.start, .daily = dailyIn(year)});
    return pays;
}

void beginPersonalData(JsonWriter &json, const PersonRecord &person)
{
    json.beginObject("personal_data");
    json.text("official_name", person.displayName);
    json.text("first_name", person.firstName);
    json.text("last_name", person.lastName + ' ' + person.secondLastName);
    json.day("birth_date", person.birthDay);
}

void writeDocumentIds(JsonWriter &json, const PersonRecord &person)
{
    const std::pair<std::string_view, std::string> numbers[] = {
        {"NSS", socialSecurityNumber(person)}, {"CURP", curpOf(person)}, {"RFC", taxNumber(person)}};
    json.beginArray("document_ids");
    for (const auto &[type, number] : numbers) {
        json.beginObject();
        json.text("document_type", type);
        json.text("document_number", number);
        json.endObject();
    }
    json.endArray();
}

} // namespace vinculo::sandbox
