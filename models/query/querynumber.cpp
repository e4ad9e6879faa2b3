// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/querynumber.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostDigits = 40;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

//! "1.234.567" without the marks; nothing when the groups are odd.
std::optional<QString> ungrouped(const QString &text, QChar mark)
{
    const QStringList groups = text.split(mark);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const bool fits = i == 0 ? groups[i].size() >= 1 && groups[i].size() <= 3 : groups[i].size() == 3;
        if (!isDigits(groups[i]) || (!fits && groups.size() > 1))
            return {};
    }
    return groups.join(QString());
}

//! The position of the decimal mark, -1 when there is none.
qsizetype decimalMark(const QString &digits, const QLocale &locale)
{
    const qsizetype dot = digits.lastIndexOf(u'.');
    const qsizetype comma = digits.lastIndexOf(u',');
    if (dot >= 0 && comma >= 0)
        return std::max(dot, comma);
    const qsizetype mark = std::max(dot, comma);
    if (mark < 0 || digits.indexOf(digits[mark]) != mark)
        return -1;
    const bool couldGroup = mark >= 1 && mark <= 3 && digits.size() - mark - 1 == 3 && digits[0] != u'0';
    return couldGroup && locale.groupSeparator() == QString(digits[mark]) ? -1 : mark;
}

QString withoutSignAndCurrency(QString text, bool &isNegative)
{
    isNegative = text.startsWith(u'-') || text.startsWith(u'\u2212');
    if (isNegative || text.startsWith(u'+'))
        text = text.mid(1).trimmed();
    for (const QLatin1StringView sign : {"US$"_L1, "R$"_L1, "$"_L1}) {
        if (text.startsWith(sign, Qt::CaseInsensitive))
            return text.mid(sign.size()).trimmed(); // also of the blanks that do not break a line
    }
    return text;
}

QString composed(bool isNegative, QString whole, QString fraction)
{
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() == 3)
        fraction += u'0';
    const bool isZero = whole == "0"_L1 && fraction.isEmpty();
    return (isNegative && !isZero ? u"-"_s : QString()) + whole +
           (fraction.isEmpty() ? QString() : u'.' + fraction);
}

} // namespace

std::optional<QString> plainNumber(const QString &typed, const QLocale &locale)
{
    bool isNegative = false;
    const QString digits = withoutSignAndCurrency(typed, isNegative);
    if (digits.size() > kMostDigits)
        return {};
    const qsizetype mark = decimalMark(digits, locale);
    const QString fraction = mark < 0 ? QString() : digits.mid(mark + 1);
    if (mark >= 0 && !isDigits(fraction))
        return {};
    const QString head = mark < 0 ? digits : digits.left(mark);
    const QChar group = head.contains(u'.') ? u'.' : u',';
    const std::optional<QString> whole = ungrouped(head, group);
    if (!whole || (mark >= 0 && head.contains(digits[mark])))
        return {};
    return composed(isNegative, *whole, fraction);
}

std::optional<ScaledNumber> scaledNumber(const QString &plain, int scale)
{
    constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
    const bool isNegative = plain.startsWith(u'-');
    ScaledNumber number;
    int decimals = -1; // behind the dot; -1 before it
    for (const QChar c : QStringView(plain).mid(isNegative ? 1 : 0)) {
        if (c == u'.') {
            decimals = 0;
            continue;
        }
        const int digit = c.unicode() - u'0';
        if (decimals >= scale) {
            number.hasRest = number.hasRest || digit != 0;
            continue;
        }
        if (number.floor > (kMost - digit) / 10)
            return {};
        number.floor = number.floor * 10 + digit;
        decimals += decimals < 0 ? 0 : 1;
    }
    for (int i = std::max(decimals, 0); i < scale; ++i) {
        if (number.floor > kMost / 10)
            return {};
        number.floor *= 10;
    }
    if (isNegative)
        number.floor = -number.floor - (number.hasRest ? 1 : 0);
    return number;
}

} // namespace vinculo::models
