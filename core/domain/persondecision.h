// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>
#include <QtGlobal>

namespace vinculo {

//! What somebody who looked decided about two links: whether one person is behind both.
struct PersonDecision
{
    QUuid first; //!< link ids, the smaller one first
    QUuid second;
    bool isSame = false;
    qint64 decidedAtMs = 0; //!< since the epoch, UTC
    bool operator==(const PersonDecision &) const = default;
};

} // namespace vinculo
