// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/contactkeys.h"

#include "models/table/foldedtext.h"

#include <QChar>
#include <QList>
#include <QString>

#include <algorithm>
#include <array>

namespace vinculo::models {

namespace {

constexpr std::size_t kMostWords = 16;
constexpr std::size_t kLongestWord = 64; //!< bytes; what is longer is no name
constexpr std::size_t kLongestName = 512;
constexpr std::size_t kLongestEmail = 254; //!< RFC 5321
constexpr std::size_t kLongestDocument = 64;
constexpr std::size_t kSharedByRfcAndCurp = 10; //!< four letters of the name and the birthday

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

//! Bytes from 0x80 on belong to letters of other scripts.
bool isWordByte(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

struct DiallingCode
{
    std::string_view code;
    std::array<std::size_t, 2> lengths; //!< of numbers with the code
};
//! Brazil 10 or 11 digits, Mexico 10 (and the mobile 1 of old times), Chile 9, Colombia 10.
constexpr std::array kDiallingCodes = {
    DiallingCode{"55", {12, 13}}, DiallingCode{"521", {13, 13}}, DiallingCode{"52", {12, 12}},
    DiallingCode{"56", {11, 11}}, DiallingCode{"57", {12, 12}},
};

//! Numbers the SAT gave to the public at large and to foreigners.
bool standsForAnybody(std::string_view document)
{
    return document == "XAXX010101000" || document == "XEXX010101000";
}

std::string_view trimmed(std::string_view text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

//! Signs of other scripts' punctuation as spaces, invisible ones not at all. Folded Latin has neither.
std::string withoutSigns(std::string folded)
{
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (std::ranges::all_of(folded, isAscii))
        return folded;
    QString kept;
    const QList<uint> points = QString::fromStdString(folded).toUcs4();
    for (const char32_t point : points) {
        if (point < 0x80 || QChar::isLetterOrNumber(point) || QChar::isMark(point))
            kept += QChar::fromUcs4(point);
        else if (QChar::category(point) != QChar::Other_Format)
            kept += QChar(u' ');
    }
    return kept.toStdString();
}

bool hasWord(const std::vector<std::string> &words, const std::string &word)
{
    return std::ranges::any_of(words, [&word](const std::string &each) {
        const bool isInitial = (word.size() == 1 || each.size() == 1) && word.front() == each.front();
        return each == word || isInitial;
    });
}

} // namespace

std::string digitsOf(std::string_view text)
{
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), isDigit);
    return digits;
}

std::string phoneKey(std::string_view phone)
{
    std::string digits = digitsOf(phone.substr(0, kLongestDocument));
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    for (const DiallingCode &each : kDiallingCodes) {
        if (digits.starts_with(each.code) && std::ranges::count(each.lengths, digits.size()) > 0)
            return digits.substr(each.code.size());
    }
    return digits;
}

std::string emailKey(std::string_view email)
{
    const std::string_view address = trimmed(email);
    const std::size_t at = address.rfind('@');
    const bool isAddress = at != std::string_view::npos && at > 0 && at + 1 < address.size() &&
                           address.size() <= kLongestEmail && address.find(' ') == std::string_view::npos;
    return isAddress ? foldedText(address) : std::string();
}

DocumentKey documentKey(std::string_view number)
{
    DocumentKey key;
    if (number.size() > kLongestDocument)
        return key;
    const QString text = QString::fromUtf8(number.data(), static_cast<qsizetype>(number.size()));
    const DocumentNumber parsed = parseDocumentNumber(text);
    key.text = parsed.normalized.toStdString();
    key.kind = parsed.kind;
    key.isValid = parsed.checkDigitsValid && !standsForAnybody(key.text);
    if (standsForAnybody(key.text))
        key.text.clear();
    return key;
}

bool areOfOnePerson(std::string_view document, DocumentKind kind, std::string_view otherDocument,
                    DocumentKind otherKind)
{
    if (document == otherDocument)
        return true;
    const bool isRfcAndCurp = (kind == DocumentKind::Rfc && otherKind == DocumentKind::Curp) ||
                              (kind == DocumentKind::Curp && otherKind == DocumentKind::Rfc);
    return isRfcAndCurp &&
           document.substr(0, kSharedByRfcAndCurp) == otherDocument.substr(0, kSharedByRfcAndCurp);
}

NameWords::NameWords(std::string_view name)
    : m_text(withoutSigns(foldedText(name.substr(0, kLongestName))))
{
    // Over the text itself: what is left is never longer than what was read.
    std::size_t end = 0;
    std::size_t begin = 0; // of the word
    for (const char c : m_text) {
        if (isWordByte(c)) {
            if (end - begin < kLongestWord)
                m_text[end++] = c;
        } else if (c != '\'' && c != '`' && end > begin) { // D'Ávila is one word
            m_text[end++] = ' ';
            begin = end;
            if (++m_count == kMostWords)
                break;
        }
    }
    m_text.resize(end);
    if (end > begin) {
        m_text += ' ';
        ++m_count;
    }
}

std::vector<std::string> nameWords(std::string_view name)
{
    std::vector<std::string> words;
    NameWords(name).forEach([&words](std::string_view word) { words.emplace_back(word); });
    return words;
}

bool areCompatibleNames(std::string_view name, std::string_view other)
{
    const std::vector<std::string> words = nameWords(name);
    const std::vector<std::string> otherWords = nameWords(other);
    const bool isShorter = words.size() <= otherWords.size();
    const auto &few = isShorter ? words : otherWords;
    const auto &many = isShorter ? otherWords : words;
    return std::ranges::all_of(few, [&many](const std::string &word) { return hasWord(many, word); });
}

} // namespace vinculo::models
