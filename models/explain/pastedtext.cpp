// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explain/pastedtext.h"

#include "models/enrichment/csvreader.h"

#include <QFile>
#include <QFileInfo>

namespace vinculo::models::pasted {

using namespace Qt::StringLiterals;

namespace {

//! UTF-16 without a mark: texts of our kind are mostly ASCII, so that every second byte is null.
std::optional<CsvEncoding> wideWithoutMark(const QByteArray &bytes)
{
    constexpr qsizetype kSample = 2000;
    const qsizetype end = std::min(bytes.size(), kSample) / 2 * 2;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < end; i += 2) {
        even += bytes[i] == '\0' ? 1 : 0;
        odd += bytes[i + 1] == '\0' ? 1 : 0;
    }
    const qsizetype pairs = end / 2;
    if (pairs == 0)
        return {};
    if (odd * 2 > pairs && even == 0)
        return CsvEncoding::Utf16Le;
    if (even * 2 > pairs && odd == 0)
        return CsvEncoding::Utf16Be;
    return {};
}

Unexpected refused(const QString &code)
{
    ApiError error;
    error.kind = ErrorKind::Storage;
    error.code = code;
    return Unexpected(std::move(error));
}

//! A cut may have gone through the middle of a letter.
void dropBrokenEnd(QByteArray &bytes)
{
    constexpr int kLongestLetter = 4;
    for (int i = 0; i < kLongestLetter && !bytes.isEmpty() && (bytes.back() & 0x80) != 0; ++i) {
        const bool isFirst = (bytes.back() & 0x40) != 0;
        bytes.chop(1);
        if (isFirst)
            return;
    }
}

} // namespace

PastedText fromText(const QString &text)
{
    PastedText result;
    result.isCut = text.size() > PastedText::kMost;
    result.text = text.left(PastedText::kMost);
    result.text.remove(QChar(u'\0'));
    return result;
}

PastedText fromBytes(QByteArray bytes)
{
    PastedText result;
    result.isCut = bytes.size() > PastedText::kMost;
    if (result.isCut)
        bytes.truncate(PastedText::kMost);
    CsvEncoding encoding = CsvEncoding::Utf8;
    if (const auto wide = wideWithoutMark(bytes)) {
        encoding = *wide;
    } else {
        const bool hasMark = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") ||
                             bytes.startsWith("\0\0\xFE\xFF"_ba);
        if (!hasMark && bytes.contains('\0')) {
            result.isText = false;
            return result;
        }
        if (result.isCut && !hasMark)
            dropBrokenEnd(bytes);
        encoding = csv::detect(bytes).encoding;
    }
    result.isEncodingGuessed = encoding == CsvEncoding::Windows1252;
    result.text = csv::decoded(bytes, encoding);
    result.text.remove(QChar(u'\0'));
    return result;
}

Result<PastedText> fromFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refused(u"import_no_file"_s);
    if (!info.isFile()) // a pipe could keep us waiting for ever
        return refused(u"import_unreadable"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(u"import_unreadable"_s);
    QByteArray bytes = file.read(PastedText::kMost + 1);
    if (file.error() != QFileDevice::NoError)
        return refused(u"import_unreadable"_s);
    return fromBytes(std::move(bytes));
}

} // namespace vinculo::models::pasted
