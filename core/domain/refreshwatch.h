// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace vinculo {

//! A refresh that Belvo was asked for and whose end was not seen yet: what is needed to go on watching after
//! a restart. Ids and counts; no names, no amounts.
struct RefreshWatch
{
    QString link;        //!< id
    QString institution; //!< technical name
    QString requestId;   //!< Belvo's; empty when its answer was lost
    QStringList resources;
    QDateTime askedAt;                   //!< UTC
    std::optional<qint64> lastAccessed;  //!< of the link just before; microseconds since the epoch, UTC
    bool isCertain = true;               //!< false: no answer came, so it may not run at all
    std::optional<qint64> transactions;  //!< how many there were before; nothing: not known
    std::optional<QStringList> accounts; //!< ids of those there were before; nothing: not known
    bool operator==(const RefreshWatch &) const = default;
};

} // namespace vinculo
