// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/consentfacts.h"
#include "models/person/healthaction.h"
#include "models/person/refreshschedule.h"

#include <QHash>

#include <optional>
#include <vector>

namespace vinculo::models {

enum class HealthState : std::uint8_t { Ok, Attention, Problem };

//! What is wrong with a link, worst first: of several the first is the one to act on.
enum class HealthReason : std::uint8_t {
    Invalid,         //!< credentials refused or gone
    ConsentExpired,  //!< the bank gives nothing any more
    ConsentRejected, //!< or revoked
    TokenRequired,   //!< the institution asked for a code during a refresh
    Overdue,         //!< several refreshes were missed, or one and its grace
    Unconfirmed,     //!< its creation was never finished
    ConsentWaiting,  //!< the customer has not finished giving it
    ConsentEndsSoon, //!< within thirty days
    NeverRead,       //!< connected, and nothing was read yet
    OldData,         //!< a single link, not read for thirty days: nobody refreshes it
    InstitutionDown,
    Duplicate, //!< another link of the same customer at the same institution is the better one
    None,
};

struct HealthFinding
{
    HealthReason reason = HealthReason::None;
    HealthState severity = HealthState::Ok;
    HealthAction action = HealthAction::None;
    //! What the finding speaks of: since when, or until when; invalid where no date belongs to it.
    QDateTime date;
    QString other; //!< Duplicate: the link to keep
};

struct LinkHealth
{
    QString link;
    QString institution; //!< technical name
    ListedValue status;
    bool isRecurrent = false;
    HealthState state = HealthState::Ok;
    std::vector<HealthFinding> findings; //!< worst first; none: all is well
    std::optional<QDateTime> lastUpdate;
    std::optional<QDateTime> nextUpdateFrom; //!< Belvo's next own refresh; nothing: there will be none
    std::optional<QDateTime> nextUpdateTo;
};

struct LinkProblem
{
    QString link;
    QString institution;
    HealthFinding finding;
};

struct PersonHealth
{
    HealthState state = HealthState::Ok; //!< of the worst link
    std::vector<LinkHealth> links;       //!< in the order of the table
    std::vector<LinkProblem> problems;   //!< the worst finding of each link, worst first
};

struct HealthSource
{
    const TableSnapshot &links;
    const TableSnapshot &institutions;
    const ConsentFacts &consents;
    QDateTime now;
    //! When Belvo accepted a refresh of a link: for half an hour there is nothing to do but wait.
    QHash<QString, QDateTime> refreshAcceptedAt = {};
};

//! Whether an institution is of Open Finance, by Belvo's technical name alone: "ofitau_br_retail".
[[nodiscard]] bool isOpenFinanceName(const QString &institution);

//! Any thread.
[[nodiscard]] PersonHealth linkHealth(const HealthSource &source);

} // namespace vinculo::models
