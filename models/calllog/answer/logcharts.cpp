// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/answer/logcharts.h"

#include "models/charts/charttext.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

const QString kOthers = u"others"_s;

Decimal whole(qint64 count)
{
    return Decimal::fromUnits(count * Decimal::kUnit);
}

} // namespace

ChartData LogCharts::lanes() const
{
    ChartData data;
    data.title = tr("Who must act");
    //: %1 number of failed calls
    data.subject = tr("%1 failures").arg(m_words.number(m_answer.failures()));
    //: heads a column of a table
    data.categoryTitle = tr("Who acts");
    //: name of numbers in a chart
    ChartSeries series{.name = tr("Failures"),
                       .role = SeriesRole::Accent,
                       .form = SeriesForm::Bar,
                       .key = {},
                       .values = {},
                       .texts = {}};
    std::vector<std::size_t> lanes(kLogLanes);
    std::iota(lanes.begin(), lanes.end(), std::size_t(0));
    std::ranges::stable_sort(lanes, std::ranges::greater{},
                             [this](std::size_t lane) { return m_answer.lanes[lane]; });
    for (const std::size_t lane : lanes) {
        if (m_answer.lanes[lane] == 0)
            continue;
        data.categories.append({.label = LogWords::lane(lane),
                                .axisLabel = {},
                                .group = {},
                                .key = QString::number(lane),
                                .date = {}});
        series.values.append(whole(m_answer.lanes[lane]));
    }
    if (!series.values.isEmpty())
        data.series.append(series);
    return data;
}

LineFilter LogCharts::lanesFilter(const QString &category)
{
    return {.lane = category.toULongLong()};
}

QString LogCharts::bucket(int bucket) const
{
    return category(bucket).label;
}

ChartCategory LogCharts::category(int bucket) const
{
    const ChartText text(m_words.locale());
    const std::int64_t place = m_answer.firstBucket + bucket;
    constexpr int kHours = 24;
    constexpr int kDays = 7;
    constexpr int kDaysToMonday = 3;
    constexpr int kMonths = 12;
    ChartCategory category;
    switch (m_answer.step) {
    case LogStep::Hour:
        category = text.hour(QDate(1970, 1, 1).addDays(place / kHours), int(place % kHours));
        break;
    case LogStep::Day:
        category = text.day(QDate(1970, 1, 1).addDays(place));
        break;
    case LogStep::Week:
        category = text.day(QDate(1970, 1, 1).addDays(place * kDays - kDaysToMonday));
        //: %1 a day
        category.label = tr("Week from %1").arg(category.label);
        break;
    case LogStep::Month:
        category = text.month(int(place / kMonths), int(place % kMonths) + 1);
        break;
    }
    category.key = QString::number(bucket);
    return category;
}

//! Causes with their institutions, the most failures first.
std::vector<std::pair<LogPair, qint64>> LogCharts::pairs() const
{
    std::map<LogPair, qint64> totals;
    for (const HeatCell &cell : m_answer.heat)
        totals[{cell.cause, cell.institution}] += cell.lines;
    std::vector<std::pair<LogPair, qint64>> sorted(totals.begin(), totals.end());
    std::ranges::stable_sort(sorted, std::ranges::greater{}, &std::pair<LogPair, qint64>::second);
    return sorted;
}

ChartData LogCharts::heat() const
{
    ChartData data;
    data.title = tr("When, what, where");
    data.categoryTitle = tr("Error and institution");
    constexpr int kMostBuckets = 1200; // a hundred years of months: nobody looks at more
    if (m_answer.buckets == 0 || m_answer.buckets > kMostBuckets || m_answer.heat.empty())
        return data;
    const std::vector<std::pair<LogPair, qint64>> sorted = pairs();
    std::map<LogPair, qsizetype> places;
    for (int bucket = 0; bucket < m_answer.buckets; ++bucket)
        data.categories.append(category(bucket));
    const auto addSeries = [&](const QString &name, const QString &key) {
        data.series.append({.name = name,
                            .role = SeriesRole::Attention,
                            .form = SeriesForm::Bar,
                            .key = key,
                            .values = QList<std::optional<Decimal>>(m_answer.buckets),
                            .texts = {}});
    };
    for (const auto &[pair, lines] : sorted) {
        if (data.series.size() == kMostRows)
            break;
        const QString institution =
            pair.second == 0 ? tr("no institution") : m_lines.institutionTexts.string(pair.second);
        places[pair] = data.series.size();
        addSeries(m_words.causeShort(m_answer.causes[std::size_t(pair.first)]) + u" \u00b7 "_s + institution,
                  u"%1|%2"_s.arg(QString::number(pair.first), QString::number(pair.second)));
    }
    const qsizetype others = data.series.size();
    if (sorted.size() > std::size_t(others)) {
        //: the row of a chart for everything that has no row of its own; %1 how many kinds that are
        addSeries(tr("%1 others").arg(m_words.number(qint64(sorted.size()) - others)), kOthers);
        data.series.last().isRest = true;
    }
    QList<QList<qint64>> counts(data.series.size(), QList<qint64>(m_answer.buckets, 0));
    for (const HeatCell &cell : m_answer.heat) {
        const auto place = places.find({cell.cause, cell.institution});
        counts[place == places.end() ? others : place->second][cell.bucket] += cell.lines;
    }
    for (qsizetype row = 0; row < data.series.size(); ++row)
        for (int bucket = 0; bucket < m_answer.buckets; ++bucket)
            if (counts[row][bucket] > 0)
                data.series[row].values[bucket] = whole(counts[row][bucket]);
    const qint64 untimed = m_answer.failures() -
                           std::accumulate(m_answer.heat.begin(), m_answer.heat.end(), qint64(0),
                                           [](qint64 sum, const HeatCell &cell) { return sum + cell.lines; });
    data.subject = tr("Failures, times in UTC");
    if (untimed > 0)
        //: %1 number of failed calls
        data.notes << tr("%1 failures have no time and are not shown.").arg(m_words.number(untimed));
    return data;
}

LineFilter LogCharts::heatFilter(const QString &category, const QString &series) const
{
    LineFilter filter{.kind = LineKind::Failure};
    bool isNumber = false;
    if (const int bucket = category.toInt(&isNumber); isNumber)
        filter.bucket = bucket;
    if (series == kOthers) {
        const std::vector<std::pair<LogPair, qint64>> sorted = pairs();
        for (std::size_t i = 0; i < std::min(sorted.size(), std::size_t(kMostRows)); ++i)
            filter.exceptPairs.push_back(sorted[i].first);
    }
    const QStringList pair = series.split(u'|');
    if (pair.size() == 2) {
        filter.cause = pair[0].toInt();
        filter.institution = pair[1].toUInt();
    }
    return filter;
}

} // namespace vinculo::models
