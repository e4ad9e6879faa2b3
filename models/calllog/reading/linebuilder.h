// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calllog/logfields.h"
#include "models/calllog/loglines.h"
#include "models/calllog/reading/errorbody.h"
#include "models/calllog/reading/logcells.h"

namespace vinculo::models {

//! Turns records into lines of a log. One per thread and piece.
class LineBuilder
{
public:
    using Lines = LogLines;

    explicit LineBuilder(const LogMapping &mapping)
        : m_mapping(mapping)
    {
    }

    //! `fileLine`: relative to the piece.
    void add(const LogCells &cells, std::uint32_t fileLine);
    [[nodiscard]] LogLines &lines() { return m_lines; }
    [[nodiscard]] const LogLines &lines() const { return m_lines; }
    //! A word stands where status or time should: headings of another table, perhaps.
    [[nodiscard]] bool mayBeHeadings(const LogCells &cells);
    [[nodiscard]] static int knownHeadings(const QStringList &cells)
    {
        return logfields::knownHeadings(cells);
    }

private:
    //! What one record says, before it is stored.
    struct Line
    {
        int status = 0;
        std::string_view link;
        std::string_view requestId;
        std::string_view code;
        std::string_view message;
        std::string_view field;
        std::string_view institution;
        LogMethod method = LogMethod::Unknown;
        LogHost host = LogHost::Unknown;
        bool isHtml = false;
    };
    [[nodiscard]] std::string_view cell(const LogCells &cells, LogField field);
    void addTime(std::string_view text, std::string_view clock);
    void readStatus(std::string_view text, Line &line);
    void readUrl(std::string_view text, Line &line);
    void readBody(std::string_view text, Line &line);
    void readRequest(std::string_view text, Line &line);
    void readIds(const LogCells &cells, Line &line);

    LogMapping m_mapping;
    LogLines m_lines;
    ErrorBodyReader m_bodies;
    JsonCells m_request{{}, false, true};
    LogUrlReader m_urls;
    std::array<std::string, kLogFields> m_scratch;
    std::string m_python; //!< a request that was printed by it, as JSON
    std::string m_lowered;
};

} // namespace vinculo::models
