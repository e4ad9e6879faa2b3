// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/makers.h"
#include "sandbox/documents/mexicanpersondata.h"
#include "sandbox/documents/pdfdocument.h"

#include <algorithm>

namespace vinculo::sandbox {

namespace {

constexpr Instant kStoringTime = 50 * kSecond; //!< from the registration to the first stored row
constexpr int kLeastScore = 300;
constexpr int kMostScore = 900;

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

//! Newest first, from leaving to being hired; now and then with weeks of illness in between.
void writeUpdates(JsonWriter &json, const Job &job, Day today, Random &random)
{
    const std::vector<Pay> pays = paysOf(job, today);
    const bool wasIll = random.chance(25);
    json.beginArray("employment_status_updates");
    if (job.end)
        writeUpdate(json, "DISMISSED_RESIGNED", *job.end, pays.front().daily);
    for (const Pay &pay : pays) {
        const bool isFirst = pay.since == job.start;
        const Day ill = pay.since + 45;
        if (wasIll && isFirst && pays.size() > 1 && ill < pays[pays.size() - 2].since)
            writeUpdate(json, "SICK_LEAVE", ill, pay.daily);
        writeUpdate(json, isFirst ? "HIRED" : "SALARY_MODIFICATION", pay.since, pay.daily);
    }
    json.endArray();
}

void writeJob(JsonWriter &json, const DocumentSource &source, const Job &job, Day today, Random &random)
{
    json.beginObject();
    json.instant("collected_at", source.collectedAt);
    json.text("employer", job.employer);
    json.text("employer_id", employerRegistration(job));
    json.day("start_date", job.start);
    if (job.end)
        json.day("end_date", *job.end);
    else
        json.null("end_date");
    json.integer("weeks_employed", weeksBetween(job.start, job.end.value_or(today)));
    json.text("state", stateOf(source.person));
    json.cents("most_recent_base_salary", paysOf(job, today).front().daily);
    json.cents("monthly_salary", job.monthlySalary);
    json.text("currency", "MXN");
    writeUpdates(json, job, today, random);
    json.endObject();
}

//! Care goes on for eight weeks after the last day of work.
void writeEntitlements(JsonWriter &json, const Job &job, Day today)
{
    const bool isEntitled = !job.end || *job.end + 56 >= today;
    json.beginObject("entitlements");
    json.boolean("entitled_to_health_insurance", isEntitled);
    json.boolean("entitled_to_company_benefits", !job.end);
    if (job.end)
        json.day("valid_until", *job.end + 56);
    else
        json.null("valid_until");
    json.text("status", job.end ? "UNEMPLOYED" : "EMPLOYED");
    json.endObject();
}

void writeSocialSecurity(JsonWriter &json, const std::vector<Job> &jobs, Day today, Random &random)
{
    int weeks = 0;
    for (const Job &job : jobs)
        weeks += weeksBetween(job.start, job.end.value_or(today));
    const int redeemed = jobs.size() > 1 && random.chance(20) ? random.between(4, 30) : 0;
    json.beginObject("social_security_summary");
    json.integer("weeks_redeemed", redeemed);
    json.integer("weeks_reinstated", redeemed > 0 ? random.between(0, redeemed) : 0);
    json.integer("weeks_contributed", weeks);
    json.endObject();
}

//! The further ahead, the less is sure.
void writeScores(JsonWriter &json, const Job &job, Day today, Random &random)
{
    const int tenure = std::min(120, weeksBetween(job.start, today));
    const int now = job.end ? 440 - random.between(0, 60) : 690 + tenure + random.between(0, 60);
    json.beginArray("employment_scores");
    for (const int months : {3, 6, 12}) {
        json.beginObject();
        json.integer("score", std::clamp(now - months * 8, kLeastScore, kMostScore));
        json.integer("period", months);
        json.text("version", "1.0.0");
        json.endObject();
    }
    json.endArray();
}

void writeSalaryEstimation(JsonWriter &json, const Job &job, Day today)
{
    json.beginObject("salary_estimation");
    json.text("employment_status_estimate", job.end ? "UNEMPLOYED" : "EMPLOYED");
    json.cents("base_salary_estimate", job.end ? Cents{0} : paysOf(job, today).front().daily);
    json.text("currency", "MXN");
    json.endObject();
}

//! The paper itself is sent only to whom asks for it.
void writeFiles(JsonWriter &json, bool attached)
{
    json.beginArray("files");
    json.beginObject();
    json.text("type", "Reporte de Semanas Cotizadas");
    json.textOrNull("value", attached ? pdfDocument("Reporte de semanas cotizadas") : std::string());
    json.endObject();
    json.endArray();
}

} // namespace

void makeEmploymentRecords(const DocumentSource &source, DocumentRows &rows)
{
    const Day today = dayOf(source.collectedAt);
    const std::vector<Job> jobs = jobsOf(source.person, today);
    JsonWriter &json = rows.begin();
    Random &random = rows.random();
    // One in four reports is an earlier one of the same person.
    const int age = random.chance(25) ? random.between(1, 20) : 0;
    json.uuid("link", source.link.id);
    json.instant("created_at", std::min(source.link.createdAt + kStoringTime, source.collectedAt));
    json.instant("collected_at", source.collectedAt);
    json.day("report_date", today - age);
    json.integer("days_since_extraction", age);
    json.text("internal_identification", curpOf(source.person));
    beginPersonalData(json, source.person);
    writeEntitlements(json, jobs.front(), today);
    writeDocumentIds(json, source.person);
    json.textOrNull("email", source.person.noise % 2 == 0 ? source.person.email : std::string());
    json.endObject();
    writeSocialSecurity(json, jobs, today, random);
    json.beginArray("employment_records");
    for (const Job &job : jobs)
        writeJob(json, source, job, today, random);
    json.endArray();
    writeScores(json, jobs.front(), today, random);
    writeSalaryEstimation(json, jobs.front(), today);
    writeFiles(json, source.attaches(rows.id()).value_or(false));
    rows.end();
}

} // namespace vinculo::sandbox
