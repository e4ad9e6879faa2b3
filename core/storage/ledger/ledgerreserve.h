// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vinculo::storage {

//! A file that holds disk space beside the ledger. It is given up when the disk is full, so that what was
//! sent can still be written down. One thread.
class LedgerReserve
{
public:
    LedgerReserve(QString filePath, qint64 bytes);

    //! Makes sure that the space is taken. False: the disk does not have it; nothing is left behind.
    [[nodiscard]] bool acquire() const;
    //! Gives the space back. False: there was none.
    bool release() const;

private:
    QString m_filePath;
    qint64 m_bytes;
};

} // namespace vinculo::storage
