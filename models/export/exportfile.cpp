// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/exportfile.h"

#include "models/export/filesync.h"
#include "models/export/namelessfile.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUuid>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>

namespace vinculo::models {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
const QLatin1StringView kPrefix{".vinculo-export-"};
const QLatin1StringView kSuffix{".part"};
const QLatin1StringView kLockSuffix{".lock"};

ApiError storageError(const QString &code)
{
    return {.kind = ErrorKind::Storage, .code = code};
}

std::unique_ptr<QLockFile> lockFor(const QString &part)
{
    auto lock = std::make_unique<QLockFile>(part + kLockSuffix);
    lock->setStaleLockTime(0); // stale only when its program has gone
    return lock;
}

//! Behind the names that shells have for what a program has open, such as /dev/stdout or /dev/fd/3. Opening
//! the names would begin such a file anew, beside whoever else writes into it.
std::optional<int> descriptorBehind([[maybe_unused]] const QString &target)
{
#ifdef Q_OS_UNIX
    if (target == "/dev/stdout"_L1)
        return 1;
    if (target == "/dev/stderr"_L1)
        return 2;
    for (const QLatin1StringView folder : {"/dev/fd/"_L1, "/proc/self/fd/"_L1}) {
        bool isNumber = false;
        const int number = target.startsWith(folder) ? target.mid(folder.size()).toInt(&isNumber) : -1;
        if (isNumber && number >= 0)
            return number;
    }
#endif
    return {};
}

//! A link to a file stays a link.
QString resolved(const QString &target)
{
    if (descriptorBehind(target))
        return target;
    const QFileInfo info(target);
    const QString canonical = info.isSymLink() ? info.canonicalFilePath() : QString();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

std::filesystem::path native(const QString &path)
{
#ifdef Q_OS_WIN
    return path.toStdWString();
#else
    return QFile::encodeName(path).toStdString();
#endif
}

} // namespace

ExportFile::ExportFile(const QString &target)
    : m_target(resolved(target))
{
}

ExportFile::~ExportFile()
{
    m_file.close();
    if (!m_isCommitted && m_lock)
        QFile::remove(m_part);
}

std::optional<ApiError> ExportFile::open()
{
    const QFileInfo target(m_target);
    const std::optional<int> descriptor = descriptorBehind(m_target);
    m_isDirect = descriptor || (target.exists() && !target.isFile() && !target.isDir());
    if (m_isDirect) {
        constexpr auto kMode = QIODevice::WriteOnly | QIODevice::Unbuffered;
        m_file.setFileName(m_target);
        if (descriptor ? m_file.open(*descriptor, kMode) : m_file.open(kMode))
            return std::nullopt;
        return storageError(u"export_no_permission"_s);
    }
    if (target.isDir() || !QFileInfo(target.absolutePath()).isDir())
        return storageError(u"export_folder_missing"_s);
    removeLeftovers(target.absolutePath());
    m_isNameless = NamelessFile::open(m_file, target.absolutePath());
    return m_isNameless ? std::nullopt : openBeside(); // which says what is wrong, if anything is
}

QString ExportFile::path() const
{
    return m_isNameless ? NamelessFile::pathOf(m_file) : m_file.fileName();
}

QString ExportFile::folder() const
{
    // Nothing is put beside a device.
    return m_isDirect ? QDir::tempPath() : QFileInfo(m_target).absolutePath();
}

std::optional<ApiError> ExportFile::takePart()
{
    const QString folder = QFileInfo(m_target).absolutePath();
    m_part = folder + u'/' + kPrefix + QUuid::createUuid().toString(QUuid::Id128) + kSuffix;
    auto lock = lockFor(m_part);
    errno = 0;
    if (!lock->tryLock(0)) // first the lock: a part without one counts as left over
        return storageError(lock->error() == QLockFile::PermissionError ? u"export_no_permission"_s
                                                                        : writeError().code);
    m_lock = std::move(lock);
    return std::nullopt;
}

std::optional<ApiError> ExportFile::openBeside()
{
    if (auto problem = takePart())
        return problem;
    m_file.setFileName(m_part);
    errno = 0;
    if (m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, kOwnerOnly))
        return std::nullopt;
    return storageError(errno == EACCES || errno == EPERM || errno == EROFS ? u"export_no_permission"_s
                                                                            : writeError().code);
}

ApiError ExportFile::writeError() const
{
    const int reason = errno;
    constexpr qint64 kNearlyNothing = 1024 * 1024;
    const QStorageInfo disk(QFileInfo(m_target).absolutePath());
    constexpr std::array kOthers{EACCES, EBADF, ENOENT, ENOTDIR, EPERM, EPIPE, EROFS};
    // Libraries that write files themselves may forget the reason: then the room that is left tells.
    const bool isVague = std::ranges::find(kOthers, reason) == kOthers.end();
    const bool hasNoRoom = !m_isDirect && disk.isValid() && disk.bytesAvailable() < kNearlyNothing;
    const bool isFull = reason == ENOSPC || (isVague && hasNoRoom);
    return storageError(isFull ? u"export_disk_full"_s : u"export_write_failed"_s);
}

std::optional<ApiError> ExportFile::commit()
{
    if (m_isDirect) {
        m_isCommitted = true;
        m_file.close();
        return std::nullopt;
    }
    if (!syncToDisk(m_file))
        return writeError();
    if (m_isNameless)
        return commitNameless();
    m_file.close();
    return takePlace();
}

std::optional<ApiError> ExportFile::commitNameless()
{
    // A new file needs no other name in between.
    m_isCommitted = NamelessFile::giveName(m_file, m_target);
    if (!m_isCommitted) {
        if (auto problem = takePart())
            return problem;
        if (!NamelessFile::giveName(m_file, m_part))
            return writeError();
    }
    m_file.close();
    return m_isCommitted ? std::nullopt : takePlace();
}

std::optional<ApiError> ExportFile::takePlace()
{
    std::error_code problem;
    std::filesystem::rename(native(m_part), native(m_target), problem);
    if (problem)
        return storageError(u"export_no_permission"_s);
    m_isCommitted = true;
    m_lock->unlock();
    return std::nullopt;
}

int ExportFile::removeLeftovers(const QString &folder)
{
    int removed = 0;
    const QDir dir(folder);
    const QString pattern = kPrefix + u'*' + kSuffix;
    const QStringList parts =
        dir.entryList({pattern, pattern + kLockSuffix}, QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : parts) {
        QString part = dir.filePath(name);
        if (part.endsWith(kLockSuffix))
            part.chop(kLockSuffix.size());
        const auto lock = lockFor(part);
        if (!lock->tryLock(0)) // still being written
            continue;
        removed += QFile::remove(part) ? 1 : 0;
        lock->unlock();
    }
    return removed;
}

} // namespace vinculo::models
