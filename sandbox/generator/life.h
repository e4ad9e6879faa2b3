// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/store/records.h"

namespace vinculo::sandbox {

// What a person's life says in more than one resource: the salary on the statement is the one of the
// employment record, of the income stream and of the tax return. Pure functions of the person.
// A salary comes on the days of its pattern, whole, into one account (`PersonRecord::salaryAccount`), from
// whoever employs the person then, and from nobody while there is no job.

//! A job, the current one without an end.
struct Job
{
    std::string employer;
    std::string employerId; //!< CNPJ (Brazil), RFC (Mexico) or RUT (Chile), made up
    Day start = 0;
    std::optional<Day> end;
    Cents monthlySalary = 0; //!< at its end, or when it was told
    int paidYear = 0;        //!< the year of that
    bool rises = true;

    //! A raise of a twentieth comes with every new year in a job that has raises, six at most.
    [[nodiscard]] Cents monthlyPayIn(int year) const;
};

//! As known on that day: newest first; never empty. The first has no end and pays `PersonRecord::salary`,
//! unless the person is out of work.
std::vector<Job> jobsOf(const PersonRecord &person, Day knownOn);
//! Whether the newest of all jobs has ended.
bool isOutOfWork(const PersonRecord &person);
//! The job that `jobs` has on a day; nullptr: none.
const Job *jobOn(const std::vector<Job> &jobs, Day day);
//! What the jobs paid in a calendar year, with the part of the months worked.
Cents earnedIn(const PersonRecord &person, int year, Day today);
//! Of a calendar year.
int daysInYear(int year);
//! The person's tax number in its country: RFC of Mexicans (also of those who log in by CURP), RUT of
//! Chileans, CPF or CNPJ of Brazilians.
std::string taxNumber(const PersonRecord &person);

} // namespace vinculo::sandbox
