// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/find/findquery.h"

#include "core/api/listrequest.h"
#include "core/domain/externalid.h"
#include "models/people/searchterm.h"

#include <algorithm>

namespace vinculo::models {

namespace {

using namespace Qt::StringLiterals;
using Kind = FindReading::Kind;

constexpr qsizetype kLongestText = 256; //!< no name or id is longer; a pasted page is none

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype countOf(const QString &text, bool (*is)(QChar))
{
    return std::ranges::count_if(text, is);
}

bool consistsOf(const QString &text, QStringView punctuation)
{
    return std::ranges::all_of(text,
                               [punctuation](QChar c) { return isAsciiDigit(c) || punctuation.contains(c); });
}

QString digitsOf(QString text)
{
    return text.removeIf([](QChar c) { return !isAsciiDigit(c); });
}

bool isEmail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at == text.lastIndexOf(u'@') && text.indexOf(u'.', at + 2) > 0 && !text.endsWith(u'.') &&
           std::ranges::none_of(text, [](QChar c) { return c.isSpace(); });
}

//! A UUID in any spelling people copy: capitals, braces, without hyphens. Empty: none.
QString uuidOf(QString text)
{
    if (text.startsWith(u'{') && text.endsWith(u'}'))
        text = text.sliced(1, text.size() - 2);
    text = text.toLower();
    if (text.size() == 32 && !text.contains(u'-'))
        text.insert(20, u'-').insert(16, u'-').insert(12, u'-').insert(8, u'-');
    return api::isUuid(text) ? text : QString();
}

//! Writes a phone number down as one: with a plus sign or the area code in brackets.
bool hasPhoneShape(const QString &text)
{
    return (text.startsWith(u'+') || text.contains(u'(')) && consistsOf(text, u"+()-. ");
}

void readNumber(FindQuery &query)
{
    constexpr qsizetype kShortestAccount = 5;
    constexpr qsizetype kShortestPhone = 8;
    constexpr qsizetype kLongestPhone = 15; // ITU-T E.164
    const QString digits = digitsOf(query.text);
    const auto count = digits.size();
    const bool isPunctuatedDocument = query.document.kind != DocumentKind::Unknown && query.text != digits;
    if (consistsOf(query.text, u"+()-. ") && count >= kShortestPhone && count <= kLongestPhone &&
        !isPunctuatedDocument)
        query.readings.append({Kind::Phone, digits});
    if (hasPhoneShape(query.text) || isPunctuatedDocument)
        return;
    const bool hasCheckLetter = query.document.kind == DocumentKind::Unknown && endsInCheckLetter(query.text);
    if (hasCheckLetter || (consistsOf(query.text, u"-./ ") && count >= kShortestAccount))
        query.readings.append({Kind::AccountNumber, query.text});
    else if (count == 4 && query.text == digits)
        query.readings.append({Kind::LastDigits, digits});
}

void readDocument(FindQuery &query)
{
    if (hasPhoneShape(query.text))
        return;
    const DocumentNumber number = parseDocumentNumber(query.text);
    if (number.kind == DocumentKind::Unknown)
        return;
    // Fourteen letters make no company: "souzaferreira1" has two digits at most.
    if (number.kind == DocumentKind::Cnpj && !number.checkDigitsValid &&
        countOf(query.text, isAsciiDigit) < 10)
        return;
    query.document = number;
    query.checkDigits = number.checkDigitsValid ? CheckDigits::Right : CheckDigits::Wrong;
    query.readings.append({Kind::Document, number.normalized});
}

//! Long, in one piece, of the letters of Base64: what institutions make ids of.
bool isOpaque(const QString &text)
{
    constexpr qsizetype kShortest = 16;
    return text.size() >= kShortest && std::ranges::all_of(text, [](QChar c) {
               return (c.unicode() < 128 && c.isLetterOrNumber()) || QStringView(u"-_+/=").contains(c);
           });
}

void readWords(FindQuery &query)
{
    const QString &text = query.text;
    // What is certainly somebody's number is no id: Belvo empties external ids that hold one.
    if (checkExternalId(text) == ExternalIdProblem::None)
        query.readings.append({Kind::ExternalId, text});
    if (isOpaque(text))
        query.readings.append({Kind::InstitutionUserId, text});
    if (std::ranges::any_of(text, [](QChar c) { return c.isLetter(); }) &&
        countOf(text, isAsciiDigit) * 2 < text.size())
        query.readings.append({Kind::Name, text.simplified()});
}

} // namespace

QChar prefixOf(FindMode mode)
{
    switch (mode) {
    case FindMode::Anyone:
        break;
    case FindMode::Commands:
        return u'>';
    case FindMode::Views:
        return u'#';
    case FindMode::Institutions:
        return u'@';
    }
    return {};
}

FindQuery FindQuery::parse(const QString &typed)
{
    FindQuery query;
    QString text = typed.trimmed().left(kLongestText);
    for (const FindMode mode : {FindMode::Commands, FindMode::Views, FindMode::Institutions})
        if (text.startsWith(prefixOf(mode))) {
            query.mode = mode;
            query.text = text.sliced(1).trimmed();
            return query;
        }
    query.text = text;
    if (text.isEmpty())
        return query;
    if (const QString uuid = uuidOf(text); !uuid.isEmpty()) {
        query.readings = {{Kind::Uuid, uuid}, {Kind::ExternalId, text}};
        return query;
    }
    if (isEmail(text)) {
        query.readings = {{Kind::Email, text}};
        return query;
    }
    readDocument(query);
    readNumber(query);
    readWords(query);
    return query;
}

const FindReading *FindQuery::reading(FindReading::Kind kind) const
{
    const auto found = std::ranges::find(readings, kind, &FindReading::kind);
    return found == readings.end() ? nullptr : &*found;
}

} // namespace vinculo::models
