// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/life.h"
#include "sandbox/documents/makers.h"
#include "sandbox/documents/mexicanpersondata.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr int kDaysOfMonth = 30;

int weeksBetween(Day from, Day to)
{
    return std::max(0, to - from) / 7;
}

void writeUpdate(JsonWriter &json, std::string_view event, Day day, Cents dailySalary)
{
    json.beginObject();
    json.text("event", event);
    json.cents("base_salary", dailySalary);
    json.day("update_date", day);
    json.endObject();
}

void writeJob(JsonWriter &json, const Job &job, Day today, Instant collectedAt)
{
    const Cents daily = job.monthlySalary / kDaysOfMonth;
    const Day end = job.end.value_or(today);
    json.beginObject();
    json.instant("collected_at", collectedAt);
    json.text("employer", job.employer);
    json.text("employer_id", "Y54" + job.employerId.substr(3, 6) + "10");
    json.day("start_date", job.start);
    if (job.end)
        json.day("end_date", *job.end);
    else
        json.null("end_date");
    json.integer("weeks_employed", weeksBetween(job.start, end));
    json.text("state", "JALISCO");
    json.cents("most_recent_base_salary", daily);
    json.cents("monthly_salary", job.monthlySalary);
    json.text("currency", "MXN");
    json.beginArray("employment_status_updates");
    if (job.end)
        writeUpdate(json, "DISMISSED_RESIGNED", *job.end, daily);
    // A raise of a twentieth in every January that has passed in the job.
    Cents salary = daily;
    for (int year = calendarDate(end).year; dayFrom({year, 1, 1}) > job.start; --year) {
        writeUpdate(json, "SALARY_MODIFICATION", dayFrom({year, 1, 1}), salary);
        salary = salary * 20 / 21;
    }
    writeUpdate(json, "HIRED", job.start, salary);
    json.endArray();
    json.endObject();
}

void writeEntitlements(JsonWriter &json, bool isEmployed, Day today)
{
    json.beginObject("entitlements");
    json.boolean("entitled_to_health_insurance", isEmployed);
    json.boolean("entitled_to_company_benefits", isEmployed);
    json.day("valid_until", today + (isEmployed ? 60 : 0));
    json.text("status", isEmployed ? "EMPLOYED" : "UNEMPLOYED");
    json.endObject();
}

} // namespace

void makeEmploymentRecords(const DocumentSource &source, DocumentRows &rows)
{
    const Day today = dayOf(source.now);
    const std::vector<Job> jobs = jobsOf(source.person, today);
    const bool isEmployed = !jobs.front().end;
    JsonWriter &json = rows.begin();
    json.uuid("link", source.link.id);
    json.instant("collected_at", source.collectedAt);
    json.instant("created_at", source.collectedAt);
    json.text("internal_identification", socialSecurityNumber(source.person));
    json.day("report_date", dayOf(source.collectedAt));
    json.text("days_since_extraction", std::to_string(today - dayOf(source.collectedAt)));
    beginPersonalData(json, source.person);
    json.text("email", source.person.email);
    writeEntitlements(json, isEmployed, today);
    json.endObject();
    int weeks = 0;
    json.beginArray("employment_records");
    for (const Job &job : jobs) {
        writeJob(json, job, today, source.collectedAt);
        weeks += weeksBetween(job.start, job.end.value_or(today));
    }
    json.endArray();
    json.beginObject("social_security_summary");
    json.integer("weeks_redeemed", 0);
    json.integer("weeks_reinstated", 0);
    json.integer("weeks_contributed", weeks);
    json.endObject();
    json.beginArray("employment_scores");
    for (const int days : {30, 60, 90}) {
        json.beginObject();
        json.text("version", "v1");
        json.integer("period", days);
        json.integer("score", isEmployed ? 940 - days : 320 + days);
        json.endObject();
    }
    json.endArray();
    json.beginObject("salary_estimation");
    json.text("employment_status_estimate", isEmployed ? "EMPLOYED" : "UNEMPLOYED");
    json.cents("base_salary_estimate", jobs.front().monthlySalary / kDaysOfMonth);
    json.text("currency", "MXN");
    json.endObject();
    json.beginArray("files");
    json.endArray();
    rows.end();
}

} // namespace vinculo::sandbox
