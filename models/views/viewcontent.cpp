// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/viewcontent.h"

#include "models/query/queryconditions.h"
#include "models/query/querywriter.h"

#include <algorithm>

namespace vinculo::models {

namespace {

//! The first masked field that a condition, or one in a group, is about; nullptr: none.
const FieldSpec *personalField(const QueryNode &node)
{
    // That there is no value tells nothing about anybody.
    const auto names = [](const QueryTerm &term) { return term.kind != QueryTerm::Kind::Empty; };
    if (node.field && node.field->is(FieldFlag::Sensitive) && std::ranges::any_of(node.terms, names))
        return node.field;
    for (const QueryNodePtr &child : node.children)
        if (const FieldSpec *field = personalField(*child))
            return field;
    return nullptr;
}

const FilterSpec *findFilter(const ResourceSpec &spec, const QString &key)
{
    for (const FilterSpec &filter : spec.filters)
        if (key == QLatin1StringView(filter.key.data(), static_cast<qsizetype>(filter.key.size())))
            return &filter;
    return nullptr;
}

bool isPersonal(const ResourceSpec &spec, const QString &key)
{
    const FilterSpec *filter = findFilter(spec, key);
    return filter && filter->mask != MaskKind::None;
}

bool isRequired(const ResourceSpec &spec, const QString &key)
{
    const FilterSpec *filter = findFilter(spec, key);
    return filter && filter->required;
}

bool hasFilter(const SavedView &view, const QString &key)
{
    return std::ranges::any_of(view.filters, [&key](const ViewFilter &filter) { return filter.key == key; });
}

} // namespace

KeptQuery keptQuery(const Query &query)
{
    KeptQuery kept;
    std::vector<QueryNodePtr> nodes;
    for (const QueryChip &chip : conditions(query)) {
        if (const FieldSpec *field = personalField(*chip.node))
            kept.leftOut.append(
                QString::fromUtf8(field->path.data(), static_cast<qsizetype>(field->path.size())));
        else
            nodes.push_back(chip.node);
    }
    kept.text = queryText(Query{joinedNodes(QueryNode::Kind::All, nodes)});
    return kept;
}

KeptFilters keptFilters(const ResourceSpec &spec, const QList<api::ListFilter> &filters)
{
    KeptFilters kept;
    for (const api::ListFilter &filter : filters) {
        if (isPersonal(spec, filter.key))
            ++kept.leftOut;
        else
            kept.filters.append({filter.key, filter.op, filter.values});
    }
    return kept;
}

QList<api::ListFilter> filtersFor(const ResourceSpec &spec, const SavedView &view,
                                  const QList<api::ListFilter> &now)
{
    QList<api::ListFilter> filters;
    for (const api::ListFilter &filter : now)
        if ((isRequired(spec, filter.key) || isPersonal(spec, filter.key)) && !hasFilter(view, filter.key))
            filters.append(filter);
    for (const ViewFilter &filter : view.filters)
        filters.append({filter.key, filter.op, filter.values});
    return filters;
}

bool looksLike(const ResourceSpec &spec, const SavedView &state, const SavedView &view)
{
    const auto compared = [&](SavedView one) {
        one.id = {};
        one.name.clear();
        one.profile = {};
        if (!one.columns.isEmpty())
            one.columns.last().width = 0;
        one.filters.removeIf([&](const ViewFilter &filter) {
            return isRequired(spec, filter.key) && !hasFilter(view, filter.key);
        });
        return one;
    };
    return compared(state) == compared(view);
}

} // namespace vinculo::models
