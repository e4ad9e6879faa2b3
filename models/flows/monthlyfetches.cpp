// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flows/monthlyfetches.h"

#include <QDateTime>

namespace vinculo::models {

namespace {

//! Open Finance Brazil counts by Brazil's calendar. Brasília has had no summer time since 2019.
constexpr int kBrasiliaSeconds = -3 * 3600;

qint64 firstMoment(QDate day)
{
    return QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, kBrasiliaSeconds).toMSecsSinceEpoch();
}

} // namespace

MonthlyFetches::MonthlyFetches(storage::Journal &journal, const Profile &profile, QString linkId,
                               std::function<qint64()> utcMs, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_profile(profile)
    , m_linkId(std::move(linkId))
    , m_utcMs(std::move(utcMs))
{
    connect(&journal, &storage::Journal::appended, this, [this](const storage::JournalEntry &entry) {
        if (!entry.linkMark.isEmpty())
            read();
    });
    read();
}

std::pair<qint64, qint64> MonthlyFetches::monthOf(qint64 utcMs)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(utcMs, Qt::OffsetFromUTC, kBrasiliaSeconds).date();
    const QDate first(day.year(), day.month(), 1);
    return {firstMoment(first), firstMoment(first.addMonths(1))};
}

bool MonthlyFetches::mayHaveReachedInstitution(const CallRecord &call)
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

std::optional<int> MonthlyFetches::count(const ResourceSpec &resource) const
{
    if (!m_isRead)
        return {};
    return m_counts.value(
        QString::fromUtf8(resource.path.data(), static_cast<qsizetype>(resource.path.size())));
}

void MonthlyFetches::read()
{
    const auto [from, until] = monthOf(m_utcMs());
    m_reading = m_journal.fetches(m_profile, m_linkId, from, until)
                    .then(this, [this](const Result<QList<CallRecord>> &calls) {
                        if (calls)
                            onRead(*calls);
                    });
}

void MonthlyFetches::onRead(const QList<CallRecord> &calls)
{
    m_counts.clear();
    for (const CallRecord &call : calls)
        if (mayHaveReachedInstitution(call))
            ++m_counts[call.pathTemplate];
    m_isRead = true;
    Q_EMIT changed();
}

} // namespace vinculo::models
