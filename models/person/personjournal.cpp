// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/personjournal.h"

#include <QDateTime>
#include <QSet>

#include <utility>

namespace vinculo::models {

using storage::Journal;
using storage::JournalEntry;

PersonJournal::PersonJournal(Journal &journal, const Profile &profile, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_profile(profile)
{
    connect(&journal, &Journal::appended, this, &PersonJournal::onAppended);
}

void PersonJournal::read(const QStringList &linkIds)
{
    m_links.clear();
    m_entries.clear();
    m_early.clear();
    m_isRead = false;
    for (const QString &id : linkIds)
        m_links.insert(Journal::markOf(m_profile, id), id);
    const qint64 from = QDateTime::currentDateTimeUtc().addYears(-1).toMSecsSinceEpoch();
    m_reading = m_journal.about(m_profile, linkIds, from)
                    .then(this, [this](const Result<QList<JournalEntry>> &entries) {
                        onRead(entries.value_or(QList<JournalEntry>()));
                    });
}

void PersonJournal::onRead(const QList<JournalEntry> &entries)
{
    m_isRead = true;
    QSet<qint64> ids;
    for (const QList<JournalEntry> &some : {entries, std::exchange(m_early, {})})
        for (const JournalEntry &entry : some) {
            if (!ids.contains(entry.id))
                static_cast<void>(take(entry));
            ids.insert(entry.id);
        }
    if (!m_entries.isEmpty())
        Q_EMIT changed();
}

bool PersonJournal::take(JournalEntry entry)
{
    entry.call.fetchedLink = m_links.value(entry.linkMark);
    entry.call.touchedLink = m_links.value(entry.touchedMark);
    if (entry.change)
        entry.change->object = m_links.value(entry.change->object);
    if (entry.handover)
        entry.handover->object = m_links.value(entry.handover->object);
    const bool isAbout = !entry.call.fetchedLink.isEmpty() || !entry.call.touchedLink.isEmpty() ||
                         (entry.change && !entry.change->object.isEmpty()) ||
                         (entry.handover && !entry.handover->object.isEmpty());
    if (isAbout)
        m_entries.append(std::move(entry));
    return isAbout;
}

void PersonJournal::onAppended(const JournalEntry &entry)
{
    if (!m_isRead)
        m_early.append(entry);
    else if (take(entry))
        Q_EMIT changed();
}

} // namespace vinculo::models
