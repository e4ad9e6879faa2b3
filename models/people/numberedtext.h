// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace vinculo::models {

//! The first eight bytes of a text as a number that compares like them; what is behind the end counts as 0.
[[nodiscard]] std::uint64_t headOf(std::string_view text);

//! A text that lives elsewhere, and what it leads to.
struct NumberedText
{
    NumberedText() = default;
    NumberedText(std::string_view of, std::uint32_t leadsTo)
        : head(headOf(of))
        , text(of)
        , number(leadsTo)
    {
    }
    std::uint64_t head = 0; //!< eight bytes of the text, so that numbers are compared
    std::string_view text;
    std::uint32_t number = 0;
};

//! By the bytes of the texts, then by number. The heads are of no use afterwards.
void sortByText(std::span<NumberedText> texts);

} // namespace vinculo::models
