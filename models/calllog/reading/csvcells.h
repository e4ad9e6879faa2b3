// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vinculo::models {

//! Cuts UTF-8 text into records and cells without copying: the fast reader for logs of any size. Where a
//! record begins decides alone how it is read, so pieces of a file can be read at the same time. A stray
//! quotation mark costs the one line it stands on. JSON in a cell is understood with doubled quotation marks,
//! with backslashes, and without either. One per thread.
class CsvCells
{
public:
    enum class Next {
        Record,
        Incomplete, //!< the text ends inside a record: more of it is needed
        End,
    };
    static constexpr std::size_t kMostColumns = 1000;
    static constexpr std::size_t kLongestQuoted = 1024 * 1024;

    //! `isLast`: nothing follows `text`. `hasBackslashes`: a quotation mark behind one ends no cell.
    CsvCells(std::string_view text, char separator, bool hasBackslashes, bool isLast);

    void setPosition(std::size_t position) { m_at = position; }
    [[nodiscard]] std::size_t position() const { return m_at; } //!< behind the last record
    [[nodiscard]] Next next();

    [[nodiscard]] std::size_t count() const { return m_cells.size(); }
    //! A cell without its quotation marks; may use `scratch`.
    [[nodiscard]] std::string_view text(std::size_t cell, std::string &scratch) const;
    [[nodiscard]] int lines() const { return m_lines; }        //!< of the file that the record takes
    [[nodiscard]] bool isBroken() const { return m_isBroken; } //!< a quotation mark was out of place
    [[nodiscard]] bool hasTooMany() const { return m_hasTooMany; }

private:
    struct Cell
    {
        const char *begin;
        std::uint32_t size;
        bool isQuoted; //!< may hold doubled marks or backslashes
    };
    enum class Quoted { Closed, Incomplete, Stray };
    void add(const char *begin, const char *end, bool isQuoted);
    [[nodiscard]] const char *plainEnd(const char *at) const;
    [[nodiscard]] const char *jsonEnd(const char *at) const;
    [[nodiscard]] bool endsCell(const char *at) const;
    Quoted quoted(const char *&at);
    bool quotedJson(const char *start, const char *&at);
    Next finish(const char *at);
    Next takeLine(const char *start);

    const char *m_begin;
    const char *m_end;
    std::size_t m_at = 0;
    char m_separator;
    bool m_hasBackslashes;
    bool m_isLast;
    bool m_isBroken = false;
    bool m_hasTooMany = false;
    int m_lines = 1;
    std::vector<Cell> m_cells;
};

} // namespace vinculo::models
