// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "models/plans/review/planimpact.h"

#include <chrono>
#include <optional>

namespace vinculo::models {

//! What would become of one link if the plan ran now: said before anything is sent.
enum class PlanForecast : std::uint8_t {
    Unread,        //!< Belvo has not been asked yet, or did not answer
    Proceeds,      //!< it would be sent
    AlreadyGone,   //!< there is no such link any more
    AlreadySo,     //!< it has that access mode
    NeedsCustomer, //!< it cannot work until the customer does something: it is left out, as trying harms
    BankHeld,      //!< a person holds refreshes for this bank: it is left out
    SixthFailure,  //!< the bank refused five times in a row: it is left out, as one more ends the link
    QuotaSpent,    //!< the customer's month has too few calls left at the bank: it is left out
    BankDown,      //!< Belvo says that the bank cannot be reached: it is left out, as a failure counts
    CoolingDown,   //!< Belvo allows it only later: it waits
};

//! What is known here of a link and its bank without asking anybody.
struct ForecastCare
{
    std::optional<std::chrono::seconds> cooldown = {}; //!< until the link may be fetched again
    bool isHeld = false;                               //!< a person holds refreshes for the bank
    std::optional<QString> objection = {};             //!< of careObjection()
};

//! Is it left out when the plan runs, although it is there?
[[nodiscard]] bool isLeftOut(PlanForecast forecast);

//! The same order as the check before anything is sent. Pure.
[[nodiscard]] PlanForecast forecastOf(PlanKind kind, const PlanSettings &settings, const PlanTarget &target,
                                      const LinkFacts &facts, const ForecastCare &care);

} // namespace vinculo::models
