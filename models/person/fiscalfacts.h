// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/listedvalue.h"
#include "models/person/personrows.h"

#include <QStringList>

#include <vector>

namespace vinculo::models {

//! What the tax office of one country says about the person. Texts are from outside.
struct FiscalFact
{
    PersonPart source = PersonPart::TaxStatus; //!< or TaxStatusCl
    std::optional<api::Uuid> link;
    QString taxId;          //!< RFC or RUT: to be masked as MaskKind::Document
    QString standing;       //!< SAT: "ACTIVO"; empty where there is none
    QDate operatingSince;   //!< invalid: not told
    QDate operatingUntil;   //!< invalid: still
    QStringList regimes;    //!< in force
    QStringList activities; //!< main one first
    std::optional<QDateTime> collectedAt;
};

//! The opinion of the tax office on whether duties were met (SAT, opinión de cumplimiento).
struct ComplianceFact
{
    ListedValue outcome; //!< POSITIVE, NEGATIVE, NO_OBLIGATIONS
    std::optional<QDateTime> collectedAt;
};

struct FiscalFacts
{
    std::vector<FiscalFact> facts; //!< newest first; one of each tax id
    std::optional<ComplianceFact> compliance;
    [[nodiscard]] bool isEmpty() const { return facts.empty() && !compliance; }
};

//! Any thread.
[[nodiscard]] FiscalFacts fiscalFacts(const PersonRows &rows);

} // namespace vinculo::models
