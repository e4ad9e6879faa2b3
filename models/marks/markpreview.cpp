// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/marks/markpreview.h"

#include "models/query/queryevaluator.h"
#include "models/query/querystate.h"
#include "models/query/querywords.h"
#include "models/query/querywriter.h"
#include "models/totals/latestjob.h"

namespace vinculo::models {

MarkPreview::MarkPreview(const ColumnTable &table, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_fields(table.spec())
    , m_job(std::make_unique<LatestJob<std::uint64_t>>([this](std::uint64_t count) {
        m_count = count;
        Q_EMIT changed();
    }))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // several keys in one turn are counted once
    connect(&m_soon, &QTimer::timeout, this, &MarkPreview::countRows);
}

MarkPreview::~MarkPreview() = default;

void MarkPreview::setText(const QString &text)
{
    m_parsed = parseQuery(text, m_fields, m_context);
    m_count.reset();
    m_job->cancel();
    if (m_parsed.query.isEmpty())
        m_soon.stop();
    else
        m_soon.start();
    Q_EMIT changed();
}

QString MarkPreview::problem() const
{
    const QString understood = QueryWords(m_table.spec(), m_context.locale).sentence(m_parsed.query);
    return m_parsed.errors.isEmpty() ? QString() : QueryState::explained(m_parsed.errors, understood);
}

QString MarkPreview::canonicalText() const
{
    return queryText(m_parsed.query);
}

void MarkPreview::countRows()
{
    const auto evaluator = std::make_shared<const QueryEvaluator>(m_parsed.query, m_table.spec(), m_context);
    m_job->start([evaluator, table = m_table.snapshot()](
                     const std::atomic_bool &isCancelled) -> std::optional<std::uint64_t> {
        const auto rows = evaluator->matching(table, isCancelled);
        return rows ? std::optional<std::uint64_t>(rows->size()) : std::nullopt;
    });
}

} // namespace vinculo::models
