// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal.h"

#include <QSet>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

//! What calls to institutions say about how they are. Pure values, any thread.
namespace vinculo::models {

//! What one call says about its institution.
enum class BankEvidence : std::uint8_t {
    Works,      //!< it answered: with data, or by asking the customer for a code
    BankSide,   //!< it, or Belvo on the way to it, failed or did not answer in time
    SaysNothing //!< not a call to it, not finished, or the fault of a customer, of us, of the network
};
[[nodiscard]] BankEvidence evidenceOf(const CallRecord &call);

//! One call that says something.
struct BankAttempt
{
    qint64 atMs = 0; //!< UTC, since the epoch
    bool hasFailed = false;
    QString mark;           //!< tells links apart; empty: no link yet
    QString requestId = {}; //!< of a failure; empty: none came
};

//! Attempts at one institution, looked at together.
struct BankFigures
{
    qint64 attempts = 0; //!< since `sinceMs`
    qint64 failures = 0;
    qint64 links = 0;         //!< different ones among the failures
    qint64 sinceMs = 0;       //!< first failure of this run of failures, UTC; 0: there is none
    qint64 lastFailureMs = 0; //!< of it
    int goodInARow = 0;       //!< attempts after the last failure, none of them failed
    qint64 usualAttempts = 0; //!< of the 14 days before it
    qint64 usualFailures = 0;
    QSet<QString> failedMarks;

    [[nodiscard]] double rate() const; //!< 0 to 1
    //! 0 to 1; nothing: too few attempts to have a usual rate.
    [[nodiscard]] std::optional<double> usualRate() const;
    bool operator==(const BankFigures &) const = default;
};

//! `attempts` oldest first. The run of failures begins where failures most outweigh what worked since; what
//! is older than a day begins none.
[[nodiscard]] BankFigures figuresOf(const std::vector<BankAttempt> &attempts, qint64 nowMs);

//! Of a run of failures the rate before it, else that of the last 14 days. 0 to 1; nothing: too few attempts.
[[nodiscard]] std::optional<double> usualRateOf(const std::vector<BankAttempt> &attempts, qint64 nowMs);

//! What figures amount to.
enum class BankFinding : std::uint8_t {
    Nothing,
    TooFew,    //!< something failed, but too few attempts or links to tell
    Suspected, //!< most fail, many more than usual
    Recovered  //!< most failed; then several in a row worked
};
[[nodiscard]] BankFinding findingOf(const BankFigures &figures, qint64 nowMs);

namespace outagelimits {
inline constexpr qint64 kFewestAttempts = 5;
inline constexpr qint64 kFewestLinks = 3; //!< one customer's trouble is no outage, however often it is tried
inline constexpr qint64 kFewestUsual = 20;
inline constexpr int kGoodAgain = 3;
inline constexpr qint64 kHourMs = 3'600'000;
inline constexpr qint64 kFadesMs = 4 * kHourMs; //!< without another failure nothing is said any more
inline constexpr qint64 kRunMs = 24 * kHourMs;
inline constexpr qint64 kUsualMs = 14 * kRunMs;
} // namespace outagelimits

} // namespace vinculo::models
