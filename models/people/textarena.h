// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace vinculo::models {

//! Keeps texts in large blocks. What store() returns stays where it is as long as the arena lives, also when
//! the arena is moved. One thread at a time while it grows.
class TextArena
{
public:
    [[nodiscard]] std::string_view store(std::string_view text)
    {
        if (text.empty())
            return {};
        if (m_room < text.size()) {
            m_room = std::max(kBlock, text.size());
            m_blocks.push_back(std::make_unique<char[]>(m_room));
            m_next = m_blocks.back().get();
            m_size += m_room;
        }
        char *const place = std::exchange(m_next, m_next + text.size());
        m_room -= text.size();
        std::memcpy(place, text.data(), text.size());
        return {place, text.size()};
    }
    [[nodiscard]] std::size_t heapSize() const { return m_size; } //!< bytes

private:
    static constexpr std::size_t kBlock = 64 * 1024;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    char *m_next = nullptr;
    std::size_t m_room = 0;
    std::size_t m_size = 0;
};

} // namespace vinculo::models
