// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feeds/listrepair.h"

#include <algorithm>
#include <utility>

namespace vinculo::models {

namespace {

//! One change in a thousand pages is found with ten calls or fewer; a fifth of what half a minute allows is
//! spent for it, and no more.
constexpr int kMostCalls = 16;

//! When more rows than this have gone, the list has changed so much that it should be loaded again.
constexpr std::size_t kMostRemovals = 1000;

constexpr int kRemovalsPerTurn = 2; // each looks at the whole index of the table

} // namespace

ListRepair::ListRepair(api::Client &client, ColumnTable &table, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_table(table)
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &ListRepair::removeSome);
}

void ListRepair::start(const QList<api::ListFilter> &filters, int pageSize, std::set<int> suspects,
                       qint64 total)
{
    stop();
    m_filters = filters;
    m_pageSize = pageSize;
    m_suspects = std::move(suspects);
    m_callsLeft = kMostCalls;
    m_found = 0;
    m_gone = 0;
    m_isComplete = false;
    m_running = true;
    startOver(total);
    goOn();
}

void ListRepair::stop()
{
    m_call.abort();
    m_turn.stop();
    m_toRemove.clear();
    m_running = false;
}

void ListRepair::noteTableChanged(int totalChange)
{
    if (!m_running || !m_toRemove.isEmpty())
        return; // what is to be removed is known by id
    startOver(std::max<qint64>(0, m_alignment->total() + totalChange));
    goOn();
}

void ListRepair::startOver(qint64 total)
{
    m_wasPastTheEnd = false;
    m_alignment.emplace(m_table.rowCount(), m_pageSize, m_suspects, total);
}

void ListRepair::goOn()
{
    const std::optional<int> page = m_alignment->nextPage();
    if (page && m_callsLeft > 0)
        read(*page);
    else
        conclude();
}

void ListRepair::read(int page)
{
    --m_callsLeft;
    api::ListQuery query;
    query.filters = m_filters;
    query.page = page;
    query.pageSize = m_pageSize;
    query.priority = api::Governor::Priority::Background;
    m_call =
        m_client.list(m_table.spec(), query).then(this, [this, page](const Result<api::ListPage> &answer) {
            onPage(page, answer);
        });
}

void ListRepair::onPage(int page, const Result<api::ListPage> &answer)
{
    const bool isPastTheEnd = !answer && answer.error().kind == ErrorKind::NotFound && page > 1;
    if (isPastTheEnd && m_callsLeft > 0 && !std::exchange(m_wasPastTheEnd, true))
        return read(1); // it tells how many there are now
    if (!answer || answer->total < 0 || !answer->rows)
        return finish();
    if (answer->total != m_alignment->total())
        startOver(answer->total); // it has changed again: places read before are not the same any more
    const std::vector<int> known = m_table.rowsOf(*answer->rows);
    const int before = m_table.rowCount();
    m_table.append(answer->rows, Repeats::Expected);
    m_found += m_table.rowCount() - before;
    m_alignment->take(page, known);
    Q_EMIT pageRead(answer->total);
    if (m_running && !m_call.isPending())
        goOn();
}

void ListRepair::conclude()
{
    const std::vector<int> gone = m_alignment->goneRows();
    m_isComplete = m_alignment->isAligned() && gone.size() <= kMostRemovals;
    if (m_isComplete)
        for (const int row : gone)
            m_toRemove.append(m_table.idOf(row));
    if (m_toRemove.isEmpty())
        finish();
    else
        m_turn.start();
}

void ListRepair::removeSome()
{
    for (int i = 0; i < kRemovalsPerTurn && !m_toRemove.isEmpty(); ++i) {
        const int row = m_table.rowOfId(m_toRemove.takeLast());
        if (row < 0)
            continue;
        m_table.removeRow(row);
        ++m_gone;
    }
    if (m_toRemove.isEmpty())
        finish();
    else
        m_turn.start();
}

void ListRepair::finish()
{
    m_running = false;
    Q_EMIT finished();
}

} // namespace vinculo::models
