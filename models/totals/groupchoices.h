// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/queryast.h"
#include "models/totals/grouping.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace vinculo::models {

//! Something the rows of a resource can be grouped by.
struct GroupChoice
{
    GroupBy by;
    bool isSuggested = false; //!< what people ask for first
};

//! Everything sensible: months of dates, lists of values, texts, related records; no amounts and no own ids.
//! The suggested ones first.
[[nodiscard]] QList<GroupChoice> groupChoices(const ResourceSpec &spec);
//! "Category", "Value date by month", in the current language. GUI thread.
[[nodiscard]] QString groupTitle(const ResourceSpec &spec, const GroupBy &by);

//! For settings: "value_date month". Nothing when the resource has no such column.
[[nodiscard]] QString groupKey(const ResourceSpec &spec, const GroupBy &by);
[[nodiscard]] std::optional<GroupBy> groupOfKey(const ResourceSpec &spec, const QString &key);

//! The condition that the rows of a group satisfy and no others, for makeCondition().
struct GroupCondition
{
    QString path;
    QueryTerm::Kind kind = QueryTerm::Kind::Equals;
    QStringList values;
    bool isSensitive = false; //!< its value must not be shown
};
//! Nothing for values that are not as described: no condition finds them.
[[nodiscard]] std::optional<GroupCondition> groupCondition(const RowGroup &group, const FieldSpec &field,
                                                           const GroupBy &by);

} // namespace vinculo::models
