// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/taxreturnparts.h"

#include "sandbox/documents/pdfdocument.h"

namespace vinculo::sandbox {

namespace {

constexpr std::string_view kMonths[] = {"Enero",      "Febrero", "Marzo",     "Abril",
                                        "Mayo",       "Junio",   "Julio",     "Agosto",
                                        "Septiembre", "Octubre", "Noviembre", "Diciembre"};

std::string operationNumber(const Taxpayer &taxpayer, const ReturnPeriod &period)
{
    const std::uint64_t serial = fiscalSerial(taxpayer, 10, period.year * 13 + period.month, 0);
    return std::to_string(period.year % 100) + std::to_string(serial % 9'000'000'000 + 1'000'000'000);
}

//! One in fifteen is filed again, to put a mistake right.
bool isCorrection(const Taxpayer &taxpayer, const ReturnPeriod &period)
{
    return fiscalSerial(taxpayer, 11, period.year * 13 + period.month, 0) % 15 == 0;
}

} // namespace

void writeFigures(JsonWriter &json, std::initializer_list<Figure> figures)
{
    for (const auto &[key, amount] : figures) {
        if (amount)
            json.integer(key, *amount / 100);
        else
            json.null(key);
    }
}

void writeGroup(JsonWriter &json, std::string_view key, std::initializer_list<Figure> figures)
{
    json.beginObject(key);
    writeFigures(json, figures);
    json.endObject();
}

void writeReturnHead(JsonWriter &json, const DocumentSource &source, const ReturnPeriod &period,
                     bool withLink)
{
    if (withLink)
        json.uuid("link", source.link.id);
    json.instant("collected_at", source.collectedAt);
    json.instant("created_at", storedSince(source, period.filed));
}

void writeReturnTail(JsonWriter &json, const Taxpayer &taxpayer, const ReturnPeriod &period, bool wanted)
{
    const std::string number = operationNumber(taxpayer, period);
    json.textOrNull("pdf", wanted ? pdfDocument("Declaracion " + number) : std::string());
    json.textOrNull("receipt_pdf", wanted ? pdfDocument("Acuse de recibo " + number) : std::string());
    if (period.month > 0)
        json.text("type", "monthly");
}

void writeGeneralInformation(JsonWriter &json, const Taxpayer &taxpayer, const ReturnPeriod &period)
{
    const bool corrected = isCorrection(taxpayer, period);
    const std::string time = std::to_string(10 + taxpayer.noise % 13) + ":" +
                             std::to_string(10 + (taxpayer.noise / 13 + period.filed) % 50) + ":00-06:00";
    json.beginObject("informacion_general");
    json.text("ejercicio", std::to_string(period.year));
    json.text("fecha_hora_presentacion", dayText(period.filed) + 'T' + time);
    json.text("numero_operacion", operationNumber(taxpayer, period));
    json.text("periodo_declaracion", period.month == 0 ? "Del Ejercicio" : kMonths[period.month - 1]);
    json.text("rfc", taxpayer.rfc);
    json.text("tipo_declaracion", corrected ? "Complementaria" : "Normal");
    if (taxpayer.isCompany()) {
        json.text("denominacion_razon_social", taxpayer.name);
        json.textOrNull("tipo_complementaria", corrected ? "Modificación de declaración" : "");
    } else {
        json.text("nombre", taxpayer.name);
    }
    json.endObject();
}

} // namespace vinculo::sandbox
