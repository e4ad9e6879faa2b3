// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calllog/reading/logbytes.h"
#include "models/calllog/reading/logreading.h"
#include "models/calllog/reading/logrecords.h"

#include <atomic>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace vinculo::models::logreading {

//! Headings that stand in the middle of a piece, before its row `row`.
struct Headings
{
    std::size_t row = 0;
    std::uint32_t line = 0;
    QStringList cells;
    bool needsBlankBefore = false; //!< it stands first in its piece: the one before knows
};

//! A stretch of the window, read on its own.
template<class Lines>
struct Piece
{
    std::size_t begin = 0;
    std::size_t end = 0;  //!< records that begin before it belong to the piece
    std::size_t stop = 0; //!< where the last record ended
    std::uint32_t lines = 0;
    Lines rows;
    std::vector<Headings> headings;
    std::optional<std::size_t> doubtful; //!< of the headings: those of another table, if no call follows
    std::optional<bool> endsBlank;       //!< whether the last line is blank; nothing: there is none
    std::atomic_bool isRead = false;

    Piece(std::size_t from, std::size_t to)
        : begin(from)
        , end(to)
    {
    }
    Piece(Piece &&other) noexcept // only before they are read
        : begin(other.begin)
        , end(other.end)
    {
    }
};

//! The pieces of a window, and how far they are taken over.
template<class Lines>
struct Window
{
    std::vector<Piece<Lines>> pieces;
    std::size_t next = 0;
    std::size_t used = 0;
    bool isStopped = false;
};

//! Reads a log record by record into lines of any kind: from text in pieces at the same time, from a workbook
//! row by row. `Builder` makes lines of records:
//!
//!   Lines                        what it fills: size(), append(), reserve(), truncate(), fileLines, times,
//!                                statuses, notes, kMostLines
//!   lines()                      those so far
//!   add(cells, line)             one record more; `line` is relative to the piece
//!   mayBeHeadings(cells)         quick: words stand where values should
//!   knownHeadings(texts)         static: how many of the cells are headings we know
//!
//! `columns`: those that are asked for. One thread calls it; it shares its work with the workers.
template<class Builder>
class RecordReader
{
public:
    using Lines = typename Builder::Lines;

    RecordReader(const LogFormat &format, const std::vector<int> &columns,
                 std::function<Builder()> makeBuilder, LogProgress &progress,
                 const std::atomic_bool &isCancelled)
        : m_format(format)
        , m_makeBuilder(std::move(makeBuilder))
        , m_progress(progress)
        , m_isCancelled(isCancelled)
    {
        // Only what is asked for is looked up in every object.
        m_paths.resize(format.paths.size());
        for (const int column : columns)
            if (column >= 0 && static_cast<std::size_t>(column) < m_paths.size())
                m_paths[std::size_t(column)] = format.paths[std::size_t(column)];
    }

    //! The file may not change under it; errors as of logreading.
    Result<Lines> read(const QString &path);

private:
    using Piece = logreading::Piece<Lines>;
    using Window = logreading::Window<Lines>;

    Result<Lines> readText(QFile &file);
    Result<Lines> readSheet(const QString &path);
    [[nodiscard]] bool isJson() const { return m_format.kind != LogKind::Csv; }
    [[nodiscard]] bool isDone() const
    {
        return m_isCancelled || m_lines.notes.secondTable > 0 || m_lines.notes.isCut;
    }
    bool fill(LogBytes &bytes);
    void skipBefore();
    void skipLongLine(LogBytes &bytes);
    std::size_t readWindow(LogBytes &bytes);
    void takeReady(Window &window);
    std::vector<Piece> cutWindow() const;
    void readPiece(Piece &piece) const;
    void readCsvPiece(Piece &piece) const;
    void readJsonPiece(Piece &piece) const;
    bool isHeading(Builder &builder, const LogCells &cells, Piece &piece) const;
    void addRecord(Builder &builder, const LogCells &cells, std::size_t count, Piece &piece) const;
    [[nodiscard]] bool mayBeOtherTable(Builder &builder, const LogCells &cells, std::size_t count) const;
    void take(Piece &piece);
    Result<Lines> finished();

    const LogFormat &m_format;
    std::function<Builder()> m_makeBuilder;
    LogProgress &m_progress;
    const std::atomic_bool &m_isCancelled;
    std::vector<JsonPath> m_paths;
    std::string m_window;
    std::string m_ahead; //!< what follows it
    bool m_isLast = false;
    bool m_hasReserved = false;
    bool m_isAfterBlank = false;
    std::uint32_t m_line = 1; //!< of the file, where the window begins
    Lines m_lines;
};

} // namespace vinculo::models::logreading
