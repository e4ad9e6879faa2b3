// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/totals/sumtext.h"

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

int minorDigits(Currency currency)
{
    return currency.isKnown() ? currency.minorDigits() : 2;
}

//! Sums beyond 64 bits: the same form as CellFormatter::money, made from the digits.
QString longMoney(const QLocale &locale, const QString &plain, Currency currency)
{
    const qsizetype dot = plain.indexOf(u'.');
    QString whole = dot < 0 ? plain : plain.left(dot);
    for (qsizetype place = whole.size() - 3; place > 0; place -= 3)
        whole.insert(place, locale.groupSeparator());
    const QString number = dot < 0 ? whole : whole + locale.decimalPoint() + plain.mid(dot + 1);
    const QString code = currency.code();
    return currency.isKnown() ? (code == "BRL"_L1 ? u"R$"_s : code) + u'\u00a0' + number : number;
}

} // namespace

QString sumText(const CellFormatter &formatter, const ExactSum &sum, Currency currency, SumSign sign)
{
    ExactSum magnitude = sum;
    if (sum.isNegative()) {
        magnitude = {};
        magnitude.subtract(sum);
    }
    const std::optional<Decimal> decimal = magnitude.decimal();
    const QString text =
        decimal ? formatter.money({.amount = *decimal, .currency = currency})
                : longMoney(formatter.locale(), magnitude.toPlainString(minorDigits(currency)), currency);
    if (sum.isNegative())
        return (sign == SumSign::Always ? u"\u2212\u00a0"_s : formatter.locale().negativeSign()) + text;
    return sign == SumSign::Always && !sum.isZero() ? u"+\u00a0"_s + text : text;
}

QString plainSumText(const QLocale &locale, const ExactSum &sum, Currency currency)
{
    return sum.toPlainString(minorDigits(currency)).replace(u'.', locale.decimalPoint());
}

} // namespace vinculo::models
