// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plans/planpace.h"

#include <QtGlobal>

#include <algorithm>
#include <optional>

namespace vinculo::models {

//! Growing pauses while Belvo cannot be reached. Times are milliseconds on a steady clock.
class PlanOutage
{
public:
    explicit PlanOutage(const PlanPace &pace)
        : m_pace(pace)
    {
    }

    //! A call failed for that reason. False: it has been so for too long.
    [[nodiscard]] bool failed(qint64 now)
    {
        if (now < m_until) // several calls fail of the same cause
            return true;
        if (!m_since)
            m_since = now;
        if (now - *m_since >= m_pace.outageFor.count())
            return false;
        m_gap = m_gap.count() == 0 ? m_pace.firstOutage : std::min(m_gap * 2, m_pace.longestOutage);
        m_until = now + m_gap.count();
        return true;
    }
    void answered()
    {
        m_since.reset();
        m_gap = std::chrono::milliseconds(0);
        m_until = 0;
    }
    [[nodiscard]] qint64 until() const { return m_until; }

private:
    PlanPace m_pace;
    std::optional<qint64> m_since;
    qint64 m_until = 0;
    std::chrono::milliseconds m_gap{0};
};

} // namespace vinculo::models
