// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refresh/fetchrecord.h"

#include "core/domain/guidance.h"

#include <QDateTime>

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kStrikesMs = qint64(90) * 24 * 3600 * 1000;

//! Open Finance Brazil counts by Brazil's calendar. Brasília has had no summer time since 2019.
constexpr int kBrasiliaSeconds = -3 * 3600;

qint64 firstMoment(QDate day)
{
    return QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, kBrasiliaSeconds).toMSecsSinceEpoch();
}

} // namespace

FetchRecord::FetchRecord(storage::Journal &journal, const Profile &profile, QStringList linkIds,
                         std::function<qint64()> utcMs, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_profile(profile)
    , m_linkIds(std::move(linkIds))
    , m_utcMs(std::move(utcMs))
{
    connect(&journal, &storage::Journal::appended, this, [this](const storage::JournalEntry &entry) {
        if (!entry.linkMark.isEmpty())
            read();
    });
    read();
}

std::pair<qint64, qint64> FetchRecord::monthOf(qint64 utcMs)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(utcMs, Qt::OffsetFromUTC, kBrasiliaSeconds).date();
    const QDate first(day.year(), day.month(), 1);
    return {firstMoment(first), firstMoment(first.addMonths(1))};
}

bool FetchRecord::mayHaveReachedInstitution(const CallRecord &call)
{
    if (!call.failed)
        return true;
    switch (call.errorKind) {
    case ErrorKind::Offline:
    case ErrorKind::Insecure:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::RateLimited:
    case ErrorKind::ReadOnly:
        return false;
    case ErrorKind::Protocol: // a proxy that could not be spoken to
        return call.status != 0;
    case ErrorKind::Timeout:
    case ErrorKind::Validation: // Belvo refuses with 400 on behalf of institutions as well
    case ErrorKind::MfaRequired:
    case ErrorKind::Conflict:
    case ErrorKind::Server:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::Storage:
    case ErrorKind::Cancelled:
        return true;
    }
    return true;
}

bool FetchRecord::isStrike(const CallRecord &call)
{
    if (!call.failed || call.verb != HttpVerb::Post || call.errorKind != ErrorKind::Validation)
        return false;
    if (call.errorCode == "invalid_link"_L1 || call.errorCode == "unconfirmed_link"_L1)
        return false; // the institution was not contacted
    if (call.errorCode == "login_error"_L1)
        return true; // whoever has to act: the login has failed
    const Guidance *guidance = guidanceFor(errorOf(call));
    return !guidance || guidance->lane == ErrorLane::EndUser || guidance->lane == ErrorLane::Bank;
}

std::optional<int> FetchCounts::count(const ResourceSpec &resource, bool isRecent) const
{
    if (!isRead)
        return {};
    const std::string_view kind = resource.retrieve.institutionResource;
    const auto known = [](const QHash<QString, int> &counts, std::string_view key) {
        return counts.value(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
    };
    return ofEverything + known(byPath, resource.path) + known(byKind, kind) +
           (isRecent ? known(recent, kind) : 0);
}

void FetchRecord::read()
{
    const qint64 now = m_utcMs();
    const auto [month, until] = monthOf(now);
    const qint64 from = std::min(month, now - kStrikesMs);
    m_reading.clear();
    m_answers.clear();
    m_answers.resize(m_linkIds.size());
    m_answered = 0;
    for (qsizetype i = 0; i < m_linkIds.size(); ++i) {
        m_reading.push_back(m_journal.fetches(m_profile, m_linkIds.at(i), from, until)
                                .then(this, [this, i](const Result<QList<CallRecord>> &calls) {
                                    if (!calls)
                                        return; // then nothing is claimed
                                    m_answers[i] = *calls;
                                    if (++m_answered == m_linkIds.size())
                                        onRead();
                                }));
    }
}

//! Creating a link fetches one of each kind, unless it was told which.
void FetchRecord::count(const CallRecord &call)
{
    const bool isOfMany = call.pathTemplate.endsWith("/refresh/"_L1) || call.pathTemplate == "/api/links/"_L1;
    if (call.fetchedKinds.isEmpty()) {
        ++(isOfMany ? m_counts.ofEverything : m_counts.byPath[call.pathTemplate]);
        return;
    }
    for (QString kind : call.fetchedKinds.split(u',', Qt::SkipEmptyParts)) {
        const bool isRecent = kind.endsWith(kRecentPeriod);
        if (isRecent)
            kind.chop(kRecentPeriod.size());
        ++(isRecent ? m_counts.recent : m_counts.byKind)[kind];
    }
}

void FetchRecord::onRead()
{
    const qint64 month = monthOf(m_utcMs()).first;
    m_counts = {};
    for (const QList<CallRecord> &calls : std::as_const(m_answers)) {
        for (const CallRecord &call : calls) {
            if (call.startedAtMs >= month && mayHaveReachedInstitution(call))
                count(call);
        }
    }
    QList<CallRecord> own = m_answers.value(0);
    std::ranges::sort(own, std::greater(), &CallRecord::startedAtMs);
    for (const CallRecord &call : std::as_const(own)) {
        if (isOnlyAccepted(call))
            continue; // the institution has not answered yet: neither a strike nor the end of them
        if (!call.failed)
            break;
        m_counts.failuresInARow += isStrike(call) ? 1 : 0;
    }
    m_counts.isRead = true;
    Q_EMIT changed();
}

} // namespace vinculo::models
