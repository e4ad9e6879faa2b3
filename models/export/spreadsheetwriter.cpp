// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/spreadsheetwriter.h"

#include "models/export/celltext.h"
#include "models/export/numericlocale.h"
#include "models/export/spreadsheetarchive.h"
#include "models/export/spreadsheettext.h"

#include <QFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdio>

namespace vinculo::models {

namespace {

using Kind = ExportCell::Kind;
using namespace Qt::StringLiterals;

constexpr std::int64_t kDaysToExcel = 25'569; //!< from 1970-01-01 to the day 0 of Excel
constexpr std::int64_t kFirstDay = 61;        //!< 1900-03-01: Excel believes in a 29 February before it
constexpr std::int64_t kLastDay = 2'958'465;  //!< 9999-12-31
constexpr std::int64_t kMicrosecondsPerDay = 86'400'000'000;
constexpr std::int64_t kFifteenDigits = 1'000'000'000'000'000;

bool isExcelDay(std::int64_t days)
{
    return days + kDaysToExcel >= kFirstDay && days + kDaysToExcel <= kLastDay;
}

int widthOf(const ExportColumn &column)
{
    constexpr int kDate = 11;
    constexpr int kMoney = 16;
    constexpr int kTimestamp = 20;
    constexpr int kText = 28;
    constexpr int kIdentifier = 38;
    constexpr int kShort = 12;
    if (column.part == ExportColumn::Part::Currency)
        return kShort;
    switch (column.field->type) {
    case FieldType::Identifier:
        return kIdentifier;
    case FieldType::Date:
        return kDate;
    case FieldType::Timestamp:
        return kTimestamp;
    case FieldType::Money:
    case FieldType::Decimal:
        return kMoney;
    case FieldType::Integer:
    case FieldType::Boolean:
        return kShort;
    case FieldType::Enum:
        return kTimestamp;
    case FieldType::Text:
    case FieldType::TextList:
    case FieldType::Object:
    case FieldType::ObjectList:
        break;
    }
    return kText;
}

//! Excel refuses these characters, and more than 31, in the name of a sheet.
std::string sheetName(const QString &title)
{
    constexpr qsizetype kLongest = 31;
    QString name;
    for (const QChar c : title)
        name += u"[]:*?/\\'"_s.contains(c) || c.unicode() < 0x20 ? u' ' : c;
    name = name.left(kLongest).trimmed();
    return name.isEmpty() ? "Data" : name.toStdString();
}

//! Sheets near four gigabytes need the newer form of the archive, which not every program likes.
bool isHuge(const ExportPlan &plan)
{
    constexpr std::size_t kManyCells = 40'000'000;
    return plan.rows.size() * plan.columns.size() > kManyCells;
}

} // namespace

struct SpreadsheetWriter::Private
{
    Private(const ExportPlan &thePlan, const QString &filePath, const QString &folderPath)
        : plan(thePlan)
        , reader(thePlan.columns)
        , path(filePath)
        , file(QFile::encodeName(filePath))
        , folder(QFile::encodeName(folderPath))
    {
    }

    void writeText(lxw_row_t row, lxw_col_t column, std::string_view value, lxw_format *format = nullptr);
    void writeCell(lxw_col_t column, const ExportCell &cell);
    void writeDecimal(lxw_col_t column, const ExportCell &cell);
    void writeLongDecimal(lxw_col_t column, std::string_view token);
    void writeInstant(lxw_col_t column, const ExportCell &cell);
    void writeAbout();

    const ExportPlan &plan;
    CellReader reader;
    QString path;
    QByteArray file;
    QByteArray folder;
    lxw_workbook *workbook = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *bold = nullptr;
    lxw_format *money = nullptr;
    lxw_format *date = nullptr;
    lxw_format *instant = nullptr;
    lxw_row_t next = 0;
    bool isRefused = false;
    std::string text;
};

SpreadsheetWriter::SpreadsheetWriter(const ExportPlan &plan, const QString &filePath, const QString &folder)
    : d(std::make_unique<Private>(plan, filePath, folder))
{
}

SpreadsheetWriter::~SpreadsheetWriter()
{
    if (d->workbook) // given up before it was packed
        lxw_workbook_free(d->workbook);
}

bool SpreadsheetWriter::begin()
{
    const NumericLocale plainNumbers;
    // Beside the target, so that one disk decides whether there is room.
    lxw_workbook_options options{.constant_memory = LXW_TRUE,
                                 .tmpdir = d->folder.data(),
                                 .use_zip64 =
                                     isHuge(d->plan) ? std::uint8_t(LXW_TRUE) : std::uint8_t(LXW_FALSE)};
    d->workbook = workbook_new_opt(d->file.constData(), &options);
    if (!d->workbook)
        return false;
    d->bold = workbook_add_format(d->workbook);
    d->money = workbook_add_format(d->workbook);
    d->date = workbook_add_format(d->workbook);
    d->instant = workbook_add_format(d->workbook);
    d->sheet = workbook_add_worksheet(d->workbook, sheetName(d->plan.title).c_str());
    if (!d->sheet || !d->sheet->optimize_tmpfile || !d->bold || !d->money || !d->date || !d->instant)
        return false;
    format_set_bold(d->bold);
    format_set_num_format(d->money, "#,##0.00##");
    format_set_num_format(d->date, "yyyy-mm-dd");
    format_set_num_format(d->instant, "yyyy-mm-dd hh:mm:ss");
    worksheet_freeze_panes(d->sheet, 1, 0);
    const auto last = static_cast<lxw_col_t>(std::max<std::size_t>(d->plan.columns.size(), 1) - 1);
    worksheet_autofilter(d->sheet, 0, 0, static_cast<lxw_row_t>(d->plan.rows.size()), last);
    for (std::size_t i = 0; i < d->plan.columns.size(); ++i) {
        const ExportColumn &column = d->plan.columns[i];
        const auto place = static_cast<lxw_col_t>(i);
        std::string header = column.header;
        if (column.part == ExportColumn::Part::Value && column.field->type == FieldType::Timestamp &&
            d->plan.options.wording == ExportWording::Words)
            header += " (UTC)";                                     // cells of a spreadsheet have no zone
        const int room = static_cast<int>(utf16Length(header)) + 3; // the button of the filter
        worksheet_set_column(d->sheet, place, place, std::max(widthOf(column), room), nullptr);
        d->writeText(0, place, header, d->bold);
    }
    d->next = 1;
    return !d->isRefused;
}

bool SpreadsheetWriter::writeRows(std::span<const std::uint32_t> rows)
{
    const NumericLocale plainNumbers;
    for (const std::uint32_t row : rows) {
        const RowRef &ref = d->plan.table.rows[row];
        const api::ColumnChunk &chunk = *d->plan.table.chunks[ref.chunk];
        for (std::size_t i = 0; i < d->plan.columns.size(); ++i)
            d->writeCell(static_cast<lxw_col_t>(i), d->reader.read(i, chunk, ref.row));
        ++d->next;
    }
    return !d->isRefused && std::ferror(d->sheet->optimize_tmpfile) == 0;
}

bool SpreadsheetWriter::finish()
{
    const NumericLocale plainNumbers;
    // The library does not look whether its temporary files took everything.
    std::FILE *rows = d->sheet->optimize_tmpfile;
    // The last row is written when the workbook is closed: it is not counted here.
    const bool areRowsThere = std::fflush(rows) == 0 && std::ferror(rows) == 0;
    const long size = std::ftell(rows);
    if (!areRowsThere || size < 0)
        return false;
    d->writeAbout();
    const bool isClosed = workbook_close(std::exchange(d->workbook, nullptr)) == LXW_NO_ERROR;
    return isClosed && !d->isRefused &&
           sizeInArchive(d->path, "xl/worksheets/sheet1.xml") > static_cast<std::uint64_t>(size);
}

void SpreadsheetWriter::Private::writeText(lxw_row_t row, lxw_col_t column, std::string_view value,
                                           lxw_format *format)
{
    text.clear();
    appendSpreadsheetText(text, value);
    if (worksheet_write_string(sheet, row, column, text.c_str(), format) != LXW_NO_ERROR)
        isRefused = true;
}

void SpreadsheetWriter::Private::writeCell(lxw_col_t column, const ExportCell &cell)
{
    switch (cell.kind) {
    case Kind::Absent:
    case Kind::Null:
        return;
    case Kind::Integer:
    case Kind::Decimal:
        writeDecimal(column, cell);
        return;
    case Kind::Date:
    case Kind::Timestamp:
        writeInstant(column, cell);
        return;
    case Kind::Boolean:
        worksheet_write_boolean(sheet, next, column, static_cast<int>(cell.number), nullptr);
        return;
    case Kind::Identifier: {
        std::string id;
        appendUuid(id, cell.uuid);
        writeText(next, column, id);
        return;
    }
    case Kind::Word:
    case Kind::Text:
    case Kind::List:
    case Kind::Odd:
        if (!cell.text.empty())
            writeText(next, column, cell.text);
        return;
    }
}

void SpreadsheetWriter::Private::writeDecimal(lxw_col_t column, const ExportCell &cell)
{
    if (!cell.text.empty())
        return writeLongDecimal(column, cell.text);
    if (cell.number <= -kFifteenDigits || cell.number >= kFifteenDigits) {
        std::string digits;
        appendPlain(digits, cell);
        writeText(next, column, digits);
        return;
    }
    // The format stores doubles; up to fifteen digits they give back the very same decimals.
    const bool isDecimal = cell.kind == Kind::Decimal;
    const double value = static_cast<double>(cell.number) / (isDecimal ? Decimal::kUnit : 1);
    worksheet_write_number(sheet, next, column, value, isDecimal ? money : nullptr);
}

//! One with more decimals than amounts have: a number as long as a double gives the very same back.
void SpreadsheetWriter::Private::writeLongDecimal(lxw_col_t column, std::string_view token)
{
    constexpr std::ptrdiff_t kMostDigits = 15;
    const std::string_view mantissa = token.substr(0, token.find_first_of("eE"));
    const std::size_t first = mantissa.find_first_of("123456789");
    const std::string_view counted = first == std::string_view::npos ? "" : mantissa.substr(first);
    const auto digits = std::ranges::count_if(counted, [](char c) { return c >= '0' && c <= '9'; });
    if (digits > kMostDigits)
        writeText(next, column, token);
    else
        worksheet_write_number(sheet, next, column,
                               QByteArray(token.data(), static_cast<qsizetype>(token.size())).toDouble(),
                               nullptr);
}

void SpreadsheetWriter::Private::writeInstant(lxw_col_t column, const ExportCell &cell)
{
    const bool isDate = cell.kind == Kind::Date;
    std::int64_t days = isDate ? cell.number : cell.number / kMicrosecondsPerDay;
    std::int64_t rest = isDate ? 0 : cell.number % kMicrosecondsPerDay;
    if (rest < 0) {
        rest += kMicrosecondsPerDay;
        --days;
    }
    if (!isExcelDay(days)) {
        std::string iso;
        appendPlain(iso, cell);
        writeText(next, column, iso);
        return;
    }
    const double serial = static_cast<double>(days + kDaysToExcel) +
                          static_cast<double>(rest) / static_cast<double>(kMicrosecondsPerDay);
    worksheet_write_number(sheet, next, column, serial, isDate ? date : instant);
}

void SpreadsheetWriter::Private::writeAbout()
{
    lxw_worksheet *about = workbook_add_worksheet(workbook, sheetName(plan.aboutTitle).c_str());
    if (!about) {
        isRefused = true;
        return;
    }
    constexpr int kLabelWidth = 24;
    constexpr int kValueWidth = 70;
    worksheet_set_column(about, 0, 0, kLabelWidth, nullptr);
    worksheet_set_column(about, 1, 1, kValueWidth, nullptr);
    sheet = about;
    for (std::size_t i = 0; i < plan.about.size(); ++i) {
        const auto row = static_cast<lxw_row_t>(i);
        writeText(row, 0, plan.about[i].first.toStdString(), bold);
        writeText(row, 1, plan.about[i].second.left(kLongestText).toStdString());
    }
}

const ExportColumn *SpreadsheetWriter::columnWithLongText(const ExportPlan &plan,
                                                          const std::atomic_bool &isCancelled)
{
    CellReader reader(plan.columns);
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        const FieldType type = plan.columns[i].field->type;
        if (plan.columns[i].part == ExportColumn::Part::Currency ||
            (type != FieldType::Text && type != FieldType::TextList && type != FieldType::Enum))
            continue;
        for (const std::uint32_t row : plan.rows) {
            if (isCancelled)
                return nullptr;
            const RowRef &ref = plan.table.rows[row];
            const ExportCell cell = reader.read(i, *plan.table.chunks[ref.chunk], ref.row);
            if (cell.text.size() > kLongestText && utf16Length(cell.text) > kLongestText)
                return &plan.columns[i];
        }
    }
    return nullptr;
}

} // namespace vinculo::models
