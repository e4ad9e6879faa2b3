// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/cache/cachedirectory.h"

#include "core/storage/privatefile.h"
#include "core/storage/secretstore.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vinculo::storage {

namespace {

// A newer layout gets another suffix, so that neither version ever touches the other's files.
constexpr QLatin1StringView kSuffix{".list1"};
constexpr QLatin1StringView kDamagedSuffix{".damaged"};
constexpr QLatin1StringView kKeyNote{"key-expected"};
constexpr qint64 kReserve = qint64(256) * 1024 * 1024; //!< left free for everybody else
constexpr std::chrono::minutes kLongestWrite(10);

QFileInfoList filesIn(const QString &directory, QDirIterator::IteratorFlags flags)
{
    QFileInfoList found;
    QDirIterator each(directory, QDir::Files | QDir::Hidden | QDir::System, flags);
    while (each.hasNext()) {
        each.next();
        if (each.fileName() != kKeyNote)
            found.append(each.fileInfo());
    }
    return found;
}

qint64 sum(const QFileInfoList &files)
{
    qint64 bytes = 0;
    for (const QFileInfo &file : files)
        bytes += file.size();
    return bytes;
}

//! A file that is neither a list nor one set aside: what QSaveFile had begun.
bool isUnfinished(const QString &name)
{
    return !name.endsWith(kSuffix) && !name.endsWith(kDamagedSuffix);
}

bool isExpired(const QFileInfo &file, const CacheLimits &limits, const QDateTime &now)
{
    const qint64 age = file.lastModified().msecsTo(now);
    const std::chrono::milliseconds allowed =
        isUnfinished(file.fileName()) ? std::chrono::milliseconds(kLongestWrite) : limits.age;
    return age > allowed.count();
}

bool setTime(const QString &path, const QDateTime &time, QFileDevice::FileTime which)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && file.setFileTime(time, which);
}

} // namespace

CacheDirectory::CacheDirectory(const QString &root)
    : m_root(root.isEmpty() ? userCacheDirectory(u"lists"_s) : root)
{
}

QString CacheDirectory::directoryOf(const Profile &profile) const
{
    // Rows of one environment must never be looked for under the other.
    const QString entry = SecretStore::keyFor(profile).section(u'/', 1);
    return m_root + u'/' + QString(entry).replace(u'/', u'-');
}

QString CacheDirectory::fileOf(const Profile &profile, const QByteArray &name) const
{
    return u"%1/%2%3"_s.arg(directoryOf(profile), QString::fromLatin1(name), kSuffix);
}

QStringList CacheDirectory::files(const Profile &profile) const
{
    QStringList paths;
    for (const QFileInfo &file : filesIn(directoryOf(profile), QDirIterator::NoIteratorFlags))
        if (file.fileName().endsWith(kSuffix))
            paths.append(file.filePath());
    return paths;
}

bool CacheDirectory::prepare(const Profile &profile) const
{
    return makePrivateDirectory(m_root) && makePrivateDirectory(directoryOf(profile));
}

bool CacheDirectory::isKeyExpected(const Profile &profile) const
{
    return QFileInfo::exists(directoryOf(profile) + u'/' + kKeyNote);
}

bool CacheDirectory::expectKey(const Profile &profile) const
{
    return prepare(profile) && makePrivateFile(directoryOf(profile) + u'/' + kKeyNote);
}

qint64 CacheDirectory::usage(const Profile &profile) const
{
    return sum(filesIn(directoryOf(profile), QDirIterator::NoIteratorFlags));
}

qint64 CacheDirectory::usage() const
{
    return sum(filesIn(m_root, QDirIterator::Subdirectories));
}

bool CacheDirectory::hasRoomFor(qint64 bytes) const
{
    const QStorageInfo disk(m_root);
    return disk.isValid() && disk.bytesAvailable() >= bytes + std::min(kReserve, disk.bytesTotal() / 20);
}

bool CacheDirectory::noteUse(const QString &path, const QDateTime &now)
{
    return setTime(path, now, QFileDevice::FileAccessTime);
}

bool CacheDirectory::noteAge(const QString &path, const QDateTime &receivedAt)
{
    return setTime(path, receivedAt, QFileDevice::FileModificationTime);
}

void CacheDirectory::trim(const CacheLimits &limits, const QDateTime &now, const QString &keep) const
{
    QFileInfoList files = filesIn(m_root, QDirIterator::Subdirectories);
    const auto removed = [](const QFileInfo &file) { return QFile::remove(file.filePath()); };
    erase_if(files, [&](const QFileInfo &file) { return isExpired(file, limits, now) && removed(file); });
    const auto rank = [&keep](const QFileInfo &file) {
        return std::pair(file.filePath() == keep, file.lastRead());
    };
    std::ranges::sort(files, [&rank](const QFileInfo &a, const QFileInfo &b) { return rank(a) < rank(b); });
    qint64 bytes = sum(files);
    for (const QFileInfo &file : files) {
        if (bytes <= limits.bytes)
            return;
        if (removed(file))
            bytes -= file.size();
    }
}

QString CacheDirectory::setAside(const QString &path)
{
    const QString aside = path + kDamagedSuffix;
    QFile::remove(aside);
    if (QFile::rename(path, aside))
        return aside;
    QFile::remove(path);
    return {};
}

bool CacheDirectory::removeDamaged(const Profile &profile) const
{
    bool allGone = true;
    for (const QFileInfo &file : filesIn(directoryOf(profile), QDirIterator::NoIteratorFlags))
        if (file.fileName().endsWith(kDamagedSuffix))
            allGone = QFile::remove(file.filePath()) && allGone;
    return allGone;
}

bool CacheDirectory::erase(const Profile &profile) const
{
    QDir directory(directoryOf(profile));
    return !directory.exists() || (directory.removeRecursively() && !directory.exists());
}

} // namespace vinculo::storage
