// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enrichment/cellvalue.h"

#include <QRegularExpression>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestAmount = 40;
constexpr qsizetype kLongestDate = 40;

bool isMinus(QChar c)
{
    return c == u'-' || c == u'\u2212' || c == u'\u2013';
}

bool isSpace(QChar c)
{
    return c.isSpace() || c == u'\u00A0' || c == u'\u202F';
}

//! Takes signs, brackets, currency and spaces away; false: there is something else.
bool strip(const QString &text, QString &digits, bool &isNegative)
{
    QString rest = text.trimmed();
    int signs = 0;
    if (rest.startsWith(u'(') && rest.endsWith(u')')) {
        rest = rest.sliced(1, rest.size() - 2);
        ++signs;
    }
    isNegative = signs > 0;
    static const QRegularExpression kCurrency(
        u"^([-\u2212\u2013+]?)\\s*([A-Z]{0,3}\\$|[A-Z]{3}|\u20AC)\\s*"_s);
    rest.replace(kCurrency, u"\\1"_s);
    if (!rest.isEmpty() && (isMinus(rest.front()) || rest.front() == u'+')) {
        isNegative = isNegative || isMinus(rest.front());
        rest.remove(0, 1);
        ++signs;
    }
    if (!rest.isEmpty() && isMinus(rest.back())) {
        isNegative = true;
        rest.chop(1);
        ++signs;
    }
    digits = rest.trimmed();
    return signs <= 1 && !digits.isEmpty();
}

bool areDigits(QStringView text)
{
    for (const QChar c : text)
        if (c < u'0' || c > u'9')
            return false;
    return true;
}

//! "1.234.567" → "1234567"; false where a mark stands elsewhere than before three digits.
bool ungroup(QStringView whole, QChar decimalMark, QString &plain)
{
    QChar mark;
    qsizetype since = 0; //!< digits since the last mark
    for (const QChar c : whole) {
        if (c >= u'0' && c <= u'9') {
            plain += c;
            ++since;
            continue;
        }
        const bool isMark = (c == u'.' || c == u',' || c == u'\'' || isSpace(c)) && c != decimalMark;
        const bool fits = mark.isNull() ? since >= 1 && since <= 3 : c == mark && since == 3;
        if (!isMark || !fits)
            return false;
        mark = c;
        since = 0;
    }
    return !plain.isEmpty() && (mark.isNull() || since == 3);
}

} // namespace

std::optional<QDate> dateFrom(const QString &text, DateOrder order)
{
    static const QRegularExpression kParts(
        u"^(\\d{1,4})[-/.](\\d{1,2})[-/.](\\d{1,4})(?:[T ]\\s*\\d{1,2}:\\d{2}.*)?$"_s);
    static const QRegularExpression kCompact(u"^(\\d{4})(\\d{2})(\\d{2})(?:[T ]?\\d{4,6})?$"_s);
    const QString day = text.trimmed();
    if (day.size() > kLongestDate)
        return {};
    if (const auto compact = kCompact.match(day); order == DateOrder::YearFirst && compact.hasMatch()) {
        const QDate date(compact.captured(1).toInt(), compact.captured(2).toInt(),
                         compact.captured(3).toInt());
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    const auto match = kParts.match(day);
    if (!match.hasMatch())
        return {};
    const QString first = match.captured(1);
    const QString second = match.captured(2);
    const QString third = match.captured(3);
    const QString year = order == DateOrder::YearFirst ? first : third;
    const QString other = order == DateOrder::YearFirst ? third : first;
    if ((year.size() != 4 && (year.size() != 2 || order == DateOrder::YearFirst)) || other.size() > 2)
        return {};
    const int fullYear = year.size() == 2 ? 2000 + year.toInt() : year.toInt();
    const bool isDaySecond = order == DateOrder::MonthFirst;
    const QDate date(fullYear, isDaySecond ? first.toInt() : second.toInt(),
                     isDaySecond ? second.toInt() : other.toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

AmountProblem amountFrom(const QString &text, QChar decimalMark, AmountParts &parts)
{
    QString digits;
    if (text.size() > kLongestAmount || !strip(text, digits, parts.isNegative))
        return AmountProblem::NotANumber;
    const qsizetype at = digits.lastIndexOf(decimalMark);
    QString plain;
    if (!ungroup(QStringView(digits).left(at < 0 ? digits.size() : at), decimalMark, plain))
        return AmountProblem::NotANumber;
    if (at >= 0) {
        QStringView fraction = QStringView(digits).sliced(at + 1);
        if (fraction.isEmpty() || !areDigits(fraction))
            return AmountProblem::NotANumber;
        while (fraction.size() > Decimal::kScale && fraction.back() == u'0')
            fraction.chop(1);
        if (fraction.size() > Decimal::kScale)
            return AmountProblem::TooExact;
        plain += u'.';
        plain += fraction;
    }
    const std::optional<Decimal> amount = Decimal::parse(plain.toStdString());
    if (!amount)
        return AmountProblem::NotANumber;
    parts.amount = *amount;
    return AmountProblem::None;
}

} // namespace vinculo::models
