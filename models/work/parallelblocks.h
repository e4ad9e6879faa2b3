// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtConcurrentMap>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace vinculo::models {

//! Calls work(begin, end) for all of 0 to `count` in blocks of `size`, on this and the free threads of the
//! pool at the same time; returns when everything is done. For workers; a single block is run on the spot by
//! anybody.
template<class Work>
void forBlocks(std::size_t count, std::size_t size, const Work &work)
{
    if (count <= size) {
        if (count > 0)
            work(std::size_t(0), count);
        return;
    }
    std::vector<std::size_t> begins;
    for (std::size_t begin = 0; begin < count; begin += size)
        begins.push_back(begin);
    QtConcurrent::blockingMap(begins,
                              [&](const std::size_t &begin) { work(begin, std::min(begin + size, count)); });
}

} // namespace vinculo::models
