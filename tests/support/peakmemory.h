// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace vinculo::tests {

//! The most memory that this program has taken so far, bytes; 0: the system does not tell, or tells of a
//! sanitizer's own.
inline qint64 peakMemory()
{
#ifdef __SANITIZE_ADDRESS__
    return 0;
#endif
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QFile::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    constexpr qint64 kKilobyte = 1024;
    return at < 0 ? 0 : text.mid(at + 6, 20).trimmed().split(' ').first().toLongLong() * kKilobyte;
}

} // namespace vinculo::tests
