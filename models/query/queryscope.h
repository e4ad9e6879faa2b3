// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/querystate.h"

#include <QCoreApplication>

namespace vinculo::models {

//! What is known about the rows a query runs over.
struct LoadedRows
{
    QList<api::ListFilter> set;   //!< server filters the user has set beside the query
    QList<api::ListFilter> asked; //!< further filters of the query the loaded rows were asked with
    int loaded = 0;
    qint64 total = -1; //!< -1 unknown
    bool isComplete = false;
};

//! Where each condition of a query is answered: by Belvo, because the loaded rows were asked for with it, or
//! here. GUI thread (uses translations).
class QueryScope
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::models::QueryScope)

public:
    QueryScope(const QueryState &state, const LoadedRows &rows);

    [[nodiscard]] bool isAtServer(qsizetype part) const { return m_isAtServer.value(part); }
    //! Whether Belvo could answer the part but has not been asked yet.
    [[nodiscard]] bool isAskable(qsizetype part) const { return m_isAskable.value(part); }
    //! What Belvo can be asked in addition to the filters that are set. Nothing contradicts those.
    [[nodiscard]] const QList<api::ListFilter> &askable() const { return m_askable; }
    //! The rows were asked for with a condition that the query no longer has: others are missing.
    [[nodiscard]] bool isNarrower() const { return m_isNarrower; }
    //! Asking would bring other rows than those that are here.
    [[nodiscard]] bool isWorthAsking() const;
    //! One or two short sentences; empty when there is nothing one has to know.
    [[nodiscard]] QString sentence() const;

private:
    [[nodiscard]] QString askedWords() const;

    const QueryState &m_state;
    LoadedRows m_rows;
    QList<bool> m_isAtServer;
    QList<bool> m_isAskable;
    QList<api::ListFilter> m_askable;
    bool m_isNarrower = false;
};

} // namespace vinculo::models
