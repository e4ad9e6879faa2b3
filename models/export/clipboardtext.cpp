// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/clipboardtext.h"

#include "core/api/listrequest.h"
#include "models/export/cellreader.h"
#include "models/export/exportrun.h"
#include "models/export/jsonlineswriter.h"

#include <QBuffer>

#include <set>

namespace vinculo::models {

namespace {

using namespace Qt::StringLiterals;
using Kind = ExportCell::Kind;

std::string separatedText(const ExportPlan &plan)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ExportControl control;
    return writeExport(plan, buffer, control) ? buffer.data().toStdString() : std::string();
}

//! One line, and nothing in it is markup.
void appendMarkdown(std::string &out, std::string_view text)
{
    constexpr std::string_view kMarkup = "\\|*_`[]<>";
    for (const char byte : text) {
        if (kMarkup.find(byte) != std::string_view::npos)
            out.push_back('\\');
        out.push_back(static_cast<unsigned char>(byte) < 0x20 ? ' ' : byte);
    }
}

std::string markdownText(const ExportPlan &plan)
{
    std::string out = "|";
    for (const ExportColumn &column : plan.columns) {
        out += ' ';
        appendMarkdown(out, column.header);
        out += " |";
    }
    out += "\n|";
    for (const ExportColumn &column : plan.columns) {
        const FieldType type = column.field->type;
        const bool isNumber =
            column.part == ExportColumn::Part::Value &&
            (type == FieldType::Money || type == FieldType::Decimal || type == FieldType::Integer);
        out += isNumber ? " ---: |" : " --- |";
    }
    CellReader reader(plan.columns);
    std::string cell;
    for (const std::uint32_t row : plan.rows) {
        const RowRef &ref = plan.table.rows[row];
        out += "\n|";
        for (std::size_t i = 0; i < plan.columns.size(); ++i) {
            cell.clear();
            appendPlain(cell, reader.read(i, *plan.table.chunks[ref.chunk], ref.row));
            out += ' ';
            appendMarkdown(out, cell);
            out += " |";
        }
    }
    out += '\n';
    return out;
}

std::string jsonText(const ExportPlan &plan)
{
    QBuffer unused;
    JsonLinesWriter writer(plan, unused);
    std::string out = "[";
    for (const std::uint32_t row : plan.rows) {
        out += out.size() == 1 ? "\n  " : ",\n  ";
        writer.appendRow(out, row);
    }
    out += "\n]\n";
    return out;
}

std::string sqlValue(const ExportCell &cell)
{
    std::string text;
    appendPlain(text, cell);
    if (cell.kind == Kind::Integer || cell.kind == Kind::Decimal)
        return text;
    std::string quoted = "'";
    for (const char byte : text) {
        if (byte == '\'')
            quoted.push_back('\'');
        if (byte != '\0')
            quoted.push_back(byte);
    }
    return quoted + '\'';
}

std::string sqlText(const ExportPlan &plan)
{
    if (plan.columns.empty())
        return {};
    CellReader reader(plan.columns);
    std::set<std::string> known;
    std::string out = "(";
    for (const std::uint32_t row : plan.rows) {
        const RowRef &ref = plan.table.rows[row];
        const ExportCell cell = reader.read(0, *plan.table.chunks[ref.chunk], ref.row);
        if (cell.kind == Kind::Absent || cell.kind == Kind::Null)
            continue;
        const auto [value, isNew] = known.insert(sqlValue(cell));
        if (!isNew)
            continue;
        out += out.size() == 1 ? "" : ", ";
        out += *value;
    }
    return known.empty() ? "(NULL)" : out + ')';
}

std::string textOf(const ExportPlan &plan, CopyFormat format)
{
    switch (format) {
    case CopyFormat::Csv:
    case CopyFormat::Tsv:
        return separatedText(plan);
    case CopyFormat::Markdown:
        return markdownText(plan);
    case CopyFormat::Json:
        return jsonText(plan);
    case CopyFormat::SqlList:
        return sqlText(plan);
    }
    return {};
}

} // namespace

ExportOptions copyOptions(CopyFormat format, bool includePersonalData)
{
    ExportOptions options{.includePersonalData = includePersonalData};
    if (format == CopyFormat::Json)
        options.format = ExportFormat::JsonLines;
    if (format == CopyFormat::Json || format == CopyFormat::SqlList)
        options.wording = ExportWording::Wire;
    if (format == CopyFormat::Tsv)
        options.separator = '\t';
    return options;
}

QString copyFormatName(CopyFormat format)
{
    switch (format) {
    case CopyFormat::Csv:
        return u"csv"_s;
    case CopyFormat::Tsv:
        return u"tsv"_s;
    case CopyFormat::Markdown:
        return u"markdown"_s;
    case CopyFormat::Json:
        return u"json"_s;
    case CopyFormat::SqlList:
        return u"sql"_s;
    }
    return {};
}

QString clipboardText(const ExportPlan &plan, CopyFormat format)
{
    return QString::fromStdString(textOf(plan, format));
}

QString curlCommand(const ResourceSpec &spec, const QUrl &baseUrl, const QString &id)
{
    if (!spec.can(Verb::Detail) || !api::isValidId(spec, id))
        return {};
    QUrl url = baseUrl.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    url.setPath(api::pathOf(spec) + id + u'/');
    QString address = QString::fromLatin1(url.toEncoded());
    address.replace(u'\'', u"%27"_s);
    return u"curl -u \"$BELVO_SECRET_ID:$BELVO_SECRET_PASSWORD\" '%1'"_s.arg(address);
}

} // namespace vinculo::models
