// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/charttext.h"

#include "models/totals/exactsum.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

std::optional<Decimal> valueAt(const ChartSeries &series, qsizetype category)
{
    return category >= 0 && category < series.values.size() ? series.values[category] : std::nullopt;
}

const QString kMinus = u"\u2212"_s;

QString none()
{
    return u"\u2014"_s;
}

//! The category where a series is highest; −1 when it has no value, or nothing but zeros.
template<class Value>
qsizetype highest(qsizetype count, Value valueOf)
{
    qsizetype found = -1;
    bool isZero = true;
    for (qsizetype i = 0; i < count; ++i) {
        const auto value = valueOf(i);
        isZero = isZero && (!value || *value == Decimal());
        if (value && (found < 0 || *value > *valueOf(found)))
            found = i;
    }
    return isZero ? -1 : found;
}

//! Digits behind the mark that multiples of `step` need, at most three.
int digitsFor(double step)
{
    constexpr int kMost = 3;
    int digits = 0;
    for (double scaled = step; digits < kMost && std::abs(scaled - std::round(scaled)) > 1e-6; ++digits)
        scaled *= 10;
    return digits;
}

} // namespace

std::optional<Decimal> categoryTotal(const ChartData &data, qsizetype category)
{
    ExactSum sum;
    bool isKnown = false;
    for (const ChartSeries &series : data.series)
        if (const auto value = valueAt(series, category); value && series.form == SeriesForm::Bar) {
            sum.add(value->units());
            isKnown = true;
        }
    return isKnown ? sum.decimal() : std::nullopt;
}

ChartCategory ChartText::month(int year, int month) const
{
    const QDate first(year, month, 1);
    QString name = locale().standaloneMonthName(month, QLocale::ShortFormat);
    if (name.endsWith(u'.'))
        name.chop(1);
    const QString shownYear = first.toString(u"yyyy"_s);
    return {//: %1 name of a month, %2 year
            .label = tr("%1 %2").arg(locale().standaloneMonthName(month, QLocale::LongFormat), shownYear),
            .axisLabel = name,
            .group = shownYear,
            .key = first.toString(u"yyyy-MM"_s),
            .date = first};
}

ChartCategory ChartText::day(QDate date) const
{
    QString month = locale().standaloneMonthName(date.month(), QLocale::ShortFormat);
    if (month.endsWith(u'.'))
        month.chop(1);
    return {.label = m_formatter.date(date),
            //: a day below a chart, %1 day of the month, %2 short name of the month
            .axisLabel = tr("%2 %1").arg(locale().toString(date.day()), month),
            .group = date.toString(u"yyyy"_s),
            .key = date.toString(Qt::ISODate),
            .date = date};
}

ChartCategory ChartText::hour(QDate date, int hour) const
{
    const ChartCategory whole = day(date);
    const QString time = locale().toString(QTime(hour, 0), u"HH:mm"_s);
    return {.label = whole.label + u", "_s + time,
            .axisLabel = time,
            .group = whole.axisLabel,
            .key = {},
            .date = {}};
}

QString ChartText::value(const ChartData &data, Decimal value) const
{
    QString text = data.currency.isKnown() ? m_formatter.money({.amount = value, .currency = data.currency})
                                           : m_formatter.decimal(value);
    const QString minus = locale().negativeSign();
    if (value.units() < 0 && text.startsWith(minus)) // a line never breaks behind the real minus sign
        text.replace(0, minus.size(), kMinus);
    return text;
}

QString ChartText::value(const ChartData &data, const ChartSeries &series, qsizetype category) const
{
    const QString own = CellFormatter::visible(series.texts.value(category));
    if (category < series.coverage.size()) {
        const QString state = coverage(series.coverage[category]);
        return own.isEmpty() ? state : u"%1: %2"_s.arg(state, own);
    }
    if (!own.isEmpty())
        return own;
    const auto exact = valueAt(series, category);
    return exact ? value(data, *exact) : none();
}

QString ChartText::share(const ChartData &data, qsizetype category) const
{
    double sum = 0;
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        const auto total = categoryTotal(data, i);
        if (total && total->units() < 0)
            return {};
        sum += total ? plotted(*total) : 0;
    }
    const auto own = categoryTotal(data, category);
    if (!own || sum <= 0)
        return {};
    constexpr double kHundred = 100;
    const double percent = kHundred * plotted(*own) / sum;
    const QString number =
        percent > 0 && percent < 1 ? u"<\u2009"_s + locale().toString(1) : locale().toString(qRound(percent));
    //: a share of the whole, %1 number
    return tr("%1%").arg(number);
}

QString ChartText::category(const ChartData &data, qsizetype category) const
{
    if (category < 0 || category >= data.categories.size())
        return {};
    const ChartCategory &shown = data.categories[category];
    const QString label = CellFormatter::visible(shown.label);
    switch (shown.quality) {
    case ChartQuality::Partial:
        //: %1 a month or day whose data is not complete
        return tr("%1 (partial)").arg(label);
    case ChartQuality::Reconstructed:
        //: %1 a month or day; its balance was computed from movements, not told by the bank
        return tr("%1 (reconstructed)").arg(label);
    case ChartQuality::Exact:
        break;
    }
    return label;
}

QString ChartText::bracketed(const ChartData &data, qsizetype category) const
{
    const ChartCategory &shown = data.categories[category];
    const QString label = CellFormatter::visible(shown.label);
    switch (shown.quality) {
    case ChartQuality::Partial:
        //: stands in brackets: %1 a month or day whose data is not complete
        return tr("%1, partial").arg(label);
    case ChartQuality::Reconstructed:
        //: stands in brackets: %1 a month or day; its balance was computed, not told by the bank
        return tr("%1, reconstructed").arg(label);
    case ChartQuality::Exact:
        break;
    }
    return label;
}

QString ChartText::coverage(Coverage state)
{
    switch (state) {
    case Coverage::Full:
        return tr("Complete");
    case Coverage::Partial:
        return tr("Partial");
    case Coverage::None:
        return tr("No data");
    case Coverage::OutsideWindow:
        return tr("Older than the bank shares");
    case Coverage::NotLoaded:
        return tr("Not loaded");
    case Coverage::NotRead:
        //: a month of an account: Belvo has last read it before
        return tr("Not read yet");
    case Coverage::BeforeAccount:
        break;
    }
    return tr("Before the account was opened");
}

ChartReadout ChartText::readout(const ChartData &data, ChartKind kind, ChartPoint point) const
{
    if (!point.isValid() || point.category >= data.categories.size())
        return {};
    ChartReadout readout{.title = category(data, point.category), .lines = {}};
    const auto lineOf = [&](qsizetype i) {
        const ChartSeries &series = data.series[i];
        return ChartReadout::Line{CellFormatter::visible(series.name), value(data, series, point.category),
                                  i};
    };
    if (kind == ChartKind::Coverage || kind == ChartKind::Heat) {
        if (point.series < 0 || point.series >= data.series.size())
            return {};
        const ChartSeries &account = data.series[point.series];
        readout.lines.append({CellFormatter::visible(account.name), {}, -1});
        readout.lines.append({value(data, account, point.category), {}, -1});
        return readout;
    }
    for (qsizetype i = 0; i < data.series.size(); ++i)
        readout.lines.append(lineOf(i));
    const qsizetype bars = std::ranges::count(data.series, SeriesForm::Bar, &ChartSeries::form);
    const auto total = categoryTotal(data, point.category);
    const bool isStacked =
        kind == ChartKind::Categories || data.arrangement == ChartData::Arrangement::Stacked;
    if (isStacked && bars > 1 && total)
        readout.lines.append({tr("Total"), value(data, *total), -1});
    if (kind == ChartKind::Categories)
        if (const QString part = share(data, point.category); !part.isEmpty())
            readout.lines.append({tr("Share"), part, -1});
    return readout;
}

QString ChartText::spoken(const ChartData &data, ChartKind kind, ChartPoint point) const
{
    const ChartReadout shown = readout(data, kind, point);
    QStringList parts;
    for (const ChartReadout::Line &line : shown.lines) {
        const bool isWanted = point.series < 0 || kind == ChartKind::Coverage || kind == ChartKind::Heat ||
                              line.series == point.series;
        if (isWanted)
            parts.append(line.value.isEmpty() ? line.name : line.name + u' ' + line.value);
    }
    return parts.isEmpty() ? QString() : u"%1: %2"_s.arg(shown.title, parts.join(u", "_s));
}

QString ChartText::summary(const ChartData &data, ChartKind kind) const
{
    if (data.isEmpty())
        return {};
    switch (kind) {
    case ChartKind::Columns:
        return columnsSummary(data);
    case ChartKind::Balance:
        return balanceSummary(data);
    case ChartKind::Categories:
        return categoriesSummary(data);
    case ChartKind::Heat:
        return heatSummary(data);
    case ChartKind::Coverage:
        break;
    }
    return coverageSummary(data);
}

QString ChartText::heatSummary(const ChartData &data) const
{
    const ChartSeries *most = nullptr;
    qsizetype place = -1;
    for (const ChartSeries &series : data.series) {
        if (series.isRest)
            continue;
        const qsizetype top =
            highest(data.categories.size(), [&](qsizetype i) { return valueAt(series, i); });
        if (top >= 0 && (!most || *valueAt(series, top) > *valueAt(*most, place))) {
            most = &series;
            place = top;
        }
    }
    if (!most)
        return {};
    //: about a chart: %1 what is counted, %2 value, %3 month or name
    return tr("%1: highest %2, %3.")
        .arg(CellFormatter::visible(most->name), value(data, *most, place), category(data, place));
}

QString ChartText::columnsSummary(const ChartData &data) const
{
    if (data.arrangement == ChartData::Arrangement::Stacked) {
        const qsizetype top =
            highest(data.categories.size(), [&](qsizetype i) { return categoryTotal(data, i); });
        //: about a chart: %1 month or name, %2 value
        return top < 0
                   ? QString()
                   : tr("Highest: %1, %2.").arg(category(data, top), value(data, *categoryTotal(data, top)));
    }
    QStringList sentences;
    for (const ChartSeries &series : data.series) {
        if (series.form != SeriesForm::Bar)
            continue;
        const qsizetype top =
            highest(data.categories.size(), [&](qsizetype i) { return valueAt(series, i); });
        if (top >= 0)
            //: about a chart: %1 what is counted, %2 value, %3 month or name
            sentences.append(
                tr("%1: highest %2, %3.")
                    .arg(CellFormatter::visible(series.name), value(data, series, top), category(data, top)));
    }
    return sentences.join(u' ');
}

QString ChartText::categoriesSummary(const ChartData &data) const
{
    const qsizetype top =
        highest(data.categories.size(), [&](qsizetype i) { return categoryTotal(data, i); });
    if (top < 0)
        return {};
    const QString amount = value(data, *categoryTotal(data, top));
    const QString part = share(data, top);
    return part.isEmpty() ? tr("Highest: %1, %2.").arg(category(data, top), amount)
                          //: about a chart: %1 name, %2 value, %3 its share of the whole
                          : tr("Largest: %1, %2 (%3).").arg(category(data, top), amount, part);
}

QString ChartText::balanceSummary(const ChartData &data) const
{
    const ChartSeries &series = data.series.constFirst();
    qsizetype last = -1;
    qsizetype lowest = -1;
    int below = 0;
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        const auto value = valueAt(series, i);
        if (!value)
            continue;
        last = i;
        if (lowest < 0 || *value < *valueAt(series, lowest))
            lowest = i;
        below += value->units() < 0 ? 1 : 0;
    }
    if (last < 0)
        return {};
    //: about a balance over time: %1 amount, %2 day, %3 lowest amount, %4 its day
    const QString sentence = tr("%1 at the end (%2); lowest %3 (%4).")
                                 .arg(value(data, series, last), bracketed(data, last),
                                      value(data, series, lowest), bracketed(data, lowest));
    return below == 0 ? sentence : sentence + u' ' + tr("Below zero at %Ln point(s).", nullptr, below);
}

QString ChartText::coverageSummary(const ChartData &data) const
{
    // Months before an account's first are nobody's lack.
    constexpr std::array kStates{Coverage::Full,          Coverage::Partial, Coverage::None,
                                 Coverage::OutsideWindow, Coverage::NotRead, Coverage::NotLoaded};
    QStringList parts;
    for (const Coverage state : kStates) {
        qsizetype count = 0;
        for (const ChartSeries &series : data.series)
            count += series.coverage.count(state);
        if (count > 0)
            parts.append(coverage(state) + u'\u00a0' + locale().toString(count));
    }
    //: about months of accounts: %1 list of states with counts
    return parts.isEmpty() ? QString() : tr("Months: %1.").arg(parts.join(u" \u00b7 "_s));
}

QStringList ChartText::ticks(const ChartData &data, const QList<double> &ticks) const
{
    constexpr double kThousand = 1e3;
    constexpr double kMillion = 1e6;
    constexpr double kBillion = 1e9;
    constexpr double kTrillion = 1e12;
    constexpr double kFirstShortened = 10 * kThousand;
    constexpr auto kUnit = static_cast<double>(Decimal::kUnit);
    if (ticks.isEmpty())
        return {};
    const double reach = std::max(std::abs(ticks.first()), std::abs(ticks.last())) / kUnit;
    double scale = 1;
    QString form = u"%1"_s;
    if (reach >= kTrillion) {
        scale = kTrillion;
        //: short for trillions (10^12) beside a chart
        form = tr("%1T");
    } else if (reach >= kBillion) {
        scale = kBillion;
        //: short for billions (10^9) beside a chart
        form = tr("%1B");
    } else if (reach >= kMillion) {
        scale = kMillion;
        //: short for millions beside a chart
        form = tr("%1M");
    } else if (reach >= kFirstShortened) {
        scale = kThousand;
        //: short for thousands beside a chart
        form = tr("%1K");
    }
    const int digits = ticks.size() > 1 ? digitsFor((ticks[1] - ticks[0]) / kUnit / scale) : 0;
    QStringList labels;
    for (const double tick : ticks) {
        const QString number = locale().toString(tick / kUnit / scale, 'f', digits);
        QString label = std::abs(tick) < 1 ? locale().toString(0) : form.arg(number);
        labels.append(label.replace(locale().negativeSign(), kMinus));
    }
    const QString code = data.currency.code();
    const QString currency = code == "BRL"_L1 ? u"R$"_s : code;
    if (data.currency.isKnown())
        labels.last() = currency + u'\u00a0' + labels.last();
    else if (!data.unit.isEmpty())
        labels.last() += u'\u00a0' + CellFormatter::visible(data.unit);
    return labels;
}

} // namespace vinculo::models
