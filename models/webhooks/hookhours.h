// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/webhooks/hookanswer.h"

#include <map>

namespace vinculo::models {

//! Deliveries by the hour: where late and refused answers cluster, and hours without any. A quiet hour is
//! judged by how often that hour of the day has something on the other days, so that events that come at
//! night do not make every day look broken. One thread.
class HookHours
{
public:
    //! `time`: kNoTime counts for the sums only.
    void add(std::int64_t time, int status, std::uint32_t duration);

    [[nodiscard]] HookAnswers answers() const;
    //! Days and events to tell what is usual.
    [[nodiscard]] bool areEnough() const;
    //! Of the sets Slow and, with enough of them, Gap.
    [[nodiscard]] std::vector<HookRow> rows() const;

private:
    struct Hour
    {
        std::int64_t count = 0;
        std::int64_t late = 0;
        std::int64_t refused = 0;
        std::int64_t bad = 0;
    };
    void addGaps(std::vector<HookRow> &rows) const;
    [[nodiscard]] std::int64_t days() const;

    std::map<std::int64_t, Hour> m_hours; //!< since the epoch, UTC
    HookAnswers m_answers;
    std::int64_t m_events = 0; //!< with a time
};

} // namespace vinculo::models
