// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace vinculo::models {

//! A text to look for in long buffers of folded text. Compares its two rarest bytes in blocks that compilers
//! turn into vector instructions, the whole only where both fit. Any thread.
class TextNeedle
{
public:
    explicit TextNeedle(std::string folded);
    //! The first place at or behind `from`; std::string_view::npos when there is none.
    [[nodiscard]] std::size_t find(std::string_view text, std::size_t from = 0) const;
    [[nodiscard]] bool isIn(std::string_view text) const
    {
        return text.find(m_text) != std::string_view::npos;
    }
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    std::string m_text;
    std::size_t m_first = 0;  //!< offset of the rarest byte
    std::size_t m_second = 0; //!< offset of the second rarest
};

} // namespace vinculo::models
