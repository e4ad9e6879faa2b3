// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/reading/sheetreader.h"

#include "models/calllog/reading/zipxml.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace vinculo::models {

using namespace Qt::StringLiterals;
using Token = QXmlStreamReader::TokenType;

namespace {

constexpr std::size_t kLongestCell = 1024 * 1024;
constexpr std::size_t kMostShared = 8'000'000;
constexpr std::size_t kMostSharedBytes = std::size_t(512) * 1024 * 1024;

ApiError refused(const QString &code)
{
    ApiError error;
    error.kind = ErrorKind::Storage;
    error.code = code;
    return error;
}

//! Texts that cells share, one behind the other.
struct SharedTexts
{
    std::string bytes;
    std::vector<std::uint32_t> ends;

    [[nodiscard]] std::string_view text(std::size_t i) const
    {
        if (i >= ends.size())
            return {};
        const std::uint32_t begin = i == 0 ? 0 : ends[i - 1];
        return std::string_view(bytes).substr(begin, ends[i] - begin);
    }
};

void append(std::string &out, QStringView text)
{
    if (out.size() < kLongestCell)
        out.append(text.toUtf8().toStdString());
}

//! "BC12" → 54; −1: no such place.
int columnOf(QStringView reference)
{
    int column = 0;
    constexpr int kLetters = 26;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = std::min(column * kLetters + (c.unicode() - u'A' + 1), 1'000'000);
    }
    return column - 1;
}

bool readShared(ZipXml &file, SharedTexts &texts)
{
    bool isText = false;
    int phonetic = 0; // how a word is read aloud is no part of it
    while (true) {
        const Token token = file.next();
        const QXmlStreamReader &xml = file.xml();
        switch (token) {
        case Token::Invalid:
            return false;
        case Token::EndDocument:
            return true;
        case Token::StartElement:
            isText = xml.name() == u"t";
            phonetic += xml.name() == u"rPh" ? 1 : 0;
            break;
        case Token::EndElement:
            isText = false;
            phonetic -= xml.name() == u"rPh" ? 1 : 0;
            if (xml.name() == u"si")
                texts.ends.push_back(static_cast<std::uint32_t>(texts.bytes.size()));
            if (texts.ends.size() > kMostShared || texts.bytes.size() > kMostSharedBytes)
                return false;
            break;
        case Token::Characters:
            if (isText && phonetic == 0)
                texts.bytes.append(xml.text().toUtf8().toStdString());
            break;
        default:
            break;
        }
    }
}

//! Visible sheets in the order of their tabs, as the names of their relations.
QStringList visibleSheets(ZipXml &file)
{
    QStringList sheets;
    while (true) {
        const Token token = file.next();
        if (token == Token::Invalid || token == Token::EndDocument)
            return sheets;
        const QXmlStreamReader &xml = file.xml();
        if (token != Token::StartElement || xml.name() != u"sheet")
            continue;
        QString relation;
        bool isHidden = false;
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            if (attribute.name() == u"id")
                relation = attribute.value().toString();
            isHidden = isHidden || (attribute.name() == u"state" && attribute.value() != u"visible");
        }
        if (!isHidden && sheets.size() < 1000)
            sheets << relation;
    }
}

QHash<QString, QString> relations(ZipXml &file)
{
    QHash<QString, QString> targets;
    while (true) {
        const Token token = file.next();
        if (token == Token::Invalid || token == Token::EndDocument)
            return targets;
        const QXmlStreamReader &xml = file.xml();
        if (token == Token::StartElement && xml.name() == u"Relationship" && targets.size() < 10'000)
            targets.insert(xml.attributes().value(u"Id"_s).toString(),
                           xml.attributes().value(u"Target"_s).toString());
    }
}

} // namespace

struct SheetReader::Private
{
    ZipArchive archive;
    SharedTexts shared;
    std::unique_ptr<ZipXml> sheet;
    std::optional<ApiError> error;
    int sheets = 0;
    int rowNumber = 0;
    bool hasTooMany = false;

    std::optional<ApiError> openParts();
    void finishCell(SheetRow &row, int column, const QString &type, const std::string &value);
    bool readRow(SheetRow &row);
};

std::optional<ApiError> SheetReader::Private::openParts()
{
    ZipXml book(archive.get(), "xl/workbook.xml");
    ZipXml links(archive.get(), "xl/_rels/workbook.xml.rels");
    if (book.isBomb() || links.isBomb())
        return refused(u"log_workbook_bomb"_s);
    if (!book.isThere() || !links.isThere())
        return refused(u"log_bad_workbook"_s);
    const QStringList names = visibleSheets(book);
    sheets = static_cast<int>(names.size());
    QString target = relations(links).value(names.value(0));
    if (target.isEmpty())
        return refused(u"log_bad_workbook"_s);
    // Only a key in this archive: nothing is ever written under such a name.
    target = target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target;
    ZipXml texts(archive.get(), "xl/sharedStrings.xml");
    if (texts.isBomb() || (texts.isThere() && !readShared(texts, shared)))
        return refused(texts.isBomb() || shared.bytes.size() > kMostSharedBytes ? u"log_workbook_bomb"_s
                                                                                : u"log_bad_workbook"_s);
    sheet = std::make_unique<ZipXml>(archive.get(), target.toUtf8());
    if (sheet->isBomb())
        return refused(u"log_workbook_bomb"_s);
    if (!sheet->isThere())
        return refused(u"log_bad_workbook"_s);
    return {};
}

Result<std::unique_ptr<SheetReader>> SheetReader::open(const QString &path)
{
    auto data = std::make_unique<Private>();
    int code = 0;
    data->archive.reset(zip_open(path.toUtf8().constData(), ZIP_RDONLY, &code));
    if (!data->archive)
        return Unexpected(refused(u"log_bad_workbook"_s));
    if (const auto error = data->openParts())
        return Unexpected(*error);
    return std::unique_ptr<SheetReader>(new SheetReader(std::move(data)));
}

SheetReader::SheetReader(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

SheetReader::~SheetReader() = default;

const std::optional<ApiError> &SheetReader::error() const
{
    return d->error;
}

double SheetReader::share() const
{
    return d->sheet->share();
}

int SheetReader::sheets() const
{
    return d->sheets;
}

bool SheetReader::hasTooMany() const
{
    return d->hasTooMany;
}

void SheetReader::Private::finishCell(SheetRow &row, int column, const QString &type,
                                      const std::string &value)
{
    if (column < 0 || static_cast<std::size_t>(column) >= kMostColumns) {
        hasTooMany = hasTooMany || column >= 0;
        return;
    }
    const auto place = static_cast<std::size_t>(column);
    if (row.cells.size() <= place)
        row.cells.resize(place + 1);
    if (type == u"s") {
        constexpr int kDecimal = 10;
        row.cells[place] = shared.text(std::strtoull(value.c_str(), nullptr, kDecimal));
    } else {
        row.cells[place] = value;
    }
}

bool SheetReader::Private::readRow(SheetRow &row)
{
    row.cells.clear();
    int column = -1;
    QString type;
    std::string value;
    bool isValue = false;
    bool isInRow = false;
    while (true) {
        const Token token = sheet->next();
        const QXmlStreamReader &xml = sheet->xml();
        switch (token) {
        case Token::Invalid:
            error = refused(sheet->isBomb() ? u"log_workbook_bomb"_s : u"log_bad_workbook"_s);
            return false;
        case Token::EndDocument:
            return false;
        case Token::StartElement:
            if (xml.name() == u"row") {
                isInRow = true;
                bool isNumber = false;
                const int number = xml.attributes().value(u"r"_s).toInt(&isNumber);
                rowNumber = isNumber ? number : rowNumber + 1;
                row.number = rowNumber;
            } else if (xml.name() == u"c") {
                const auto reference = xml.attributes().value(u"r"_s);
                column = reference.isEmpty() ? column + 1 : columnOf(reference);
                type = xml.attributes().value(u"t"_s).toString();
                value.clear();
            }
            isValue = xml.name() == u"v" || xml.name() == u"t";
            break;
        case Token::Characters:
            if (isValue)
                append(value, xml.text());
            break;
        case Token::EndElement:
            isValue = false;
            if (xml.name() == u"c")
                finishCell(row, column, type, value);
            else if (xml.name() == u"row" && isInRow)
                return true;
            break;
        default:
            break;
        }
    }
}

bool SheetReader::next(SheetRow &row)
{
    return !d->error && d->readRow(row);
}

} // namespace vinculo::models
