// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/store/records.h"

namespace vinculo::sandbox {

// What a person's life says in more than one resource: the salary on the statement is the one of the
// employment record, of the income stream and of the tax return. Pure functions of the person.

//! A job, the current one without an end.
struct Job
{
    std::string employer;
    std::string employerId; //!< CNPJ (Brazil), RFC (Mexico) or RUT (Chile), made up
    Day start = 0;
    std::optional<Day> end;
    Cents monthlySalary = 0;
};

//! Newest first; never empty. The first has no end and pays `PersonRecord::salary`, unless the person is out
//! of work.
std::vector<Job> jobsOf(const PersonRecord &person, Day today);
//! Whether the newest of `jobsOf` has ended.
bool isOutOfWork(const PersonRecord &person);
//! What the jobs paid in a calendar year, with the part of the months worked.
Cents earnedIn(const PersonRecord &person, int year, Day today);
//! The person's tax number in its country: RFC of Mexicans (also of those who log in by CURP), RUT of
//! Chileans, CPF or CNPJ of Brazilians.
std::string taxNumber(const PersonRecord &person);

} // namespace vinculo::sandbox
