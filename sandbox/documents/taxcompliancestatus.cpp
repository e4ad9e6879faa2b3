// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/makers.h"
#include "sandbox/documents/pdfdocument.h"
#include "sandbox/documents/taxpayer.h"

namespace vinculo::sandbox {

namespace {

std::string_view outcomeOf(const Taxpayer &taxpayer)
{
    if (!taxpayer.hasObligations())
        return "NO_OBLIGATIONS";
    return taxpayer.noise % 5 == 3 ? "NEGATIVE" : "POSITIVE";
}

//! The year, the outcome's letter and seven digits: "26PE1234567".
std::string documentNumber(const Taxpayer &taxpayer, std::string_view outcome, int year)
{
    const std::uint64_t digits = fiscalSerial(taxpayer, 8, year, 0) % 9'000'000 + 1'000'000;
    return std::to_string(year % 100) + std::string(outcome.substr(0, 1)) + 'E' + std::to_string(digits);
}

} // namespace

//! The opinion of the day: the authority keeps no older ones.
void makeTaxComplianceStatus(const DocumentSource &source, DocumentRows &rows)
{
    const Taxpayer taxpayer = taxpayerOf(source.person);
    const std::string_view outcome = outcomeOf(taxpayer);
    const std::string number =
        documentNumber(taxpayer, outcome, calendarDate(dayOf(source.collectedAt)).year);
    JsonWriter &json = rows.begin();
    json.instant("collected_at", source.collectedAt);
    json.instant("created_at", storedSince(source, dayOf(source.collectedAt)));
    json.text("internal_identification", number);
    json.textOrNull("pdf", wantsDocuments(source, rows.id())
                               ? pdfDocument("Opinion del cumplimiento " + number)
                               : std::string());
    json.text("rfc", taxpayer.rfc);
    json.text("outcome", outcome);
    rows.end();
}

} // namespace vinculo::sandbox
