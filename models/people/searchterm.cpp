// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/searchterm.h"

#include "models/people/contactkeys.h"
#include "models/table/foldedtext.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cstdint>

using namespace Qt::StringLiterals;

namespace vinculo::models {

namespace {

constexpr std::size_t kLongestBranch = 5;
constexpr qsizetype kLongestText = 400; //!< a pasted page is no search
constexpr qsizetype kMostTerms = 12;
constexpr std::size_t kFewestHexDigits = 4;
constexpr std::size_t kUuidDigits = 32;
constexpr std::size_t kFewestPhoneDigits = 4;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr qsizetype kFewestAccountDigits = 4;

bool isNumber(QStringView word)
{
    constexpr QStringView kBetween = u"()+-./";
    bool hasDigit = false;
    return endsInCheckLetter(word) || (std::ranges::all_of(word,
                                                           [&hasDigit, kBetween](QChar c) {
                                                               const bool isOne =
                                                                   c >= QChar(u'0') && c <= QChar(u'9');
                                                               hasDigit = hasDigit || isOne;
                                                               return isOne || kBetween.contains(c);
                                                           }) &&
                                       hasDigit);
}

std::vector<std::string> accountPartsOf(const SearchTerm &term, bool hasCheckLetter)
{
    std::vector<std::string> parts;
    std::string number = term.plain;
    // A branch has at most five digits; what is longer in front of a slash is a CNPJ.
    if (const std::size_t slash = term.folded.find('/'); slash != std::string::npos)
        if (plainOf(std::string_view(term.folded).substr(0, slash)).size() <= kLongestBranch) {
            number = plainOf(std::string_view(term.folded).substr(slash + 1));
            parts.push_back(number);
        }
    if (hasCheckLetter) {
        number.pop_back();
        parts.push_back(number);
    }
    return parts;
}

//! Hexadecimal digits of a (beginning of a) UUID; empty when it can be none.
std::string hexDigits(std::string_view folded)
{
    constexpr std::array<std::size_t, 4> kHyphens = {8, 13, 18, 23};
    std::string digits;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        const char c = folded[i];
        if (isDigit(c) || (c >= 'a' && c <= 'f'))
            digits += c;
        else if (c != '-' || std::ranges::find(kHyphens, i) == kHyphens.end())
            return {};
    }
    return digits.size() < kFewestHexDigits || digits.size() > kUuidDigits ? std::string() : digits;
}

api::Uuid uuidFrom(std::string digits, char filling)
{
    digits.resize(kUuidDigits, filling);
    for (const std::size_t hyphen : {20, 16, 12, 8})
        digits.insert(hyphen, 1, '-');
    api::Uuid id;
    api::Uuid::parse(digits, id);
    return id;
}

//! With and without each country code the digits may begin with: nobody knows yet how many will follow.
std::vector<std::string> phonesFrom(std::string_view typed)
{
    std::vector<std::string> phones;
    const auto add = [&phones](std::string_view digits) {
        if (digits.size() >= kFewestPhoneDigits && std::ranges::find(phones, digits) == phones.end())
            phones.emplace_back(digits);
    };
    const std::string whole = digitsOf(typed);
    add(whole);
    add(phoneKey(typed));
    const std::string_view digits =
        std::string_view(whole).substr(std::min(whole.find_first_not_of('0'), whole.size()));
    add(digits);
    for (const std::string_view code : {"55", "521", "52", "56", "57"})
        if (digits.starts_with(code))
            add(digits.substr(code.size()));
    return phones;
}

SearchTerm termFrom(const QString &word)
{
    SearchTerm term;
    term.folded = foldedText(word.toStdString());
    term.words = nameWords(term.folded);
    term.plain = plainOf(term.folded);
    term.isNumber = isNumber(word);
    const bool hasCheckLetter = endsInCheckLetter(word);
    if (term.isNumber)
        term.accountParts = accountPartsOf(term, hasCheckLetter);
    term.isEmail = term.folded.find('@') != std::string::npos;
    term.isPlainWord = term.words.size() == 1 && term.words.front() == term.folded &&
                       std::ranges::none_of(term.folded, isDigit);
    if (term.isNumber && !hasCheckLetter)
        term.phones = phonesFrom(term.folded);
    if (const std::string digits = hexDigits(term.folded); !digits.empty()) {
        term.ids = std::pair(uuidFrom(digits, '0'), uuidFrom(digits, 'f'));
        term.isWholeId = digits.size() == kUuidDigits;
    }
    return term;
}

} // namespace

bool endsInCheckLetter(QStringView text)
{
    constexpr QStringView kBetween = u"-./ ";
    if (!text.endsWith(u'x', Qt::CaseInsensitive))
        return false;
    qsizetype digits = 0;
    return std::ranges::all_of(text.chopped(1),
                               [&digits, kBetween](QChar c) {
                                   const bool isOne = c >= QChar(u'0') && c <= QChar(u'9');
                                   digits += isOne ? 1 : 0;
                                   return isOne || kBetween.contains(c);
                               }) &&
           digits >= kFewestAccountDigits;
}

std::string plainOf(std::string_view folded)
{
    std::string plain;
    std::ranges::copy_if(folded, std::back_inserter(plain), [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
    });
    return plain;
}

std::vector<SearchTerm> searchTerms(const QString &text, bool joinNumbers)
{
    QStringList words;
    bool isBehindNumber = false;
    for (const QString &word : text.left(kLongestText).simplified().split(u' ', Qt::SkipEmptyParts)) {
        const bool isOne = isNumber(word);
        if (joinNumbers && isOne && isBehindNumber)
            words.last() += word;
        else if (words.size() < kMostTerms)
            words.append(word);
        isBehindNumber = isOne && !endsInCheckLetter(word); // nothing follows a check digit
    }
    std::vector<SearchTerm> terms;
    for (const QString &word : std::as_const(words)) {
        SearchTerm term = termFrom(word);
        if (!term.words.empty()) // punctuation and pictures ask for nothing
            terms.push_back(std::move(term));
    }
    return terms;
}

} // namespace vinculo::models
