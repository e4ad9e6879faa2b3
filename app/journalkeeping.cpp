// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journalkeeping.h"

#include <QStringList>

#include <algorithm>

namespace vinculo::app {

using namespace Qt::StringLiterals;
using storage::PersonDecisions;
using storage::SettingKey;

namespace {

// Words of the journal: never translated.
QString wordOf(Access access)
{
    switch (access) {
    case Access::ReadOnly:
        return u"read_only"_s;
    case Access::Operator:
        return u"operator"_s;
    case Access::Admin:
        return u"admin"_s;
    }
    return {};
}

QString wordOf(Environment environment)
{
    switch (environment) {
    case Environment::Demo:
        return u"demo"_s;
    case Environment::Sandbox:
        return u"sandbox"_s;
    case Environment::Production:
        return u"production"_s;
    }
    return {};
}

//! "from > to".
QString fromTo(const QString &from, const QString &to)
{
    return u"%1 > %2"_s.arg(from, to);
}

ChangeRecord::Kind kindOf(PersonDecisions::Decision decision)
{
    switch (decision) {
    case PersonDecisions::Decision::Joined:
        return ChangeRecord::Kind::PeopleJoined;
    case PersonDecisions::Decision::Split:
        return ChangeRecord::Kind::PeopleSplit;
    case PersonDecisions::Decision::Undone:
        return ChangeRecord::Kind::DecisionUndone;
    }
    return ChangeRecord::Kind::DecisionUndone;
}

const Profile *find(const QList<Profile> &profiles, const QUuid &id)
{
    const auto found = std::ranges::find(profiles, id, &Profile::id);
    return found == profiles.end() ? nullptr : &*found;
}

//! Only what decides which data stays on this computer; looks and places are nobody's business.
QString nameOf(SettingKey key)
{
    switch (key) {
    case SettingKey::KeepLists:
        return u"keep_lists"_s;
    case SettingKey::KeptListsSize:
        return u"kept_lists_mib"_s;
    case SettingKey::KeptListsAge:
        return u"kept_lists_days"_s;
    default:
        return {};
    }
}

} // namespace

JournalKeeping::JournalKeeping(storage::Journal &journal, storage::ProfileStore &profiles,
                               PersonDecisions &decisions, models::ListCache &lists,
                               storage::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_profiles(profiles)
    , m_settings(settings)
    , m_known(profiles.profiles())
{
    connect(&profiles, &storage::ProfileStore::profilesChanged, this, &JournalKeeping::onProfilesChanged);
    connect(&decisions, &PersonDecisions::decided, this, &JournalKeeping::onDecided);
    connect(
        &lists, &models::ListCache::listsForgotten, this, [this](const Profile &profile, bool isComplete) {
            m_journal.append(profile, ChangeRecord{.kind = ChangeRecord::Kind::ListsForgotten,
                                                   .outcome = isComplete ? ChangeRecord::Outcome::Done
                                                                         : ChangeRecord::Outcome::Failed});
        });
    settings.setObserver([this](SettingKey key, const QVariant &value, const QString &scope) {
        onSetting(key, value, scope);
    });
}

JournalKeeping::~JournalKeeping()
{
    m_settings.setObserver({});
}

Profile JournalKeeping::profileOf(const QUuid &id) const
{
    const Profile *known = find(m_known, id);
    return known ? *known : Profile{.id = id};
}

void JournalKeeping::noteOpened(const Profile &profile)
{
    const bool isFirst = m_opened.id.isNull();
    const QString from = isFirst ? QString() : wordOf(m_opened.environment);
    const QString to = wordOf(profile.environment);
    m_journal.append(profile, ChangeRecord{.kind = ChangeRecord::Kind::ProfileOpened,
                                           .detail = isFirst ? to : fromTo(from, to)});
    m_opened = profile;
}

void JournalKeeping::onProfilesChanged()
{
    const QList<Profile> before = std::exchange(m_known, m_profiles.profiles());
    for (const Profile &profile : std::as_const(m_known)) {
        if (const Profile *old = find(before, profile.id); !old)
            m_journal.append(profile, ChangeRecord{.kind = ChangeRecord::Kind::ProfileCreated,
                                                   .object = profile.id.toString(QUuid::WithoutBraces),
                                                   .detail = wordOf(profile.environment) + u", "_s +
                                                             wordOf(profile.access)});
        else if (*old != profile)
            noteChange(*old, profile);
    }
    for (const Profile &profile : before)
        if (!find(m_known, profile.id))
            m_journal.append(profile, ChangeRecord{.kind = ChangeRecord::Kind::ProfileDeleted,
                                                   .object = profile.id.toString(QUuid::WithoutBraces)});
}

void JournalKeeping::noteChange(const Profile &before, const Profile &after)
{
    const QString object = after.id.toString(QUuid::WithoutBraces);
    if (before.access != after.access)
        m_journal.append(after, ChangeRecord{.kind = ChangeRecord::Kind::AccessChanged,
                                             .object = object,
                                             .detail = fromTo(wordOf(before.access), wordOf(after.access))});
    QStringList parts;
    if (before.name != after.name)
        parts << u"name"_s;
    if (before.environment != after.environment)
        parts << u"environment "_s + fromTo(wordOf(before.environment), wordOf(after.environment));
    if (before.baseUrl != after.baseUrl)
        parts << u"address"_s;
    if (before.customerLanguage != after.customerLanguage)
        parts << u"customer_language"_s;
    if (before.hasStoredSecret != after.hasStoredSecret)
        parts << (after.hasStoredSecret ? u"keys_stored"_s : u"keys_removed"_s);
    if (!parts.isEmpty())
        m_journal.append(after, ChangeRecord{.kind = ChangeRecord::Kind::ProfileChanged,
                                             .object = object,
                                             .detail = parts.join(u", "_s)});
}

void JournalKeeping::onDecided(const QUuid &profile, PersonDecisions::Decision decision, qsizetype links,
                               bool isStored)
{
    m_journal.append(profileOf(profile), ChangeRecord{.kind = kindOf(decision),
                                                      .count = links,
                                                      .outcome = isStored ? ChangeRecord::Outcome::Done
                                                                          : ChangeRecord::Outcome::Failed});
}

void JournalKeeping::onSetting(SettingKey key, const QVariant &value, const QString &scope)
{
    const QString name = nameOf(key);
    if (name.isEmpty())
        return;
    const QUuid id(scope); // null for settings of the whole program
    m_journal.append(id.isNull() ? m_opened : profileOf(id),
                     ChangeRecord{.kind = ChangeRecord::Kind::SettingChanged,
                                  .subject = name,
                                  .detail = value.toString()});
}

} // namespace vinculo::app
