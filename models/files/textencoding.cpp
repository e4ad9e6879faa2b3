// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/textencoding.h"

#include <QStringDecoder>

#include <array>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

//! 0x80 to 0x9F of Windows-1252; the rest of it is Latin-1. Zero: means nothing.
constexpr std::array<char16_t, 32> kWindows{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                            0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                            0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                            0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

char16_t unitOf(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    if (byte < 0x80 || byte >= 0xA0)
        return byte;
    const char16_t unit = kWindows[byte - 0x80u];
    return unit != 0 ? unit : char16_t(QChar::ReplacementCharacter);
}

//! Nearly every letter of western text in four bytes has three zeros.
std::optional<CsvEncoding> unmarkedFour(const QByteArray &bytes)
{
    const qsizetype count = bytes.size() / 4;
    std::array<qsizetype, 4> zeros{};
    for (qsizetype i = 0; i < count * 4; ++i)
        zeros[std::size_t(i % 4)] += bytes[i] == '\0' ? 1 : 0;
    const auto isMostly = [&](std::size_t place) { return zeros[place] * 10 >= count * 8; };
    if (count == 0 || !isMostly(1) || !isMostly(2))
        return {};
    if (isMostly(3) && zeros[0] * 10 < count)
        return CsvEncoding::Utf32Le;
    if (isMostly(0) && zeros[3] * 10 < count)
        return CsvEncoding::Utf32Be;
    return {};
}

//! Text of western letters without a mark: nearly every second byte is zero, or three of four. Nothing: it is
//! not.
std::optional<CsvEncoding> unmarkedWide(const QByteArray &bytes)
{
    constexpr qsizetype kSample = 4096;
    constexpr qsizetype kLeast = 8;
    const qsizetype count = std::min(bytes.size(), kSample) / 2;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < count; ++i) {
        even += bytes[2 * i] == '\0' ? 1 : 0;
        odd += bytes[2 * i + 1] == '\0' ? 1 : 0;
    }
    if (count < kLeast)
        return {};
    if (const auto four = unmarkedFour(bytes.left(kSample)))
        return four;
    if (odd * 10 >= count * 8 && even * 10 < count)
        return CsvEncoding::Utf16Le;
    if (even * 10 >= count * 8 && odd * 10 < count)
        return CsvEncoding::Utf16Be;
    return {};
}

} // namespace

bool isWide(CsvEncoding encoding)
{
    return encoding != CsvEncoding::Utf8 && encoding != CsvEncoding::Windows1252;
}

QStringConverter::Encoding converterOf(CsvEncoding encoding)
{
    switch (encoding) {
    case CsvEncoding::Utf16Le:
        return QStringConverter::Utf16LE;
    case CsvEncoding::Utf16Be:
        return QStringConverter::Utf16BE;
    case CsvEncoding::Utf32Le:
        return QStringConverter::Utf32LE;
    case CsvEncoding::Utf32Be:
        return QStringConverter::Utf32BE;
    case CsvEncoding::Utf8:
    case CsvEncoding::Windows1252:
        break;
    }
    return QStringConverter::Utf8;
}

CsvEncoding detectEncoding(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE\0\0"_ba)) // before the mark of UTF-16, which is its beginning
        return CsvEncoding::Utf32Le;
    if (bytes.startsWith("\0\0\xFE\xFF"_ba))
        return CsvEncoding::Utf32Be;
    if (bytes.startsWith("\xFF\xFE"))
        return CsvEncoding::Utf16Le;
    if (bytes.startsWith("\xFE\xFF"))
        return CsvEncoding::Utf16Be;
    if (const auto wide = unmarkedWide(bytes))
        return *wide;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    Q_UNUSED(text)
    return decoder.hasError() ? CsvEncoding::Windows1252 : CsvEncoding::Utf8;
}

QString fromWindows(std::string_view bytes)
{
    QString text(static_cast<qsizetype>(bytes.size()), Qt::Uninitialized);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        text[static_cast<qsizetype>(i)] = QChar(unitOf(bytes[i]));
    return text;
}

void appendWindows(std::string &out, std::string_view bytes)
{
    constexpr char16_t kOneByte = 0x80;
    constexpr char16_t kTwoBytes = 0x800;
    for (const char letter : bytes) {
        const char16_t unit = unitOf(letter);
        if (unit < kOneByte) {
            out += static_cast<char>(unit);
        } else if (unit < kTwoBytes) {
            out += static_cast<char>(0xC0 | (unit >> 6));
            out += static_cast<char>(0x80 | (unit & 0x3F));
        } else {
            out += static_cast<char>(0xE0 | (unit >> 12));
            out += static_cast<char>(0x80 | ((unit >> 6) & 0x3F));
            out += static_cast<char>(0x80 | (unit & 0x3F));
        }
    }
}

} // namespace vinculo::models
