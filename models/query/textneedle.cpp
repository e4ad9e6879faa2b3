// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/textneedle.h"

#include <utility>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define VINCULO_SSE2
#endif

namespace vinculo::models {

namespace {

//! Letters of Portuguese and Spanish bank texts, the most common first; what is not here is rare.
constexpr std::string_view kCommon = "a eoirstndcm01pul2-gbvf3f6475.89hqjzxyk*/";

std::size_t commonness(char c)
{
    const std::size_t rank = kCommon.find(c);
    return rank == std::string_view::npos ? 0 : kCommon.size() - rank;
}

} // namespace

TextNeedle::TextNeedle(std::string folded)
    : m_text(std::move(folded))
{
    for (std::size_t i = 1; i < m_text.size(); ++i)
        if (commonness(m_text[i]) < commonness(m_text[m_first]))
            m_first = i;
    m_second = m_first == 0 ? m_text.size() - 1 : 0;
    for (std::size_t i = 0; i < m_text.size(); ++i)
        if (i != m_first && commonness(m_text[i]) < commonness(m_text[m_second]))
            m_second = i;
    if (m_text.size() < 2)
        m_second = 0;
}

std::uint64_t TextNeedle::candidates(const char *at) const
{
    const char *const a = at + m_first;
    const char *const b = at + m_second;
    const char first = m_text[m_first];
    const char second = m_text[m_second];
    std::uint64_t bits = 0;
#ifdef VINCULO_SSE2
    constexpr std::size_t kWidth = sizeof(__m128i);
    const __m128i firsts = _mm_set1_epi8(first);
    const __m128i seconds = _mm_set1_epi8(second);
    const auto read = [](const char *from) {
        return _mm_loadu_si128(reinterpret_cast<const __m128i *>(from));
    };
    for (std::size_t i = 0; i < kBlock; i += kWidth) {
        const __m128i both =
            _mm_and_si128(_mm_cmpeq_epi8(read(a + i), firsts), _mm_cmpeq_epi8(read(b + i), seconds));
        bits |= static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(both))) << i;
    }
#else
    unsigned char isAny = 0;
    for (std::size_t i = 0; i < kBlock; ++i)
        isAny = static_cast<unsigned char>(isAny | ((a[i] == first) & (b[i] == second)));
    for (std::size_t i = 0; isAny && i < kBlock; ++i)
        bits |= static_cast<std::uint64_t>((a[i] == first) & (b[i] == second)) << i;
#endif
    return bits;
}

std::size_t TextNeedle::find(std::string_view text, std::size_t from) const
{
    std::size_t found = std::string_view::npos;
    forEach(text, from, [&found](std::size_t place) {
        found = place;
        return std::string_view::npos;
    });
    return found;
}

} // namespace vinculo::models
