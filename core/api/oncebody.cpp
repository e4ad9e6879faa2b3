// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/oncebody.h"

#include <algorithm>
#include <cstring>

namespace vinculo::api {

OnceBody::OnceBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OnceBody::readData(char *data, qint64 maxSize)
{
    const qint64 left = m_bytes.size() - m_position;
    if (left == 0)
        return -1;
    const qint64 count = std::min(left, maxSize);
    std::memcpy(data, m_bytes.constData() + m_position, static_cast<std::size_t>(count));
    m_position += count;
    return count;
}

qint64 OnceBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace vinculo::api
