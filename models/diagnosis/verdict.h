// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/guidance.h"
#include "models/diagnosis/check.h"

#include <QDateTime>

#include <span>

namespace vinculo::models {

//! The one answer to "why are the data missing or old?".
enum class Verdict : std::uint8_t {
    LinkGone,
    NotAsked, //!< the link could not be read, so nothing can be said
    ConsentRejected,
    ConsentExpired,
    ConsentWithoutAccounts,
    CredentialsEnded,
    CredentialsRefused,
    ConnectAgain, //!< invalid, and there is no password that could be entered again
    BankDown,
    CodeNeeded,
    Unconfirmed,
    ConsentAwaiting,
    RefusedByCustomer, //!< a fetch failed, and the customer can change that
    RefreshUnderway,
    FirstReading,
    NotOffered,
    NotInConsent,
    NotFetched,
    QuotaUsedUp,
    BankSuspected, //!< most calls of this program to the bank fail
    RefusedByBank,
    RefusedByBelvo,
    RefusedForNow,
    RefusedToUs,
    Purged,
    RefreshLost,
    NeverRead,
    Overdue,
    SingleOld,
    NoAccounts,
    Unsupported,
    NoRows,
    Stops,
    Gap,
    SilentAccounts,
    HistoryShort,
    StatusUnknown,
    ConsentMissing,
    PurgeSoon,
    ConsentEndsSoon,
    CredentialsEndSoon,
    NotAllChecked, //!< what could be checked is well; asking again may tell more
    AsFarAsKnown,  //!< what could be checked is well, and the rest cannot be known here
    AllWell,
};

//! The one thing to do.
enum class DiagnosisAction : std::uint8_t {
    Refresh,          //!< have Belvo fetch the link's data again
    FetchPart,        //!< have this kind of data fetched
    CopyCustomerText, //!< the customer has to act, or wants to know
    CopyCase,         //!< Belvo has to look
    Wait,             //!< until Conclusion::waitUntil
    CheckAgain,
    ShowCustomer, //!< look at the customer's other links
};

struct Conclusion
{
    Verdict verdict = Verdict::NotAsked;
    std::optional<Check> decidedBy; //!< nothing: by no single one
    ErrorLane lane = ErrorLane::Us;
    DiagnosisAction action = DiagnosisAction::CheckAgain;
    QDateTime waitUntil; //!< valid with Wait
    int unchecked = 0;   //!< checks without a result
    //! What the catalogue of errors and situations says to it: the error before the situation.
    std::optional<Situation> situation = {};
    std::optional<ApiError> error = {};
};

//! What the customer can be told and what to do next; nullptr: the catalogue has nothing for it.
[[nodiscard]] const Guidance *guidanceOf(const Conclusion &conclusion);

//! A line of the table of rules: if the findings are there, that is the verdict.
struct VerdictRule
{
    CheckFinding finding = CheckFinding::None;
    CheckFinding besides = CheckFinding::None; //!< None: one finding is enough
    Verdict verdict = Verdict::AllWell;
};

//! In the order in which they are tried; the first that holds decides. What is left when none does is
//! NotAllChecked, AsFarAsKnown or AllWell.
[[nodiscard]] std::span<const VerdictRule> verdictRules();

//! The same nine results give the same conclusion. `now`: a wait that has ended is no longer one. Any thread.
[[nodiscard]] Conclusion conclude(const CheckResults &results, const QDateTime &now);

//! Which of two is to be told for a person with both: the one whose rule comes first.
[[nodiscard]] bool isWorse(Verdict one, Verdict other);

} // namespace vinculo::models
