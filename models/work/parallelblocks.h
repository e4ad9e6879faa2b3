// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/work/workers.h"

#include <algorithm>
#include <atomic>
#include <cstddef>

namespace vinculo::models {

//! Calls work(begin, end) for all of 0 to `count` in blocks of `size`, here and on the free workers at the
//! same time; returns when everything is done. A single block is run on the spot.
template<class Work>
void forBlocks(std::size_t count, std::size_t size, const Work &work)
{
    if (count <= size) {
        if (count > 0)
            work(std::size_t(0), count);
        return;
    }
    std::atomic_size_t next = 0;
    shareWork([&] {
        for (std::size_t begin = next.fetch_add(size); begin < count; begin = next.fetch_add(size))
            work(begin, std::min(begin + size, count));
    });
}

} // namespace vinculo::models
