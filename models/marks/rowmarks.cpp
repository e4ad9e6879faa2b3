// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/marks/rowmarks.h"

#include "models/query/queryevaluator.h"
#include "models/query/queryparser.h"
#include "models/totals/latestjob.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace vinculo::models {

//! What is known and what is asked for; painting asks through a const model.
struct RowMarks::Cache
{
    std::unordered_map<const api::ColumnChunk *, Page> pages;
    std::vector<api::ChunkPtr> wanted;
    std::size_t sweepAt = 256; //!< pages at which those of rows long gone are dropped
    bool isQueued = false;
};

RowMarks::RowMarks(const ColumnTable &table, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_cache(std::make_unique<Cache>())
    , m_job(std::make_unique<LatestJob<Done>>([this](Done done) { store(std::move(done)); }))
{
}

RowMarks::~RowMarks() = default;

void RowMarks::setRules(const QList<MarkRule> &rules, const QueryContext &context)
{
    m_rules = rules;
    m_context = context;
    prepare();
}

void RowMarks::setToday(QDate today)
{
    if (today == m_context.today)
        return;
    m_context.today = today;
    prepare();
}

void RowMarks::prepare()
{
    m_job->cancel();
    m_ready.clear();
    m_cache->pages.clear();
    m_cache->wanted.clear();
    const QueryFields fields(m_table.spec());
    const auto folded = std::make_shared<FoldedPageCache>();
    for (const MarkRule &rule : std::as_const(m_rules)) {
        const Query query = rule.isOn ? parseQuery(rule.query, fields, m_context).query : Query();
        const int column = rule.column.isEmpty() ? -1 : m_table.columnOf(rule.column.toStdString());
        if (query.isEmpty() || (column < 0 && !rule.column.isEmpty()))
            continue;
        m_ready.push_back(
            {.rule = rule,
             .column = column,
             .evaluator = std::make_shared<const QueryEvaluator>(query, m_table.spec(), m_context, folded)});
    }
    Q_EMIT changed();
}

const MarkRule *RowMarks::rowMark(int tableRow) const
{
    const Ready *ready = markOf(tableRow, -1);
    return ready ? &ready->rule : nullptr;
}

const MarkRule *RowMarks::cellMark(int tableRow, int column) const
{
    const Ready *ready = markOf(tableRow, column);
    return ready ? &ready->rule : nullptr;
}

const RowMarks::Ready *RowMarks::markOf(int tableRow, int column) const
{
    if (m_ready.empty() || tableRow < 0 || tableRow >= m_table.rowCount())
        return nullptr;
    std::uint32_t place = 0;
    const api::ChunkPtr &chunk = m_table.pageOf(tableRow, place);
    const auto found = m_cache->pages.find(chunk.get());
    if (found == m_cache->pages.end() || found->second.chunk.lock() != chunk) {
        want(chunk);
        return nullptr;
    }
    for (std::size_t i = 0; i < m_ready.size(); ++i)
        if (m_ready[i].column == column && found->second.isMarked[i][place] != 0)
            return &m_ready[i];
    return nullptr;
}

void RowMarks::want(const api::ChunkPtr &chunk) const
{
    if (std::ranges::find(m_cache->wanted, chunk) == m_cache->wanted.end())
        m_cache->wanted.push_back(chunk);
    if (std::exchange(m_cache->isQueued, true))
        return;
    auto *self = const_cast<RowMarks *>(this); // what is painted does not change here
    QMetaObject::invokeMethod(
        self, [self] { self->lookAtWanted(); }, Qt::QueuedConnection);
}

void RowMarks::lookAtWanted()
{
    m_cache->isQueued = false;
    if (m_job->isRunning() || m_cache->wanted.empty())
        return; // store() comes back here
    m_job->start([wanted = std::exchange(m_cache->wanted, {}), rules = m_ready,
                  spec = &m_table.spec()](const std::atomic_bool &isCancelled) -> std::optional<Done> {
        Done done;
        for (const api::ChunkPtr &chunk : wanted) {
            TableSnapshot page{.spec = spec, .chunks = {chunk}, .rows = {}};
            for (std::uint32_t row = 0; row < chunk->rowCount; ++row)
                page.rows.push_back({.chunk = 0, .row = row});
            Page marks{.chunk = chunk, .isMarked = {}};
            for (const Ready &ready : rules) {
                const auto rows = ready.evaluator->matching(page, isCancelled);
                if (!rows)
                    return {};
                std::vector<std::uint8_t> isMarked(chunk->rowCount);
                for (const std::uint32_t row : *rows)
                    isMarked[row] = 1;
                marks.isMarked.push_back(std::move(isMarked));
            }
            done.pages.emplace_back(chunk, std::move(marks));
        }
        return done;
    });
}

void RowMarks::store(Done done)
{
    for (auto &[chunk, page] : done.pages)
        m_cache->pages.insert_or_assign(chunk.get(), std::move(page));
    if (m_cache->pages.size() > m_cache->sweepAt) {
        std::erase_if(m_cache->pages, [](const auto &entry) { return entry.second.chunk.expired(); });
        m_cache->sweepAt = 2 * m_cache->pages.size() + 256;
    }
    Q_EMIT changed();
    lookAtWanted();
}

} // namespace vinculo::models
