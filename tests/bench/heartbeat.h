// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace vinculo::tests {

//! A timer that should fire every 10 ms and notes how late it ever was: what a person would feel of work on
//! this thread.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(kBeatMs);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_since.start();
        m_timer.start();
    }
    //! The longest stall so far, in milliseconds, the one going on included.
    [[nodiscard]] double longest()
    {
        beat();
        return m_longest;
    }

private:
    static constexpr int kBeatMs = 10;
    void beat()
    {
        m_longest = std::max(m_longest, static_cast<double>(m_since.nsecsElapsed()) / 1e6 - kBeatMs);
        m_since.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

} // namespace vinculo::tests
