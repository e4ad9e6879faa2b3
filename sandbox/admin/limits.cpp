// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/admin/limits.h"

namespace vinculo::sandbox {

std::optional<Instant> SlidingWindow::admit(const std::string &key, Instant now)
{
    std::deque<Instant> &seen = m_seen[key];
    while (!seen.empty() && seen.front() <= now - m_window)
        seen.pop_front();
    // The clock can be moved back: events of the future are forgotten.
    while (!seen.empty() && seen.back() > now)
        seen.pop_back();
    if (seen.size() >= m_events)
        return seen.front() + m_window - now;
    seen.push_back(now);
    return std::nullopt;
}

} // namespace vinculo::sandbox
