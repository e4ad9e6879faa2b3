// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "models/calllog/logfields.h"
#include "models/calllog/loglines.h"
#include "models/calllog/reading/jsoncells.h"
#include "models/files/textencoding.h"

#include <atomic>
#include <optional>

namespace vinculo::models {

enum class LogKind {
    Csv,
    JsonLines,   //!< an object on every line
    JsonObjects, //!< an array, or objects behind each other
    Sheet,       //!< XLSX
};

//! How a log is written.
struct LogFormat
{
    LogKind kind = LogKind::Csv;
    CsvEncoding encoding = CsvEncoding::Utf8;
    char separator = ',';
    bool hasBackslashes = false;
    bool hasHeadings = true;
    int recordsBefore = 0;       //!< up to and with the headings: titles, "sep=;"
    std::size_t start = 0;       //!< of the array of calls, bytes of UTF-8
    std::vector<JsonPath> paths; //!< JSON: the columns
    QStringList headings;
    int columnCount = 0;
};

//! How somebody says that a log is to be read, where it is not as it seems to be.
struct LogChoice
{
    std::optional<char> separator;
    std::optional<CsvEncoding> encoding;
    std::optional<bool> hasHeadings;

    //! For the settings, and back; what cannot be read is left out.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static LogChoice fromText(const QString &text);
    bool operator==(const LogChoice &) const = default;
};

//! The beginning of a log.
struct LogPreview
{
    LogFormat format;
    std::vector<QStringList> rows; //!< at most kMostRows
    LogMapping guess;
    QString signature; //!< see logfields::signature()
    int sheets = 0;
    static constexpr std::size_t kMostRows = 200;
};

struct LogProgress
{
    std::atomic<int> permille = 0;
};

//! Reads logs of calls of unknown shape and any size. Takes memory for one window of the file and for the
//! lines; what cannot be read is counted, not fatal. The answer does not depend on how many threads help.
//!
//! Errors, all ErrorKind::Storage: "import_no_file", "import_unreadable", "log_empty", "log_not_text",
//! "log_old_workbook", "log_bad_workbook", "log_workbook_bomb", "log_too_many_columns", "log_no_rows";
//! ErrorKind::Cancelled when the flag was set.
namespace logreading {

//! How many of the cells are headings that this kind of log may have.
using HeadingCount = int (*)(const QStringList &cells);

//! `guess` and `signature` are those of calls.
[[nodiscard]] Result<LogPreview> preview(const QString &path, HeadingCount known = logfields::knownHeadings,
                                         const LogChoice &choice = {});
[[nodiscard]] Result<LogLines> read(const QString &path, const LogFormat &format, const LogMapping &mapping,
                                    LogProgress &progress, const std::atomic_bool &isCancelled);

} // namespace logreading

} // namespace vinculo::models
