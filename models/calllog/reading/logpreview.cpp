// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/reading/csvcells.h"
#include "models/calllog/reading/logbytes.h"
#include "models/calllog/reading/logreading.h"
#include "models/calllog/reading/sheetreader.h"

#include <QFileInfo>

#include <algorithm>
#include <compare>
#include <iterator>
#include <map>
#include <utility>

namespace vinculo::models::logreading {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSample = 1024 * 1024;
constexpr int kHeadingRows = 15; //!< titles may stand above the headings

Unexpected refused(const QString &code)
{
    ApiError error;
    error.kind = ErrorKind::Storage;
    error.code = code;
    return Unexpected(std::move(error));
}

//! One in a thousand is damage, more is another kind of file, or another encoding.
bool hasManyZeros(std::string_view text)
{
    constexpr std::size_t kSomeZeros = 1000;
    constexpr std::size_t kFewZeros = 3;
    const auto zeros = std::size_t(std::ranges::count(text, '\0'));
    return zeros > std::max(kFewZeros, text.size() / kSomeZeros);
}

//! What the first bytes say that cannot be a log. Empty: nothing.
QString refusal(const QByteArray &head, CsvEncoding encoding)
{
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return u"log_old_workbook"_s;
    if (head.startsWith("%PDF") || head.startsWith("\x1F\x8B") || head.startsWith("\x89PNG") ||
        head.startsWith("Rar!") || head.startsWith("7z\xBC\xAF") || head.startsWith("\x28\xB5\x2F\xFD"))
        return u"log_not_text"_s;
    if (!isWide(encoding) && hasManyZeros({head.constData(), std::size_t(head.size())}))
        return u"log_not_text"_s;
    return {};
}

std::vector<QStringList> csvRows(std::string_view text, const LogFormat &format, bool isLast,
                                 std::size_t most, bool &hasTooMany)
{
    std::vector<QStringList> rows;
    CsvCells cells(text, format.separator, format.hasBackslashes, isLast);
    std::string scratch;
    while (rows.size() < most && cells.next() == CsvCells::Next::Record) {
        QStringList &row = rows.emplace_back();
        for (std::size_t i = 0; i < cells.count(); ++i)
            row << logString(cells.text(i, scratch)).trimmed();
        hasTooMany = hasTooMany || cells.hasTooMany();
    }
    return rows;
}

//! What a separator makes of the first lines.
struct Cut
{
    int known = 0;   //!< headings in the line that has most of them
    int fields = 0;  //!< columns whose cells look like what a log holds
    double like = 0; //!< how many lines it cuts into the same number of cells, the more the better
    auto operator<=>(const Cut &) const = default;
};

//! A single mark inside a cell: the separator stands between quotation marks, and is none.
bool cutsQuotes(const CsvCells &cells)
{
    std::string scratch;
    for (std::size_t i = 0; i < cells.count(); ++i)
        if (std::ranges::count(cells.text(i, scratch), '"') % 2 != 0)
            return true;
    return false;
}

Cut cutWith(char separator, std::string_view text, bool hasBackslashes, bool isLast, HeadingCount known)
{
    constexpr std::size_t kLines = 60;
    constexpr double kFirstLine = 4; // headings stand over as many cells
    std::map<std::size_t, std::size_t> lines;
    std::size_t first = 0;
    std::vector<QStringList> rows;
    Cut cut;
    CsvCells cells(text, separator, hasBackslashes, isLast);
    std::string scratch;
    for (std::size_t i = 0; i < kLines && cells.next() == CsvCells::Next::Record; ++i) {
        const std::size_t count = cutsQuotes(cells) ? 1 : cells.count();
        ++lines[count];
        first = i == 0 ? count : first;
        QStringList &row = rows.emplace_back();
        for (std::size_t cell = 0; cell < count && !cells.hasTooMany(); ++cell)
            row << logString(cells.text(cell, scratch)).trimmed();
        if (i < std::size_t(kHeadingRows) && std::ranges::none_of(row, logfields::isValue))
            cut.known = std::max(cut.known, known(row));
    }
    cut.known = cut.known > 1 ? cut.known : 0; // one may be chance
    const LogMapping mapping = logfields::guess({}, rows);
    cut.fields = int(std::ranges::count_if(mapping.columns, [](int column) { return column >= 0; }));
    for (const auto &[count, like] : lines)
        if (count > 1)
            cut.like =
                std::max(cut.like, double((count - 1) * like * like) * (count == first ? kFirstLine : 1));
    return cut;
}

//! "sep=;" on the first line says it; else the separator that makes known headings, then columns that look
//! like those of a log, then lines alike.
char separatorOf(std::string_view text, bool hasBackslashes, bool isLast, HeadingCount known)
{
    constexpr std::string_view kSaid = "sep=";
    if (text.starts_with(kSaid) && text.size() > kSaid.size() + 1 &&
        (text[kSaid.size() + 1] == '\r' || text[kSaid.size() + 1] == '\n'))
        return text[kSaid.size()];
    char best = ',';
    Cut most;
    for (const char candidate : {',', ';', '\t', '|'}) {
        const Cut cut = cutWith(candidate, text, hasBackslashes, isLast, known);
        if (cut > most) {
            most = cut;
            best = candidate;
        }
    }
    return best;
}

//! One known word may be chance, and headings stand over values.
bool isHeading(const QStringList &row, HeadingCount known)
{
    return known(row) > 1 && std::ranges::none_of(row, logfields::isValue);
}

//! Which of the first rows holds the headings; -1: none does.
int headingRow(const std::vector<QStringList> &rows, HeadingCount known)
{
    const int count = std::min(static_cast<int>(rows.size()), kHeadingRows);
    for (int i = 0; i < count; ++i) {
        if (isHeading(rows[std::size_t(i)], known))
            return i;
    }
    if (rows.empty())
        return -1;
    // Headings of another language: words only, over rows with values.
    const auto isWordsOnly = [](const QStringList &row) {
        return row.size() > 1 && std::ranges::none_of(row, logfields::isValue) &&
               std::ranges::count_if(row, [](const QString &cell) { return !cell.isEmpty(); }) > 1;
    };
    const bool hasValuesBelow = rows.size() < 2 || std::ranges::any_of(rows[1], logfields::isValue);
    return isWordsOnly(rows[0]) && hasValuesBelow ? 0 : -1;
}

bool isBlankRow(const QStringList &row)
{
    return std::ranges::all_of(row, [](const QString &cell) { return cell.isEmpty(); });
}

//! Rows of another table say nothing about the columns of this one: headings we know, or behind a blank line
//! words in another number of cells and no call any more.
std::vector<QStringList>::iterator otherTable(std::vector<QStringList> &rows, HeadingCount known)
{
    const auto first = std::ranges::find_if_not(rows, isBlankRow);
    for (auto row = first; row != rows.end(); ++row) {
        if (isHeading(*row, known))
            return row;
        const bool isBehindBlank = row != first && isBlankRow(*std::prev(row));
        const auto isCall = [first](const QStringList &other) {
            return other.size() == first->size() && std::ranges::any_of(other, logfields::isValue);
        };
        if (isBehindBlank && row->size() != first->size() && logfields::isWordsOnly(*row) &&
            std::none_of(row, rows.end(), isCall))
            return row;
    }
    return rows.end();
}

//! Takes titles and headings off the rows.
void takeHeadings(LogPreview &preview, HeadingCount known, const LogChoice &choice)
{
    int heading = headingRow(preview.rows, known);
    if (choice.hasHeadings)
        heading = *choice.hasHeadings ? std::max(heading, 0) : -1;
    preview.format.hasHeadings = heading >= 0;
    preview.format.recordsBefore = heading + 1;
    if (heading >= 0)
        preview.format.headings = preview.rows[std::size_t(heading)];
    preview.rows.erase(preview.rows.begin(), preview.rows.begin() + heading + 1);
    // Somebody may want to read as a line what looks like headings.
    if (choice.hasHeadings.value_or(true))
        preview.rows.erase(otherTable(preview.rows, known), preview.rows.end());
    std::erase_if(preview.rows, isBlankRow);
    preview.format.columnCount = static_cast<int>(preview.format.headings.size());
    for (const QStringList &row : preview.rows)
        preview.format.columnCount = std::max(preview.format.columnCount, static_cast<int>(row.size()));
    while (preview.format.headings.size() > 0 && preview.format.columnCount > 1 &&
           preview.format.columnCount == preview.format.headings.size() &&
           preview.format.headings.constLast().isEmpty() &&
           std::ranges::all_of(preview.rows, [&preview](const QStringList &row) {
               return row.size() < preview.format.columnCount || row.constLast().isEmpty();
           })) { // separators at the end of every line
        preview.format.headings.removeLast();
        --preview.format.columnCount;
    }
}

//! Where an array of objects begins inside an object: "[{" behind a key. 0: nowhere.
std::size_t innerArray(std::string_view text)
{
    bool isText = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isText && text[i] == '\\') {
            ++i;
        } else if (text[i] == '"') {
            isText = !isText;
        } else if (!isText && text[i] == '[') {
            const std::size_t next = text.find_first_not_of(" \t\r\n", i + 1);
            if (next != std::string_view::npos && text[next] == '{')
                return i;
        }
    }
    return 0;
}

//! Lines, an array, or an array inside an object.
void detectJson(std::string_view text, bool isLast, LogFormat &format)
{
    const std::size_t first = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    JsonCells lines(text, true, isLast);
    format.kind = LogKind::JsonObjects;
    if (text[first] == '[')
        return;
    if (const std::size_t end = text.find('\n', first);
        end != std::string_view::npos && end - first > JsonCells::kLongestObject)
        lines.setPosition(end + 1); // longer than is read: the next one tells
    if (lines.next() == JsonCells::Next::Record && !lines.isBroken()) {
        format.kind = LogKind::JsonLines;
        const JsonCells::Next second = lines.next();
        if (second != JsonCells::Next::End)
            return;
    }
    const std::size_t inner = innerArray(text);
    if (inner == 0)
        return;
    JsonCells whole(text, false, isLast);
    const bool isOne = whole.next() == JsonCells::Next::Incomplete ||
                       (!whole.isBroken() && whole.next() == JsonCells::Next::End);
    JsonCells array(text.substr(inner), false, true);
    const bool hasTwo = array.next() == JsonCells::Next::Record && array.next() == JsonCells::Next::Record;
    if (isOne && hasTwo) {
        format.kind = LogKind::JsonObjects;
        format.start = inner;
    }
}

void previewJson(std::string_view text, bool isLast, LogPreview &preview)
{
    LogFormat &format = preview.format;
    detectJson(text, isLast, format);
    const std::string_view part = text.substr(format.start);
    const bool isLineWise = format.kind == LogKind::JsonLines;
    JsonCells cells(part, isLineWise, isLast);
    for (std::size_t i = 0; i < LogPreview::kMostRows && cells.next() == JsonCells::Next::Record;)
        if (!cells.isBroken() && cells.collect(format.paths))
            ++i;
    JsonCells again(part, isLineWise, isLast);
    while (preview.rows.size() < LogPreview::kMostRows && again.next() == JsonCells::Next::Record) {
        if (again.isBroken() || !again.read(format.paths))
            continue;
        QStringList &row = preview.rows.emplace_back();
        for (std::size_t i = 0; i < format.paths.size(); ++i)
            row << logString(again.text(i));
    }
    for (const JsonPath &path : format.paths)
        format.headings << JsonCells::nameOf(path);
    format.columnCount = static_cast<int>(format.paths.size());
}

//! Goes on behind a first line that is longer than the sample, as far as that is worth it.
void readPastLongLine(LogBytes &bytes, std::string &text)
{
    constexpr std::size_t kFarthest = 64 * 1024 * 1024;
    std::size_t end = std::string::npos;
    std::size_t searched = 0;
    while (end == std::string::npos && text.size() < kFarthest) {
        end = text.find('\n', std::exchange(searched, text.size()));
        if (end == std::string::npos && !bytes.more(text, kSample))
            return;
    }
    while (end != std::string::npos && text.size() - end < std::size_t(kSample) &&
           bytes.more(text, kSample)) {
    }
}

Result<LogPreview> previewSheet(const QString &path, LogPreview preview, HeadingCount known,
                                const LogChoice &choice)
{
    preview.format.kind = LogKind::Sheet;
    auto opened = SheetReader::open(path);
    if (!opened)
        return Unexpected(opened.error());
    SheetReader &sheet = **opened;
    SheetRow row;
    while (preview.rows.size() < LogPreview::kMostRows && sheet.next(row)) {
        QStringList &cells = preview.rows.emplace_back();
        for (const std::string &cell : row.cells)
            cells << QString::fromStdString(cell).trimmed();
    }
    if (sheet.error())
        return Unexpected(*sheet.error());
    if (sheet.hasTooMany())
        return refused(u"log_too_many_columns"_s);
    preview.sheets = sheet.sheets();
    takeHeadings(preview, known, choice);
    return preview;
}

//! Marks behind backslashes that nobody doubled as well: there they belong to JSON inside JSON.
bool hasBackslashes(std::string_view text)
{
    constexpr std::string_view kMark = "{\\\"";
    for (std::size_t at = text.find(kMark); at != std::string_view::npos; at = text.find(kMark, at + 1))
        if (at + kMark.size() == text.size() || text[at + kMark.size()] != '"')
            return true;
    return false;
}

Result<LogPreview> previewText(QFile &file, const QByteArray &head, LogPreview preview, HeadingCount known,
                               const LogChoice &choice)
{
    LogBytes bytes(file, preview.format.encoding);
    std::string text;
    while (qint64(text.size()) < kSample && bytes.more(text, kSample)) {
    }
    if (bytes.hasFailed())
        return refused(u"import_unreadable"_s);
    if (hasManyZeros(text))
        return refused(u"log_not_text"_s);
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos)
        return refused(head.size() < kSample ? u"log_empty"_s : u"log_not_text"_s);
    for (int i = 0; i < 2 && (text[first] == '{' || text[first] == '['); ++i) {
        previewJson(text, bytes.isAtEnd(), preview);
        if (!preview.rows.empty())
            return preview;
        preview = LogPreview{.format = {.encoding = preview.format.encoding}};
        if (i > 0 || text.find('\n', first) != std::string::npos || bytes.isAtEnd())
            break;
        readPastLongLine(bytes, text);
        if (bytes.hasFailed())
            return refused(u"import_unreadable"_s);
    }
    const bool isLast = bytes.isAtEnd();
    preview.format.hasBackslashes = hasBackslashes(text);
    preview.format.separator = choice.separator.value_or(
        separatorOf(std::string_view(text).substr(first), preview.format.hasBackslashes, isLast, known));
    bool hasTooMany = false;
    preview.rows = csvRows(text, preview.format, isLast, LogPreview::kMostRows + kHeadingRows, hasTooMany);
    if (hasTooMany)
        return refused(u"log_too_many_columns"_s);
    takeHeadings(preview, known, choice);
    return preview;
}

} // namespace

Result<LogPreview> preview(const QString &path, HeadingCount known, const LogChoice &choice)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refused(u"import_no_file"_s);
    if (!info.isFile()) // a pipe could keep us waiting for ever
        return refused(u"import_unreadable"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(u"import_unreadable"_s);
    const QByteArray head = file.read(kSample);
    if (head.isEmpty())
        return refused(file.error() == QFileDevice::NoError ? u"log_empty"_s : u"import_unreadable"_s);
    LogPreview preview;
    preview.format.encoding = choice.encoding.value_or(detectEncoding(head));
    const bool isArchive = head.startsWith("PK\x03\x04");
    const QString code = isArchive ? QString() : refusal(head, preview.format.encoding);
    if (!code.isEmpty())
        return refused(code);
    file.seek(0);
    auto result = isArchive ? previewSheet(path, std::move(preview), known, choice)
                            : previewText(file, head, std::move(preview), known, choice);
    if (!result)
        return result;
    if (result->rows.empty())
        return refused(u"log_no_rows"_s);
    result->guess = logfields::guess(result->format.headings, result->rows);
    result->signature = logfields::signature(result->format.headings, result->format.columnCount);
    return result;
}

} // namespace vinculo::models::logreading
