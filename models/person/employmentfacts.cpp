// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/employmentfacts.h"

#include "models/person/recorditems.h"

#include <algorithm>
#include <tuple>

namespace vinculo::models {

namespace {

void noteStatus(EmploymentFacts &facts, const ListedValue &status, const std::optional<QDateTime> &at)
{
    if (status.isEmpty() || (facts.statusAt && at && *at < *facts.statusAt))
        return;
    facts.status = status;
    facts.statusAt = at;
}

void readRecords(const TableSnapshot &records, EmploymentFacts &facts)
{
    const SnapshotField link(records, "link");
    const SnapshotField collected(records, "collected_at");
    const SnapshotField status(records, "personal_data.entitlements.status");
    const SnapshotField estimate(records, "salary_estimation.base_salary_estimate");
    std::optional<QDateTime> newest;
    for (std::size_t row = 0; row < records.rows.size(); ++row) {
        const auto at = collected.time(row);
        noteStatus(facts, listedValue(status, row), at);
        if (estimate.has(row) && (!newest || (at && *at > *newest))) {
            facts.salaryEstimate = estimate.money(row);
            newest = at;
        }
        const RecordItems jobs(records, row, "employment_records");
        for (std::size_t item = 0; item < jobs.size(); ++item)
            facts.jobs.push_back({.source = PersonPart::EmploymentRecords,
                                  .link = link.uuid(row),
                                  .employer = jobs.text(item, "employer"),
                                  .start = jobs.date(item, "start_date"),
                                  .end = jobs.date(item, "end_date"),
                                  .isCurrent = !jobs.date(item, "end_date").isValid(),
                                  .monthlySalary = jobs.money(item, "monthly_salary"),
                                  .collectedAt = at});
    }
}

void readCurrent(const TableSnapshot &current, EmploymentFacts &facts)
{
    const SnapshotField link(current, "link");
    const SnapshotField collected(current, "collected_at");
    const SnapshotField status(current, "status");
    for (std::size_t row = 0; row < current.rows.size(); ++row) {
        noteStatus(facts, listedValue(status, row), collected.time(row));
        const RecordItems jobs(current, row, "current_employment_records");
        for (std::size_t item = 0; item < jobs.size(); ++item)
            facts.jobs.push_back({.source = PersonPart::CurrentEmployments,
                                  .link = link.uuid(row),
                                  .employer = jobs.text(item, "employer"),
                                  .start = {},
                                  .end = {},
                                  .isCurrent = true,
                                  .monthlySalary = jobs.money(item, "monthly_salary"),
                                  .collectedAt = collected.time(row)});
    }
}

//! The latest month of a Brazilian employment that has a regular salary. Months are "2026-05" and sort as
//! text.
std::optional<Money> latestSalary(const RecordItems &salaries)
{
    QString latest;
    std::optional<Money> salary;
    for (std::size_t item = 0; item < salaries.size(); ++item) {
        const QString month = salaries.text(item, "month");
        if (!salaries.listed(item, "type").is("REGULAR") || month < latest)
            continue;
        latest = month;
        salary = salaries.money(item, "base_amount");
    }
    return salary;
}

void readBrazilian(const TableSnapshot &employments, EmploymentFacts &facts)
{
    const SnapshotField link(employments, "link");
    const SnapshotField collected(employments, "collected_at");
    const SnapshotField employer(employments, "employer_data.name");
    const SnapshotField start(employments, "start_date");
    const SnapshotField end(employments, "end_date");
    for (std::size_t row = 0; row < employments.rows.size(); ++row)
        facts.jobs.push_back({.source = PersonPart::Employments,
                              .link = link.uuid(row),
                              .employer = employer.string(row),
                              .start = start.date(row),
                              .end = end.date(row),
                              .isCurrent = !end.date(row).isValid(),
                              .monthlySalary = latestSalary(RecordItems(employments, row, "salaries")),
                              .collectedAt = collected.time(row)});
}

} // namespace

EmploymentFacts employmentFacts(const PersonRows &rows)
{
    EmploymentFacts facts;
    readRecords(rows.at(PersonPart::EmploymentRecords), facts);
    readCurrent(rows.at(PersonPart::CurrentEmployments), facts);
    readBrazilian(rows.at(PersonPart::Employments), facts);
    std::ranges::stable_sort(facts.jobs, [](const Employment &a, const Employment &b) {
        return std::tuple(!a.isCurrent, b.start) < std::tuple(!b.isCurrent, a.start);
    });
    return facts;
}

} // namespace vinculo::models
