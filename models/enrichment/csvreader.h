// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "models/files/textencoding.h"

#include <QByteArray>
#include <QStringList>

#include <atomic>
#include <functional>
#include <vector>

namespace vinculo::models {

//! How a file is to be read.
struct CsvFormat
{
    CsvEncoding encoding = CsvEncoding::Utf8;
    QChar separator = u',';
    bool hasHeadings = true;
    bool operator==(const CsvFormat &) const = default;
};

enum class CsvProblem {
    None,
    UnclosedQuote,  //!< a quotation mark opens a cell and nothing closes it
    TextAfterQuote, //!< something stands between the closing mark and the next separator
    TooManyCells,   //!< more than kMostColumns
};

struct CsvRow
{
    int line = 0; //!< of the file, from 1, where the row begins
    QStringList cells;
    CsvProblem problem = CsvProblem::None;
};

struct CsvTable
{
    QStringList headings; //!< none without a line of headings
    std::vector<CsvRow> rows;
    int columnCount = 0; //!< of the longest row, headings included
    bool isCut = false;  //!< the file goes on behind what was read
};

//! Files of comma-separated values (RFC 4180), as spreadsheets and banks write them: other separators, other
//! encodings, any line ends, a byte order mark, blank lines. A quotation mark that is never closed costs the
//! one line it stands on, not the rest of the file. Whatever is in a file, reading takes memory and time in
//! proportion to its size. Any thread.
namespace csv {

inline constexpr qint64 kMostBytes = 16 * 1024 * 1024;
inline constexpr int kMostColumns = 200;
inline constexpr std::size_t kMostCells = 1'000'000;

//! The bytes of a file. Errors, all ErrorKind::Storage: "import_no_file", "import_unreadable",
//! "import_too_large", "import_empty", "import_not_text" (a spreadsheet, a picture).
[[nodiscard]] Result<QByteArray> load(const QString &path, qint64 mostBytes = kMostBytes);

//! Encoding and separator as the bytes suggest them.
[[nodiscard]] CsvFormat detect(const QByteArray &bytes);

//! Bytes that mean nothing in the encoding become U+FFFD.
[[nodiscard]] QString decoded(const QByteArray &bytes, CsvEncoding encoding);

//! Hands over row by row, headings first, without blank ones, until `take` returns false. Returns whether the
//! whole file was read.
bool visit(const QByteArray &bytes, const CsvFormat &format, const std::function<bool(CsvRow &row)> &take);

[[nodiscard]] CsvTable read(const QByteArray &bytes, const CsvFormat &format,
                            const std::atomic_bool &isCancelled);

} // namespace csv

} // namespace vinculo::models
