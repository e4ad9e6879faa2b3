// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detail/detailseries.h"

#include "core/domain/money.h"
#include "core/domain/resourcespec.h"

#include <algorithm>

namespace vinculo::models {

namespace {

constexpr qsizetype kMostCategories = 36; //!< more bars than that are a smear in a small chart

bool isNumber(const FieldSpec &field)
{
    return field.type == FieldType::Money || field.type == FieldType::Decimal ||
           field.type == FieldType::Integer;
}

//! For a bar only: what is read as a number comes from the exact value.
double height(Decimal value)
{
    return static_cast<double>(value.units()) / static_cast<double>(Decimal::kUnit);
}

const DetailLine *lineOf(const DetailSection &section, const FieldSpec *field)
{
    const auto found = std::ranges::find(section.lines, field, &DetailLine::field);
    return found == section.lines.end() ? nullptr : &*found;
}

} // namespace

std::optional<DetailSeries> detailSeries(const RecordDetail &detail, const DetailList &list)
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
    DetailSeries series{.title = list.title, .unit = {}, .categories = {}, .sets = {}};
    for (const DetailSection *item : std::as_const(items))
        series.categories.append(lineOf(*item, axis)->masked);
    for (const FieldSpec &field : fields) {
        if (!isNumber(field) || !field.is(FieldFlag::DefaultColumn))
            continue;
        BarSet set;
        for (const DetailSection *item : std::as_const(items)) {
            const DetailLine *line = lineOf(*item, &field);
            const std::optional<Decimal> exact =
                line ? Decimal::parse(line->raw.toStdString()) : std::nullopt;
            const bool isRead = exact.has_value();
            set.values.append(isRead ? std::optional(height(*exact)) : std::nullopt);
            set.texts.append(line ? line->value : QString());
            if (line)
                set.name = line->label;
            if (isRead && !line->currency.isEmpty()) {
                if (!series.unit.isEmpty() && series.unit != line->currency)
                    return {};
                series.unit = line->currency;
            }
        }
        if (!set.name.isEmpty())
            series.sets.append(set);
    }
    const bool isDrawn = series.categories.size() > 1 && !series.sets.isEmpty();
    return isDrawn ? std::optional(series) : std::nullopt;
}

} // namespace vinculo::models
