// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/handover/linkcheck.h"

#include "core/api/listrequest.h"
#include "core/domain/resources/registry.h"
#include "models/flows/linkrow.h"

#include <algorithm>
#include <utility>

namespace vinculo::models {

using namespace Qt::StringLiterals;

const QString LinkCheck::kGone = u"gone"_s;

void LinkCheck::setClient(api::Client *client)
{
    if (m_client == client)
        return;
    cancel();
    m_client = client;
    Q_EMIT changed();
}

void LinkCheck::start(const QStringList &ids)
{
    cancel();
    m_ids.clear();
    m_statuses.clear();
    m_error.reset();
    m_done = 0;
    for (const QString &id : ids)
        if (m_ids.size() < kMostLinks && api::isUuid(id))
            m_ids << id;
    m_isRunning = m_client && !m_ids.isEmpty();
    if (m_isRunning)
        next();
    Q_EMIT changed();
}

void LinkCheck::cancel()
{
    m_call.abort();
    if (std::exchange(m_isRunning, false))
        Q_EMIT changed();
}

void LinkCheck::clear()
{
    cancel();
    m_ids.clear();
    m_statuses.clear();
    m_error.reset();
    m_done = 0;
    Q_EMIT changed();
}

qsizetype LinkCheck::count(const QString &status) const
{
    return std::ranges::count(m_statuses, status);
}

void LinkCheck::next()
{
    api::ListQuery query;
    query.filters = {{u"id"_s, FilterOp::In, m_ids.mid(m_done, kAtATime)}};
    query.pageSize = int(kAtATime);
    query.priority = api::Governor::Priority::Background;
    m_call = m_client->list(resources::links(), query).then(this, [this](const Result<api::ListPage> &page) {
        onPage(page);
    });
}

void LinkCheck::onPage(const Result<api::ListPage> &page)
{
    if (!page) {
        m_error = page.error();
        m_isRunning = false;
        Q_EMIT changed();
        return;
    }
    const QStringList asked = m_ids.mid(m_done, kAtATime);
    for (const QString &id : asked)
        m_statuses.insert(id, kGone);
    for (std::size_t row = 0; page->rows && row < page->rows->rowCount; ++row)
        if (const auto link = LinkRow::fromChunk(page->rows, row); link && asked.contains(link->id))
            m_statuses.insert(link->id, link->status);
    m_done += asked.size();
    m_isRunning = m_done < m_ids.size();
    if (m_isRunning)
        next();
    Q_EMIT changed();
}

} // namespace vinculo::models
