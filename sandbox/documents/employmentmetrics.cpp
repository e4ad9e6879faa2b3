// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/resources/registry.h"
#include "sandbox/documents/makers.h"
#include "sandbox/documents/mexicanpersondata.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace vinculo::sandbox {

namespace {

constexpr Instant kStoringTime = 60 * kSecond; //!< from the registration to the first stored row
constexpr Cents kDaysOfMonth = 30;
constexpr Day kDaysOfYear = 365;

//! Salary changes, those of more than two percent.
struct Changes
{
    int increases = 0;
    int decreases = 0;

    void count(Cents before, Cents after)
    {
        if (std::abs(after - before) * 50 <= before)
            return;
        ++(after > before ? increases : decreases);
    }
};

//! What the jobs say about a person, as the record of the same institution has them.
struct Career
{
    std::vector<Job> jobs; //!< newest first
    Day today = 0;

    [[nodiscard]] const Job &last() const { return jobs.front(); }
    [[nodiscard]] Day endOf(const Job &job) const { return job.end.value_or(today); }
    [[nodiscard]] Day length() const { return today - jobs.back().start; }
};

//! What was earned between two days: one amount for each day of work.
std::vector<Cents> dailyPays(const Career &career, Day from)
{
    std::vector<Cents> pays;
    for (const Job &job : career.jobs) {
        Day until = career.endOf(job);
        for (const Pay &pay : paysOf(job, career.today)) {
            for (Day day = std::max(from, pay.since); day < until; ++day)
                pays.push_back(pay.daily);
            until = std::min(until, pay.since);
        }
    }
    return pays; // the newest job first
}

//! Within the jobs, of changes since that day.
Changes changesIn(const std::vector<Job> &jobs, Day today, Day from)
{
    Changes changes;
    for (const Job &job : jobs) {
        const std::vector<Pay> pays = paysOf(job, today);
        for (std::size_t i = 1; i < pays.size(); ++i)
            if (pays[i - 1].since >= from)
                changes.count(pays[i].daily, pays[i - 1].daily);
    }
    return changes;
}

//! From the end of a job to the start of the next.
Changes changesBetween(const Career &career, std::size_t jobs, Day from)
{
    Changes changes;
    for (std::size_t i = 1; i < std::min(jobs, career.jobs.size()); ++i)
        if (career.jobs[i - 1].start >= from)
            changes.count(paysOf(career.jobs[i], career.today).front().daily,
                          paysOf(career.jobs[i - 1], career.today).back().daily);
    return changes;
}

void writeWeeks(JsonWriter &json, std::string_view key, Day days)
{
    json.cents(key, Cents{days} * 100 / 7);
}

void writeEmployment(JsonWriter &json, const Career &career)
{
    const Job &last = career.last();
    Day worked = 0;
    std::set<std::string> employers;
    for (const Job &job : career.jobs) {
        worked += career.endOf(job) - job.start;
        employers.insert(job.employer);
    }
    json.text("current_status", last.end ? "UNEMPLOYED" : "EMPLOYED");
    json.integer("current_employer_count", last.end ? 0 : 1);
    json.cents("base_salary_last", paysOf(last, career.today).front().daily);
    writeWeeks(json, "weeks_employed_last_job", career.endOf(last) - last.start);
    writeWeeks(json, "weeks_since_last_job", career.today - career.endOf(last));
    writeWeeks(json, "weeks_employed_total", worked);
    json.cents("weeks_with_multiple_employers", Cents{0});
    json.integer("employer_count", static_cast<std::int64_t>(career.jobs.size()));
    json.integer("unique_employer_count", static_cast<std::int64_t>(employers.size()));
    json.rate("employers_per_year", static_cast<std::int64_t>(employers.size()) * 100'000 * kDaysOfYear /
                                        std::max<Day>(kDaysOfYear, career.length()));
}

void writeGaps(JsonWriter &json, const Career &career)
{
    Day all = 0;
    Day longest = 0;
    Day next = career.today;
    for (const Job &job : career.jobs) {
        const Day gap = std::max(0, next - career.endOf(job));
        all += gap;
        longest = std::max(longest, gap);
        next = job.start;
    }
    writeWeeks(json, "weeks_between_jobs", all);
    writeWeeks(json, "max_weeks_between_jobs", longest);
}

void writeChanges(JsonWriter &json, const std::string &suffix, const Changes &changes)
{
    json.integer("increases" + suffix, changes.increases);
    json.integer("decreases" + suffix, changes.decreases);
}

Changes operator+(const Changes &a, const Changes &b)
{
    return {.increases = a.increases + b.increases, .decreases = a.decreases + b.decreases};
}

//! The last years, as far as the career is as long.
struct Years
{
    std::string suffix;
    Day from = 0;
    bool known = false;
};

std::vector<Years> yearsOf(const Career &career)
{
    std::vector<Years> years;
    for (const int count : {1, 3, 5})
        years.push_back({.suffix = '_' + std::to_string(count) + 'y',
                         .from = career.today - count * kDaysOfYear,
                         .known = count == 1 || career.length() >= count * kDaysOfYear});
    return years;
}

void writeAllChanges(JsonWriter &json, const Career &career)
{
    const auto since = [&](Day from) {
        return changesIn(career.jobs, career.today, from) + changesBetween(career, career.jobs.size(), from);
    };
    const Day ever = career.jobs.back().start;
    writeChanges(json, "_last_job", changesIn({career.last()}, career.today, ever));
    writeChanges(json, "_after_change", changesBetween(career, 2, ever));
    writeChanges(json, "_overall", since(ever));
    for (const Years &years : yearsOf(career)) {
        if (years.known) {
            writeChanges(json, years.suffix, since(years.from));
            continue;
        }
        json.null("increases" + years.suffix);
        json.null("decreases" + years.suffix);
    }
}

//! From the oldest pay of those years to the newest, as a part of the oldest.
void writeYearlyChanges(JsonWriter &json, const Career &career)
{
    for (const Years &years : yearsOf(career)) {
        const std::string key = "yearly_change" + years.suffix;
        const std::vector<Cents> pays = years.known ? dailyPays(career, years.from) : std::vector<Cents>();
        if (pays.empty()) {
            json.null(key);
            continue;
        }
        // The newest pay of the newest job comes first, the oldest of them last.
        json.rate(key, (pays.front() - pays.back()) * 100'000 / std::max<Cents>(1, pays.back()));
    }
}

void writeSalaries(JsonWriter &json, const Career &career)
{
    const auto write = [&](const std::string &name, Cents (*pick)(const std::vector<Cents> &)) {
        for (const Years &years : yearsOf(career)) {
            const std::vector<Cents> pays = dailyPays(career, years.from);
            if (years.known && !pays.empty())
                json.cents(name + years.suffix, pick(pays) * kDaysOfMonth);
            else
                json.null(name + years.suffix);
        }
    };
    write("min_monthly_salary",
          [](const std::vector<Cents> &pays) { return *std::ranges::min_element(pays); });
    write("average_monthly_salary", [](const std::vector<Cents> &pays) {
        Cents sum = 0;
        for (const Cents pay : pays)
            sum += pay;
        return sum / static_cast<Cents>(pays.size());
    });
    write("max_monthly_salary",
          [](const std::vector<Cents> &pays) { return *std::ranges::max_element(pays); });
}

//! What was known on that day; no jobs before the first.
Career careerOn(const PersonRecord &person, Day day)
{
    Career career{.jobs = jobsOf(person, day), .today = day};
    std::erase_if(career.jobs, [day](const Job &job) { return job.start > day; });
    return career;
}

void writeCareer(JsonWriter &json, const Career &career)
{
    writeEmployment(json, career);
    writeGaps(json, career);
    writeAllChanges(json, career);
    writeYearlyChanges(json, career);
    writeSalaries(json, career);
}

//! Before the first job there is nothing to tell.
void writeNoCareer(JsonWriter &json)
{
    constexpr std::string_view kWritten[] = {
        "id", "link", "collected_at", "created_at", "updated_at", "reference_date", "age", "current_status"};
    json.text("current_status", "UNEMPLOYED");
    for (const FieldSpec &field : resources::employmentMetrics().fields)
        if (std::ranges::find(kWritten, field.path) == std::end(kWritten))
            json.null(field.path);
}

} // namespace

void makeEmploymentMetrics(const DocumentSource &source, DocumentRows &rows)
{
    const std::optional<Day> asked = source.inputs.referenceDate;
    const Day today = asked.value_or(dayOf(source.collectedAt));
    const Career career = careerOn(source.person, today);
    const Instant storedAt = std::min(source.link.createdAt + kStoringTime, source.collectedAt);
    JsonWriter &json = rows.begin();
    json.uuid("link", source.link.id);
    json.instant("collected_at", source.collectedAt);
    json.instant("created_at", storedAt);
    json.instant("updated_at", source.collectedAt);
    if (asked)
        json.day("reference_date", *asked);
    else
        json.null("reference_date"); // as of the reading
    json.integer("age", std::max(0, today - source.person.birthDay) * 100 / 36525);
    if (career.jobs.empty())
        writeNoCareer(json);
    else
        writeCareer(json, career);
    rows.end();
}

} // namespace vinculo::sandbox
