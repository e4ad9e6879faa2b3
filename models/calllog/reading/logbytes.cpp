// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/reading/logbytes.h"

namespace vinculo::models {

LogBytes::LogBytes(QFile &file, CsvEncoding encoding)
    : m_file(file)
    , m_encoding(encoding)
{
    if (isWide(encoding))
        m_decoder.emplace(converterOf(encoding));
}

bool LogBytes::more(std::string &text, qint64 bytes)
{
    if (m_isAtEnd)
        return false;
    const std::size_t before = text.size();
    if (m_encoding == CsvEncoding::Utf8) {
        text.resize(before + static_cast<std::size_t>(bytes));
        const qint64 count = m_file.read(text.data() + before, bytes);
        text.resize(before + static_cast<std::size_t>(qMax<qint64>(0, count)));
        m_hasFailed = count < 0;
        m_isAtEnd = count <= 0;
        m_position += qMax<qint64>(0, count);
        constexpr std::string_view kMark = "\xEF\xBB\xBF";
        if (m_position == count && std::string_view(text).substr(before).starts_with(kMark))
            text.erase(before, kMark.size());
        return !m_isAtEnd;
    }
    m_raw = m_file.read(bytes);
    m_hasFailed = m_raw.isEmpty() && m_file.error() != QFileDevice::NoError;
    m_isAtEnd = m_raw.isEmpty();
    m_position += m_raw.size();
    if (m_decoder) {
        QString decoded = (*m_decoder)(m_raw);
        if (decoded.startsWith(QChar::ByteOrderMark))
            decoded.remove(0, 1);
        text.append(decoded.toStdString());
    } else {
        appendWindows(text, {m_raw.constData(), static_cast<std::size_t>(m_raw.size())});
    }
    return !m_isAtEnd;
}

} // namespace vinculo::models
