// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/namelessfile.h"

#include <fcntl.h>
#include <unistd.h>

namespace vinculo::models {

using namespace Qt::StringLiterals;

bool NamelessFile::open(QFile &file, const QString &folder)
{
    constexpr mode_t kOwnerOnly = S_IRUSR | S_IWUSR;
    const QByteArray place = QFile::encodeName(folder);
    // EOPNOTSUPP, EISDIR or ENOENT where the file system or an old kernel has none of them.
    const int descriptor = ::open(place.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, kOwnerOnly);
    if (descriptor < 0)
        return false;
    // Without /proc it could not be given a name later: AT_EMPTY_PATH is for the superuser.
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(descriptor);
    if (::access(path.constData(), F_OK) == 0 &&
        file.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return true;
    ::close(descriptor);
    return false;
}

QString NamelessFile::pathOf(const QFile &file)
{
    return u"/proc/self/fd/%1"_s.arg(file.handle());
}

bool NamelessFile::giveName(const QFile &file, const QString &path)
{
    return ::linkat(AT_FDCWD, QFile::encodeName(pathOf(file)).constData(), AT_FDCWD,
                    QFile::encodeName(path).constData(), AT_SYMLINK_FOLLOW) == 0;
}

} // namespace vinculo::models
