// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/textneedle.h"

#include <cstring>
#include <utility>

namespace vinculo::models {

namespace {

constexpr std::size_t kBlock = 64;

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

std::size_t TextNeedle::find(std::string_view text, std::size_t from) const
{
    const std::size_t size = m_text.size();
    if (size <= 1 || text.size() < kBlock + size)
        return text.find(m_text, from);
    const char first = m_text[m_first];
    const char second = m_text[m_second];
    const std::size_t lastBlock = text.size() - size - kBlock + 1;
    std::size_t at = from;
    for (; at <= lastBlock; at += kBlock) {
        const char *a = text.data() + at + m_first;
        const char *b = text.data() + at + m_second;
        unsigned char isAny = 0;
        for (std::size_t i = 0; i < kBlock; ++i)
            isAny = static_cast<unsigned char>(isAny | ((a[i] == first) & (b[i] == second)));
        if (!isAny)
            continue;
        for (std::size_t i = 0; i < kBlock; ++i)
            if (a[i] == first && b[i] == second &&
                std::memcmp(text.data() + at + i, m_text.data(), size) == 0)
                return at + i;
    }
    return text.find(m_text, at);
}

} // namespace vinculo::models
