// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal.h"

#include <QHash>
#include <QObject>
#include <QStringList>

namespace vinculo::models {

//! What this program did with the links of a person in the last year: what it had fetched through them, what
//! it changed, what was shown, exported and decided here. GUI thread.
class PersonJournal : public QObject
{
    Q_OBJECT
public:
    PersonJournal(storage::Journal &journal, const Profile &profile, QObject *parent = nullptr);

    //! Forgets what it knows of others.
    void read(const QStringList &linkIds);
    //! In no order, with ids of links in place of their marks.
    [[nodiscard]] const QList<storage::JournalEntry> &entries() const { return m_entries; }

Q_SIGNALS:
    void changed();

private:
    void onRead(const QList<storage::JournalEntry> &entries);
    void onAppended(const storage::JournalEntry &entry);
    //! False: the entry is about none of the links.
    [[nodiscard]] bool take(storage::JournalEntry entry);

    storage::Journal &m_journal;
    Profile m_profile;
    QHash<QString, QString> m_links; //!< by mark
    QList<storage::JournalEntry> m_entries;
    QList<storage::JournalEntry> m_early; //!< written while the answer is on its way: it may have them
    Call<QList<storage::JournalEntry>> m_reading;
    bool m_isRead = false;
};

} // namespace vinculo::models
