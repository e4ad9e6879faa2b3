// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace vinculo::models {

class FetchRecord;
struct LinkRow;

//! What speaks against asking an institution for new data now. Worst first.
enum class RefreshHindrance : std::uint8_t {
    LinkInvalid,      //!< Belvo no longer contacts the bank for it: the customer has to connect again
    LinkUnconfirmed,  //!< it was never completed
    SixthFailure,     //!< five in a row were refused: one more and Belvo makes the link invalid
    QuotaSpent,       //!< this program alone has used up a monthly limit of Open Finance; each try may count
    BankHeld,         //!< a person holds refreshes for this bank
    BankDown,         //!< Belvo says so: it would fail, and a failure counts
    FailuresInARow,   //!< some were refused: look at why first
    QuotaNearlySpent, //!< one or two are left of a monthly limit
    CodeNeeded,       //!< the bank will ask the customer for a code: have them on the phone
};

struct RefreshCareFacts
{
    QString status;           //!< of the link, wire value
    QString institutionState; //!< wire value; empty: not known
    int failuresInARow = 0;
    std::optional<int> callsLeft; //!< of the tightest monthly limit, by our own count; nothing: not known
    bool isHeld = false;
};

struct RefreshCare
{
    RefreshHindrance hindrance;
    bool isRefused = false; //!< it is not asked for at all; else the person may do it anyway
    bool operator==(const RefreshCare &) const = default;
};

//! The worst that speaks against a refresh, or against fetching a part of the data; nothing: go ahead. Any
//! thread.
[[nodiscard]] std::optional<RefreshCare> refreshCare(const RefreshCareFacts &facts);
//! What is known of a link without asking anybody, but for `callsLeft`. `fetches`: of this link; nullptr, or
//! not read yet: no failures are known. GUI thread.
[[nodiscard]] RefreshCareFacts refreshCareFacts(const LinkRow &link, bool isBankHealthy, bool isHeld,
                                                const FetchRecord *fetches);
//! Calls that Belvo lets fail in a row before a link becomes invalid (API guide, "Links").
inline constexpr int kFailuresAllowed = 6;

} // namespace vinculo::models
