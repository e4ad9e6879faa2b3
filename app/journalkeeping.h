// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal.h"
#include "core/storage/persondecisions.h"
#include "core/storage/profilestore.h"
#include "core/storage/settings.h"
#include "models/cache/listcache.h"

#include <QObject>

namespace vinculo::app {

//! Writes into the journal what is changed on this computer, wherever in the program it is changed: profiles,
//! access, settings that decide what is kept, decisions about persons, lists that are forgotten. GUI thread.
class JournalKeeping : public QObject
{
    Q_OBJECT
public:
    //! Everything outlives this.
    JournalKeeping(storage::Journal &journal, storage::ProfileStore &profiles,
                   storage::PersonDecisions &decisions, models::ListCache &lists, storage::Settings &settings,
                   QObject *parent = nullptr);
    ~JournalKeeping() override;

    //! Another profile is worked with now.
    void noteOpened(const Profile &profile);

private:
    void onProfilesChanged();
    void noteChange(const Profile &before, const Profile &after);
    void onDecided(const QUuid &profile, storage::PersonDecisions::Decision decision, qsizetype links,
                   bool isStored);
    void onSetting(storage::SettingKey key, const QVariant &value, const QString &scope);
    [[nodiscard]] Profile profileOf(const QUuid &id) const;

    storage::Journal &m_journal;
    storage::ProfileStore &m_profiles;
    storage::Settings &m_settings;
    QList<Profile> m_known; //!< as last seen
    Profile m_opened;
};

} // namespace vinculo::app
