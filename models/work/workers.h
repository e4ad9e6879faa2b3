// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QThreadPool;

namespace vinculo::models {

//! The threads that filter, sort, add up and write rows. A pool of their own: Qt paints large areas with the
//! pool everybody shares, and a window must not wait for its rows to be sorted. Any thread.
[[nodiscard]] QThreadPool &workers();

//! One more thread, for what nobody waits for: it takes none of the workers from those who do. Any thread.
[[nodiscard]] QThreadPool &spareWorker();

//! Calls `work` here and, at the same time, on the workers that are free now; returns when all calls have. It
//! never waits for a thread that has not begun: jobs on the workers may share their work without blocking
//! each other, however many there are. Any thread.
void shareWork(const std::function<void()> &work);

} // namespace vinculo::models
