// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/makers.h"
#include "sandbox/generator/life.h"

#include <algorithm>
#include <iterator>

namespace vinculo::sandbox {

namespace {

constexpr Instant kStoringTime = 50 * kSecond; //!< from the registration to the first stored row
constexpr std::size_t kMostMonths = 24;        //!< salaries that are sent for one job

//! A position: the official name and its number in the list of occupations.
struct Occupation
{
    std::string_view name;
    std::string_view code;
};

constexpr Occupation kOccupations[] = {
    {"AUXILIAR DE ESCRITORIO EM GERAL", "4110-05"},
    {"ASSISTENTE ADMINISTRATIVO", "4110-10"},
    {"OPERADOR DE CAIXA", "4211-25"},
    {"VENDEDOR DE COMERCIO VAREJISTA", "5211-10"},
    {"TECNICO DE ENFERMAGEM", "3222-05"},
    {"ANALISTA DE RECURSOS HUMANOS", "2524-05"},
    {"MOTORISTA DE CAMINHAO", "7825-10"},
    {"GERENTE ADMINISTRATIVO", "1421-05"},
    {"DESENHISTA INDUSTRIAL GRAFICO", "2624-10"},
};

//! What a company does, by a word of its name.
struct Activity
{
    std::string_view word;
    std::string_view name; //!< with its number in the classification
};

constexpr Activity kActivities[] = {
    {"Padaria", "1091-1 - FABRICACAO DE PRODUTOS DE PANIFICACAO"},
    {"Metal", "2599-3 - FABRICACAO DE PRODUTOS DE METAL"},
    {"Telecom", "6110-8 - TELECOMUNICACOES POR FIO"},
    {"Colégio", "8513-9 - ENSINO FUNDAMENTAL"},
    {"Transport", "4930-2 - TRANSPORTE RODOVIARIO DE CARGA"},
    {"Clínica", "8630-5 - ATIVIDADES DE ATENCAO AMBULATORIAL"},
    {"Cooperativa", "0161-0 - ATIVIDADES DE APOIO A AGRICULTURA"},
    {"Design", "7410-2 - DESIGN E DECORACAO DE INTERIORES"},
    {"", "4711-3 - COMERCIO VAREJISTA DE MERCADORIAS EM GERAL"},
};

std::string_view activityOf(std::string_view employer)
{
    const auto fits = [&](const Activity &activity) {
        return employer.find(activity.word) != std::string_view::npos;
    };
    return std::ranges::find_if(kActivities, fits)->name;
}

constexpr std::string_view kLocales[] = {"Urbana", "Urbana", "Urbana", "Urbana", "Rural", "Não Identificado"};

void writeEmployer(JsonWriter &json, const Job &job, Random &random)
{
    json.beginObject("employer_data");
    json.text("name", job.employer);
    json.text("code", std::string_view(job.employerId).substr(0, random.chance(60) ? 14 : 8));
    json.text("economic_activity", activityOf(job.employer));
    json.endObject();
}

void writeOccupation(JsonWriter &json, const Occupation &occupation, Day start, std::optional<Day> end,
                     Random &random)
{
    json.beginObject();
    json.day("start_date", start);
    if (end)
        json.day("end_date", *end);
    else
        json.null("end_date");
    json.text("description", occupation.name);
    json.text("name", std::string(occupation.name) + " - " + std::string(occupation.code));
    json.text("locale", random.pick(kLocales));
    json.endObject();
}

//! Those who stay for long are promoted now and then.
void writeOccupations(JsonWriter &json, const Job &job, Day today, Random &random)
{
    const Day last = job.end.value_or(today);
    const std::size_t which = random.below(std::size(kOccupations));
    const Occupation &occupation = kOccupations[which];
    json.beginArray("occupations");
    if (last - job.start > 500 && random.chance(40)) {
        const Day promotion = job.start + (last - job.start) * 2 / 5;
        writeOccupation(json, kOccupations[(which + 1) % std::size(kOccupations)], promotion, job.end,
                        random);
        writeOccupation(json, occupation, job.start, promotion - 1, random);
    } else {
        writeOccupation(json, occupation, job.start, job.end, random);
    }
    json.endArray();
}

//! About what the social security keeps back: a rising share, up to a ceiling.
Cents retainedOf(Cents salary)
{
    const Cents share = salary < 280'000 ? 8 : salary < 420'000 ? 9 : 11;
    return std::min<Cents>(salary * share / 100, 95'000);
}

void writeSalary(JsonWriter &json, std::string_view month, Cents amount, std::string_view type)
{
    json.beginObject();
    json.cents("base_amount", amount);
    json.cents("retained_amount", retainedOf(amount));
    json.text("type", type);
    json.text("month", month);
    json.text("currency", "BRL");
    json.endObject();
}

//! Newest first; with a thirteenth salary in December, for as many months as were worked in the year.
void writeSalaries(JsonWriter &json, const Job &job, Day today)
{
    const CalendarDate first = calendarDate(job.start);
    const CalendarDate last = calendarDate(job.end.value_or(today - 20));
    const int from = first.year * 12 + first.month - 1;
    json.beginArray("salaries");
    std::size_t written = 0;
    for (int month = last.year * 12 + last.month - 1; month >= from && written < kMostMonths; --month) {
        const std::string name = dayText(dayFrom({month / 12, month % 12 + 1, 1})).substr(0, 7);
        const Cents amount = job.monthlyPayIn(month / 12);
        const Cents worked = std::min(12, month - from + 1);
        if (month % 12 == 11)
            writeSalary(json, name, amount * worked / 12, "THIRTEENTH");
        writeSalary(json, name, amount, "REGULAR");
        ++written;
    }
    json.endArray();
}

void writeEmployment(const DocumentSource &source, DocumentRows &rows, const Job &job)
{
    const Day today = dayOf(source.collectedAt);
    JsonWriter &json = rows.begin();
    rows.setAbout({.first = job.start, .last = job.end.value_or(today)});
    json.uuid("link", source.link.id);
    json.instant("created_at", std::min(source.link.createdAt + kStoringTime, source.collectedAt));
    json.instant("collected_at", source.collectedAt);
    json.day("start_date", job.start);
    if (job.end)
        json.day("end_date", *job.end);
    else
        json.null("end_date");
    writeEmployer(json, job, rows.random());
    writeOccupations(json, job, today, rows.random());
    writeSalaries(json, job, today);
    rows.end();
}

} // namespace

void makeEmployments(const DocumentSource &source, DocumentRows &rows)
{
    if (source.person.company)
        return;
    for (const Job &job : jobsOf(source.person, dayOf(source.collectedAt)))
        writeEmployment(source, rows, job);
}

} // namespace vinculo::sandbox
