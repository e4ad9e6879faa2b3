// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calllog/reading/recordheadings.h"
#include "models/calllog/reading/recordreader.h"
#include "models/work/parallelblocks.h"

#include <QFileInfo>

#include <algorithm>
#include <mutex>
#include <optional>
#include <utility>

// The bodies of RecordReader, for the files that make a reader of one kind of lines.

namespace vinculo::models::logreading {

using namespace Qt::StringLiterals;

inline constexpr std::size_t kWindow = 8 * 1024 * 1024; //!< also the longest record
inline constexpr std::size_t kPieces = 8;

template<class Builder>
bool RecordReader<Builder>::fill(LogBytes &bytes)
{
    while (m_window.size() < kWindow && bytes.more(m_window, qint64(kWindow - m_window.size()))) {
    }
    m_isLast = bytes.isAtEnd();
    return !bytes.hasFailed();
}

//! Titles, headings, and what stands around an array of calls.
template<class Builder>
void RecordReader<Builder>::skipBefore()
{
    std::size_t end = std::min(m_format.start, m_window.size());
    m_line +=
        static_cast<std::uint32_t>(std::count(m_window.begin(), m_window.begin() + qsizetype(end), '\n'));
    if (!isJson()) {
        CsvCells cells(m_window, m_format.separator, m_format.hasBackslashes, m_isLast);
        for (int i = 0; i < m_format.recordsBefore && cells.next() == CsvCells::Next::Record; ++i) {
            m_line += static_cast<std::uint32_t>(cells.lines());
            end = cells.position();
        }
    }
    m_window.erase(0, end);
}

//! The window is full and holds no end of a record: goes on behind the next end of a line.
template<class Builder>
void RecordReader<Builder>::skipLongLine(LogBytes &bytes)
{
    ++m_lines.notes.longLines;
    ++m_line;
    std::size_t end = m_window.find('\n');
    while (end == std::string::npos && !m_isCancelled) {
        m_window.clear();
        if (!bytes.more(m_window, qint64(kWindow)))
            return;
        end = m_window.find('\n');
    }
    if (end != std::string::npos)
        m_window.erase(0, end + 1);
}

template<class Builder>
auto RecordReader<Builder>::cutWindow() const -> std::vector<Piece>
{
    std::vector<Piece> pieces;
    std::size_t begin = 0;
    const bool isOne = m_format.kind == LogKind::JsonObjects;
    const std::size_t step =
        isOne ? m_window.size() : std::max<std::size_t>(m_window.size() / kPieces, 64 * 1024);
    while (begin < m_window.size()) {
        const std::size_t nominal = begin + step;
        const std::size_t newline =
            nominal < m_window.size() ? m_window.find('\n', nominal) : std::string::npos;
        const std::size_t end = newline == std::string::npos ? m_window.size() : newline + 1;
        pieces.emplace_back(begin, end);
        begin = end;
    }
    return pieces;
}

template<class Builder>
void RecordReader<Builder>::readCsvPiece(Piece &piece) const
{
    CsvCells cells(m_window, m_format.separator, m_format.hasBackslashes, m_isLast);
    cells.setPosition(piece.begin);
    Builder builder = m_makeBuilder();
    const CsvRecord record(cells);
    std::string scratch;
    const auto isEmpty = [&](std::size_t cell) { return cells.text(cell, scratch).empty(); };
    while (cells.position() < piece.end && !m_isCancelled && cells.next() == CsvCells::Next::Record) {
        bool isBlank = true;
        for (std::size_t i = 0; i < cells.count() && isBlank; ++i)
            isBlank = isEmpty(i);
        if (!isBlank && !isHeading(builder, record, piece))
            addRecord(builder, record, cells.count(), piece);
        piece.endsBlank = isBlank;
        builder.lines().notes.brokenLines += cells.isBroken() ? 1 : 0;
        piece.lines += static_cast<std::uint32_t>(cells.lines());
    }
    piece.stop = cells.position();
    piece.rows = std::move(builder.lines());
}

template<class Builder>
void RecordReader<Builder>::readJsonPiece(Piece &piece) const
{
    JsonCells cells(m_window, m_format.kind == LogKind::JsonLines, m_isLast);
    cells.setPosition(piece.begin);
    Builder builder = m_makeBuilder();
    const JsonRecord record(cells);
    while (cells.position() < piece.end && !m_isCancelled && cells.next() == JsonCells::Next::Record) {
        piece.lines += static_cast<std::uint32_t>(cells.linesBefore());
        if (cells.isBroken() || !cells.read(m_paths))
            ++builder.lines().notes.brokenLines;
        else
            builder.add(record, piece.lines);
        piece.lines += static_cast<std::uint32_t>(cells.lines());
    }
    piece.stop = cells.position();
    piece.rows = std::move(builder.lines());
}

template<class Builder>
void RecordReader<Builder>::readPiece(Piece &piece) const
{
    piece.lines = 0;
    piece.headings.clear();
    piece.doubtful.reset();
    piece.endsBlank.reset();
    if (isJson())
        readJsonPiece(piece);
    else
        readCsvPiece(piece);
}

template<class Builder>
void RecordReader<Builder>::take(Piece &piece)
{
    for (const Headings &headings : piece.headings) {
        if (headings.cells == m_format.headings) {
            ++m_lines.notes.repeatedHeadings;
            continue;
        }
        if (headings.needsBlankBefore && !m_isAfterBlank)
            continue;
        if (headings.row == 0 && m_lines.size() == 0 && !m_format.hasHeadings)
            continue; // the first line is none, as somebody says
        m_lines.notes.secondTable = m_line + headings.line;
        piece.rows.truncate(headings.row);
        break;
    }
    m_isAfterBlank = piece.endsBlank.value_or(m_isAfterBlank);
    for (std::uint32_t &line : piece.rows.fileLines)
        line += m_line;
    m_line += piece.lines;
    m_lines.append(piece.rows);
    m_lines.notes.isCut = m_lines.size() >= Lines::kMostLines;
}

//! Takes over, in order, what has been read. Pieces begin at ends of lines, which may lie inside a cell: what
//! was read from a wrong start is read again from the right one.
template<class Builder>
void RecordReader<Builder>::takeReady(Window &window)
{
    while (window.next < window.pieces.size() && window.pieces[window.next].isRead) {
        Piece &piece = window.pieces[window.next++];
        if (isDone() || window.isStopped || window.used >= piece.end)
            continue;
        if (window.used != piece.begin) {
            piece.begin = window.used;
            readPiece(piece);
        }
        window.used = piece.stop;
        take(piece);
        window.isStopped = window.used < piece.end; // the rest of the window is one unfinished record
    }
}

//! Reads what is whole in the window, and meanwhile the next bytes of the file; returns how much was used.
template<class Builder>
std::size_t RecordReader<Builder>::readWindow(LogBytes &bytes)
{
    Window window;
    window.pieces = cutWindow();
    std::mutex taking;
    m_ahead.clear();
    forBlocks(window.pieces.size() + 1, 1, [&](std::size_t begin, std::size_t) {
        if (begin == 0) {
            if (!m_isLast)
                (void)bytes.more(m_ahead, qint64(kWindow));
            return;
        }
        readPiece(window.pieces[begin - 1]);
        window.pieces[begin - 1].isRead = true;
        if (const std::unique_lock lock(taking, std::try_to_lock); lock)
            takeReady(window);
    });
    takeReady(window);
    return window.used;
}

template<class Builder>
auto RecordReader<Builder>::readText(QFile &file) -> Result<Lines>
{
    LogBytes bytes(file, m_format.encoding);
    bool isFirst = true;
    while (true) {
        if (!fill(bytes))
            return Unexpected(failed(ErrorKind::Storage, u"import_unreadable"_s));
        if (std::exchange(isFirst, false))
            skipBefore();
        const std::size_t used = readWindow(bytes);
        if (m_lines.size() > 0 && !std::exchange(m_hasReserved, true))
            m_lines.reserve(expectedRows(m_lines.size(), used, file.size()));
        if (m_isCancelled)
            return Unexpected(failed(ErrorKind::Cancelled, {}));
        if (isDone() || (m_isLast && (used == 0 || used == m_window.size())))
            break;
        const bool isTooLong = used == 0 && m_window.size() >= kWindow;
        m_window.erase(0, used);
        m_window.append(m_ahead);
        if (isTooLong)
            skipLongLine(bytes);
        constexpr qint64 kThousand = 1000;
        m_progress.permille =
            static_cast<int>(bytes.position() * kThousand / std::max<qint64>(1, file.size()));
    }
    return finished();
}

template<class Builder>
auto RecordReader<Builder>::readSheet(const QString &path) -> Result<Lines>
{
    auto opened = SheetReader::open(path);
    if (!opened)
        return Unexpected(opened.error());
    SheetReader &sheet = **opened;
    m_lines.notes.sheets = sheet.sheets();
    SheetRow row;
    const SheetRecord record(row);
    for (int i = 0; i < m_format.recordsBefore && sheet.next(row); ++i) {
    }
    bool isMore = true;
    while (isMore && !isDone()) { // in pieces, so that dictionaries stay small beside the lines
        constexpr std::size_t kRows = 16'384;
        Piece piece(0, 0);
        Builder builder = m_makeBuilder();
        m_line = 0;
        while (builder.lines().size() < kRows && !m_isCancelled && (isMore = sheet.next(row))) {
            const auto line = static_cast<std::uint32_t>(row.number);
            if (piece.lines > 0 && line > piece.lines + 1) // rows without cells are not written
                piece.endsBlank = true;
            piece.lines = line;
            const bool isBlank =
                std::ranges::all_of(row.cells, [](const auto &cell) { return cell.empty(); });
            if (!isBlank && !isHeading(builder, record, piece))
                addRecord(builder, record, row.cells.size(), piece);
            piece.endsBlank = isBlank;
        }
        piece.rows = std::move(builder.lines());
        take(piece);
        constexpr double kThousand = 1000;
        m_progress.permille = static_cast<int>(sheet.share() * kThousand);
    }
    if (m_isCancelled)
        return Unexpected(failed(ErrorKind::Cancelled, {}));
    if (sheet.error())
        return Unexpected(*sheet.error());
    return finished();
}

template<class Builder>
auto RecordReader<Builder>::finished() -> Result<Lines>
{
    if (m_lines.size() == 0)
        return Unexpected(failed(ErrorKind::Storage, u"log_no_rows"_s));
    LogNotes &notes = m_lines.notes;
    notes.dayOrder = unpackTimes(m_lines.times, notes.firstAboveTwelve > 0, notes.secondAboveTwelve > 0);
    return std::move(m_lines);
}

template<class Builder>
auto RecordReader<Builder>::read(const QString &path) -> Result<Lines>
{
    if (!QFileInfo(path).isFile())
        return Unexpected(failed(ErrorKind::Storage, u"import_no_file"_s));
    if (m_format.kind == LogKind::Sheet)
        return readSheet(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected(failed(ErrorKind::Storage, u"import_unreadable"_s));
    return readText(file);
}

} // namespace vinculo::models::logreading
