// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/home/visitlog.h"

#include "models/home/portfoliocount.h"

#include <chrono>

namespace vinculo::models {

namespace {

constexpr std::chrono::milliseconds kSameVisit = std::chrono::minutes(30);

} // namespace

VisitLog::VisitLog(storage::HomeHistory &history, const QUuid &profile, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_profile(profile)
{
}

QDate VisitLog::dayOf(qint64 utcMs) const
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, m_zone).date();
}

void VisitLog::open(const QByteArray &account, const QDateTime &now, const QTimeZone &zone)
{
    m_account = account;
    m_zone = zone;
    const QDate since = now.toTimeZone(zone).date().addDays(1 - kTrendDays);
    m_load =
        m_history.load(m_profile, since).then(this, [this, now](const Result<storage::HomeRecord> &record) {
            onLoaded(record, now);
        });
}

void VisitLog::onLoaded(const Result<storage::HomeRecord> &record, const QDateTime &now)
{
    m_visit.startedAtMs = now.toMSecsSinceEpoch();
    const bool isOther =
        record && !record->visits.isEmpty() && record->visits.constFirst().account != m_account;
    if (isOther) {
        m_history.forget(m_profile);
    } else if (record && !record->visits.isEmpty()) {
        const storage::HomeVisit &latest = record->visits.constFirst();
        const bool goesOn = m_visit.startedAtMs - latest.takenAtMs < kSameVisit.count() &&
                            dayOf(latest.takenAtMs) == dayOf(m_visit.startedAtMs);
        if (goesOn)
            m_visit = latest;
        const qsizetype before = goesOn ? 1 : 0;
        if (record->visits.size() > before)
            m_lastVisit = record->visits.at(before);
        m_states = decodeStates(latest.links);
        m_losses = record->losses;
        // On the oldest of them there may have been nothing to compare with.
        for (const qint64 time : record->visitTimes.mid(1))
            m_comparedDays.append(dayOf(time));
    }
    m_isOpen = true;
    Q_EMIT opened();
}

bool VisitLog::note(const PortfolioPicture &picture, const QHash<QString, qint64> &counts, bool keepsLinks,
                    const QDateTime &now)
{
    if (!m_isOpen)
        return false;
    const qint64 nowMs = now.toMSecsSinceEpoch();
    const bool wasSaved = m_visit.takenAtMs > 0;
    // A number that is not certain at the moment was so a moment ago, while the rest was loading.
    QHash<QString, qint64> known = m_visit.counts;
    if (wasSaved && dayOf(m_visit.takenAtMs) != picture.today) {
        m_lastVisit = m_visit;
        m_visit.startedAtMs = nowMs;
        known.clear();
    }
    putCounts(known, counts);
    if (wasSaved && known == m_visit.counts && picture.states == m_states)
        return false;
    const bool isCompared = !m_states.empty() && !m_comparedDays.contains(picture.today);
    const QList<storage::LostLink> losses = lostLinks(m_states, picture.states, picture.today);
    if (isCompared)
        m_comparedDays.append(picture.today);
    m_losses += losses;
    m_states = picture.states;
    m_visit.takenAtMs = nowMs;
    m_visit.counts = known;
    m_visit.account = m_account;
    m_visit.links = keepsLinks ? encodeStates(m_states) : QByteArray();
    m_history.save(m_profile, m_visit, keepsLinks ? losses : QList<storage::LostLink>());
    return isCompared || !losses.isEmpty();
}

} // namespace vinculo::models
