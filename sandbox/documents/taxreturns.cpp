// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/makers.h"
#include "sandbox/documents/taxreturnparts.h"
#include "sandbox/generator/life.h"

#include <algorithm>
#include <map>

namespace vinculo::sandbox {

namespace {

constexpr int kMonthlyReturns = 12;
constexpr std::optional<Cents> kNone = std::nullopt;

//! What one employer paid in a year, and kept back from it.
struct Wages
{
    const Job *job = nullptr;
    Cents paid = 0;
    Cents exempt = 0;
    Cents withheld = 0;
};

//! Together they paid `earnedIn`, and the bonus of December.
std::vector<Wages> wagesOf(const PersonRecord &person, const std::vector<Job> &jobs, int year, Day today)
{
    const Day first = dayFrom({year, 1, 1});
    const Day last = std::min(today, dayFrom({year, 12, 31}));
    const Day bonusDay = dayFrom({year, 12, 15});
    std::vector<Wages> wages;
    for (const Job &job : jobs) {
        const Day from = std::max(first, job.start);
        const Day to = std::min(last, job.end.value_or(today));
        if (to < from)
            continue;
        Wages part{.job = &job, .paid = job.monthlyPayIn(year) * 12 * (to - from + 1) / daysInYear(year)};
        part.withheld = incomeTax(job.monthlyPayIn(year), 1) * 12 * (to - from + 1) / daysInYear(year);
        if (from <= bonusDay && to >= bonusDay) {
            const Cents bonus = christmasBonus(person, year, today);
            part.exempt = std::min(bonus, kFreeBonus);
            part.paid += bonus;
            part.withheld += incomeTax(bonus - part.exempt, 1);
        }
        wages.push_back(part);
    }
    return wages;
}

struct PersonYear
{
    std::vector<Wages> wages;
    Cents paid = 0;
    Cents exempt = 0;
    Cents withheld = 0;
    Books books;

    [[nodiscard]] Cents profit() const
    {
        return std::max<Cents>(0, books.sales - books.returned - books.expenses);
    }
    [[nodiscard]] Cents income() const { return paid - exempt + profit(); }
    [[nodiscard]] Cents personal() const { return books.doctors + books.donations; }
    [[nodiscard]] Cents base() const { return std::max<Cents>(0, income() - personal()); }
    //! What was paid month by month on the fees.
    [[nodiscard]] Cents provisional() const
    {
        return std::max<Cents>(0, incomeTax(profit(), 12) - books.withheldTax);
    }
};

void writeWages(JsonWriter &json, const PersonYear &year)
{
    json.beginObject("sueldos_salarios");
    json.beginArray("retenedores");
    for (const Wages &part : year.wages) {
        json.beginObject();
        json.text("rfc_retenedor", part.job->employerId);
        json.text("nombre_denominacion_razon_social", part.job->employer);
        writeFigures(json, {{"ingresos_exentos", part.exempt}, {"ingreso_anual", part.paid}});
        json.endObject();
    }
    json.endArray();
    writeFigures(json, {{"impuesto_retenido", year.withheld},
                        {"ingreso_anual", year.paid},
                        {"ingresos_acumulables", year.paid - year.exempt}});
    json.endObject();
}

void writeServices(JsonWriter &json, const PersonYear &year)
{
    const Books &books = year.books;
    json.beginObject("servicios_profesionales");
    json.beginObject("deducciones_autorizadas");
    writeFigures(json, {{"deducciones_autorizadas", books.expenses}, {"otras_deducciones", kNone}});
    json.beginArray("detalle_deducciones");
    if (books.expenses > 0) {
        json.beginObject();
        json.text("tipo_deduccion", "GASTOS");
        json.text("concepto", "GASTOS DE OFICINA, TRANSPORTE Y COMUNICACIÓN");
        writeFigures(json, {{"monto_detallado", books.expenses}});
        json.endObject();
    }
    json.endArray();
    writeFigures(json, {{"total_deducciones_autorizadas", books.expenses}});
    json.endObject();
    writeGroup(json, "ingresos",
               {{"ingresos_acumulables", books.sales - books.returned},
                {"ingresos_exentos", kNone},
                {"otros_ingresos", kNone},
                {"total_ingresos", books.sales - books.returned}});
    writeGroup(json, "resultado_fiscal",
               {{"utilidad_fiscal", year.profit()},
                {"ptu_pagada_ejercicio", 0},
                {"perdidas_fiscales_ejercicios_anteriores_aplicadas", 0},
                {"utilidad_gravable", year.profit()}});
    writeGroup(json, "pagos_provisionales",
               {{"pagos_provisionales_efectuados_en_ejercicio", year.provisional()}});
    json.endObject();
}

//! Sums by the number of the other side.
using Sums = std::map<std::string_view, Cents>;

void writeSums(JsonWriter &json, std::string_view key, const Sums &sums)
{
    json.beginArray(key);
    for (const auto &[rfc, amount] : sums) {
        json.beginObject();
        json.text("rfc_emisor", rfc);
        json.cents("monto_deducible", amount);
        json.endObject();
    }
    json.endArray();
}

void writePersonalDeductions(JsonWriter &json, const std::vector<Trade> &trades)
{
    Sums doctors;
    Sums donations;
    for (const Trade &trade : trades) {
        if (trade.party->usage == "D01")
            doctors[trade.party->rfc] += trade.subtotal;
        if (trade.party->usage == "D04")
            donations[trade.party->rfc] += trade.subtotal;
    }
    json.beginObject("deducciones_personales");
    writeSums(json, "honorarios_medicos_dentales_hospitalarios", doctors);
    writeSums(json, "donativos", donations);
    writeSums(json, "aportaciones_voluntarias_complementarias_al_sar", {});
    writeSums(json, "primas_por_seguros_de_gasto_medico", {});
    json.endObject();
}

void writeYearTax(JsonWriter &json, const PersonYear &year)
{
    const Cents due = incomeTax(year.base(), 12);
    const Cents settled = year.withheld + year.books.withheldTax + year.provisional();
    json.beginObject("determinacion_impuesto");
    writeFigures(json, {{"base_gravable", year.base()},
                        {"deducciones_personales", year.personal()},
                        {"ingresos_acumulables", year.income()},
                        {"isr_conforme_tarifa_anual", due},
                        {"impuesto_retenido", year.withheld + year.books.withheldTax},
                        {"pagos_provisionales", year.provisional()},
                        {due > settled ? "isr_a_cargo" : "isr_favorable", std::abs(due - settled)}});
    json.endObject();
}

void writeRetention(JsonWriter &json, std::string_view rfc, Cents base, Cents withheld)
{
    json.beginObject();
    json.text("rfc_retenedor", rfc);
    writeFigures(json, {{"monto_retenciones", base}, {"retenciones_isr", withheld}});
    json.endObject();
}

void writeRetentions(JsonWriter &json, const PersonYear &year, const std::vector<Trade> &trades)
{
    std::map<std::string_view, std::pair<Cents, Cents>> customers;
    for (const Trade &trade : trades)
        if (trade.withheld) {
            customers[trade.party->rfc].first += trade.subtotal;
            customers[trade.party->rfc].second += trade.withheldTax();
        }
    json.beginObject("retenciones");
    json.beginArray("sueldos_salarios");
    for (const Wages &part : year.wages)
        writeRetention(json, part.job->employerId, part.paid, part.withheld);
    json.endArray();
    json.beginArray("dividendos");
    json.endArray();
    json.beginArray("servicios_profesionales");
    for (const auto &[rfc, sums] : customers)
        writeRetention(json, rfc, sums.first, sums.second);
    json.endArray();
    json.endObject();
}

void writePersonYear(JsonWriter &json, const DocumentSource &source, const Taxpayer &taxpayer, int number)
{
    const Day today = dayOf(source.now);
    const std::vector<Job> jobs = jobsOf(source.person, today);
    PersonYear year{.wages = wagesOf(source.person, jobs, number, today),
                    .books = booksOf(taxpayer, number, 1, 12, today)};
    for (const Wages &part : year.wages) {
        year.paid += part.paid;
        year.exempt += part.exempt;
        year.withheld += part.withheld;
    }
    std::vector<Trade> trades;
    for (int month = 1; month <= 12; ++month)
        for (const Trade &trade : tradesIn(taxpayer, number, month, today))
            if (!trade.cancelled)
                trades.push_back(trade);
    writeWages(json, year);
    writeServices(json, year);
    writePersonalDeductions(json, trades);
    writeYearTax(json, year);
    writeRetentions(json, year, trades);
    writeGroup(
        json, "dividendos",
        {{"monto_acumulable_dividendos_utilidades", kNone}, {"monto_total_isr_pagado_sociedad", kNone}});
    writeGroup(json, "datos_informativos",
               {{"credito_fiscal_autorizado_proyectos_investigacion_desarrollo", 0},
                {"credito_fiscal_autorizado_proyectos_inversion_artes", 0},
                {"credito_fiscal_autorizado_inversion_equipos_fijos", 0}});
}

void writePersonMonth(JsonWriter &json, const Taxpayer &taxpayer, const ReturnPeriod &period, Day today)
{
    const Books before = booksOf(taxpayer, period.year, 1, period.month - 1, today);
    const Books month = booksOf(taxpayer, period.year, period.month, period.month, today);
    const auto taxOn = [](const Books &books, int months) {
        const Cents profit = std::max<Cents>(0, books.sales - books.returned - books.expenses);
        return months > 0 ? std::max<Cents>(0, incomeTax(profit, months) - books.withheldTax) : 0;
    };
    const Books sum = booksOf(taxpayer, period.year, 1, period.month, today);
    const Cents due = std::max<Cents>(0, taxOn(sum, period.month) - taxOn(before, period.month - 1));
    json.beginObject("isr");
    json.text("tipo", "PFAE");
    writeGroup(json, "determinacion",
               {{"ingresos_periodos_anteriores", before.sales - before.returned},
                {"ingresos_periodo", month.sales - month.returned},
                {"total_ingresos", sum.sales - sum.returned},
                {"compras_gastos_periodos_anteriores", before.expenses},
                {"compras_gastos_periodo", month.expenses},
                {"total_compras_gastos", sum.expenses},
                {"isr_retenido", sum.withheldTax}});
    writeGroup(json, "detalle_del_pago",
               {{"a_cargo", due}, {"parte_actualizada", 0}, {"recargos", 0}, {"total_contribuciones", due}});
    json.endObject();
    const Cents vat = month.salesVat - month.withheldVat - month.expensesVat;
    json.beginObject("iva");
    writeGroup(json, "determinacion",
               {{"actividades_gravadas_tasa_16", month.sales},
                {"actividades_gravadas_tasa_0", 0},
                {"actividades_exentas", 0},
                {"iva_cobrado_periodo_tasa_16", month.salesVat},
                {"iva_retenido", month.withheldVat},
                {"iva_acreditable_periodo", month.expensesVat},
                {"saldo_a_favor", std::max<Cents>(0, -vat)}});
    writeGroup(json, "detalle_del_pago",
               {{"total_contribuciones", std::max<Cents>(0, vat)},
                {"total_aplicaciones", 0},
                {"cantidad_a_cargo", std::max<Cents>(0, vat)},
                {"cantidad_a_pagar", std::max<Cents>(0, vat)}});
    json.endObject();
}

//! Oldest first, so that identifiers stay when another is filed: the years, then the months of the last year.
std::vector<ReturnPeriod> periodsOf(const Taxpayer &taxpayer, Day today)
{
    std::vector<ReturnPeriod> periods;
    for (const int year : filedYears(taxpayer, today))
        periods.push_back({.year = year, .filed = filedOn(taxpayer, year)});
    if (!taxpayer.hasObligations())
        return periods;
    const CalendarDate now = calendarDate(today);
    const int newest = now.year * 12 + now.month - 1;
    for (int at = newest - kMonthlyReturns; at < newest; ++at) {
        const CalendarDate due{(at + 1) / 12, (at + 1) % 12 + 1, 3};
        const Day filed = dayFrom(due) + static_cast<Day>((taxpayer.noise + static_cast<unsigned>(at)) % 15);
        if (filed <= today && filed > taxpayer.since + 31)
            periods.push_back({.year = at / 12, .month = at % 12 + 1, .filed = filed});
    }
    return periods;
}

DayRange daysOf(const ReturnPeriod &period)
{
    const bool isYear = period.month == 0;
    const int last = isYear ? 12 : period.month;
    return {.first = dayFrom({period.year, isYear ? 1 : period.month, 1}),
            .last = dayFrom({period.year, last, daysInMonth(period.year, last)})};
}

} // namespace

void makeTaxReturns(const DocumentSource &source, DocumentRows &rows)
{
    const Taxpayer taxpayer = taxpayerOf(source.person);
    for (const ReturnPeriod &period : periodsOf(taxpayer, dayOf(source.collectedAt))) {
        const bool isYear = period.month == 0;
        JsonWriter &json = rows.begin();
        rows.setAbout(daysOf(period));
        // Of the four shapes only the yearly one of persons names its link.
        writeReturnHead(json, source, period, isYear && !taxpayer.isCompany());
        writeGeneralInformation(json, taxpayer, period);
        if (taxpayer.isCompany() && isYear)
            writeCompanyYear(json, taxpayer, period, dayOf(source.now));
        else if (taxpayer.isCompany())
            writeCompanyMonth(json, taxpayer, period, dayOf(source.now));
        else if (isYear)
            writePersonYear(json, source, taxpayer, period.year);
        else
            writePersonMonth(json, taxpayer, period, dayOf(source.now));
        writeReturnTail(json, taxpayer, period, wantsDocuments(source, rows.id()));
        rows.end();
    }
}

} // namespace vinculo::sandbox
