// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calllog/reading/logtime.h"
#include "models/calllog/reading/logurl.h"

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vinculo::models {

//! Every different text of a column once, with a number. Number 0 is the empty text. Bounded: what comes
//! after kMostTexts or kMostBytes becomes kOther, and `isFull()` says so.
class LogTexts
{
public:
    static constexpr std::size_t kMostTexts = 4'000'000;
    static constexpr std::size_t kMostBytes = 256 * 1024 * 1024;
    static constexpr std::uint32_t kOther = 1;

    LogTexts();
    [[nodiscard]] std::uint32_t add(std::string_view text);
    //! Adds everything of another; the numbers in here by the numbers in there.
    [[nodiscard]] std::vector<std::uint32_t> addAll(const LogTexts &other);
    [[nodiscard]] std::uint32_t find(std::string_view text) const; //!< 0: it is not there
    [[nodiscard]] std::string_view text(std::uint32_t number) const;
    //! UTF-8 where it is that, else Windows-1252: files of mixed encoding stay readable.
    [[nodiscard]] QString string(std::uint32_t number) const;
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] bool isFull() const { return m_isFull; }

private:
    struct Entry
    {
        std::uint64_t hash;
        std::uint32_t begin;
        std::uint32_t size;
    };
    std::uint32_t add(std::string_view text, std::uint64_t hash);
    void grow();

    std::string m_bytes;
    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_slots; //!< 0: free
    bool m_isFull = false;
};

//! UTF-8 where it is that, else Windows-1252.
[[nodiscard]] QString logString(std::string_view bytes);

enum class LogMethod : std::uint8_t { Unknown, Get, Post, Put, Patch, Delete, Other };

//! What was noticed while reading, counted in lines.
struct LogNotes
{
    qint64 brokenLines = 0;    //!< a quotation mark out of place, or no JSON
    qint64 longLines = 0;      //!< skipped: longer than a line may be
    qint64 mangledIds = 0;     //!< request or link ids that a spreadsheet has rounded
    qint64 unreadTimes = 0;    //!< something stood there, but no time
    qint64 zonelessTimes = 0;  //!< taken as UTC
    qint64 unreadStatuses = 0; //!< something stood there, but no status
    qint64 htmlBodies = 0;
    qint64 production = 0; //!< lines by the environment they name
    qint64 sandbox = 0;
    qint64 repeatedHeadings = 0;
    qint64 secondTable = 0; //!< line where another table begins, which is not read; 0: none
    qint64 firstAboveTwelve = 0;
    qint64 secondAboveTwelve = 0;
    DayOrder dayOrder = DayOrder::None;
    bool isCut = false;  //!< more lines than kMostLines
    bool isFull = false; //!< too many different texts: some are shown as "…"
    int sheets = 0;      //!< of a workbook: only the first is read
    void add(const LogNotes &other);
};

//! One more entry of an answer that named several.
struct FurtherError
{
    std::uint32_t line = 0; //!< row of LogLines
    std::uint32_t code = 0;
    std::uint32_t field = 0;
};

//! The lines of a log in columns. A value; any thread once it is made.
struct LogLines
{
    static constexpr std::size_t kMostLines = 20'000'000;

    std::vector<std::int64_t> times; //!< µs since the epoch, or kNoTime
    std::vector<std::uint16_t> statuses;
    std::vector<std::uint32_t> codes;
    std::vector<std::uint32_t> messages;
    std::vector<std::uint32_t> fields;
    std::vector<std::uint32_t> links;
    std::vector<std::uint32_t> objects; //!< ids in paths, in the same dictionary as links
    std::vector<std::uint32_t> institutions;
    std::vector<std::uint32_t> endpoints;
    std::vector<LogMethod> methods;
    std::vector<LogHost> hosts;
    std::vector<std::uint8_t> isHtml;     //!< the answer was a page
    std::vector<std::uint32_t> fileLines; //!< where it stands in the file, from 1
    std::vector<std::uint32_t> requestIdEnds;
    std::string requestIds;
    std::vector<FurtherError> further;

    LogTexts codeTexts;
    LogTexts messageTexts;
    LogTexts fieldTexts;
    LogTexts idTexts;
    LogTexts institutionTexts;
    LogTexts endpointTexts;
    LogNotes notes;

    [[nodiscard]] std::size_t size() const { return times.size(); }
    [[nodiscard]] std::string_view requestId(std::size_t row) const;
    void append(const LogLines &more);
    void reserve(std::size_t rows);  //!< so many are expected
    void truncate(std::size_t rows); //!< the dictionaries keep what they have
};

} // namespace vinculo::models
