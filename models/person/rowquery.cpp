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

QString RowQuery::conditionText(std::string_view path, const QStringList &terms, QChar separator) const
{
    Q_ASSERT(std::ranges::any_of(
        m_spec.fields, [path](const FieldSpec &field) { return field.path == path && field.isColumn(); }));
    return toText(path) + u':' + terms.join(separator);
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

RowQuery &RowQuery::isAnyDay(std::string_view path, const QList<QDate> &days)
{
    QStringList terms;
    for (const QDate day : days)
        terms.append(day.toString(Qt::ISODate));
    m_conditions.append(conditionText(path, terms));
    return *this;
}

RowQuery &RowQuery::isAnyAmount(const std::vector<std::string_view> &paths, const QList<Decimal> &amounts)
{
    if (amounts.isEmpty())
        return *this;
    constexpr int kCent = Decimal::kUnit / 100;
    QStringList terms;
    for (const Decimal amount : amounts) // never three decimals: some languages would read thousands
        terms.append(amount.toPlainString(amount.units() % kCent == 0 ? 2 : Decimal::kScale));
    QStringList conditions;
    for (const std::string_view path : paths)
        conditions.append(conditionText(path, terms, u';'));
    m_conditions.append(conditions.size() == 1 ? conditions.first()
                                               : u'(' + conditions.join(u" OR "_s) + u')');
    return *this;
}

} // namespace vinculo::models
