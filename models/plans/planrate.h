// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <optional>

namespace vinculo::models {

//! How fast a run gets on, and how long it will take: from what ended within the last minutes of running.
//! Belvo's limit lets calls through in bursts of half a minute, so less than a minute says nothing and the
//! answer is empty. Times are milliseconds on a steady clock.
class PlanRate
{
public:
    void begin(qint64 now); //!< running; what was before a pause does not count
    void end();
    void add(qint64 now, qint64 items);
    [[nodiscard]] std::optional<double> perMinute(qint64 now) const;
    [[nodiscard]] std::optional<std::chrono::seconds> timeFor(qint64 items, qint64 now) const;

private:
    struct Ended
    {
        qint64 at = 0;
        qint64 items = 0;
    };
    std::optional<qint64> m_begun;
    std::deque<Ended> m_ended; //!< by second, oldest first
};

} // namespace vinculo::models
