// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/rowquery.h"

#include "models/person/snapshotfield.h"
#include "models/query/querywriter.h"

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

QString exactly(const QString &value)
{
    return u'=' + queryWord(value);
}

QStringList exactly(const QStringList &values)
{
    QStringList terms;
    for (const QString &value : values)
        terms.append(exactly(value));
    return terms;
}

} // namespace

RowQuery::RowQuery(const ResourceSpec &spec)
    : m_spec(spec)
{
}

QString RowQuery::conditionText(std::string_view path, const QStringList &terms) const
{
    Q_ASSERT(std::ranges::any_of(
        m_spec.fields, [path](const FieldSpec &field) { return field.path == path && field.isColumn(); }));
    return toText(path) + u':' + terms.join(u',');
}

RowQuery &RowQuery::is(std::string_view path, const QString &value)
{
    m_conditions.append(conditionText(path, {value.isEmpty() ? u"empty"_s : exactly(value)}));
    return *this;
}

RowQuery &RowQuery::isAny(std::string_view path, const QStringList &values)
{
    m_conditions.append(conditionText(path, exactly(values)));
    return *this;
}

RowQuery &RowQuery::isNone(std::string_view path, const QStringList &values)
{
    if (!values.isEmpty())
        m_conditions.append(u'-' + conditionText(path, exactly(values)));
    return *this;
}

RowQuery &RowQuery::isSet(std::string_view path)
{
    m_conditions.append(u'-' + conditionText(path, {u"empty"_s}));
    return *this;
}

RowQuery &RowQuery::contains(std::string_view path, const QString &text)
{
    if (!text.isEmpty())
        m_conditions.append(conditionText(path, {queryWord(text)}));
    return *this;
}

RowQuery &RowQuery::isNotSince(std::string_view path, const QString &value, std::string_view datePath,
                               QDate since)
{
    m_conditions.append(
        u"(-%1 OR -%2)"_s.arg(conditionText(path, {exactly(value)}),
                              conditionText(datePath, {u">="_s + since.toString(Qt::ISODate)})));
    return *this;
}

RowQuery &RowQuery::within(std::string_view path, QDate first, QDate last)
{
    const QString days = first.toString(Qt::ISODate) + u".."_s + last.toString(Qt::ISODate);
    m_conditions.append(conditionText(path, {days}));
    return *this;
}

} // namespace vinculo::models
