// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/querystate.h"

#include <QCoreApplication>

namespace vinculo::models {

//! Something that could be typed next.
struct QuerySuggestion
{
    enum class Kind { Field, Value, Operator, Recent };
    Kind kind = Kind::Field;
    TextSpan span;  //!< what it takes the place of
    QString text;   //!< what is put there
    QString label;  //!< how it is called in the current language
    QString detail; //!< its wire name, the days of a period, what an operator does; may be empty
};

//! What can be typed at a place of a query: names of columns, values of lists, periods, operators, earlier
//! queries. Suggests nothing where what stands there is finished. GUI thread (uses translations).
class QueryCompletion
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::models::QueryCompletion)

public:
    explicit QueryCompletion(const QueryState &state)
        : m_state(state)
    {
    }
    //! `isAsked`: the user asked for suggestions, so also where nothing has been typed yet.
    [[nodiscard]] QList<QuerySuggestion> suggestions(const QString &text, int cursor, bool isAsked) const;
    //! The same in the cell of a filter row, where everything is a value of `field`.
    [[nodiscard]] QList<QuerySuggestion> values(const FieldSpec &field, const QString &text,
                                                int cursor) const;

private:
    [[nodiscard]] QList<QuerySuggestion> fieldSuggestions(const QString &typed, TextSpan span) const;
    [[nodiscard]] QList<QuerySuggestion> recentSuggestions() const;
    [[nodiscard]] QList<QuerySuggestion> valueSuggestions(const FieldSpec &field, const QString &typed,
                                                          TextSpan span) const;
    [[nodiscard]] QList<QuerySuggestion> enumSuggestions(const FieldSpec &field, const QString &typed,
                                                         TextSpan span) const;
    [[nodiscard]] QList<QuerySuggestion> periodSuggestions(const QString &typed, TextSpan span) const;
    [[nodiscard]] static QList<QuerySuggestion> operatorSuggestions(const FieldSpec &field, TextSpan span);

    const QueryState &m_state;
};

} // namespace vinculo::models
