// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledger/ledgerreserve.h"

#include "core/storage/privatefile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace vinculo::storage {

LedgerReserve::LedgerReserve(QString filePath, qint64 bytes)
    : m_filePath(std::move(filePath))
    , m_bytes(bytes)
{
}

//! Written in full and not by resizing, which would only promise the space; random, because some file systems
//! compress what they store.
bool LedgerReserve::acquire() const
{
    if (m_bytes <= 0 || QFileInfo(m_filePath).size() >= m_bytes)
        return true;
    if (!makePrivateFile(m_filePath))
        return false;
    QFile file(m_filePath);
    bool written = file.open(QIODevice::WriteOnly | QIODevice::Truncate);
    std::array<quint32, 65'536> block{};
    QRandomGenerator generator = QRandomGenerator::securelySeeded();
    for (qint64 left = m_bytes; written && left > 0;) {
        generator.fillRange(block.data(), static_cast<qsizetype>(block.size()));
        const qint64 size = std::min<qint64>(left, static_cast<qint64>(sizeof block));
        written = file.write(reinterpret_cast<const char *>(block.data()), size) == size && file.flush();
        left -= size;
    }
    file.close();
    if (!written || file.error() != QFileDevice::NoError) {
        QFile::remove(m_filePath);
        return false;
    }
    return true;
}

bool LedgerReserve::release() const
{
    return QFile::remove(m_filePath);
}

} // namespace vinculo::storage
