// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/life.h"
#include "sandbox/documents/makers.h"
#include "sandbox/documents/mexicanpersondata.h"

namespace vinculo::sandbox {

void makeCurrentEmployments(const DocumentSource &source, DocumentRows &rows)
{
    const Day today = dayOf(source.now);
    const std::vector<Job> jobs = jobsOf(source.person, today);
    const Job &job = jobs.front();
    JsonWriter &json = rows.begin();
    json.uuid("link", source.link.id);
    json.instant("created_at", source.collectedAt);
    json.instant("collected_at", source.collectedAt);
    json.text("internal_identification", socialSecurityNumber(source.person));
    json.text("month", dayText(today).substr(0, 7));
    json.text("status", job.end ? "UNEMPLOYED" : "EMPLOYED");
    beginPersonalData(json, source.person);
    json.endObject();
    json.beginArray("current_employment_records");
    if (!job.end) {
        json.beginObject();
        json.text("employer", job.employer);
        json.text("employer_id", "Y54" + job.employerId.substr(3, 6) + "10");
        json.text("employer_rfc", job.employerId);
        json.text("state", "JALISCO");
        json.cents("base_salary", job.monthlySalary / 30);
        json.cents("monthly_salary", job.monthlySalary);
        json.integer("days_employed", calendarDate(today).day);
        json.endObject();
    }
    json.endArray();
    rows.end();
}

} // namespace vinculo::sandbox
