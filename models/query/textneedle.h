// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace vinculo::models {

//! A text to look for in long buffers of folded text. Compares its two rarest bytes in blocks of 64, the
//! whole only where both fit. Any thread.
class TextNeedle
{
public:
    explicit TextNeedle(std::string folded);
    //! The first place at or behind `from`; std::string_view::npos when there is none.
    [[nodiscard]] std::size_t find(std::string_view text, std::size_t from = 0) const;
    //! Calls onHit(place) wherever it stands from `from` on, in order; onHit returns from where on further
    //! places count, or std::string_view::npos to end.
    template<class OnHit>
    void forEach(std::string_view text, std::size_t from, OnHit onHit) const;
    [[nodiscard]] bool isIn(std::string_view text) const
    {
        return text.find(m_text) != std::string_view::npos;
    }
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    static constexpr std::size_t kBlock = 64;
    //! A bit for each of the 64 places from `at` on where both bytes fit.
    [[nodiscard]] std::uint64_t candidates(const char *at) const;

    std::string m_text;
    std::size_t m_first = 0;  //!< offset of the rarest byte
    std::size_t m_second = 0; //!< offset of the second rarest
};

template<class OnHit>
void TextNeedle::forEach(std::string_view text, std::size_t from, OnHit onHit) const
{
    const std::size_t size = m_text.size();
    std::size_t block = from;
    if (size > 0 && text.size() >= kBlock + size) {
        const std::size_t lastBlock = text.size() - size - kBlock + 1;
        for (; block <= lastBlock; block += kBlock) {
            if (from >= block + kBlock)
                continue; // all of it lies before what counts
            std::uint64_t bits = candidates(text.data() + block);
            if (from > block)
                bits &= ~std::uint64_t(0) << (from - block);
            while (bits != 0) {
                const std::size_t place = block + static_cast<std::size_t>(std::countr_zero(bits));
                bits &= bits - 1;
                if (std::memcmp(text.data() + place, m_text.data(), size) != 0)
                    continue;
                from = onHit(place);
                if (from == std::string_view::npos)
                    return;
                const std::size_t done = from > block ? from - block : 0;
                bits &= done >= kBlock ? 0 : ~std::uint64_t(0) << done;
            }
        }
    }
    from = from > block ? from : block;
    for (std::size_t place = text.find(m_text, from); place != std::string_view::npos;
         place = text.find(m_text, from)) {
        from = onHit(place);
        if (from == std::string_view::npos)
            return;
    }
}

} // namespace vinculo::models
