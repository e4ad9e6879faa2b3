// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/handover/linkcheck.h"

#include "core/api/listrequest.h"
#include "core/domain/resources/registry.h"
#include "models/flows/linkrow.h"
#include "models/flows/outcome.h"

#include <algorithm>
#include <utility>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

//! Nothing came behind it, nothing was left out, and nothing was in it that was not asked for.
bool isWhole(const api::ListPage &page, qsizetype asked)
{
    const qint64 rows = page.rows ? qint64(page.rows->rowCount) : 0;
    return !page.hasNext && !page.foreignNext && (page.total < 0 || page.total == rows) && rows == asked;
}

} // namespace

const QString LinkCheck::kGone = u"gone"_s;

AskableLinks askableLinks(const LogLines &lines, const LogAnswer &answer, Environment environment)
{
    enum Seen : std::uint8_t { Production = 1, Sandbox = 2 };
    std::vector<std::uint8_t> seen(lines.idTexts.size(), 0);
    for (std::size_t row = 0; row < lines.size(); ++row) {
        if (lines.hosts[row] == LogHost::Production)
            seen[lines.links[row]] |= Production;
        else if (lines.hosts[row] == LogHost::Sandbox)
            seen[lines.links[row]] |= Sandbox;
    }
    const int own = environment == Environment::Production ? Production
                    : environment == Environment::Sandbox  ? Sandbox
                                                           : 0;
    AskableLinks found;
    for (const LinkDamage &link : answer.links) {
        const int where = seen[link.link];
        if (where == 0 || (where & own) != 0) {
            if (found.ids.size() < LinkCheck::kMostLinks)
                found.ids << lines.idTexts.string(link.link);
            continue;
        }
        ++found.foreign;
        found.hasProduction = found.hasProduction || (where & Production) != 0;
        found.hasSandbox = found.hasSandbox || (where & Sandbox) != 0;
    }
    return found;
}

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
            m_ids << id.toLower();
    m_isRunning = m_client && !m_ids.isEmpty();
    if (m_isRunning)
        next();
    Q_EMIT changed();
}

void LinkCheck::cancel()
{
    m_call.abort();
    m_detail.abort();
    m_missing.clear();
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

void LinkCheck::fail(const ApiError &error)
{
    m_error = error;
    m_isRunning = false;
    m_missing.clear();
    Q_EMIT changed();
}

void LinkCheck::onPage(const Result<api::ListPage> &page)
{
    if (!page)
        return fail(page.error());
    const QStringList asked = m_ids.mid(m_done, kAtATime);
    m_missing = asked;
    qsizetype found = 0;
    for (std::size_t row = 0; page->rows && row < page->rows->rowCount; ++row) {
        const auto link = LinkRow::fromChunk(page->rows, row);
        if (!link || m_missing.removeAll(link->id.toLower()) == 0)
            continue;
        ++found;
        m_statuses.insert(link->id.toLower(), link->status);
    }
    if (isWhole(*page, found)) {
        for (const QString &id : std::as_const(m_missing))
            m_statuses.insert(id, kGone);
        m_missing.clear();
    }
    m_done += asked.size() - m_missing.size();
    goOn();
}

void LinkCheck::onMissing(const Result<api::ChunkPtr> &answer)
{
    if (!answer && !provesAbsence(answer.error()))
        return fail(answer.error());
    const QString id = m_missing.takeFirst();
    const std::optional<LinkRow> link = answer ? LinkRow::fromChunk(*answer) : std::nullopt;
    if (!answer)
        m_statuses.insert(id, kGone);
    else if (link)
        m_statuses.insert(id, link->status);
    ++m_done;
    goOn();
}

void LinkCheck::goOn()
{
    m_isRunning = m_done < m_ids.size();
    if (!m_missing.isEmpty())
        m_detail =
            m_client->detail(resources::links(), m_missing.first(), api::Governor::Priority::Background)
                .then(this, [this](const Result<api::ChunkPtr> &link) { onMissing(link); });
    else if (m_isRunning)
        next();
    Q_EMIT changed();
}

} // namespace vinculo::models
