// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/numberedtext.h"
#include "models/people/textarena.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vinculo::models {

//! Distinct texts in the order of their bytes, all in one buffer, each with the numbers it leads to. Made
//! once, read from any thread.
class TokenDictionary
{
public:
    //! Tokens [first, last).
    struct Range
    {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        [[nodiscard]] bool isEmpty() const { return first >= last; }
    };

    [[nodiscard]] std::size_t size() const { return m_textEnds.size(); }
    [[nodiscard]] std::string_view text(std::size_t token) const
    {
        const std::uint32_t begin = token == 0 ? 0 : m_textEnds[token - 1];
        return std::string_view(m_texts).substr(begin, m_textEnds[token] - begin);
    }
    [[nodiscard]] Range withPrefix(std::string_view prefix) const { return narrowed(all(), 0, prefix); }
    [[nodiscard]] Range all() const { return {0, static_cast<std::uint32_t>(size())}; }
    //! Of tokens whose first `depth` bytes are the same: those that go on with `piece`.
    [[nodiscard]] Range narrowed(Range range, std::size_t depth, std::string_view piece) const;
    //! Adds the tokens that begin with a text at most one letter away from `query`: one wrong, missing, extra
    //! or two swapped. Disjoint ranges, ascending. Letters are code points.
    [[nodiscard]] std::vector<Range> withOneErrorPrefix(std::string_view query) const;

    //! Calls use(number) for the numbers of one token, ascending.
    template<class Use>
    void forNumbersOf(std::size_t token, const Use &use) const
    {
        const std::uint32_t end = m_numberEnds[token];
        std::uint32_t number = 0;
        for (std::uint32_t at = token == 0 ? 0 : m_numberEnds[token - 1]; at < end;) {
            std::uint32_t delta = 0;
            int shift = 0;
            std::uint8_t byte;
            do {
                byte = m_numbers[at++];
                delta |= static_cast<std::uint32_t>(byte & 0x7f) << shift;
                shift += 7;
            } while (byte & 0x80);
            number += delta;
            use(number);
        }
    }
    template<class Use>
    void forNumbersOf(Range range, const Use &use) const
    {
        for (std::uint32_t token = range.first; token < range.last; ++token)
            forNumbersOf(static_cast<std::size_t>(token), use);
    }
    [[nodiscard]] std::size_t heapSize() const; //!< bytes

private:
    friend class TokenDictionaryBuilder;
    std::string m_texts;
    std::vector<std::uint32_t> m_textEnds;
    std::vector<std::uint8_t> m_numbers; //!< differences, seven bits a byte
    std::vector<std::uint32_t> m_numberEnds;
};

//! Collects tokens in any order and makes the dictionary of them.
class TokenDictionaryBuilder
{
public:
    void reserve(std::size_t tokens) { m_entries.reserve(tokens); }
    void add(std::string_view token, std::uint32_t number);
    [[nodiscard]] TokenDictionary build();

private:
    TextArena m_texts;
    std::vector<NumberedText> m_entries;
};

//! The tokens of a dictionary in the order of their reversed texts: for finding them by how they end.
class SuffixOrder
{
public:
    SuffixOrder() = default;
    explicit SuffixOrder(const TokenDictionary &dictionary);
    //! Calls use(token) for every token that ends with `suffix`.
    template<class Use>
    void forTokens(const TokenDictionary &dictionary, std::string_view suffix, const Use &use) const
    {
        for (std::size_t at = firstFor(dictionary, suffix); at < m_tokens.size(); ++at) {
            if (!dictionary.text(m_tokens[at]).ends_with(suffix))
                return;
            use(m_tokens[at]);
        }
    }
    [[nodiscard]] std::size_t heapSize() const { return m_tokens.capacity() * sizeof(std::uint32_t); }

private:
    [[nodiscard]] std::size_t firstFor(const TokenDictionary &dictionary, std::string_view suffix) const;
    std::vector<std::uint32_t> m_tokens;
};

} // namespace vinculo::models
