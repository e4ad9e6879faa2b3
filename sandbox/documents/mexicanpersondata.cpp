// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/mexicanpersondata.h"

#include "sandbox/documents/life.h"

namespace vinculo::sandbox {

std::string socialSecurityNumber(const PersonRecord &person)
{
    Random random(person.noise ^ 0x55AAULL);
    return std::to_string(random.between64(10'000'000'000, 98'999'999'999));
}

void beginPersonalData(JsonWriter &json, const PersonRecord &person)
{
    json.beginObject("personal_data");
    json.text("official_name", person.displayName);
    json.text("first_name", person.firstName);
    json.text("last_name", person.lastName + ' ' + person.secondLastName);
    json.day("birth_date", person.birthDay);
    json.beginArray("document_ids");
    const std::pair<std::string_view, std::string> numbers[] = {{"NSS", socialSecurityNumber(person)},
                                                                {person.documentType, person.documentNumber}};
    for (const auto &[type, number] : numbers) {
        json.beginObject();
        json.text("document_type", type);
        json.text("document_number", number);
        json.endObject();
    }
    json.endArray();
}

} // namespace vinculo::sandbox
