// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/makers.h"
#include "sandbox/documents/mexicanpersondata.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr Instant kStoringTime = 50 * kSecond; //!< from the registration to the first stored row

void writeJob(JsonWriter &json, const Job &job, const PersonRecord &person, Day today)
{
    json.beginObject();
    json.text("employer", job.employer);
    json.text("employer_id", employerRegistration(job));
    json.text("employer_rfc", job.employerId);
    json.text("state", stateOf(person));
    json.integer("days_employed", today - job.start);
    json.cents("base_salary", paysOf(job, today).front().daily);
    json.cents("monthly_salary", job.monthlySalary);
    json.endObject();
}

} // namespace

//! The institute knows nothing but the name of those who are out of work.
void makeCurrentEmployments(const DocumentSource &source, DocumentRows &rows)
{
    const Day today = dayOf(source.collectedAt);
    const Job job = jobsOf(source.person, today).front();
    const bool isEmployed = !job.end;
    JsonWriter &json = rows.begin();
    json.uuid("link", source.link.id);
    json.instant("created_at", std::min(source.link.createdAt + kStoringTime, source.collectedAt));
    json.instant("collected_at", source.collectedAt);
    json.textOrNull("month", isEmployed ? dayText(today).substr(0, 7) : std::string());
    json.textOrNull("internal_identification", isEmployed ? curpOf(source.person) : std::string());
    beginPersonalData(json, source.person);
    writeDocumentIds(json, source.person);
    json.endObject();
    json.text("status", isEmployed ? "EMPLOYED" : "UNEMPLOYED");
    if (isEmployed) {
        json.beginArray("current_employment_records");
        writeJob(json, job, source.person, today);
        json.endArray();
    } else {
        json.null("current_employment_records");
    }
    rows.end();
}

} // namespace vinculo::sandbox
