// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/totalstext.h"

#include "core/domain/timestamp.h"
#include "models/totals/sumtext.h"

#include <algorithm>

namespace vinculo::ui {

using namespace Qt::StringLiterals;
using models::SumSign;

namespace {

int clampedCount(std::uint64_t count)
{
    return static_cast<int>(std::min<std::uint64_t>(count, 2'000'000'000));
}

models::ExactSum single(std::int64_t units)
{
    models::ExactSum sum;
    sum.add(units);
    return sum;
}

QString dayText(const FieldSpec &field, std::int64_t number, const models::CellFormatter &formatter)
{
    if (field.type == FieldType::Date)
        return formatter.date(dateFromDays(static_cast<std::int32_t>(number)));
    return formatter.date(dateTimeFromMicroseconds(number).toLocalTime().date());
}

} // namespace

AmountWords TotalsText::words(const models::CurrencyTotal &total, bool isDirected,
                              const models::CellFormatter &formatter)
{
    AmountWords words;
    //: amounts whose currency is not known
    words.currency = total.currency.isKnown() ? total.currency.code() : tr("no currency");
    const models::ExactSum main = isDirected ? total.net() : total.sum;
    words.brief = sumText(formatter, main, total.currency, isDirected ? SumSign::Always : SumSign::MinusOnly);
    words.plain = plainSumText(formatter.locale(), main, total.currency);
    words.full = words.brief;
    if (isDirected)
        //: sums of one currency: money in, money out, the difference
        words.full = tr("in %1  out %2  net %3")
                         .arg(sumText(formatter, total.inflow, total.currency),
                              sumText(formatter, total.outflow, total.currency), words.brief);
    //: read aloud: currency, its sums
    words.spoken = tr("%1: %2").arg(words.currency, words.full);
    return words;
}

QList<AmountWords> TotalsText::amounts(const models::MoneyTotals &money,
                                       const models::CellFormatter &formatter)
{
    QList<AmountWords> list;
    for (const models::CurrencyTotal &total : money.currencies)
        list.append(words(total, money.isDirected, formatter));
    return list;
}

QString TotalsText::lead(bool isDirected, bool isPartial)
{
    if (isDirected) //: before sums of money in and out: of all rows, or while some are not loaded yet
        return isPartial ? tr("Net of loaded rows") : tr("Net");
    //: before sums: of all rows, or while some are not loaded yet
    return isPartial ? tr("Sum of loaded rows") : tr("Sum");
}

QStringList TotalsText::breakdownHeader(bool isDirected)
{
    //: columns of the breakdown of sums
    QStringList header{tr("Currency"), tr("Rows")};
    if (isDirected) //: columns of the breakdown of sums: money in, money out, the difference
        header << tr("In") << tr("Out") << tr("Net");
    else
        //: column of the breakdown of sums
        header << tr("Sum");
    //: columns of the breakdown of sums: the smallest and the largest single amount
    header << tr("Smallest") << tr("Largest");
    return header;
}

QList<BreakdownLine> TotalsText::breakdown(const models::MoneyTotals &money,
                                           const models::CellFormatter &formatter)
{
    QList<BreakdownLine> lines;
    for (const models::CurrencyTotal &total : money.currencies) {
        const AmountWords named = words(total, money.isDirected, formatter);
        BreakdownLine line{{named.currency, formatter.locale().toString(qulonglong(total.count))},
                           {named.currency, QString::number(total.count)}};
        const auto add = [&](const models::ExactSum &sum, SumSign sign = SumSign::MinusOnly) {
            line.texts.append(sumText(formatter, sum, total.currency, sign));
            line.plains.append(plainSumText(formatter.locale(), sum, total.currency));
        };
        if (money.isDirected) {
            add(total.inflow);
            add(total.outflow);
            add(total.net(), SumSign::Always);
        } else {
            add(total.sum);
        }
        add(single(total.lowest));
        add(single(total.highest));
        lines.append(line);
    }
    return lines;
}

QStringList TotalsText::remarks(const models::Totals &totals, const ResourceSpec &spec,
                                const models::CellFormatter &formatter)
{
    QStringList texts;
    const std::vector<const FieldSpec *> fields = models::columnFields(spec);
    for (const models::DateEnds &ends : totals.dates) {
        const FieldSpec &field = *fields[static_cast<std::size_t>(ends.column)];
        //: %1 a date column, %2 and %3 the earliest and latest day in it
        texts.append(tr("%1: %2 to %3")
                         .arg(models::CellFormatter::label(spec, field),
                              dayText(field, ends.earliest, formatter),
                              dayText(field, ends.latest, formatter)));
    }
    for (const models::MoneyTotals &money : totals.money) {
        if (money.withoutValue > 0)
            //: missing amounts, and those that are no number or in no currency
            texts.append(tr("%Ln row(s) have no amount that can be added up.", nullptr,
                            clampedCount(money.withoutValue)));
        std::uint64_t undirected = 0;
        for (const models::CurrencyTotal &total : money.currencies)
            undirected += total.undirected;
        if (undirected > 0)
            texts.append(tr("%Ln amount(s) do not say which way the money went and are in none of the sums.",
                            nullptr, clampedCount(undirected)));
    }
    return texts;
}

} // namespace vinculo::ui
