// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents/life.h"
#include "sandbox/documents/makers.h"

#include <algorithm>
#include <string>

namespace vinculo::sandbox {

namespace {

//! What the jobs say about a person, as the record of the same institution has them.
struct Career
{
    std::vector<Job> jobs; //!< newest first
    Day today = 0;

    [[nodiscard]] int weeksWorked() const
    {
        int days = 0;
        for (const Job &job : jobs)
            days += job.end.value_or(today) - job.start;
        return days / 7;
    }
    //! Days between the end of a job and the start of the next one.
    [[nodiscard]] std::vector<int> gaps() const
    {
        std::vector<int> gaps;
        for (std::size_t i = 1; i < jobs.size(); ++i)
            gaps.push_back(std::max(0, jobs[i - 1].start - jobs[i].end.value_or(jobs[i - 1].start)));
        return gaps;
    }
    [[nodiscard]] int raisesOnChange() const
    {
        int raises = 0;
        for (std::size_t i = 1; i < jobs.size(); ++i)
            raises += jobs[i - 1].monthlySalary > jobs[i].monthlySalary ? 1 : 0;
        return raises;
    }
};

//! Salaries of the last years: the raise of a twentieth in every January is that of the record.
void writeYears(JsonWriter &json, const Career &career)
{
    const Job &job = career.jobs.front();
    for (const int years : {1, 3, 5}) {
        const std::string suffix = '_' + std::to_string(years) + 'y';
        const int held = std::min(years, (job.end.value_or(career.today) - job.start) / 365);
        Cents least = job.monthlySalary;
        for (int i = 0; i < held; ++i)
            least = least * 20 / 21;
        json.cents("average_monthly_salary" + suffix, (least + job.monthlySalary) / 2);
        json.cents("max_monthly_salary" + suffix, job.monthlySalary);
        json.cents("min_monthly_salary" + suffix, least);
        json.rate("yearly_change" + suffix, held > 0 ? 5000 : 0);
        json.integer("increases" + suffix, held);
        json.integer("decreases" + suffix, 0);
    }
}

void writeGaps(JsonWriter &json, const Career &career)
{
    const std::vector<int> gaps = career.gaps();
    int all = 0;
    int longest = 0;
    for (const int gap : gaps) {
        all += gap;
        longest = std::max(longest, gap);
    }
    json.cents("weeks_between_jobs", gaps.empty() ? 0 : Cents{all} * 100 / 7 / static_cast<int>(gaps.size()));
    json.cents("max_weeks_between_jobs", Cents{longest} * 100 / 7);
    const Job &job = career.jobs.front();
    json.cents("weeks_since_last_job", job.end ? Cents{career.today - *job.end} * 100 / 7 : 0);
    json.cents("weeks_employed_last_job", Cents{job.end.value_or(career.today) - job.start} * 100 / 7);
    json.cents("weeks_employed_total", Cents{career.weeksWorked()} * 100);
    json.cents("weeks_with_multiple_employers", Cents{0});
}

} // namespace

void makeEmploymentMetrics(const DocumentSource &source, DocumentRows &rows)
{
    const Day today = dayOf(source.now);
    const Career career{.jobs = jobsOf(source.person, today), .today = today};
    const Job &job = career.jobs.front();
    const int count = static_cast<int>(career.jobs.size());
    const int years = std::max(1, (today - career.jobs.back().start) / 365);
    JsonWriter &json = rows.begin();
    json.uuid("link", source.link.id);
    json.instant("collected_at", source.collectedAt);
    json.instant("created_at", source.collectedAt);
    json.instant("updated_at", source.collectedAt);
    json.day("reference_date", today);
    json.integer("age", (today - source.person.birthDay) / 365);
    json.text("current_status", job.end ? "UNEMPLOYED" : "EMPLOYED");
    json.integer("current_employer_count", job.end ? 0 : 1);
    json.integer("employer_count", count);
    json.integer("unique_employer_count", count);
    json.cents("employers_per_year", Cents{count} * 100 / years);
    json.cents("base_salary_last", job.monthlySalary / 30);
    writeYears(json, career);
    const int held = (job.end.value_or(today) - job.start) / 365;
    json.integer("increases_last_job", held);
    json.integer("decreases_last_job", 0);
    json.integer("increases_after_change", career.raisesOnChange());
    json.integer("decreases_after_change", count - 1 - career.raisesOnChange());
    json.integer("increases_overall", held + career.raisesOnChange());
    json.integer("decreases_overall", count - 1 - career.raisesOnChange());
    writeGaps(json, career);
    rows.end();
}

} // namespace vinculo::sandbox
