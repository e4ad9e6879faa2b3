// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace vinculo::models {

//! The beginning of what a row is sorted by, as numbers: of two rows with different heads the one with the
//! lesser head stands first; equal heads say nothing. Made by RowProbe::head().
class SortHead
{
public:
    static constexpr std::size_t kSize = 24; //!< bytes

    SortHead() = default;
    //! Of bytes that compare like the rows; what is behind the first kSize is left out.
    explicit SortHead(std::string_view bytes)
    {
        for (std::size_t i = 0; i < kSize && i < bytes.size(); ++i)
            m_words[i / kWord] |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[i]))
                                  << (8 * (kWord - 1 - i % kWord));
    }
    //! False for one that was never made; so is that of a few values, which cells tell apart.
    [[nodiscard]] bool isKnown() const { return m_words != decltype(m_words){}; }
    [[nodiscard]] std::uint64_t first() const { return m_words.front(); }
    auto operator<=>(const SortHead &) const = default;

private:
    static constexpr std::size_t kWord = sizeof(std::uint64_t);
    std::array<std::uint64_t, kSize / kWord> m_words{};
};

} // namespace vinculo::models
