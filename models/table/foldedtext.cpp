// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/foldedtext.h"

#include <QChar>
#include <QList>
#include <QString>

#include <array>

namespace vinculo::models {

namespace {

//! Letters that people type without their stroke but that have no decomposition.
char32_t withoutStroke(char32_t c)
{
    switch (c) {
    case U'ø':
        return U'o';
    case U'ł':
        return U'l';
    case U'đ':
        return U'd';
    case U'ħ':
        return U'h';
    case U'ı':
        return U'i';
    default:
        return c;
    }
}

//! Case folding, the base letter of a decomposition, nothing for a combining mark.
char32_t foldedCodePoint(char32_t c)
{
    char32_t base = c;
    for (int depth = 0; depth < 4; ++depth) { // "ấ" decomposes twice
        if (QChar::decompositionTag(base) != QChar::Canonical)
            break;
        const QString parts = QChar::decomposition(base);
        if (parts.isEmpty())
            break;
        base = parts.toUcs4().constFirst();
    }
    const QChar::Category category = QChar::category(base);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing)
        return 0;
    return withoutStroke(QChar::toCaseFolded(base));
}

constexpr char32_t kTwoByteEnd = 0x800;

//! Everything that UTF-8 writes in one or two bytes, looked up instead of computed: European texts are all of
//! it.
const std::array<char16_t, kTwoByteEnd> &foldTable()
{
    static const std::array<char16_t, kTwoByteEnd> table = [] {
        std::array<char16_t, kTwoByteEnd> made{};
        for (char32_t c = 0; c < kTwoByteEnd; ++c)
            made[c] = static_cast<char16_t>(foldedCodePoint(c));
        return made;
    }();
    return table;
}

void appendUtf8(char32_t c, std::string &out)
{
    if (c == 0)
        return;
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xc0 | (c >> 6));
        out += static_cast<char>(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xe0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3f));
        out += static_cast<char>(0x80 | (c & 0x3f));
    } else {
        out += static_cast<char>(0xf0 | (c >> 18));
        out += static_cast<char>(0x80 | ((c >> 12) & 0x3f));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3f));
        out += static_cast<char>(0x80 | (c & 0x3f));
    }
}

struct CodePoint
{
    char32_t value = 0;
    std::size_t length = 0; //!< 0: not UTF-8
};

CodePoint decode(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    const std::size_t length = lead >= 0xf0 && lead < 0xf8 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    if (length == 0 || lead >= 0xf8 || length > text.size())
        return {};
    auto value = static_cast<char32_t>(lead & (0xff >> (length + 1)));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80)
            return {};
        value = (value << 6) | (byte(i) & 0x3f);
    }
    return value > 0x10ffff ? CodePoint{} : CodePoint{value, length};
}

} // namespace

void appendFolded(std::string_view utf8, std::string &out)
{
    const std::array<char16_t, kTwoByteEnd> &table = foldTable();
    for (std::size_t i = 0; i < utf8.size();) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte < 0x80) {
            out += static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte);
            ++i;
            continue;
        }
        const CodePoint point = decode(utf8.substr(i));
        if (point.length == 0) {
            out += utf8[i++];
            continue;
        }
        appendUtf8(point.value < kTwoByteEnd ? table[point.value] : foldedCodePoint(point.value), out);
        i += point.length;
    }
}

std::string foldedText(std::string_view utf8)
{
    std::string out;
    out.reserve(utf8.size());
    appendFolded(utf8, out);
    return out;
}

} // namespace vinculo::models
