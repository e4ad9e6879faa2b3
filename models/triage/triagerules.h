// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/guidance.h"
#include "models/person/linkhealth.h"
#include "models/triage/triagefacts.h"

#include <cstddef>
#include <span>

namespace vinculo::models {

//! Why a link needs somebody, or will; worst first. Of several the first one decides the lane. The order is
//! that of the rules of a verdict: what has ended, the bank, what is open at it, what a call met, what is
//! missing, what is about to happen.
enum class TriageReason : std::uint8_t {
    Invalid,           //!< credentials refused or gone
    ConsentExpired,    //!< the bank gives nothing any more
    ConsentRejected,   //!< or taken back
    CredentialsLapsed, //!< Belvo no longer keeps the login
    InstitutionDown,
    TokenRequired,   //!< the bank asked for a code during a refresh
    Unconfirmed,     //!< never finished, young enough to be finished
    OldUnconfirmed,  //!< never finished, and nobody will
    ConsentAwaiting, //!< the customer has not finished giving it
    CustomerError,   //!< the last call failed, and the customer has to act
    RefreshUnderway,
    FirstLoad,           //!< made within the hour, not read yet
    BankError,           //!< the last call failed at the bank
    BelvoError,          //!< the last call failed at Belvo
    BusyError,           //!< the last call was too early
    OurError,            //!< the last call failed through us
    DataPurged,          //!< too long without an update: Belvo has deleted the data
    RefreshLost,         //!< Belvo accepted a refresh, and nothing came of it
    NeverRead,           //!< connected, and nothing was read
    LongOverdue,         //!< several refreshes were missed
    Overdue,             //!< a refresh and its grace are over
    OldSingle,           //!< nobody refreshes it, and it has not been read for thirty days
    UnknownStatus,       //!< a status this program does not know
    DataPurgeSoon,       //!< Belvo deletes the data within kPurgeSoonDays
    ConsentEndsThisWeek, //!< within kConsentWeekDays
    CredentialsSoonGone, //!< Belvo drops the login within kLapseSoonDays
    Duplicate,           //!< a link of the same customer there is the better one
    ConsentEndsSoon,     //!< within thirty days
    NoExternalId,        //!< cannot be tied to the merchant's own customer
    None,
};
inline constexpr std::size_t kTriageReasons = static_cast<std::size_t>(TriageReason::None);
inline constexpr std::size_t kTriageLanes = static_cast<std::size_t>(ErrorLane::Wait) + 1;

//! The one thing to do about a row.
enum class TriageAction : std::uint8_t {
    HandBack, //!< tell the customer what to do
    Refresh,  //!< ask Belvo for new data
    ShowInstitution,
    ShowCalls, //!< the failed calls with that error
    ShowTwins, //!< all links of that customer at that institution
    ShowLink,
    Erase,    //!< nobody needs the link any more
    Diagnose, //!< look at it check by check; what is found goes to Belvo from there
};

//! One line of the table of rules.
struct TriageRule
{
    TriageReason reason;
    const char *name; //!< stable, for files
    ErrorLane lane;   //!< who has to act
    TriageAction action;
    HealthState severity;
    std::optional<Situation>
        situation; //!< nothing: the last error says what is so, or there is nothing to say
    //! Nothing: does not apply. Otherwise the instant it speaks of (since when, or until when); 0: none.
    std::optional<std::int64_t> (*since)(const TriageFacts &link);
};

inline constexpr int kRemoveUnconfirmedDays = 30;
inline constexpr int kPurgeSoonDays = 14;
inline constexpr int kLapseSoonDays = 14;
inline constexpr int kConsentWeekDays = 7;
inline constexpr int kOldSingleDays = 30;
inline constexpr int kRefreshTakesMinutes = 30; //!< then a refresh is no longer waited for

//! What is known about the trouble of a row, for people and for customers; nullptr: nothing beyond the
//! reason.
[[nodiscard]] const Guidance *guidanceOf(TriageReason reason, const std::optional<LinkTrouble> &trouble);

//! One for each reason, in the order of TriageReason. Any thread.
[[nodiscard]] std::span<const TriageRule> triageRules();
[[nodiscard]] const TriageRule &triageRule(TriageReason reason);
//! By TriageRule::name; None for a name that nobody knows.
[[nodiscard]] TriageReason triageReason(std::string_view name);

} // namespace vinculo::models
