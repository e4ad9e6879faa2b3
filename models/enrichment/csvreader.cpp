// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enrichment/csvreader.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace vinculo::models::csv {

using namespace Qt::StringLiterals;

namespace {

//! A cell longer than this, or over more lines, lacks its closing mark. Limits what one stray mark can cost.
constexpr qsizetype kLongestQuoted = 32'768;
constexpr int kMostRecoveries = 500;

Unexpected refused(const QString &code)
{
    ApiError error;
    error.kind = ErrorKind::Storage;
    error.code = code;
    return Unexpected(std::move(error));
}

//! The separator that cuts the first lines into the same number of cells, the more the better.
QChar detectSeparator(const QString &text)
{
    constexpr qsizetype kSample = 16'384;
    constexpr int kSampleLines = 20;
    QChar best = u',';
    qsizetype bestScore = 0;
    for (const QChar candidate : {QChar(u','), QChar(u';'), QChar(u'\t'), QChar(u'|')}) {
        QList<qsizetype> counts{0};
        bool isQuoted = false;
        for (const QChar c : QStringView(text).left(kSample)) {
            if (c == u'"')
                isQuoted = !isQuoted;
            else if (c == candidate && !isQuoted)
                ++counts.last();
            else if (c == u'\n' && !isQuoted && counts.size() < kSampleLines)
                counts.append(0);
            else if (c == u'\n' && !isQuoted)
                break;
        }
        const qsizetype like = std::ranges::count(counts, counts.first());
        const qsizetype score = counts.first() * like;
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

class Parser
{
public:
    Parser(const QString &text, const CsvFormat &format)
        : m_text(text)
        , m_separator(format.separator)
    {
    }

    //! False: the end.
    bool next(CsvRow &row)
    {
        row = {.line = m_line, .cells = {}};
        if (m_at >= m_text.size() || m_recoveries > kMostRecoveries)
            return false;
        const qsizetype start = m_at;
        const int startLine = m_line;
        while (true) {
            QString cell;
            const bool isClosed =
                m_at < m_text.size() && m_text[m_at] == u'"' ? quoted(cell, row.problem) : plain(cell);
            if (!isClosed) { // go on behind the line on which it was opened
                recover(start, startLine, row);
                return true;
            }
            if (row.cells.size() < kMostColumns)
                row.cells.append(cell);
            else
                row.problem = CsvProblem::TooManyCells;
            if (m_at >= m_text.size() || m_text[m_at] != m_separator)
                break;
            ++m_at;
        }
        endLine();
        return true;
    }
    [[nodiscard]] bool isCut() const { return m_at < m_text.size(); }

private:
    bool plain(QString &cell)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n' &&
               m_text[m_at] != u'\r')
            ++m_at;
        cell = m_text.sliced(start, m_at - start);
        return true;
    }

    bool quoted(QString &cell, CsvProblem &problem)
    {
        const qsizetype end = std::min(m_text.size(), m_at + kLongestQuoted);
        for (++m_at; m_at < end; ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"' && (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"')) {
                ++m_at;
                QString rest;
                plain(rest);
                if (!rest.trimmed().isEmpty())
                    problem = CsvProblem::TextAfterQuote;
                return true;
            }
            if (c == u'"')
                ++m_at;
            else if (c == u'\n' || (c == u'\r' && (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'\n')))
                ++m_line;
            cell += c;
        }
        return false;
    }

    void recover(qsizetype start, int line, CsvRow &row)
    {
        ++m_recoveries;
        m_at = start;
        m_line = line;
        while (m_at < m_text.size() && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
            ++m_at;
        row.cells = {m_text.sliced(start, m_at - start)};
        row.problem = CsvProblem::UnclosedQuote;
        endLine();
    }

    void endLine()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        ++m_line;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_recoveries = 0;
};

bool isBlank(const CsvRow &row)
{
    return row.problem == CsvProblem::None &&
           std::ranges::all_of(row.cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

Result<QByteArray> load(const QString &path, qint64 mostBytes)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refused(u"import_no_file"_s);
    if (!info.isFile()) // a pipe could keep us waiting for ever
        return refused(u"import_unreadable"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(u"import_unreadable"_s);
    const QByteArray bytes = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return refused(u"import_unreadable"_s);
    if (bytes.size() > mostBytes)
        return refused(u"import_too_large"_s);
    if (bytes.trimmed().isEmpty())
        return refused(u"import_empty"_s);
    const bool hasWideMark =
        bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || bytes.startsWith("\0\0\xFE\xFF"_ba);
    if (!hasWideMark &&
        (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0") || bytes.contains('\0')))
        return refused(u"import_not_text"_s);
    return bytes;
}

QString decoded(const QByteArray &bytes, CsvEncoding encoding)
{
    switch (encoding) {
    case CsvEncoding::Utf8: {
        QStringDecoder decoder(QStringDecoder::Utf8);
        return decoder(bytes);
    }
    case CsvEncoding::Windows1252:
        return fromWindows({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    case CsvEncoding::Utf16Le:
    case CsvEncoding::Utf16Be:
    case CsvEncoding::Utf32Le:
    case CsvEncoding::Utf32Be: {
        QStringDecoder decoder(converterOf(encoding));
        return decoder(bytes);
    }
    }
    return {};
}

CsvFormat detect(const QByteArray &bytes)
{
    CsvFormat format;
    format.encoding = detectEncoding(bytes);
    format.separator = detectSeparator(decoded(bytes.left(64 * 1024), format.encoding));
    return format;
}

bool visit(const QByteArray &bytes, const CsvFormat &format, const std::function<bool(CsvRow &row)> &take)
{
    QString text = decoded(bytes, format.encoding);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    Parser parser(text, format);
    CsvRow row;
    while (parser.next(row))
        if (!isBlank(row) && !take(row))
            return !parser.isCut();
    return !parser.isCut();
}

CsvTable read(const QByteArray &bytes, const CsvFormat &format, const std::atomic_bool &isCancelled)
{
    CsvTable table;
    std::size_t cells = 0;
    bool wantsHeadings = format.hasHeadings;
    table.isCut = !visit(bytes, format, [&](CsvRow &row) {
        cells += static_cast<std::size_t>(row.cells.size()) + 1;
        table.columnCount = std::max(table.columnCount, static_cast<int>(row.cells.size()));
        if (std::exchange(wantsHeadings, false))
            table.headings = row.cells;
        else
            table.rows.push_back(std::move(row));
        return cells < kMostCells && !isCancelled;
    });
    return table;
}

} // namespace vinculo::models::csv
