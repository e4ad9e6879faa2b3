// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/querystate.h"

#include <QCoreApplication>

namespace vinculo::models {

//! A query as one could type it for this resource, and what it means.
struct QueryExample
{
    QString text;
    QString words;
};

//! Examples of everything the language can do, made of the columns this resource has. Every one is
//! understood without errors. GUI thread (uses translations).
class QueryExamples
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::models::QueryExamples)

public:
    explicit QueryExamples(const QueryState &state);
    [[nodiscard]] const QList<QueryExample> &examples() const { return m_examples; }

private:
    void add(const QString &text);
    [[nodiscard]] const FieldSpec *column(std::initializer_list<FieldType> types) const;
    [[nodiscard]] QString name(const FieldSpec *field) const;

    const QueryState &m_state;
    QList<QueryExample> m_examples;
};

} // namespace vinculo::models
