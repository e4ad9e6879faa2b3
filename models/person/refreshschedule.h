// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>
#include <string_view>

namespace vinculo::models {

//! When Belvo refreshes a recurrent link by itself.
struct RefreshSchedule
{
    std::optional<QDateTime> nextFrom; //!< the earliest moment of the next refresh
    std::optional<QDateTime> nextTo;   //!< the latest; the same as nextFrom where it is a moment
    bool isOverdue = false;            //!< the grace period is over as well
    int missed = 0;                    //!< whole periods since the last one, beyond the one that is due
};

//! `rate`: wire value of refresh_rate. Links of "30d" are refreshed once between the 1st and the 20th of each
//! calendar month, all others so long after they were read last. Nothing for unknown rates and links never
//! read. Any thread.
[[nodiscard]] std::optional<RefreshSchedule> refreshSchedule(std::string_view rate, const QDateTime &lastRead,
                                                             const QDateTime &now);

} // namespace vinculo::models
