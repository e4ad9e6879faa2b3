// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detail/detailseries.h"

#include "core/domain/money.h"
#include "core/domain/resourcespec.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <span>

namespace vinculo::models {

namespace {

constexpr qsizetype kMostCategories = 36; //!< more bars than that are a smear in a small chart

//! Different kinds of numbers, none of them good or bad.
constexpr SeriesRole kRoles[] = {SeriesRole::Accent, SeriesRole::Attention, SeriesRole::Violet,
                                 SeriesRole::Neutral};

bool isAmount(const FieldSpec &field)
{
    return field.type == FieldType::Money || field.is(FieldFlag::Amount);
}

bool isNumber(const FieldSpec &field)
{
    return isAmount(field) || field.type == FieldType::Decimal || field.type == FieldType::Integer ||
           (field.type == FieldType::Text && field.is(FieldFlag::Numbers));
}

const DetailLine *lineOf(const DetailSection &section, const FieldSpec *field)
{
    const auto found = std::ranges::find(section.lines, field, &DetailLine::field);
    return found == section.lines.end() ? nullptr : &*found;
}

//! Puts lines of a record into the series of a chart and watches that they are of one currency.
class SeriesMaker
{
public:
    //! Without a line, or when it is hidden or no number: a gap.
    void append(ChartSeries &series, const DetailLine *line)
    {
        const bool isOpen = line && !line->isSensitive;
        const std::optional<Decimal> exact = isOpen ? Decimal::parse(line->raw.toStdString()) : std::nullopt;
        series.values.append(exact);
        series.texts.append(line ? line->masked : QString());
        if (!exact || line->currency.isEmpty())
            return;
        m_isMixed = m_isMixed || (!m_currency.isEmpty() && m_currency != line->currency);
        m_currency = line->currency;
    }

    static void add(ChartData &chart, ChartSeries series)
    {
        series.role = kRoles[chart.series.size() % qsizetype(std::size(kRoles))];
        chart.series.append(std::move(series));
    }

    [[nodiscard]] std::optional<ChartData> finished(ChartData chart) const
    {
        if (m_isMixed || chart.categories.size() < 2 || chart.series.isEmpty())
            return {};
        chart.currency = Currency::fromCode(m_currency.toStdString());
        if (!chart.currency.isKnown())
            chart.unit = m_currency;
        return chart;
    }

private:
    QString m_currency;
    bool m_isMixed = false;
};

//! The items that have a place on the axis, in its order, the latest when there are too many.
QList<const DetailSection *> itemsOf(const RecordDetail &detail, const DetailList &list,
                                     const FieldSpec &axis)
{
    QList<const DetailSection *> items;
    for (const qsizetype section : list.sections)
        if (const DetailLine *line = lineOf(detail.sections[section], &axis); line && !line->raw.isEmpty())
            items.append(&detail.sections[section]);
    if (axis.type == FieldType::Date || axis.type == FieldType::Timestamp)
        std::ranges::stable_sort(items, {}, [&](const auto *item) { return lineOf(*item, &axis)->raw; });
    return items.size() > kMostCategories ? items.last(kMostCategories) : items;
}

using LinesByPath = QHash<QString, const DetailLine *>;

LinesByPath linesBelow(const RecordDetail &detail, const QString &path)
{
    LinesByPath lines;
    for (const DetailSection &section : detail.sections)
        for (const DetailLine &line : section.lines)
            if (line.path.startsWith(path))
                lines.insert(line.path, &line);
    return lines;
}

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isKnown(const std::optional<Decimal> &value)
{
    return value.has_value();
}

bool isWorthDrawing(const ChartSeries &series)
{
    const auto isSeen = [](const std::optional<Decimal> &value) { return value && value->units() != 0; };
    return std::ranges::count_if(series.values, isKnown) > 1 && std::ranges::any_of(series.values, isSeen);
}

//! Several families in one chart; nothing when there is nothing to see in it.
std::optional<ChartData> periodChart(const ResourceSpec &spec, const LinesByPath &lines, const QString &path,
                                     std::span<const PeriodFamily> families)
{
    ChartData chart;
    chart.title = QCoreApplication::translate(spec.trContext, families.front().chart);
    //: heads the column of a table under which "3 days", "1 week" and so on stand
    chart.categoryTitle = QCoreApplication::translate("RecordDetail", "Period");
    for (const Period &period : spec.periods)
        chart.categories.append({.label = QCoreApplication::translate(spec.trContext, period.label),
                                 .axisLabel = QCoreApplication::translate(spec.trContext, period.axisLabel)});
    SeriesMaker maker;
    for (const PeriodFamily &family : families) {
        ChartSeries series;
        series.name = QCoreApplication::translate(spec.trContext, family.label);
        for (const Period &period : spec.periods)
            maker.append(series, lines.value(path + fromView(family.stem) + fromView(period.value)));
        if (std::ranges::any_of(series.values, isKnown))
            SeriesMaker::add(chart, series);
    }
    return std::ranges::any_of(chart.series, isWorthDrawing) ? maker.finished(chart) : std::nullopt;
}

} // namespace

std::optional<ChartData> detailSeries(const RecordDetail &detail, const DetailList &list)
{
    if (!list.field->is(FieldFlag::Series) || !list.isTable || list.sections.size() < 2)
        return {};
    const TableView<FieldSpec> fields = list.field->fields;
    const auto axis = std::ranges::find_if(fields, [](const auto &f) { return f.is(FieldFlag::Title); });
    if (axis == fields.end())
        return {};
    const QList<const DetailSection *> items = itemsOf(detail, list, *axis);
    ChartData chart;
    chart.title = list.title;
    for (const DetailSection *item : items) {
        const DetailLine *place = lineOf(*item, axis);
        chart.categoryTitle = place->label;
        chart.categories.append({.label = place->masked});
    }
    SeriesMaker maker;
    const FieldSpec *first = nullptr;
    for (const FieldSpec &field : fields) {
        const bool isBar = isNumber(field) && field.is(FieldFlag::DefaultColumn) && &field != axis;
        if (!isBar || (first && isAmount(*first) != isAmount(field)))
            continue;
        ChartSeries series;
        for (const DetailSection *item : items) {
            const DetailLine *line = lineOf(*item, &field);
            maker.append(series, line);
            if (line)
                series.name = line->label;
        }
        if (series.name.isEmpty())
            continue;
        first = first ? first : &field;
        SeriesMaker::add(chart, series);
    }
    return maker.finished(chart);
}

QList<ChartData> periodCharts(const ResourceSpec &spec, const RecordDetail &detail,
                              const DetailSection &section)
{
    if (!section.field || section.field->families.empty())
        return {};
    const std::span families(section.field->families.begin(), section.field->families.size());
    const QString path = section.path + u'.';
    const LinesByPath lines = linesBelow(detail, path);
    QList<ChartData> charts;
    for (std::size_t from = 0; from < families.size();) {
        const std::string_view title = families[from].chart;
        std::size_t to = from + 1;
        while (to < families.size() && title == families[to].chart)
            ++to;
        if (const auto chart = periodChart(spec, lines, path, families.subspan(from, to - from)))
            charts.append(*chart);
        from = to;
    }
    return charts;
}

} // namespace vinculo::models
