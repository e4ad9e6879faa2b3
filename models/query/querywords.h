// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/queryast.h"
#include "models/table/cellformatter.h"

#include <QCoreApplication>
#include <QStringList>

namespace vinculo::models {

//! Conditions in the user's words: "Amount above 500", "not Status: Invalid", "Value date: last 90 days".
//! Numbers and dates by locale, enum values by their labels, texts in quotation marks with hidden characters
//! made visible. GUI thread (uses translations).
class QueryWords
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::models::QueryWords)

public:
    //! With `hidesValues` the texts of sensitive fields are masked as in the table.
    explicit QueryWords(const ResourceSpec &spec, const QLocale &locale = QLocale(),
                        bool hidesValues = false);

    [[nodiscard]] QString sentence(const QueryNodePtr &node) const; //!< empty for nothing
    [[nodiscard]] QString sentence(const Query &query) const { return sentence(query.root); }
    //! What a condition is about, for lists of several: the column's label; "Words" for all text columns.
    [[nodiscard]] QString subject(const QueryNodePtr &node) const;
    //! "last 90 days", "June 2026", "30/06/2026"; `canonical` as made by canonicalDate().
    [[nodiscard]] QString period(const QString &canonical) const;
    //! Periods to choose from, as one types them in the current language ("últimos-90-dias").
    [[nodiscard]] static QStringList typedPeriods();

private:
    [[nodiscard]] QString condition(const QueryNode &node) const;
    [[nodiscard]] QString termWords(const FieldSpec *field, const QueryTerm &term) const;
    [[nodiscard]] QString dateWords(const QueryTerm &term) const;
    [[nodiscard]] QString numberWords(const QueryTerm &term) const;
    [[nodiscard]] QString textWords(const FieldSpec *field, const QueryTerm &term) const;
    [[nodiscard]] QString enumWords(const FieldSpec &field, const QueryTerm &term) const;
    [[nodiscard]] QString number(const QString &plain) const;
    [[nodiscard]] QString joined(const QList<QString> &parts, QueryNode::Kind kind) const;

    const ResourceSpec &m_spec;
    CellFormatter m_formatter;
    bool m_hidesValues;
};

} // namespace vinculo::models
