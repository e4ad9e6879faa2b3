// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/listedvalue.h"

#include <QDate>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace vinculo::models {

enum class ConsentStanding : std::uint8_t {
    Expired,
    Rejected, //!< or revoked: Belvo has no value of its own for that
    EndsSoon, //!< within thirty days
    Waiting,  //!< the customer has to finish giving it at the bank
    Unknown,  //!< Belvo says nothing, or something new
    Valid,
};

//! `status`: wire value; instants in µs since the epoch, UTC; no end: nothing. Any thread.
[[nodiscard]] ConsentStanding consentStanding(std::string_view status, std::optional<std::int64_t> expiresAt,
                                              std::int64_t now);

struct ConsentFact
{
    QString id;
    QString link; //!< empty: none
    QString institution;
    QString document; //!< of the customer, as Belvo has it
    ListedValue status;
    ConsentStanding standing = ConsentStanding::Unknown;
    std::optional<QDateTime> createdAt;
    std::optional<QDateTime> expiresAt;
    bool isIndefinite = false;
    std::optional<int> daysLeft; //!< whole days; 0: ends today; negative: over
    std::optional<int> duration; //!< days it was given for
    bool isOfPerson = false;     //!< its link is one of the person's
};

struct ConsentFacts
{
    std::vector<ConsentFact> consents; //!< what needs attention first, then by end
    //! Links of Open Finance institutions without any consent in the list.
    QStringList linksWithout;
};

//! `areComplete`: all consents are there, so that a link without one has none. Any thread.
[[nodiscard]] ConsentFacts consentFacts(const TableSnapshot &consents, const TableSnapshot &links,
                                        const TableSnapshot &institutions, const QDateTime &now,
                                        bool areComplete);

} // namespace vinculo::models
