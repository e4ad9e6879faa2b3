// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace vinculo::models {

//! Where a value stands in the objects of a log: the keys from the outside.
using JsonPath = std::vector<std::string>;

//! Cuts text into JSON objects, one after the other: lines, one array, or objects behind each other. What is
//! no object costs the line it stands on. One per thread.
class JsonCells
{
public:
    enum class Next { Record, Incomplete, End };
    static constexpr std::size_t kMostColumns = 300;
    static constexpr std::size_t kLongestObject = 1024 * 1024;

    //! `isLineWise`: every object stands on a line of its own, so what goes on behind it is broken.
    JsonCells(std::string_view text, bool isLineWise, bool isLast);
    ~JsonCells();

    //! Another text from its beginning; the parser and its memory stay.
    void setText(std::string_view text);
    void setPosition(std::size_t position) { m_at = position; }
    [[nodiscard]] std::size_t position() const { return m_at; }
    [[nodiscard]] Next next(); //!< finds the next object; does not look into it

    //! The values of the object at these paths, as text; objects and arrays as JSON. False: it is no JSON.
    [[nodiscard]] bool read(const std::vector<JsonPath> &paths);
    [[nodiscard]] std::string_view text(std::size_t path) const
    {
        return path < m_values.size() ? std::string_view(m_values[path]) : std::string_view();
    }
    //! Adds the paths of the object's values that are not there yet, in their order. False: it is no JSON.
    [[nodiscard]] bool collect(std::vector<JsonPath> &paths);

    [[nodiscard]] int linesBefore() const { return m_linesBefore; } //!< skipped before the object
    [[nodiscard]] int lines() const { return m_lines; }             //!< that the object takes
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

    [[nodiscard]] static QString nameOf(const JsonPath &path); //!< "response.status"

private:
    struct Parser;
    Next skipLine(const char *at);

    const char *m_begin;
    const char *m_end;
    std::size_t m_at = 0;
    bool m_isLineWise;
    bool m_isLast;
    bool m_isBroken = false;
    int m_linesBefore = 0;
    int m_lines = 1;
    std::string_view m_object;
    std::vector<std::string> m_values;
    std::unique_ptr<Parser> m_parser;
};

} // namespace vinculo::models
