// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/profilestore.h"

#include "core/storage/privatefile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vinculo::storage {

namespace {

constexpr int kFormatVersion = 1;
constexpr qint64 kMaxFileBytes = 1024 * 1024;

template<class Enum>
struct Word
{
    Enum value;
    QLatin1StringView word;
};

constexpr std::array kEnvironments = {
    Word<Environment>{Environment::Sandbox, "sandbox"_L1},
    Word<Environment>{Environment::Production, "production"_L1},
};
constexpr std::array kAccessLevels = {
    Word<Access>{Access::ReadOnly, "read_only"_L1},
    Word<Access>{Access::Operator, "operator"_L1},
    Word<Access>{Access::Admin, "admin"_L1},
};

template<class Words>
auto valueOf(const Words &words, const QString &word) -> std::optional<decltype(words[0].value)>
{
    for (const auto &entry : words) {
        if (entry.word == word)
            return entry.value;
    }
    return std::nullopt;
}

template<class Words, class Enum>
QString wordOf(const Words &words, Enum value)
{
    const auto found =
        std::ranges::find_if(words, [value](const auto &entry) { return entry.value == value; });
    return found == words.end() ? QString() : QString(found->word);
}

Unexpected failure(ErrorKind kind, const QString &code)
{
    return Unexpected(ApiError{.kind = kind, .code = code});
}

QJsonObject toJson(const Profile &profile)
{
    return {
        {u"id"_s, profile.id.toString(QUuid::WithoutBraces)},
        {u"name"_s, profile.name},
        {u"environment"_s, wordOf(kEnvironments, profile.environment)},
        {u"base_url"_s, profile.baseUrl.toString(QUrl::FullyEncoded)},
        {u"access"_s, wordOf(kAccessLevels, profile.access)},
        {u"customer_language"_s, profile.customerLanguage},
        {u"has_stored_secret"_s, profile.hasStoredSecret},
    };
}

//! Nothing when the entry names no environment or is not a profile at all. An unknown access level is the
//! least one: a newer program may know levels that this one does not.
std::optional<Profile> fromJson(const QJsonObject &object)
{
    Profile profile;
    profile.id = QUuid::fromString(object.value("id"_L1).toString());
    profile.name = object.value("name"_L1).toString();
    const auto environment = valueOf(kEnvironments, object.value("environment"_L1).toString());
    if (profile.id.isNull() || profile.name.isEmpty() || !environment)
        return std::nullopt;
    profile.environment = *environment;
    profile.baseUrl = QUrl(object.value("base_url"_L1).toString(), QUrl::StrictMode);
    profile.access = valueOf(kAccessLevels, object.value("access"_L1).toString()).value_or(Access::ReadOnly);
    profile.customerLanguage = object.value("customer_language"_L1).toString();
    profile.hasStoredSecret = object.value("has_stored_secret"_L1).toBool();
    return profile;
}

} // namespace

struct ProfileStore::Private
{
    QString path;
    QString asideFile;
    bool writable = false;
    QList<Profile> saved; //!< without Demo

    void load();
    bool readEntries(const QByteArray &bytes);
    Result<bool> write();
    qsizetype indexOf(const QUuid &id) const;
};

void ProfileStore::Private::load()
{
    QFile file(path);
    if (!file.exists())
        return;
    const bool complete =
        file.open(QIODevice::ReadOnly) && file.size() <= kMaxFileBytes && readEntries(file.readAll());
    file.close();
    if (complete)
        return;
    // The next save would lose what could not be read, so a copy stays for whoever can mend it. When not even
    // a copy is possible the file is not touched any more.
    const QString aside = setAsideName(path);
    if (saved.isEmpty() ? QFile::rename(path, aside) : QFile::copy(path, aside))
        asideFile = aside;
    else
        writable = false;
}

//! False when anything at all was not understood.
bool ProfileStore::Private::readEntries(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonObject root = document.object();
    if (!document.isObject() || root.value("version"_L1).toInt() != kFormatVersion ||
        !root.value("profiles"_L1).isArray())
        return false;
    bool complete = true;
    const QJsonArray entries = root.value("profiles"_L1).toArray();
    for (const QJsonValue &entry : entries) {
        const auto profile = fromJson(entry.toObject());
        const bool usable = profile && indexOf(profile->id) < 0 && profile->id != demoProfile().id;
        if (usable)
            saved.append(*profile);
        complete = complete && usable;
    }
    return complete;
}

Result<bool> ProfileStore::Private::write()
{
    if (!writable)
        return failure(ErrorKind::Storage, u"profiles_not_writable"_s);
    QJsonArray entries;
    for (const Profile &profile : saved)
        entries.append(toJson(profile));
    const QJsonObject root{{u"version"_s, kFormatVersion}, {u"profiles"_s, entries}};
    QSaveFile file(path);
    if (!makePrivateDirectoryFor(path) || !file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(QJsonDocument(root).toJson()) < 0 || !file.commit())
        return failure(ErrorKind::Storage, u"profiles_not_written"_s);
    return true;
}

qsizetype ProfileStore::Private::indexOf(const QUuid &id) const
{
    const auto found = std::ranges::find(saved, id, &Profile::id);
    return found == saved.end() ? -1 : std::distance(saved.begin(), found);
}

ProfileStore::ProfileStore(const QString &filePath, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->path = filePath.isEmpty() ? userConfigFile(u"profiles.json"_s) : filePath;
    d->writable = makePrivateDirectoryFor(d->path);
    d->load();
}

ProfileStore::~ProfileStore() = default;

QList<Profile> ProfileStore::profiles() const
{
    return QList<Profile>{demoProfile()} + d->saved;
}

std::optional<Profile> ProfileStore::find(const QUuid &id) const
{
    if (id == demoProfile().id)
        return demoProfile();
    const qsizetype index = d->indexOf(id);
    return index < 0 ? std::nullopt : std::optional(d->saved.at(index));
}

Result<bool> ProfileStore::save(const Profile &profile)
{
    if (profile.id == demoProfile().id || profile.environment == Environment::Demo)
        return failure(ErrorKind::Validation, u"profile_fixed"_s);
    if (profile.id.isNull())
        return failure(ErrorKind::Validation, u"profile_without_id"_s);
    if (profile.name.trimmed().isEmpty())
        return failure(ErrorKind::Validation, u"profile_nameless"_s);
    if (!profile.baseUrl.userInfo().isEmpty())
        return failure(ErrorKind::Validation, u"base_url_credentials"_s);
    const qsizetype index = d->indexOf(profile.id);
    if (index < 0)
        d->saved.append(profile);
    else
        d->saved.replace(index, profile);
    const auto written = d->write();
    Q_EMIT profilesChanged();
    return written;
}

Result<bool> ProfileStore::remove(const QUuid &id)
{
    if (id == demoProfile().id)
        return failure(ErrorKind::Validation, u"profile_fixed"_s);
    const qsizetype index = d->indexOf(id);
    if (index < 0)
        return failure(ErrorKind::NotFound, u"profile_unknown"_s);
    d->saved.removeAt(index);
    const auto written = d->write();
    Q_EMIT profilesChanged();
    return written;
}

Profile ProfileStore::demoProfile()
{
    Profile demo;
    demo.id = QUuid(0x5d5cfb0e, 0x2d5c, 0x4c0e, 0x9a, 0x64, 0x76, 0x69, 0x6e, 0x63, 0x75, 0x6c);
    demo.name = u"Demo"_s;
    demo.environment = Environment::Demo;
    demo.access = Access::Admin;
    return demo;
}

bool ProfileStore::isWritable() const
{
    return d->writable;
}

QString ProfileStore::filePath() const
{
    return d->path;
}

QString ProfileStore::setAsideFile() const
{
    return d->asideFile;
}

} // namespace vinculo::storage
