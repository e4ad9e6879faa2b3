// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refresh/refreshmemory.h"

#include "core/storage/refreshwatches.h"
#include "models/cache/listcache.h"
#include "models/flows/refreshflow.h"
#include "models/refresh/keptaccounts.h"

#include <utility>

namespace vinculo::models {

namespace {

constexpr qint64 kLongestWatchSeconds = qint64(24) * 3600;

} // namespace

RefreshMemory::RefreshMemory(storage::RefreshWatches &watches, ListCache *lists, const QUuid &profile,
                             QObject *parent)
    : QObject(parent)
    , m_watches(watches)
    , m_lists(lists)
    , m_profile(profile)
{
    if (!lists)
        return;
    connect(lists, &ListCache::linkForgotten, this, [this](const QString &link) {
        m_keys.erase(link);
        m_watches.remove(m_profile, link);
    });
    connect(lists, &ListCache::profileForgotten, this, [this](const QUuid &id) {
        if (id == m_profile)
            m_keys.clear(); // nothing more is to be written down
    });
}

QList<RefreshWatch> RefreshMemory::watches()
{
    QList<RefreshWatch> found = m_watches.watches(m_profile);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const RefreshWatch &watch : std::as_const(found))
        if (watch.askedAt.secsTo(now) > kLongestWatchSeconds)
            m_watches.remove(m_profile, watch.link);
    found.removeIf(
        [&now](const RefreshWatch &watch) { return watch.askedAt.secsTo(now) > kLongestWatchSeconds; });
    return found;
}

void RefreshMemory::remember(RefreshFlow &flow)
{
    if (flow.state() == RefreshFlow::State::StillWorking)
        return;
    const std::optional<RefreshWatch> watch = flow.watched();
    if (!watch) {
        m_watches.remove(m_profile, flow.linkId());
        return;
    }
    // A disk that refuses costs the watching after a restart and nothing else.
    m_watches.put(m_profile, *watch);
    if (m_lists && watch->sealedAccounts.isEmpty() && watch->accounts)
        seal(flow);
}

void RefreshMemory::seal(RefreshFlow &flow)
{
    m_keys.insert_or_assign(
        flow.linkId(), m_lists->key().then(&flow, [this, &flow](const Result<storage::CacheKeyPtr> &key) {
            const std::optional<RefreshWatch> watch = flow.watched();
            const auto &accounts = flow.accountsBefore();
            if (!key || !*key || !watch || !accounts)
                return;
            flow.setSealedAccounts(sealedAccounts(**key, *watch, *accounts));
            m_watches.put(m_profile, *flow.watched());
        }));
}

void RefreshMemory::recall(RefreshFlow &flow, const RefreshWatch &watch)
{
    if (!m_lists || watch.sealedAccounts.isEmpty()) {
        flow.recall({});
        return;
    }
    m_keys.insert_or_assign(
        flow.linkId(), m_lists->key().then(&flow, [&flow, watch](const Result<storage::CacheKeyPtr> &key) {
            flow.recall(key && *key ? openedAccounts(**key, watch) : std::nullopt);
        }));
}

} // namespace vinculo::models
