// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QUrl>

#include <deque>
#include <memory>

namespace vinculo::api {

//! What one host has seen of this program and counts: its limits are for an address, not for a connection.
//! Milliseconds on the steady clock that every governor of the window goes by. GUI thread only.
struct CallWindow
{
    std::deque<qint64> answered;          //!< when calls of the window ended, oldest first
    std::deque<qint64> deletionsAnswered; //!< the same for synchronous deletions
    int inFlight = 0;                     //!< of all governors
    int deletionsInFlight = 0;            //!< synchronous ones of these
    qint64 pausedUntil = 0;               //!< the host has throttled this address
    QHash<QString, qint64> refreshableAt; //!< by link id in small letters
};

//! One window for each host, for as long as the program runs: signing in again or opening another profile
//! does not make the host forget. GUI thread only.
class CallWindows
{
public:
    [[nodiscard]] std::shared_ptr<CallWindow> of(const QUrl &origin);

private:
    QHash<QString, std::shared_ptr<CallWindow>> m_windows; //!< by host and port
};

} // namespace vinculo::api
