// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"
#include "core/domain/result.h"

#include <QDateTime>

#include <array>
#include <cstddef>
#include <optional>

namespace vinculo::models {

//! What is known about a person, one list of the API each.
enum class PersonPart : std::uint8_t {
    Links,
    Institutions, //!< those of the links
    Owners,
    Accounts,
    Consents,
    Transactions,
    Balances, //!< observed ones of Brazilian accounts
    Incomes,
    RecurringExpenses,
    Bills,
    Investments,
    EmploymentRecords,  //!< Mexico
    CurrentEmployments, //!< Mexico
    Employments,        //!< Brazil
    TaxStatus,          //!< Mexico
    TaxCompliance,      //!< Mexico
    TaxStatusCl,        //!< Chile
};
inline constexpr std::size_t kPersonParts = 17;
constexpr std::size_t indexOf(PersonPart part)
{
    return static_cast<std::size_t>(part);
}
[[nodiscard]] const std::array<PersonPart, kPersonParts> &allPersonParts();
[[nodiscard]] const ResourceSpec &specOf(PersonPart part);

//! How much of a part is here.
enum class PartState : std::uint8_t {
    NotAsked,
    NotOffered,    //!< no link of the person can have it
    NeedsDocument, //!< consents: listed by CPF or CNPJ only, and none is known
    Loading,       //!< nothing is here yet
    Partial,       //!< some rows, and there are more
    Complete,
    Failed, //!< what came before stays; `error` says why the rest did not
};

//! A part as its section shows it. The state is about the rows that are here, wherever they are from.
struct PartStatus
{
    PartState state = PartState::NotAsked;
    bool isBusy = false; //!< Belvo or the disk is being asked
    bool isKept = false; //!< rows of this computer's encrypted cache, nothing newer yet
    //! Kept rows so many that Belvo is asked for newer ones only when the person wants it: reload().
    bool waitsForPerson = false;
    int loaded = 0;
    qint64 total = -1;                        //!< at Belvo; -1 unknown
    std::optional<QDateTime> receivedAt = {}; //!< of the oldest rows shown
    std::optional<ApiError> error = {};
};

} // namespace vinculo::models
