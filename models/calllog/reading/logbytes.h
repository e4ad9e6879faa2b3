// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/textencoding.h"

#include <QFile>
#include <QStringDecoder>

#include <optional>
#include <string>

namespace vinculo::models {

//! The text of a file piece by piece as UTF-8, without the byte order mark. A file that shrinks meanwhile
//! ends earlier, which a mapping would punish with a crash. One thread.
class LogBytes
{
public:
    LogBytes(QFile &file, CsvEncoding encoding);

    //! Appends about `bytes` more. False: nothing is left, or the disk refused (see hasFailed()).
    bool more(std::string &text, qint64 bytes);
    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    [[nodiscard]] qint64 position() const { return m_position; } //!< in the file, bytes

private:
    QFile &m_file;
    CsvEncoding m_encoding;
    std::optional<QStringDecoder> m_decoder;
    QByteArray m_raw;
    qint64 m_position = 0;
    bool m_isAtEnd = false;
    bool m_hasFailed = false;
};

} // namespace vinculo::models
