// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/guidance.h"

#include <QDate>
#include <QString>

namespace vinculo {

//! What somebody here decided about a link that needs attention. Kept on this computer; Belvo never sees it.
struct TriageDecision
{
    enum class Aside {
        No,
        Snoozed,
        WaitingForCustomer, //!< was told what to do
    };
    QString mark; //!< recognises the link without naming it
    Aside aside = Aside::No;
    qint64 asideSinceMs = 0; //!< since the epoch, UTC
    qint64 untilMs = 0;      //!< comes back then; 0: only when something changes
    QString status;          //!< of the link at that time, as on the wire: comes back with another
    QString reason;          //!< stable name of the worst reason at that time: comes back with a worse one
    QString note;            //!< in the words of whoever wrote it
    QString assignee;        //!< account name of the operating system; empty: nobody

    [[nodiscard]] bool isEmpty() const { return aside == Aside::No && note.isEmpty() && assignee.isEmpty(); }
    bool operator==(const TriageDecision &) const = default;
};

//! Somebody has gone through a lane and wants to see it again tomorrow.
struct LaneDone
{
    ErrorLane lane = ErrorLane::EndUser;
    QDate day;        //!< as the user counts days
    qint64 count = 0; //!< of links in the lane at that moment
    bool operator==(const LaneDone &) const = default;
};

} // namespace vinculo
