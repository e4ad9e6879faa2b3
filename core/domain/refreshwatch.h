// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace vinculo {

//! A refresh that Belvo was asked for and whose end was not seen yet: what is needed to go on watching after
//! a restart. Ids and counts; names and amounts only as sealed bytes.
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
    QByteArray sealedAccounts = {};      //!< their names and balances; empty: not kept
    bool operator==(const RefreshWatch &) const = default;
};

} // namespace vinculo
