// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detail/detailseries.h"

#include "core/domain/money.h"
#include "core/domain/resourcespec.h"

#include <algorithm>

namespace vinculo::models {

namespace {

constexpr qsizetype kMostCategories = 36; //!< more bars than that are a smear in a small chart

//! Different kinds of numbers, none of them good or bad.
constexpr SeriesRole kRoles[] = {SeriesRole::Accent, SeriesRole::Attention, SeriesRole::Violet,
                                 SeriesRole::Neutral};

bool isNumber(const FieldSpec &field)
{
    return field.type == FieldType::Money || field.type == FieldType::Decimal ||
           field.type == FieldType::Integer;
}

const DetailLine *lineOf(const DetailSection &section, const FieldSpec *field)
{
    const auto found = std::ranges::find(section.lines, field, &DetailLine::field);
    return found == section.lines.end() ? nullptr : &*found;
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
    QList<const DetailSection *> items;
    for (const qsizetype section : list.sections)
        if (const DetailLine *line = lineOf(detail.sections[section], axis); line && !line->raw.isEmpty())
            items.append(&detail.sections[section]);
    if (axis->type == FieldType::Date || axis->type == FieldType::Timestamp)
        std::ranges::stable_sort(items, {}, [&](const auto *item) { return lineOf(*item, axis)->raw; });
    if (items.size() > kMostCategories)
        items = items.last(kMostCategories);
    ChartData chart;
    chart.title = list.title;
    QString currency;
    for (const DetailSection *item : std::as_const(items))
        chart.categories.append({.label = lineOf(*item, axis)->masked});
    for (const FieldSpec &field : fields) {
        if (!isNumber(field) || !field.is(FieldFlag::DefaultColumn))
            continue;
        ChartSeries series;
        series.role = kRoles[chart.series.size() % qsizetype(std::size(kRoles))];
        for (const DetailSection *item : std::as_const(items)) {
            const DetailLine *line = lineOf(*item, &field);
            const std::optional<Decimal> exact =
                line ? Decimal::parse(line->raw.toStdString()) : std::nullopt;
            series.values.append(exact);
            series.texts.append(line ? line->value : QString());
            if (line)
                series.name = line->label;
            if (exact && !line->currency.isEmpty()) {
                if (!currency.isEmpty() && currency != line->currency)
                    return {};
                currency = line->currency;
            }
        }
        if (!series.name.isEmpty())
            chart.series.append(series);
    }
    chart.currency = Currency::fromCode(currency.toStdString());
    if (!chart.currency.isKnown())
        chart.unit = currency;
    const bool isDrawn = chart.categories.size() > 1 && !chart.series.isEmpty();
    return isDrawn ? std::optional(chart) : std::nullopt;
}

} // namespace vinculo::models
