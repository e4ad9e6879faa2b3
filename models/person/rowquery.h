// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "core/domain/resourcespec.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <string_view>
#include <vector>

namespace vinculo::models {

//! The rows behind a figure, in the query language of the resource's table. All conditions must hold. Any
//! thread.
class RowQuery
{
public:
    explicit RowQuery(const ResourceSpec &spec);

    RowQuery &is(std::string_view path, const QString &value);         //!< exactly; empty: has no value
    RowQuery &isAny(std::string_view path, const QStringList &values); //!< exactly one of these
    //! None of these, exactly; rows without a value stay. No values: no condition.
    RowQuery &isNone(std::string_view path, const QStringList &values);
    RowQuery &isSet(std::string_view path);
    RowQuery &contains(std::string_view path, const QString &text); //!< empty: no condition
    //! Not those of this value since that day; rows without a day stay.
    RowQuery &isNotSince(std::string_view path, const QString &value, std::string_view datePath, QDate since);
    RowQuery &within(std::string_view path, QDate first, QDate last);
    RowQuery &isAnyDay(std::string_view path, const QList<QDate> &days);
    //! One of these amounts in any of these fields. No amounts: no condition.
    RowQuery &isAnyAmount(const std::vector<std::string_view> &paths, const QList<Decimal> &amounts);
    [[nodiscard]] QString text() const { return m_conditions.join(u' '); }

private:
    [[nodiscard]] QString conditionText(std::string_view path, const QStringList &terms,
                                        QChar separator = u',') const;

    const ResourceSpec &m_spec;
    QStringList m_conditions;
};

//! What an analysis hands to the table when a person points at a figure.
struct RowsBehind
{
    QString query;
    bool hasMore = false; //!< the table shows rows that the figure leaves out: too many to name
};

} // namespace vinculo::models
