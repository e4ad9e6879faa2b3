// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace vinculo::tests {

//! Bytes of this process in memory; 0 where the system does not say.
inline double residentBytes()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> parts = file.readAll().split(' ');
    return parts.size() > 1 ? parts[1].toDouble() * 4096 : 0;
}

} // namespace vinculo::tests
