// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filters/filterset.h"

#include "models/filters/filtervalue.h"
#include "models/filters/filterwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <utility>

namespace vinculo::models {

namespace {

using namespace Qt::StringLiterals;

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
    return filterSentence(spec, filter, value);
}

QString FilterSet::label(const ResourceSpec &spec, const FilterSpec &filter)
{
    return QCoreApplication::translate(spec.trContext, filter.label);
}

const FilterSpec *FilterSet::find(const QString &key) const
{
    for (const FilterSpec &filter : m_spec.filters)
        if (key == latin(filter.key))
            return &filter;
    return nullptr;
}

} // namespace vinculo::models
