// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outage/bankcharts.h"

#include "models/charts/charttext.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMinuteSeconds = 60;
constexpr qint64 kHourSeconds = 3600;

struct Hour
{
    qint64 attempts = 0;
    qint64 failures = 0;
};

using Hours = std::array<Hour, BankCharts::kHours>;

Hours countedFrom(qint64 beginMs, const std::vector<BankAttempt> &attempts)
{
    Hours hours{};
    for (const BankAttempt &attempt : attempts) {
        const qint64 place = attempt.atMs < beginMs ? -1 : (attempt.atMs - beginMs) / outagelimits::kHourMs;
        if (place < 0 || place >= BankCharts::kHours)
            continue;
        Hour &found = hours[static_cast<std::size_t>(place)];
        ++found.attempts;
        found.failures += attempt.hasFailed ? 1 : 0;
    }
    return hours;
}

//! To one place behind the point: 0.2 failures are usual for ten calls.
Decimal tenths(double value)
{
    constexpr std::int64_t kTenths = 10;
    return Decimal::fromUnits(std::llround(value * double(kTenths)) * (Decimal::kUnit / kTenths));
}

} // namespace

QString BankCharts::title()
{
    return tr("Failed calls by hour");
}

ChartData BankCharts::failures(const std::vector<BankAttempt> &attempts, const QDateTime &now,
                               const QLocale &locale)
{
    const QTime time = now.time();
    const QDateTime hour =
        now.addSecs(-(time.minute() * kMinuteSeconds + time.second())).addMSecs(-time.msec());
    const qint64 beginMs = hour.toMSecsSinceEpoch() - (kHours - 1) * outagelimits::kHourMs;
    const Hours hours = countedFrom(beginMs, attempts);
    ChartData data;
    data.title = title();
    if (std::ranges::all_of(hours, [](const Hour &each) { return each.attempts == 0; }))
        return data;
    //: below the title of a chart
    data.subject =
        tr("Own calls of this profile in the last 24 hours that say something about the institution");
    //: heads the first column of a table
    data.categoryTitle = tr("Hour");
    const std::optional<double> usual = usualRateOf(attempts, now.toMSecsSinceEpoch());
    //: name of numbers in a chart
    ChartSeries failed{
        .name = tr("Failed"), .role = SeriesRole::Attention, .key = {}, .values = {}, .texts = {}};
    //: name of a line in a chart: as many failures as are usual
    ChartSeries line{.name = tr("Usual for so many calls"),
                     .role = SeriesRole::Neutral,
                     .form = SeriesForm::Line,
                     .key = {},
                     .values = {},
                     .texts = {}};
    const ChartText text(locale);
    for (int i = 0; i < kHours; ++i) {
        const Hour &found = hours[static_cast<std::size_t>(i)];
        const QDateTime begin = hour.addSecs((i + 1 - kHours) * kHourSeconds);
        data.categories.append(text.hour(begin.date(), begin.time().hour()));
        failed.values.append(Decimal::fromUnits(found.failures * Decimal::kUnit));
        //: failures of an hour: %1 number of failed calls, %2 of how many
        failed.texts.append(
            found.attempts == 0
                ? tr("no calls")
                : tr("%1 of %2").arg(locale.toString(found.failures), locale.toString(found.attempts)));
        line.values.append(tenths(double(found.attempts) * usual.value_or(0)));
    }
    data.series.append(failed);
    if (usual) {
        constexpr double kHundred = 100;
        data.series.append(line);
        //: below a chart: %1 a percentage, a number
        data.notes
            << tr("Usual of the 14 days before: %1% fail.").arg(locale.toString(*usual * kHundred, 'f', 1));
    } else {
        data.notes << tr("What is usual is not known yet: there were too few calls before.");
    }
    return data;
}

} // namespace vinculo::models
