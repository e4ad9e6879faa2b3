// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/querypushdown.h"

#include "core/domain/timestamp.h"
#include "models/query/compiledquery.h"
#include "models/query/queryparser.h"

#include <algorithm>
#include <limits>

namespace vinculo::models {

namespace {

using Filters = QList<api::ListFilter>;

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

const FilterSpec *filterOf(const ResourceSpec &spec, const FieldSpec &field)
{
    const auto *found =
        std::find_if(spec.filters.begin(), spec.filters.end(),
                     [&field](const FilterSpec &filter) { return filter.fieldPath == field.path; });
    return found == spec.filters.end() ? nullptr : found;
}

bool isNumeric(FieldType type)
{
    return type == FieldType::Money || type == FieldType::Decimal || type == FieldType::Integer;
}

api::ListFilter filter(const FilterSpec &spec, FilterOp op, const QStringList &values)
{
    return {.key = toQString(spec.key), .op = op, .values = values};
}

//! "is" for one value, "is one of" for several.
Filters oneOf(const FilterSpec &spec, const QStringList &values)
{
    const bool hasComma =
        std::any_of(values.begin(), values.end(), [](const QString &v) { return v.contains(u','); });
    if (values.size() == 1 && has(spec.ops, FilterOp::Equals) && !hasComma)
        return {filter(spec, FilterOp::Equals, values)};
    if (!values.isEmpty() && has(spec.ops, FilterOp::In) && !hasComma)
        return {filter(spec, FilterOp::In, values)};
    return {};
}

Filters between(const FilterSpec &spec, const QString &first, const QString &last)
{
    if (has(spec.ops, FilterOp::Range))
        return {filter(spec, FilterOp::Range, {first, last})};
    if (has(spec.ops, FilterOp::Gte) && has(spec.ops, FilterOp::Lte))
        return {filter(spec, FilterOp::Gte, {first}), filter(spec, FilterOp::Lte, {last})};
    return {};
}

Filters single(const FilterSpec &spec, FilterOp op, const QString &value)
{
    return has(spec.ops, op) ? Filters{filter(spec, op, {value})} : Filters();
}

Filters enumFilters(const FilterSpec &spec, const QueryNode &node)
{
    QStringList values;
    for (const QueryTerm &term : node.terms) {
        if (!term.isExactValue || term.kind == QueryTerm::Kind::Empty)
            return {};
        for (const std::uint16_t index : term.enumValues) {
            const std::string_view wire = node.field->values[index].value;
            const bool isOffered =
                std::any_of(spec.values.begin(), spec.values.end(),
                            [wire](const EnumValue &value) { return value.value == wire; });
            if (!isOffered)
                return {};
            values.append(toQString(wire));
        }
    }
    values.removeDuplicates();
    return oneOf(spec, values);
}

Filters textFilters(const FilterSpec &spec, const QueryNode &node)
{
    QStringList values;
    for (const QueryTerm &term : node.terms) {
        api::Uuid uuid;
        const bool isWholeId = spec.type == FieldType::Identifier && term.kind != QueryTerm::Kind::Empty &&
                               api::Uuid::parse(term.first.toStdString(), uuid);
        const bool isExactText = spec.type == FieldType::Text && term.kind == QueryTerm::Kind::Equals;
        if (!isWholeId && !isExactText)
            return {};
        values.append(isWholeId ? QString::fromStdString(uuid.toString()) : term.first);
    }
    return oneOf(spec, values);
}

Filters dateFilters(const FilterSpec &spec, const QueryNode &node, const QueryContext &context)
{
    const std::vector<NumberRange> ranges = numberRanges(*node.field, node.terms, context);
    if (node.terms.size() != 1 || ranges.size() != 1)
        return {};
    const auto [lowest, highest] = ranges.front();
    const auto iso = [](std::int64_t days) {
        return dateFromDays(static_cast<std::int32_t>(days)).toString(Qt::ISODate);
    };
    const auto isOpen = [](std::int64_t days) {
        return days == std::numeric_limits<std::int64_t>::min() ||
               days == std::numeric_limits<std::int64_t>::max();
    };
    // A day before the year 1 or after 9999 has no such text: then it is compared here.
    for (const std::int64_t days : {lowest, highest})
        if (!isOpen(days) && iso(days).isEmpty())
            return {};
    if (lowest == std::numeric_limits<std::int64_t>::min())
        return single(spec, FilterOp::Lte, iso(highest));
    if (highest == std::numeric_limits<std::int64_t>::max())
        return single(spec, FilterOp::Gte, iso(lowest));
    if (lowest == highest && has(spec.ops, FilterOp::Equals))
        return single(spec, FilterOp::Equals, iso(lowest));
    return between(spec, iso(lowest), iso(highest));
}

Filters numberFilters(const FilterSpec &spec, const QueryNode &node)
{
    if (node.terms.size() != 1)
        return {};
    const QueryTerm &term = node.terms.front();
    switch (term.kind) {
    case QueryTerm::Kind::Contains:
    case QueryTerm::Kind::Equals:
        return single(spec, FilterOp::Equals, term.first);
    case QueryTerm::Kind::Above:
        return single(spec, FilterOp::Gt, term.first);
    case QueryTerm::Kind::AtLeast:
        return single(spec, FilterOp::Gte, term.first);
    case QueryTerm::Kind::Below:
        return single(spec, FilterOp::Lt, term.first);
    case QueryTerm::Kind::AtMost:
        return single(spec, FilterOp::Lte, term.first);
    case QueryTerm::Kind::Between:
        return between(spec, term.first, term.last);
    case QueryTerm::Kind::Regex:
    case QueryTerm::Kind::Empty:
        break;
    }
    return {};
}

//! Empty when the server cannot answer this condition, or not in the same way.
Filters filtersFor(const QueryNode &node, const ResourceSpec &resource, const QueryContext &context)
{
    if (node.kind != QueryNode::Kind::Condition || !node.field)
        return {};
    const FilterSpec *spec = filterOf(resource, *node.field);
    if (!spec)
        return {};
    const FieldType type = node.field->type;
    if (isNumeric(type))
        return isNumeric(spec->type) ? numberFilters(*spec, node) : Filters();
    if (type != spec->type)
        return {};
    if (type == FieldType::Enum)
        return enumFilters(*spec, node);
    if (type == FieldType::Date)
        return dateFilters(*spec, node, context);
    return type == FieldType::Text || type == FieldType::Identifier ? textFilters(*spec, node) : Filters();
}

bool isClashing(const Filters &filters, const Filters &added)
{
    return std::any_of(added.begin(), added.end(), [&filters](const api::ListFilter &a) {
        return std::any_of(filters.begin(), filters.end(), [&a](const api::ListFilter &f) {
            const bool bothNameValues = (f.op == FilterOp::Equals || f.op == FilterOp::In) &&
                                        (a.op == FilterOp::Equals || a.op == FilterOp::In);
            return f.key == a.key && (f.op == a.op || bothNameValues);
        });
    });
}

} // namespace

QuerySplit splitForServer(const Query &query, const ResourceSpec &spec, const QueryContext &context)
{
    QuerySplit split;
    if (query.isEmpty())
        return split;
    const bool isAll = query.root->kind == QueryNode::Kind::All;
    std::vector<QueryNodePtr> rest;
    for (const QueryNodePtr &node : isAll ? query.root->children : std::vector<QueryNodePtr>{query.root}) {
        const Filters filters = filtersFor(*node, spec, context);
        const bool isAtServer = !filters.isEmpty() && !isClashing(split.filters, filters);
        split.places.append({.node = node, .isAtServer = isAtServer});
        if (isAtServer)
            split.filters.append(filters);
        else
            rest.push_back(node);
    }
    split.rest.root = joinedNodes(QueryNode::Kind::All, rest);
    return split;
}

} // namespace vinculo::models
