// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/collation.h"

#include "models/table/foldedtext.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace vinculo::models {

namespace {

constexpr std::uint8_t kForeign = 0xfe; //!< in front of a character that was not learned
constexpr std::uint8_t kBroken = 0xff;  //!< in front of a byte that is no UTF-8
constexpr std::size_t kMostDigits = 200;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

//! Bytes of the character that begins a text; 0: not UTF-8.
std::size_t characterSize(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    if (size == 0 || size > text.size())
        return 0;
    for (std::size_t i = 1; i < size; ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xc0) != 0x80)
            return 0;
    return size;
}

std::size_t twoBytePoint(std::string_view character)
{
    const auto byte = [character](std::size_t i) { return static_cast<unsigned char>(character[i]); };
    return ((byte(0) & 0x1fU) << 6) | (byte(1) & 0x3fU);
}

//! Bytes of any value as bytes above 0, in the same order.
void appendByte(unsigned char byte, std::string &out)
{
    out += static_cast<char>(1 + byte / 16);
    out += static_cast<char>(1 + byte % 16);
}

} // namespace

Collation::Collation(const QLocale &locale)
    // The C locale has no collation: it would compare code units and heed case.
    : m_collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    learn();
}

//! Asks the collator for the order of single characters, and which of them differ whatever follows them.
void Collation::learn()
{
    std::vector<char16_t> characters;
    for (char16_t c = u' '; c < kLearned; ++c) {
        const QString inside = QString(u'a') + QChar(c) + u'b';
        const bool isControl = QChar::category(char32_t(c)) == QChar::Other_Control;
        if (!isControl && m_collator.compare(inside, QStringLiteral("ab")) != 0)
            characters.push_back(c);
    }
    std::ranges::stable_sort(characters, [this](char16_t a, char16_t b) {
        return m_collator.compare(QString(QChar(a)), QString(QChar(b))) < 0;
    });
    std::uint8_t weight = 0;
    for (std::size_t i = 0; i < characters.size(); ++i) {
        // Accents count only where all else is the same: "az" stands before "\u00e1b" unless the letters
        // differ.
        const bool isNew = i == 0 || m_collator.compare(QString(QChar(characters[i - 1])) + u'z',
                                                        QString(QChar(characters[i])) + u'a') < 0;
        if (isNew && weight < kForeign - 1)
            ++weight;
        m_weights[characters[i]] = weight;
    }
}

//! Longer numbers are larger, leading zeros do not count.
void Collation::appendNumber(std::string_view digits, std::string &out) const
{
    const std::size_t begin = std::min(digits.find_first_not_of('0'), digits.size());
    const std::string_view significant = digits.substr(begin, kMostDigits);
    out += static_cast<char>(m_weights['0']);
    out += static_cast<char>(1 + significant.size());
    out += significant;
}

//! By their code points, without case and accents; "\u1ebf" is an "e" then.
void Collation::appendForeign(std::string_view character, std::string &out) const
{
    const std::string folded = foldedText(character);
    if (folded.empty())
        return; // a mark that combines
    const bool isLearned = static_cast<unsigned char>(folded.front()) < 0x80 ||
                           (folded.size() == 2 && twoBytePoint(folded) < kLearned);
    if (isLearned) {
        appendKey(folded, out);
        return;
    }
    out += static_cast<char>(kForeign);
    for (const char byte : folded)
        appendByte(static_cast<unsigned char>(byte), out);
}

void Collation::appendKey(std::string_view utf8, std::string &out) const
{
    const std::uint8_t *const weights = m_weights.data();
    for (std::size_t i = 0; i < utf8.size();) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte < 0x80) {
            if (isDigit(utf8[i])) {
                std::size_t end = i + 1;
                while (end < utf8.size() && isDigit(utf8[end]))
                    ++end;
                appendNumber(utf8.substr(i, end - i), out);
                i = end;
                continue;
            }
            if (weights[byte] != 0)
                out += static_cast<char>(weights[byte]);
            ++i;
            continue;
        }
        const std::size_t size = characterSize(utf8.substr(i));
        if (size == 0) {
            out += static_cast<char>(kBroken);
            appendByte(byte, out);
            ++i;
            continue;
        }
        if (size == 2 && twoBytePoint(utf8.substr(i)) < kLearned) {
            if (const std::uint8_t weight = weights[twoBytePoint(utf8.substr(i))]; weight != 0)
                out += static_cast<char>(weight);
        } else {
            appendForeign(utf8.substr(i, size), out);
        }
        i += size;
    }
}

int Collation::compareSame(std::string_view a, std::string_view b) const
{
    return a == b ? 0 : m_collator.compare(toQString(a), toQString(b));
}

int Collation::compare(std::string_view a, std::string_view b) const
{
    if (a == b)
        return 0;
    static thread_local std::string left; // called a million times in a row: keeps its memory
    static thread_local std::string right;
    left.clear();
    right.clear();
    appendKey(a, left);
    appendKey(b, right);
    const int order = left.compare(right); // as unsigned bytes
    return order != 0 ? order : compareSame(a, b);
}

} // namespace vinculo::models
