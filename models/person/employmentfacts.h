// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/listedvalue.h"
#include "models/person/personrows.h"

#include <vector>

namespace vinculo::models {

//! One job as one of the social security institutes reports it.
struct Employment
{
    PersonPart source = PersonPart::EmploymentRecords;
    std::optional<api::Uuid> link;
    QString employer; //!< from outside
    QDate start;      //!< invalid: not told
    QDate end;        //!< invalid: still there
    bool isCurrent = false;
    std::optional<Money> monthlySalary;
    std::optional<QDateTime> collectedAt;
};

struct EmploymentFacts
{
    std::vector<Employment> jobs; //!< current ones first, then the latest
    ListedValue status;           //!< EMPLOYED, UNEMPLOYED, RETIRED: the newest word on it
    std::optional<QDateTime> statusAt;
    std::optional<Money> salaryEstimate; //!< Belvo's, of the newest report
    [[nodiscard]] bool isEmpty() const { return jobs.empty() && status.isEmpty(); }
};

//! Any thread.
[[nodiscard]] EmploymentFacts employmentFacts(const PersonRows &rows);

} // namespace vinculo::models
