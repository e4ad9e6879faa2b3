// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/queryerror.h"
#include "models/query/queryparser.h"
#include "models/table/columntable.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <optional>

namespace vinculo::models {

template<class T>
class LatestJob;

//! Tells, while a query is typed, what cannot be read of it and how many loaded rows it matches; counting is
//! done on a worker. GUI thread.
class MarkPreview : public QObject
{
    Q_OBJECT
public:
    //! `table` outlives it.
    explicit MarkPreview(const ColumnTable &table, QObject *parent = nullptr);
    ~MarkPreview() override;

    void setText(const QString &text);
    [[nodiscard]] const QList<QueryError> &errors() const { return m_parsed.errors; }
    [[nodiscard]] bool isEmpty() const { return m_parsed.query.isEmpty(); }
    //! What is wrong and what was understood, in words; empty when nothing is wrong.
    [[nodiscard]] QString problem() const;
    //! The query in the form that is kept.
    [[nodiscard]] QString canonicalText() const;
    [[nodiscard]] const std::optional<std::uint64_t> &count() const { return m_count; } //!< nothing: counting

Q_SIGNALS:
    void changed();

private:
    void countRows();

    const ColumnTable &m_table;
    QueryContext m_context;
    QueryFields m_fields;
    ParsedQuery m_parsed;
    std::optional<std::uint64_t> m_count;
    QTimer m_soon;
    std::unique_ptr<LatestJob<std::uint64_t>> m_job;
};

} // namespace vinculo::models
