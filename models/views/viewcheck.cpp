// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/viewcheck.h"

#include "models/filters/filterset.h"
#include "models/people/peoplespec.h"
#include "models/query/queryparser.h"
#include "models/views/viewcontent.h"

#include <algorithm>

namespace vinculo::models {

namespace {

const FilterSpec *findFilter(const ResourceSpec &spec, const QString &key)
{
    for (const FilterSpec &filter : spec.filters)
        if (key == QLatin1StringView(filter.key.data(), static_cast<qsizetype>(filter.key.size())))
            return &filter;
    return nullptr;
}

//! Takes out the items whose column does not exist or came before.
template<class Item>
void keepColumns(QList<Item> &items, const QueryFields &fields, ViewProblem::Kind kind,
                 QList<ViewProblem> &problems)
{
    QList<Item> kept;
    for (const Item &item : std::as_const(items)) {
        const bool isTwice = std::ranges::find(kept, item.path, &Item::path) != kept.end();
        if (!fields.ofPath(item.path))
            problems.append({kind, item.path});
        else if (!isTwice)
            kept.append(item);
    }
    items = kept;
}

} // namespace

bool CheckedView::isUsable() const
{
    return std::ranges::none_of(problems, [](const ViewProblem &problem) {
        return problem.kind == ViewProblem::Kind::UnknownResource;
    });
}

CheckedView checkView(const SavedView &view, const QueryContext &context)
{
    CheckedView checked{.view = view, .problems = {}};
    const ResourceSpec *spec = tableNamed(view.resource.toStdString());
    if (!spec) {
        checked.problems.append({ViewProblem::Kind::UnknownResource, view.resource});
        return checked;
    }
    const QueryFields fields(*spec);
    SavedView &kept = checked.view;
    keepColumns(kept.columns, fields, ViewProblem::Kind::UnknownColumn, checked.problems);
    keepColumns(kept.sorts, fields, ViewProblem::Kind::UnknownSort, checked.problems);
    if (kept.group && !fields.ofPath(kept.group->path)) {
        checked.problems.append({ViewProblem::Kind::UnknownGroup, kept.group->path});
        kept.group.reset();
    }
    kept.filters.removeIf([&](const ViewFilter &filter) {
        const FilterSpec *known = findFilter(*spec, filter.key);
        if (known && known->mask != MaskKind::None) {
            checked.problems.append({ViewProblem::Kind::PersonalData, filter.key});
            return true;
        }
        if (known && FilterSet::check(*known, filter.op, filter.values) == FilterValueProblem::None)
            return false;
        checked.problems.append({ViewProblem::Kind::UnknownFilter, filter.key});
        return true;
    });
    const ParsedQuery parsed = parseQuery(kept.query, fields, context);
    for (const QueryError &error : parsed.errors)
        checked.problems.append({ViewProblem::Kind::Query, queryErrorText(error)});
    const KeptQuery query = keptQuery(parsed.query);
    for (const QString &path : query.leftOut)
        checked.problems.append({ViewProblem::Kind::PersonalData, path});
    if (!query.leftOut.isEmpty())
        kept.query = query.text;
    return checked;
}

} // namespace vinculo::models
