// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/totals/groupchoices.h"

#include "core/domain/timestamp.h"
#include "models/table/cellformatter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

using Period = GroupBy::Period;

constexpr std::array kPeriods{
    std::pair{Period::Exact, QLatin1StringView("exact")}, std::pair{Period::Day, QLatin1StringView("day")},
    std::pair{Period::Month, QLatin1StringView("month")}, std::pair{Period::Year, QLatin1StringView("year")}};

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isDate(FieldType type)
{
    return type == FieldType::Date || type == FieldType::Timestamp;
}

//! The last part of the name says what it is, whatever it belongs to: merchant.merchant_name,
//! account.category.
bool isOftenAsked(const FieldSpec &field)
{
    if (field.type == FieldType::Enum)
        return field.is(FieldFlag::DefaultColumn);
    return field.path == "account.id" || field.path == "merchant.merchant_name" ||
           (field.is(FieldFlag::DefaultColumn) && field.is(FieldFlag::LowCardinality)) ||
           field.path == "institution" || field.path == "institution.name";
}

} // namespace

QList<GroupChoice> groupChoices(const ResourceSpec &spec)
{
    QList<GroupChoice> suggested;
    QList<GroupChoice> others;
    const int mainDate = mainDateColumn(spec);
    int column = -1;
    for (const FieldSpec &field : spec.fields) {
        if (!field.isColumn())
            continue;
        ++column;
        if (field.type == FieldType::Money || field.type == FieldType::Decimal || field.path == "id")
            continue;
        if (!isDate(field.type)) {
            (isOftenAsked(field) ? suggested : others)
                .append({.by = {.column = column}, .isSuggested = isOftenAsked(field)});
            continue;
        }
        for (const Period period : {Period::Month, Period::Day, Period::Year}) {
            const bool isFirst = column == mainDate && period == Period::Month;
            const GroupChoice choice{.by = {.column = column, .period = period}, .isSuggested = isFirst};
            if (isFirst)
                suggested.prepend(choice);
            else
                others.append(choice);
        }
    }
    return suggested + others;
}

QString groupTitle(const ResourceSpec &spec, const GroupBy &by)
{
    const FieldSpec *field = columnFields(spec).at(static_cast<std::size_t>(by.column));
    const QString label = CellFormatter::label(spec, *field);
    switch (isDate(field->type) ? by.period : Period::Exact) {
    case Period::Exact:
        break;
    case Period::Day:
        return QCoreApplication::translate("Groups", "%1 by day", "What rows are grouped by: a date column")
            .arg(label);
    case Period::Month:
        return QCoreApplication::translate("Groups", "%1 by month", "What rows are grouped by: a date column")
            .arg(label);
    case Period::Year:
        return QCoreApplication::translate("Groups", "%1 by year", "What rows are grouped by: a date column")
            .arg(label);
    }
    return label;
}

QString groupKey(const ResourceSpec &spec, const GroupBy &by)
{
    const FieldSpec *field = columnFields(spec).at(static_cast<std::size_t>(by.column));
    const auto *period = std::ranges::find(kPeriods, by.period, &std::pair<Period, QLatin1StringView>::first);
    return fromView(field->path) + u' ' + period->second;
}

std::optional<GroupBy> groupOfKey(const ResourceSpec &spec, const QString &key)
{
    for (const GroupChoice &choice : groupChoices(spec))
        if (groupKey(spec, choice.by) == key)
            return choice.by;
    return {};
}

std::optional<GroupCondition> groupCondition(const RowGroup &group, const FieldSpec &field, const GroupBy &by)
{
    GroupCondition condition{.path = fromView(field.path),
                             .kind = QueryTerm::Kind::Equals,
                             .values = {},
                             .isSensitive = field.is(FieldFlag::Sensitive)};
    if (group.kind == RowGroup::Kind::Missing) {
        condition.kind = QueryTerm::Kind::Empty;
        condition.isSensitive = false;
        return condition;
    }
    if (group.kind != RowGroup::Kind::Value)
        return {};
    switch (field.type) {
    case FieldType::Text:
    case FieldType::TextList:
    case FieldType::Enum:
        condition.values = {fromView(group.text)};
        return condition;
    case FieldType::Identifier:
        condition.values = {QString::fromStdString(group.uuid.toString())};
        return condition;
    case FieldType::Date:
    case FieldType::Timestamp: {
        const QDate day = dateFromDays(static_cast<std::int32_t>(group.number));
        condition.values = {day.toString(by.period == Period::Month  ? u"yyyy-MM"_s
                                         : by.period == Period::Year ? u"yyyy"_s
                                                                     : u"yyyy-MM-dd"_s)};
        break;
    }
    case FieldType::Boolean:
        condition.values = {group.number != 0 ? u"true"_s : u"false"_s};
        break;
    case FieldType::Integer:
        condition.values = {QString::number(group.number)};
        break;
    case FieldType::Money:
    case FieldType::Decimal:
    case FieldType::Object:
    case FieldType::ObjectList:
        return {};
    }
    condition.kind = QueryTerm::Kind::Contains; // of numbers and dates it means: is
    return condition;
}

} // namespace vinculo::models
