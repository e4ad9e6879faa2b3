// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/store/instant.h"

#include <chrono>

namespace vinculo::sandbox {

//! The sandbox's own time: it runs like a real clock from a chosen start and can be moved. Not locked; the
//! owner is.
class Clock
{
public:
    explicit Clock(Instant start)
        : m_start(start)
    {
    }

    [[nodiscard]] Instant now() const
    {
        const auto elapsed = std::chrono::steady_clock::now() - m_started;
        return m_start + std::chrono::duration_cast<std::chrono::milliseconds>(elapsed).count();
    }
    void moveTo(Instant instant) { m_start += instant - now(); }
    void advance(Instant milliseconds) { m_start += milliseconds; }

private:
    Instant m_start;
    std::chrono::steady_clock::time_point m_started = std::chrono::steady_clock::now();
};

} // namespace vinculo::sandbox
