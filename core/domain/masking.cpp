// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/masking.h"

#include "core/domain/documentnumber.h"

#include <QList>
#include <QStringList>

#include <algorithm>

namespace vinculo {

namespace {

using namespace Qt::StringLiterals;

// The run of dots has one length, so that it does not tell how long the hidden part is.
constexpr char16_t kDot = u'\u2022';
constexpr QStringView kHidden = u"\u2022\u2022\u2022\u2022";

QString hidden()
{
    return kHidden.toString();
}

bool isLetter(char32_t codePoint)
{
    return QChar::isLetter(codePoint);
}
bool isLetterOrNumber(char32_t codePoint)
{
    return QChar::isLetterOrNumber(codePoint);
}

//! Whole code points in canonical form: pairs are never split, lone surrogates become U+FFFD (no letter).
QList<char32_t> codePoints(const QString &text)
{
    const auto points = text.normalized(QString::NormalizationForm_C).toUcs4();
    return {points.cbegin(), points.cend()};
}

QString fromCodePoints(const QList<char32_t> &points)
{
    return QString::fromUcs4(points.constData(), points.size());
}

//! Letters and numbers only: punctuation, marks, emoji and direction controls carry nothing worth showing.
QList<char32_t> significant(const QString &text)
{
    QList<char32_t> points = codePoints(text);
    points.removeIf([](char32_t point) { return !isLetterOrNumber(point); });
    return points;
}

//! First letter and dots; a word too short to hide anything behind its first letter shows none.
QString maskedWord(const QString &word)
{
    const QList<char32_t> points = significant(word);
    if (points.size() < 2 || !isLetter(points.front()))
        return hidden();
    return fromCodePoints({points.front()}) + hidden();
}

QString maskedWords(const QString &text)
{
    QStringList words;
    const QStringList parts = text.simplified().split(QChar(u' '), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        words.append(maskedWord(part));
    return words.isEmpty() ? hidden() : words.join(QChar(u' '));
}

//! Only the last characters, and only when enough is left hidden.
QString maskedButTail(const QString &text, qsizetype longerThan)
{
    constexpr qsizetype kTail = 4;
    const QList<char32_t> points = significant(text);
    if (points.size() <= longerThan)
        return hidden();
    return hidden() + u' ' + fromCodePoints(points.last(kTail));
}

//! Dots for all but `count` characters in the middle.
QString maskedButMiddle(const QString &text, qsizetype count)
{
    const QList<char32_t> points = codePoints(text);
    const qsizetype first = (points.size() - count) / 2;
    return QString(first, QChar(kDot)) + fromCodePoints(points.sliced(first, count)) +
           QString(points.size() - first - count, QChar(kDot));
}

QString maskedUnknownDocument(const QString &text)
{
    constexpr qsizetype kShort = 8;
    constexpr qsizetype kLong = 32;
    const QString plain = fromCodePoints(significant(text));
    const qsizetype size = significant(text).size();
    return size <= kShort || size > kLong ? hidden() : maskedButMiddle(plain, 2);
}

QString maskedDocument(const QString &text)
{
    const DocumentNumber number = parseDocumentNumber(text);
    const QString &plain = number.normalized;
    switch (number.kind) {
    case DocumentKind::Cpf:
        return u"\u2022\u2022\u2022.%1.%2-\u2022\u2022"_s.arg(plain.sliced(3, 3), plain.sliced(6, 3));
    case DocumentKind::Cnpj:
        return u"\u2022\u2022.%1.%2/\u2022\u2022\u2022\u2022-\u2022\u2022"_s.arg(plain.sliced(2, 3),
                                                                                 plain.sliced(5, 3));
    case DocumentKind::Rfc:
    case DocumentKind::Curp:
    case DocumentKind::Nss:
        return maskedButMiddle(plain, 3);
    case DocumentKind::Unknown:
        break;
    }
    return maskedUnknownDocument(text);
}

bool isTopLevelDomain(const QString &label)
{
    return label.size() >= 2 &&
           std::ranges::all_of(label, [](QChar c) { return c.unicode() < 128 && c.isLetter(); });
}

//! First letter of the mailbox, first letter of the domain and its last label: "m••••@a••••.com".
QString maskedEmail(const QString &text)
{
    constexpr qsizetype kShort = 2;
    const QString address = text.trimmed();
    const qsizetype at = address.indexOf(QChar(u'@'));
    const qsizetype dot = address.lastIndexOf(QChar(u'.'));
    if (at < 1 || at != address.lastIndexOf(QChar(u'@')) || dot < at + 2 ||
        !isTopLevelDomain(address.sliced(dot + 1)))
        return hidden();
    const QString mailbox = address.first(at);
    const QString domain = address.sliced(at + 1, dot - at - 1);
    const auto part = [](const QString &whole) {
        return significant(whole).size() <= kShort ? hidden() : maskedWord(whole);
    };
    return part(mailbox) + u'@' + part(domain) + u'.' + address.sliced(dot + 1);
}

//! Keeps the shape of an ISO date; any other spelling is hidden whole.
QString maskedDate(const QString &text)
{
    constexpr qsizetype kIsoLength = 10;
    const bool isIso = text.size() == kIsoLength && text[4] == QChar(u'-') && text[7] == QChar(u'-');
    return isIso ? u"\u2022\u2022\u2022\u2022-\u2022\u2022-\u2022\u2022"_s : hidden();
}

} // namespace

QString masked(const QString &text, MaskKind kind)
{
    constexpr qsizetype kShortAccount = 6;
    constexpr qsizetype kShortPhone = 7;
    if (text.isEmpty())
        return text;
    switch (kind) {
    case MaskKind::None:
        return text;
    case MaskKind::Name:
    case MaskKind::Address:
        return maskedWords(text);
    case MaskKind::Document:
        return maskedDocument(text);
    case MaskKind::Email:
        return maskedEmail(text);
    case MaskKind::Phone:
        return maskedButTail(text, kShortPhone);
    case MaskKind::AccountNumber:
        return maskedButTail(text, kShortAccount);
    case MaskKind::Date:
        return maskedDate(text);
    case MaskKind::Everything:
        break;
    }
    return hidden();
}

} // namespace vinculo
