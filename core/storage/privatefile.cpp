// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vinculo::storage {

namespace {

constexpr auto kFileMode = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto kDirectoryMode = kFileMode | QFile::ExeOwner;
constexpr QLatin1StringView kDirectoryName{"vinculo"};

QString inUserDirectory(QStandardPaths::StandardLocation location, const QString &name)
{
    return QStandardPaths::writableLocation(location) + u'/' + kDirectoryName + u'/' + name;
}

bool isOurDirectory(const QString &path)
{
    for (const auto location : {QStandardPaths::GenericConfigLocation, QStandardPaths::GenericDataLocation}) {
        if (path == QStandardPaths::writableLocation(location) + u'/' + kDirectoryName)
            return true;
    }
    return false;
}

} // namespace

QString userConfigFile(const QString &name)
{
    return inUserDirectory(QStandardPaths::GenericConfigLocation, name);
}

QString userDataFile(const QString &name)
{
    return inUserDirectory(QStandardPaths::GenericDataLocation, name);
}

QString userCacheDirectory(const QString &name)
{
    return inUserDirectory(QStandardPaths::GenericCacheLocation, name);
}

bool makePrivateDirectory(const QString &path)
{
    return QDir().mkpath(path) && QFile::setPermissions(path, kDirectoryMode) && QFileInfo(path).isWritable();
}

bool makePrivateDirectoryFor(const QString &filePath)
{
    const QString path = QFileInfo(filePath).absolutePath();
    const QFileInfo info(path);
    if (info.exists() && !isOurDirectory(path))
        return info.isDir() && info.isWritable();
    return makePrivateDirectory(path);
}

bool makePrivateFile(const QString &filePath)
{
    if (!makePrivateDirectoryFor(filePath))
        return false;
    QFile file(filePath);
    // Append creates the file and never cuts an existing one short.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return false;
    return file.setPermissions(kFileMode);
}

QString setAsideName(const QString &filePath)
{
    for (int number = 1;; ++number) {
        const QString name = u"%1.unreadable-%2"_s.arg(filePath, QString::number(number));
        if (!QFileInfo::exists(name))
            return name;
    }
}

} // namespace vinculo::storage
