// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filters/filterset.h"

#include "models/filters/filtervalue.h"
#include "models/table/cellformatter.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <utility>

namespace vinculo::models {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kNamedValues = 3; //!< a chip names this many values of a list

QLatin1StringView latin(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

bool takesList(FilterOp op)
{
    return op == FilterOp::In || op == FilterOp::NotIn || op == FilterOp::AllIn;
}

bool isOneOperator(FilterOp op)
{
    return std::has_single_bit(static_cast<std::uint16_t>(op));
}

bool areRivals(FilterOp a, FilterOp b)
{
    const auto isIdentity = [](FilterOp op) { return op == FilterOp::Equals || op == FilterOp::In; };
    return a == b || (isIdentity(a) && isIdentity(b));
}

FilterValueProblem checkCount(FilterOp op, const QStringList &values)
{
    if (values.isEmpty())
        return FilterValueProblem::Empty;
    if (op == FilterOp::Range)
        return values.size() == 2 ? FilterValueProblem::None : FilterValueProblem::BadRange;
    return takesList(op) || values.size() == 1 ? FilterValueProblem::None : FilterValueProblem::NotOffered;
}

api::ListFilter trimmed(api::ListFilter filter)
{
    for (QString &value : filter.values)
        value = value.trimmed();
    return filter;
}

QString joinedWords(const ResourceSpec &spec, const FilterSpec &filter, const QStringList &values)
{
    QStringList words;
    for (const QString &value : values.first(std::min(values.size(), kNamedValues)))
        words.append(filterValueText(spec, filter, value));
    const qsizetype more = values.size() - words.size();
    const QString named = words.join(u", "_s);
    if (more == 0)
        return named;
    return QCoreApplication::translate("FilterSet", "%1 and %Ln more", "The values of a filter, cut",
                                       static_cast<int>(more))
        .arg(named);
}

} // namespace

FilterSet::FilterSet(const ResourceSpec &spec, QObject *parent)
    : QObject(parent)
    , m_spec(spec)
{
}

QList<FilterChip> FilterSet::chips() const
{
    QList<FilterChip> chips;
    for (const api::ListFilter &value : m_filters) {
        const FilterSpec *filter = find(value.key);
        chips.append({.filter = filter,
                      .value = value,
                      .text = sentence(m_spec, *filter, value),
                      .removable = !filter->required});
    }
    return chips;
}

QList<const FilterSpec *> FilterSet::missing() const
{
    QList<const FilterSpec *> missing;
    for (const FilterSpec &filter : m_spec.filters) {
        const bool isSet = std::ranges::any_of(m_filters, [&filter](const api::ListFilter &value) {
            return areRivals(value.op, FilterOp::Equals) && value.key == latin(filter.key);
        });
        if (filter.required && !isSet)
            missing.append(&filter);
    }
    return missing;
}

FilterValueProblem FilterSet::set(const api::ListFilter &filter)
{
    const FilterSpec *spec = find(filter.key);
    if (!spec)
        return FilterValueProblem::NotOffered;
    const FilterValueProblem problem = check(*spec, filter.op, filter.values);
    if (problem == FilterValueProblem::None && put(trimmed(filter)))
        Q_EMIT changed();
    return problem;
}

bool FilterSet::put(const api::ListFilter &filter)
{
    const auto same = std::ranges::find_if(m_filters, [&filter](const api::ListFilter &other) {
        return other.key == filter.key && areRivals(other.op, filter.op);
    });
    if (same == m_filters.end()) {
        m_filters.append(filter);
        return true;
    }
    if (*same == filter)
        return false;
    *same = filter;
    return true;
}

void FilterSet::remove(const api::ListFilter &filter)
{
    const FilterSpec *spec = find(filter.key);
    if (spec && !spec->required && m_filters.removeAll(filter) > 0)
        Q_EMIT changed();
}

void FilterSet::clear()
{
    const qsizetype removed =
        m_filters.removeIf([this](const api::ListFilter &filter) { return !find(filter.key)->required; });
    if (removed > 0)
        Q_EMIT changed();
}

void FilterSet::replaceAll(const QList<api::ListFilter> &filters)
{
    const QList<api::ListFilter> before = std::exchange(m_filters, {});
    for (const api::ListFilter &filter : filters) {
        const FilterSpec *spec = find(filter.key);
        if (spec && check(*spec, filter.op, filter.values) == FilterValueProblem::None)
            put(trimmed(filter));
    }
    if (m_filters != before)
        Q_EMIT changed();
}

FilterValueProblem FilterSet::check(const FilterSpec &spec, FilterOp op, const QStringList &values)
{
    if (!isOneOperator(op) || !has(spec.ops, op))
        return FilterValueProblem::NotOffered;
    if (const FilterValueProblem problem = checkCount(op, values); problem != FilterValueProblem::None)
        return problem;
    for (const QString &value : values) {
        if (const FilterValueProblem problem = checkFilterValue(spec, value.trimmed());
            problem != FilterValueProblem::None)
            return problem;
        if (values.size() > 1 && value.contains(u',')) // would become two on the wire
            return FilterValueProblem::NotOffered;
    }
    if (op == FilterOp::Range && !isAscending(spec, values[0].trimmed(), values[1].trimmed()))
        return FilterValueProblem::BadRange;
    return FilterValueProblem::None;
}

QString FilterSet::sentence(const ResourceSpec &spec, const FilterSpec &filter, const api::ListFilter &value)
{
    const QString name = label(spec, filter);
    const bool isTime = filter.type == FieldType::Date || filter.type == FieldType::Timestamp;
    const QString words = joinedWords(spec, filter, value.values);
    switch (value.op) {
    case FilterOp::Equals:
        return tr("%1 is %2", "A filter: column, value").arg(name, words);
    case FilterOp::In:
        return tr("%1 is one of %2", "A filter: column, values").arg(name, words);
    case FilterOp::NotIn:
        return tr("%1 is none of %2", "A filter: column, values").arg(name, words);
    case FilterOp::AllIn:
        return tr("%1 has all of %2", "A filter: column, values").arg(name, words);
    case FilterOp::Contains:
        return tr("%1 contains “%2”", "A filter: column, text").arg(name, words);
    case FilterOp::Gt:
        return isTime ? tr("%1 is after %2", "A filter: column, date").arg(name, words)
                      : tr("%1 is more than %2", "A filter: column, number").arg(name, words);
    case FilterOp::Gte:
        return isTime ? tr("%1 is on or after %2", "A filter: column, date").arg(name, words)
                      : tr("%1 is at least %2", "A filter: column, number").arg(name, words);
    case FilterOp::Lt:
        return isTime ? tr("%1 is before %2", "A filter: column, date").arg(name, words)
                      : tr("%1 is less than %2", "A filter: column, number").arg(name, words);
    case FilterOp::Lte:
        return isTime ? tr("%1 is on or before %2", "A filter: column, date").arg(name, words)
                      : tr("%1 is at most %2", "A filter: column, number").arg(name, words);
    case FilterOp::Range:
        return tr("%1 is between %2 and %3", "A filter: column, first value, last value")
            .arg(name, filterValueText(spec, filter, value.values.value(0)),
                 filterValueText(spec, filter, value.values.value(1)));
    case FilterOp::None:
    case FilterOp::Comparisons:
        break;
    }
    return name;
}

QString FilterSet::label(const ResourceSpec &spec, const FilterSpec &filter)
{
    return QCoreApplication::translate(spec.trContext, filter.label);
}

QString FilterSet::operatorLabel(FilterOp op, FieldType type)
{
    const bool isTime = type == FieldType::Date || type == FieldType::Timestamp;
    switch (op) {
    case FilterOp::Equals:
        return tr("is", "Choice of a filter's operator");
    case FilterOp::In:
        return tr("is one of", "Choice of a filter's operator");
    case FilterOp::NotIn:
        return tr("is none of", "Choice of a filter's operator");
    case FilterOp::AllIn:
        return tr("has all of", "Choice of a filter's operator");
    case FilterOp::Contains:
        return tr("contains", "Choice of a filter's operator");
    case FilterOp::Gt:
        return isTime ? tr("is after", "Choice of a filter's operator, dates")
                      : tr("is more than", "Choice of a filter's operator, numbers");
    case FilterOp::Gte:
        return isTime ? tr("is on or after", "Choice of a filter's operator, dates")
                      : tr("is at least", "Choice of a filter's operator, numbers");
    case FilterOp::Lt:
        return isTime ? tr("is before", "Choice of a filter's operator, dates")
                      : tr("is less than", "Choice of a filter's operator, numbers");
    case FilterOp::Lte:
        return isTime ? tr("is on or before", "Choice of a filter's operator, dates")
                      : tr("is at most", "Choice of a filter's operator, numbers");
    case FilterOp::Range:
        return tr("is between", "Choice of a filter's operator");
    case FilterOp::None:
    case FilterOp::Comparisons:
        break;
    }
    return {};
}

const FilterSpec *FilterSet::find(const QString &key) const
{
    for (const FilterSpec &filter : m_spec.filters)
        if (key == latin(filter.key))
            return &filter;
    return nullptr;
}

} // namespace vinculo::models
