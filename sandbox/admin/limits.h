// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/store/instant.h"

#include <deque>
#include <map>

namespace vinculo::sandbox {

//! A number of events allowed in a sliding window of the sandbox's clock.
class SlidingWindow
{
public:
    SlidingWindow(std::size_t events, Instant window)
        : m_events(events)
        , m_window(window)
    {
    }

    //! Counts an event and says nothing, or says how long to wait and does not count it.
    std::optional<Instant> admit(const std::string &key, Instant now);
    void clear() { m_seen.clear(); }

private:
    std::size_t m_events;
    Instant m_window;
    std::map<std::string, std::deque<Instant>> m_seen;
};

//! What the published pages say about throttling.
struct Limits
{
    SlidingWindow calls{80, 30 * kSecond};    //!< per address; more: HTML 403
    SlidingWindow deletions{5, 60 * kSecond}; //!< per resource, synchronous ones; more: 429
    Instant refreshPause = 10 * kMinute;      //!< per link; sooner: 409
};

} // namespace vinculo::sandbox
