// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <fcntl.h>
#include <malloc.h>
#include <unistd.h>

namespace vinculo::tests {

//! As after a start of the machine: the file has to come from the disk, and memory from the system. Linux.
inline void makeCold(const QString &path)
{
    const int file = open(path.toUtf8().constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0 || fdatasync(file) != 0 || posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED) != 0)
        qFatal("the file cannot be taken out of the memory");
    close(file);
    malloc_trim(0);
}

} // namespace vinculo::tests
