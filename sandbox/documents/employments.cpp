// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/life.h"
#include "sandbox/documents/makers.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr std::string_view kActivities[] = {"Fabricação de produtos de panificação",
                                            "Transporte rodoviário de carga", "Ensino fundamental",
                                            "Atividades de atendimento hospitalar"};
constexpr std::string_view kOccupations[] = {"Analista administrativo", "Motorista de caminhão", "Professor",
                                             "Técnico de enfermagem", "Vendedor"};
constexpr int kMostSalaries = 14;

void writeOccupations(JsonWriter &json, const Job &job, Random &random)
{
    json.beginArray("occupations");
    json.beginObject();
    json.text("name", random.pick(kOccupations));
    json.text("description", "Cargo registrado pelo empregador");
    json.text("locale", "São Paulo - SP");
    json.day("start_date", job.start);
    if (job.end)
        json.day("end_date", *job.end);
    else
        json.null("end_date");
    json.endObject();
    json.endArray();
}

//! The last months of the job, newest first; in December the thirteenth salary as well.
void writeSalaries(JsonWriter &json, const Job &job, Day today)
{
    json.beginArray("salaries");
    CalendarDate month = calendarDate(job.end.value_or(today));
    month.day = 1;
    for (int i = 0; i < kMostSalaries && dayFrom(month) >= job.start; ++i) {
        for (const bool isThirteenth : {false, true}) {
            if (isThirteenth && month.month != 12)
                continue;
            json.beginObject();
            json.cents("base_amount", job.monthlySalary);
            json.cents("retained_amount", job.monthlySalary * 11 / 100);
            json.text("type", isThirteenth ? "THIRTEENTH" : "REGULAR");
            json.text("month", dayText(dayFrom(month)).substr(0, 7));
            json.text("currency", "BRL");
            json.endObject();
        }
        if (--month.month == 0) {
            month.month = 12;
            --month.year;
        }
    }
    json.endArray();
}

} // namespace

void makeEmployments(const DocumentSource &source, DocumentRows &rows)
{
    const Day today = dayOf(source.now);
    for (const Job &job : jobsOf(source.person, today)) {
        JsonWriter &json = rows.begin();
        json.uuid("link", source.link.id);
        json.instant("collected_at", source.collectedAt);
        json.instant("created_at", source.collectedAt);
        json.day("start_date", job.start);
        if (job.end)
            json.day("end_date", *job.end);
        else
            json.null("end_date");
        json.beginObject("employer_data");
        json.text("code", job.employerId);
        json.text("name", job.employer);
        json.text("economic_activity", rows.random().pick(kActivities));
        json.endObject();
        writeOccupations(json, job, rows.random());
        writeSalaries(json, job, today);
        rows.end();
    }
}

} // namespace vinculo::sandbox
