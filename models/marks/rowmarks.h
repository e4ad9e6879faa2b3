// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/marks/markrule.h"
#include "models/query/querycontext.h"
#include "models/table/columntable.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <vector>

namespace vinculo::models {

template<class T>
class LatestJob;
class QueryEvaluator;

//! Which rows and cells of a table are marked by the user's rules. Only pages somebody asks about are looked
//! at, each once, on a worker: a row of a new page is unmarked until changed() tells that its page is known.
//! GUI thread.
class RowMarks : public QObject
{
    Q_OBJECT
public:
    //! `table` outlives it.
    explicit RowMarks(const ColumnTable &table, QObject *parent = nullptr);
    ~RowMarks() override;

    //! The first rule that fits wins. Rules that cannot be read mark nothing.
    void setRules(const QList<MarkRule> &rules, const QueryContext &context);
    [[nodiscard]] const QList<MarkRule> &rules() const { return m_rules; }
    //! What "last-30d" means changes at midnight. Nothing when the day is the same.
    void setToday(QDate today);

    //! The rule that marks the whole row, and the one that marks this cell; nullptr: none. Valid until the
    //! rules change.
    [[nodiscard]] const MarkRule *rowMark(int tableRow) const;
    [[nodiscard]] const MarkRule *cellMark(int tableRow, int column) const;

Q_SIGNALS:
    void changed(); //!< something may be marked now that was not, or the other way round

private:
    struct Page
    {
        std::weak_ptr<const api::ColumnChunk> chunk;     //!< an address may be used again
        std::vector<std::vector<std::uint8_t>> isMarked; //!< by rule, by row
    };
    struct Ready
    {
        MarkRule rule;
        int column = -1; //!< -1: the row
        std::shared_ptr<const QueryEvaluator> evaluator;
    };
    struct Done
    {
        std::vector<std::pair<api::ChunkPtr, Page>> pages;
    };
    void prepare();
    void want(const api::ChunkPtr &chunk) const;
    void lookAtWanted();
    void store(Done done);
    [[nodiscard]] const Ready *markOf(int tableRow, int column) const;

    const ColumnTable &m_table;
    QList<MarkRule> m_rules;
    QueryContext m_context;
    std::vector<Ready> m_ready; //!< those that are on and can be read
    struct Cache;
    std::unique_ptr<Cache> m_cache;
    std::unique_ptr<LatestJob<Done>> m_job;
};

} // namespace vinculo::models
