// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filters/recordfilters.h"

#include <algorithm>

namespace vinculo::models {

namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

//! The line that the filter looks at; links are also known by what leads to them. nullptr: there is none.
const DetailLine *lineFor(const FilterSpec &filter, const RecordDetail &record)
{
    const QString path = fromView(filter.fieldPath.empty() ? filter.key : filter.fieldPath);
    const DetailLine *throughRelation = nullptr;
    for (const DetailSection &section : record.sections)
        for (const DetailLine &line : section.lines) {
            if (line.path == path)
                return &line;
            if (filter.key == "link" && line.relation.resource == "links" && !throughRelation)
                throughRelation = &line;
        }
    return throughRelation;
}

//! Where a list has no filter for ids: what the record belongs to, and its day.
bool placesRecord(const FilterSpec &filter, const DetailLine &line)
{
    const bool isDay = filter.type == FieldType::Date && line.field && line.field->type == FieldType::Date;
    return filter.type == FieldType::Identifier || isDay;
}

} // namespace

std::optional<QList<api::ListFilter>> filtersOfRecord(const ResourceSpec &spec, const RecordDetail &record)
{
    const bool hasId = std::ranges::find(spec.filters, "id", &FilterSpec::key) != spec.filters.end();
    QList<api::ListFilter> filters;
    for (const FilterSpec &filter : spec.filters) {
        const DetailLine *line = lineFor(filter, record);
        const bool isKnown = line && !line->raw.isEmpty();
        if (filter.required && !isKnown)
            return {};
        if (!isKnown || !(filter.required || (hasId ? filter.key == "id" : placesRecord(filter, *line))))
            continue;
        filters.append({fromView(filter.key),
                        has(filter.ops, FilterOp::Equals) ? FilterOp::Equals : FilterOp::In,
                        {line->raw}});
    }
    return filters;
}

} // namespace vinculo::models
