// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/tokendictionary.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace vinculo::models {

namespace {

using Range = TokenDictionary::Range;

//! Bytes of the letter at the front; at least one, so that broken UTF-8 is walked through as well.
std::size_t letterSize(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    std::size_t size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
    size = std::min(size, text.size());
    for (std::size_t i = 1; i < size; ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xc0) != 0x80)
            return i;
    return size;
}

void appendNumber(std::uint32_t number, std::vector<std::uint8_t> &out)
{
    while (number >= 0x80) {
        out.push_back(static_cast<std::uint8_t>(number | 0x80));
        number >>= 7;
    }
    out.push_back(static_cast<std::uint8_t>(number));
}

//! Walks down a dictionary along a query, and at every letter tries the four errors once.
class ErrorWalk
{
public:
    ErrorWalk(const TokenDictionary &dictionary, std::string_view query)
        : m_dictionary(dictionary)
        , m_query(query)
    {
    }

    std::vector<Range> walk()
    {
        Range range = m_dictionary.all();
        for (std::size_t at = 0; at < m_query.size() && !range.isEmpty();) {
            const std::size_t letter = letterSize(m_query.substr(at));
            tryErrors(range, at, letter);
            range = m_dictionary.narrowed(range, at, m_query.substr(at, letter));
            at += letter;
        }
        take(range);
        return merged();
    }

private:
    //! The tokens of `range` have the query up to `at` in common.
    void tryErrors(Range range, std::size_t at, std::size_t letter)
    {
        const std::string_view wanted = m_query.substr(at, letter);
        const std::string_view rest = m_query.substr(at + letter);
        take(m_dictionary.narrowed(range, at, rest)); // one too many
        if (!rest.empty()) {                          // two swapped
            const std::size_t next = letterSize(rest);
            std::string swapped(rest.substr(0, next));
            swapped.append(wanted).append(rest.substr(next));
            take(m_dictionary.narrowed(range, at, swapped));
        }
        for (std::uint32_t token = range.first; token < range.last;) {
            const std::string_view text = m_dictionary.text(token);
            if (text.size() <= at) {
                ++token;
                continue;
            }
            const std::string_view other = text.substr(at, letterSize(text.substr(at)));
            const Range branch = m_dictionary.narrowed({token, range.last}, at, other);
            if (other != wanted) {
                take(m_dictionary.narrowed(branch, at + other.size(), rest));               // another
                take(m_dictionary.narrowed(branch, at + other.size(), m_query.substr(at))); // one missing
            }
            token = std::max(branch.last, token + 1);
        }
    }
    void take(Range range)
    {
        if (!range.isEmpty())
            m_found.push_back(range);
    }
    std::vector<Range> merged()
    {
        std::ranges::sort(m_found, {}, &Range::first);
        std::vector<Range> disjoint;
        for (const Range &range : m_found) {
            if (!disjoint.empty() && range.first <= disjoint.back().last)
                disjoint.back().last = std::max(disjoint.back().last, range.last);
            else
                disjoint.push_back(range);
        }
        return disjoint;
    }

    const TokenDictionary &m_dictionary;
    std::string_view m_query;
    std::vector<Range> m_found;
};

} // namespace

Range TokenDictionary::narrowed(Range range, std::size_t depth, std::string_view piece) const
{
    if (piece.empty() || range.isEmpty())
        return range;
    const auto pieceOf = [&](std::uint32_t token) {
        const std::string_view whole = text(token);
        return whole.size() <= depth ? std::string_view() : whole.substr(depth, piece.size());
    };
    const auto firstWhere = [](std::uint32_t first, std::uint32_t last, const auto &isBehind) {
        while (first < last) {
            const std::uint32_t middle = first + (last - first) / 2;
            if (isBehind(middle))
                last = middle;
            else
                first = middle + 1;
        }
        return first;
    };
    range.first =
        firstWhere(range.first, range.last, [&](std::uint32_t token) { return pieceOf(token) >= piece; });
    // Most pieces lead to few tokens: the end is looked for near the beginning.
    std::uint32_t step = 1;
    while (range.first + step < range.last && pieceOf(range.first + step) == piece)
        step *= 2;
    range.last = firstWhere(range.first, std::min(range.last, range.first + step),
                            [&](std::uint32_t token) { return pieceOf(token) > piece; });
    return range;
}

std::vector<Range> TokenDictionary::withOneErrorPrefix(std::string_view query) const
{
    return ErrorWalk(*this, query).walk();
}

std::size_t TokenDictionary::heapSize() const
{
    return m_texts.capacity() + m_numbers.capacity() +
           (m_textEnds.capacity() + m_numberEnds.capacity()) * sizeof(std::uint32_t);
}

void TokenDictionaryBuilder::add(std::string_view token, std::uint32_t number)
{
    if (!token.empty())
        m_entries.emplace_back(m_texts.store(token), number);
}

TokenDictionary TokenDictionaryBuilder::build()
{
    sortByText(m_entries);
    TokenDictionary made;
    std::uint32_t last = 0;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const NumberedText &entry = m_entries[i];
        const bool isNew = i == 0 || m_entries[i - 1].text != entry.text;
        if (isNew) {
            if (i > 0)
                made.m_numberEnds.push_back(static_cast<std::uint32_t>(made.m_numbers.size()));
            made.m_texts.append(entry.text);
            made.m_textEnds.push_back(static_cast<std::uint32_t>(made.m_texts.size()));
            last = 0;
        } else if (entry.number == last) {
            continue;
        }
        appendNumber(entry.number - last, made.m_numbers);
        last = entry.number;
    }
    if (!m_entries.empty())
        made.m_numberEnds.push_back(static_cast<std::uint32_t>(made.m_numbers.size()));
    made.m_texts.shrink_to_fit();
    made.m_textEnds.shrink_to_fit();
    made.m_numbers.shrink_to_fit();
    made.m_numberEnds.shrink_to_fit();
    return made;
}

SuffixOrder::SuffixOrder(const TokenDictionary &dictionary)
{
    struct Entry
    {
        std::uint64_t head;
        std::uint32_t token;
    };
    std::vector<Entry> entries(dictionary.size());
    for (std::uint32_t token = 0; token < entries.size(); ++token) {
        const std::string_view text = dictionary.text(token);
        std::array<char, sizeof(std::uint64_t)> reversed{};
        const std::size_t size = std::min(text.size(), reversed.size());
        std::reverse_copy(text.end() - static_cast<std::ptrdiff_t>(size), text.end(), reversed.begin());
        entries[token] = {headOf(std::string_view(reversed.data(), size)), token};
    }
    std::ranges::sort(entries, [&dictionary](const Entry &a, const Entry &b) {
        if (a.head != b.head)
            return a.head < b.head;
        const std::string_view text = dictionary.text(a.token);
        const std::string_view other = dictionary.text(b.token);
        return std::lexicographical_compare(text.rbegin(), text.rend(), other.rbegin(), other.rend());
    });
    m_tokens.reserve(entries.size());
    for (const Entry &entry : entries)
        m_tokens.push_back(entry.token);
}

std::size_t SuffixOrder::firstFor(const TokenDictionary &dictionary, std::string_view suffix) const
{
    const auto found = std::ranges::partition_point(m_tokens, [&](std::uint32_t token) {
        const std::string_view text = dictionary.text(token);
        return std::lexicographical_compare(text.rbegin(), text.rend(), suffix.rbegin(), suffix.rend());
    });
    return static_cast<std::size_t>(found - m_tokens.begin());
}

} // namespace vinculo::models
