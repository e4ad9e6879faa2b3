// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/reading/csvcells.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

namespace vinculo::models {

namespace {

constexpr std::uint64_t kOnes = 0x0101'0101'0101'0101;

//! The highest bit of every byte of `word` that equals the one repeated in `mark`. Bytes behind the first one
//! may be marked wrongly: a byte that is equal becomes zero, and only what lends from a zero is.
constexpr std::uint64_t matches(std::uint64_t word, std::uint64_t mark)
{
    constexpr std::uint64_t kHigh = 0x8080'8080'8080'8080;
    const std::uint64_t rest = word ^ mark;
    return (rest - kOnes) & ~rest & kHigh;
}

constexpr std::uint64_t repeated(char c)
{
    return kOnes * static_cast<unsigned char>(c);
}

//! The first of these marks, or the end: eight letters at a time. Cells are short, and a call of memchr()
//! costs more than looking through one.
template<class... Mark>
const char *findAny(const char *at, const char *end, Mark... marks)
{
    while (static_cast<std::size_t>(end - at) >= sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, sizeof word);
        const std::uint64_t found = (matches(word, repeated(marks)) | ...);
        if (found != 0) {
            if constexpr (std::endian::native == std::endian::little)
                return at + std::countr_zero(found) / 8;
            break;
        }
        at += sizeof word;
    }
    while (at < end && ((*at != marks) && ...))
        ++at;
    return at;
}

const char *find(const char *at, const char *end, char c)
{
    return at < end ? findAny(at, end, c) : end;
}

} // namespace

CsvCells::CsvCells(std::string_view text, char separator, bool hasBackslashes, bool isLast)
    : m_begin(text.data())
    , m_end(text.data() + text.size())
    , m_separator(separator)
    , m_hasBackslashes(hasBackslashes)
    , m_isLast(isLast)
{
}

void CsvCells::add(const char *begin, const char *end, bool isQuoted)
{
    if (m_cells.size() >= kMostColumns) {
        m_hasTooMany = true;
        return;
    }
    const auto size = static_cast<std::size_t>(end - begin);
    m_cells.push_back({begin, static_cast<std::uint32_t>(std::min<std::size_t>(size, UINT32_MAX)), isQuoted});
}

bool CsvCells::endsCell(const char *at) const
{
    return at == m_end || *at == m_separator || *at == '\n' || *at == '\r';
}

const char *CsvCells::plainEnd(const char *at) const
{
    return findAny(at, m_end, m_separator, '\n', '\r');
}

//! Behind the bracket that closes the one at `at`, when it is on the same line and ends a cell; else nullptr.
const char *CsvCells::jsonEnd(const char *at) const
{
    int depth = 0;
    bool isText = false;
    for (const char *c = at; c < m_end && *c != '\n' && *c != '\r'; ++c) {
        if (isText && *c == '\\' && c + 1 < m_end) {
            ++c;
        } else if (*c == '"') {
            isText = !isText;
        } else if (!isText && (*c == '[' || *c == '{')) {
            ++depth;
        } else if (!isText && (*c == ']' || *c == '}') && --depth == 0) {
            return endsCell(c + 1) ? c + 1 : nullptr;
        }
    }
    return nullptr;
}

//! JSON between quotation marks whose own marks nobody doubled: it ends where a bracket, a mark and the end
//! of a cell follow each other.
bool CsvCells::quotedJson(const char *start, const char *&at)
{
    const char *line = find(start, m_end, '\n');
    for (const char *mark = find(start, line, '"'); mark < line; mark = find(mark + 1, line, '"')) {
        const bool isBehindBracket = mark > start && (mark[-1] == ']' || mark[-1] == '}');
        if (isBehindBracket && endsCell(mark + 1)) {
            add(start, mark, true);
            at = mark + 1;
            return true;
        }
    }
    return false;
}

CsvCells::Quoted CsvCells::quoted(const char *&at)
{
    const char *start = at + 1;
    const char *limit = std::min(m_end, start + kLongestQuoted);
    const char *mark = start;
    while (true) {
        mark = find(mark, limit, '"');
        if (mark == limit)
            return limit == m_end && !m_isLast ? Quoted::Incomplete : Quoted::Stray;
        if (m_hasBackslashes && mark > start && mark[-1] == '\\') {
            ++mark;
            continue;
        }
        if (mark + 1 == m_end && !m_isLast)
            return Quoted::Incomplete;
        if (endsCell(mark + 1))
            break;
        if (mark[1] == '"') {
            mark += 2;
            continue;
        }
        if (*start == '[' || *start == '{') {
            if (quotedJson(start, at))
                return Quoted::Closed;
            if (!m_isLast && find(start, m_end, '\n') == m_end)
                return Quoted::Incomplete; // the rest of the line may tell
        }
        // Text behind the closing mark. Over several lines it is more likely that a mark is missing.
        if (find(start, mark, '\n') != mark)
            return Quoted::Stray;
        m_isBroken = true;
        add(start, mark, true);
        at = plainEnd(mark + 1);
        return Quoted::Closed;
    }
    m_lines += static_cast<int>(std::count(start, mark, '\n'));
    add(start, mark, true);
    at = mark + 1;
    return Quoted::Closed;
}

CsvCells::Next CsvCells::finish(const char *at)
{
    if (at == m_end && !m_isLast)
        return Next::Incomplete;
    if (at < m_end && *at == '\r') {
        ++at;
        if (at == m_end && !m_isLast)
            return Next::Incomplete;
    }
    if (at < m_end && *at == '\n')
        ++at;
    m_at = static_cast<std::size_t>(at - m_begin);
    return Next::Record;
}

CsvCells::Next CsvCells::takeLine(const char *start)
{
    m_cells.clear();
    m_lines = 1;
    m_isBroken = true;
    const char *end = start;
    while (end < m_end && *end != '\n' && *end != '\r')
        ++end;
    if (end == m_end && !m_isLast)
        return Next::Incomplete;
    add(start, end, false);
    return finish(end);
}

CsvCells::Next CsvCells::next()
{
    m_cells.clear();
    m_lines = 1;
    m_isBroken = false;
    m_hasTooMany = false;
    const char *start = m_begin + m_at;
    if (start >= m_end)
        return m_isLast ? Next::End : Next::Incomplete;
    const char *at = start;
    while (true) {
        if (at < m_end && *at == '"') {
            switch (quoted(at)) {
            case Quoted::Closed:
                break;
            case Quoted::Incomplete:
                return Next::Incomplete;
            case Quoted::Stray:
                return takeLine(start);
            }
        } else {
            const bool isJson = at < m_end && (*at == '[' || *at == '{');
            const char *json = isJson ? jsonEnd(at) : nullptr;
            const char *end = json ? json : plainEnd(at);
            add(at, end, false);
            at = end;
        }
        if (at == m_end || *at != m_separator)
            return finish(at);
        ++at;
        if (at == m_end && !m_isLast)
            return Next::Incomplete;
    }
}

std::string_view CsvCells::text(std::size_t cell, std::string &scratch) const
{
    if (cell >= m_cells.size())
        return {};
    const std::string_view raw(m_cells[cell].begin, m_cells[cell].size);
    const char *at = raw.data();
    const char *end = at + raw.size();
    if (!m_cells[cell].isQuoted || find(at, end, '"') == end)
        return raw;
    scratch.resize(raw.size());
    char *out = scratch.data();
    for (const char *behindMark = at; at < end; ++at) {
        if (*at != '"') {
            *out++ = *at;
            continue;
        }
        // A backslash before a mark stands for the mark alone, where that is how this file writes it.
        const bool isEscaped = m_hasBackslashes && at > behindMark && at[-1] == '\\';
        out -= isEscaped ? 1 : 0;
        *out++ = '"';
        if (!isEscaped && at + 1 < end && at[1] == '"')
            ++at;
        behindMark = at + 1;
    }
    scratch.resize(static_cast<std::size_t>(out - scratch.data()));
    return scratch;
}

} // namespace vinculo::models
