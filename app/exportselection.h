// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportcommandline.h"
#include "core/api/client.h"
#include "models/query/queryast.h"
#include "models/query/querycontext.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <vector>

namespace vinculo::app {

//! Which rows and columns an order means, compared with what the resource has. GUI thread.
class ExportSelection
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::app::ExportSelection)

public:
    explicit ExportSelection(const ExportOrder &order);

    [[nodiscard]] const QString &problem() const { return m_problem; } //!< empty: all is well
    [[nodiscard]] const ResourceSpec &spec() const { return m_spec; }
    //! For Belvo: those that were named, and what it can answer of the query.
    [[nodiscard]] const QList<api::ListFilter> &filters() const { return m_filters; }
    [[nodiscard]] QStringList filterSentences() const;
    //! The whole query, for the rows that came: Belvo's part included, which changes nothing.
    [[nodiscard]] const models::Query &query() const { return m_query; }
    [[nodiscard]] const models::QueryContext &context() const { return m_context; }
    [[nodiscard]] const std::vector<const FieldSpec *> &fields() const { return m_fields; }

private:
    void readColumns(const QStringList &columns);
    void readFilters(const ExportOrder &order);
    bool addFilter(const QString &text);
    void readQuery(const QString &text);
    void checkRequired();

    const ResourceSpec &m_spec;
    models::QueryContext m_context;
    QList<api::ListFilter> m_filters;
    models::Query m_query;
    std::vector<const FieldSpec *> m_fields;
    QString m_problem;
};

} // namespace vinculo::app
