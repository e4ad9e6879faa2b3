// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/home/recentfailures.h"

#include "models/activity/activityfilter.h"

#include <algorithm>
#include <map>
#include <utility>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 1000;

//! Data came: an order that was only accepted has led to nothing yet.
bool hasWorked(const CallRecord &call)
{
    return !call.failed && !isOnlyAccepted(call);
}

bool isAcceptedRefresh(const CallRecord &call)
{
    return call.verb == HttpVerb::Post && !call.failed && call.pathTemplate.endsWith("/refresh/"_L1);
}

//! The latest failure of a link.
void note(const CallRecord &call, LinkTrouble &trouble)
{
    trouble.failedAtMs = call.startedAtMs;
    trouble.code = call.errorCode;
    trouble.variant = call.errorVariant;
    trouble.kind = call.errorKind;
    trouble.httpStatus = call.status;
}

} // namespace

RecentFailures::RecentFailures(storage::Journal &journal, const Profile &profile, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_profileName(profile.name)
    , m_environment(profile.environment)
{
    connect(&m_journal, &storage::Journal::appended, this, [this](const storage::JournalEntry &entry) {
        if (!m_newestId || entry.id <= *m_newestId)
            return; // among those that are being read, or have been
        m_newestId = entry.id;
        const std::size_t before = m_failures.size();
        take(entry);
        takeNewer(entry);
        if (m_failures.size() != before || !entry.linkMark.isEmpty())
            Q_EMIT changed();
    });
}

void RecentFailures::read(const QDateTime &now)
{
    if (m_isKnown || m_load.isPending())
        return;
    m_sinceMs = now.addDays(-kErrorDays).toMSecsSinceEpoch();
    readOn(0);
}

void RecentFailures::readOn(qint64 beforeId)
{
    m_load =
        m_journal.entries(beforeId, kPage)
            .then(this, [this](const Result<QList<storage::JournalEntry>> &entries) { onRead(entries); });
}

void RecentFailures::onRead(const Result<QList<storage::JournalEntry>> &entries)
{
    if (!entries)
        return;      // nothing is known, and nothing is claimed
    if (!m_newestId) // the first page has the newest entries
        m_newestId = entries->isEmpty() ? 0 : entries->constFirst().id;
    for (const storage::JournalEntry &entry : *entries) {
        take(entry);
        takeOlder(entry);
    }
    if (entries->size() == kPage && entries->constLast().call.startedAtMs >= m_sinceMs)
        return readOn(entries->constLast().id);
    m_isKnown = true;
    Q_EMIT changed();
}

void RecentFailures::take(const storage::JournalEntry &entry)
{
    if (entry.profileName == m_profileName && entry.environment == m_environment && isFailure(entry) &&
        entry.call.startedAtMs >= m_sinceMs)
        m_failures.push_back({entry.call.startedAtMs, entry.call.errorCode, entry.call.errorKind});
}

void RecentFailures::takeOlder(const storage::JournalEntry &entry)
{
    if (entry.linkMark.isEmpty() || entry.call.startedAtMs < m_sinceMs)
        return;
    LinkTrouble &trouble = m_troubles[entry.linkMark];
    if (isAcceptedRefresh(entry.call))
        trouble.refreshedAtMs = std::max(trouble.refreshedAtMs, entry.call.startedAtMs);
    if (trouble.isSettled)
        return;
    trouble.isSettled = hasWorked(entry.call);
    if (trouble.isSettled)
        trouble.workedAtMs = entry.call.startedAtMs;
    else if (isFailure(entry) && trouble.failedAtMs == 0)
        note(entry.call, trouble);
}

void RecentFailures::takeNewer(const storage::JournalEntry &entry)
{
    if (entry.linkMark.isEmpty())
        return;
    LinkTrouble &trouble = m_troubles[entry.linkMark];
    if (isAcceptedRefresh(entry.call))
        trouble.refreshedAtMs = std::max(trouble.refreshedAtMs, entry.call.startedAtMs);
    if (hasWorked(entry.call)) {
        trouble = LinkTrouble{
            .refreshedAtMs = trouble.refreshedAtMs, .workedAtMs = entry.call.startedAtMs, .isSettled = true};
    } else if (isFailure(entry)) {
        note(entry.call, trouble);
    }
}

QList<ErrorFacts> RecentFailures::errors(const QDateTime &now) const
{
    const qint64 since = now.addDays(-kErrorDays).toMSecsSinceEpoch();
    std::map<std::pair<QString, ErrorKind>, qint64> counts;
    for (const Failure &failure : m_failures)
        if (failure.atMs >= since)
            ++counts[{failure.code, failure.code.isEmpty() ? failure.kind : ErrorKind::Protocol}];
    QList<ErrorFacts> errors;
    for (const auto &[key, calls] : counts)
        errors.append({.code = key.first, .kind = key.second, .calls = calls, .rows = {}});
    std::ranges::stable_sort(errors, std::greater(), &ErrorFacts::calls);
    return errors;
}

} // namespace vinculo::models
