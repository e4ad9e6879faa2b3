// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/reading/zipxml.h"

namespace vinculo::models {

ZipXml::ZipXml(zip_t *archive, const QByteArray &name)
{
    constexpr quint64 kHarmless = quint64(64) * 1024 * 1024;
    constexpr quint64 kHighestRatio = 250; // sheets reach fifty; a bomb a thousand
    zip_stat_t about;
    zip_stat_init(&about);
    if (zip_stat(archive, name.constData(), ZIP_FL_ENC_GUESS, &about) != 0)
        return;
    m_size = about.size;
    m_isBomb = about.size > kMostBytes ||
               (about.size > kHarmless && about.size / kHighestRatio > std::max<quint64>(about.comp_size, 1));
    if (!m_isBomb)
        m_file.reset(zip_fopen(archive, name.constData(), ZIP_FL_ENC_GUESS));
}

bool ZipXml::feed()
{
    constexpr qsizetype kBlock = 256 * 1024;
    if (!m_file || m_isAtEnd)
        return false;
    m_block.resize(kBlock);
    const zip_int64_t count = zip_fread(m_file.get(), m_block.data(), quint64(kBlock));
    if (count <= 0) {
        m_isAtEnd = true;
        return false;
    }
    m_read += quint64(count);
    m_isBomb = m_isBomb || m_read > kMostBytes; // what the archive says about itself may be a lie
    m_xml.addData(m_block.left(count));
    return !m_isBomb;
}

QXmlStreamReader::TokenType ZipXml::next()
{
    while (true) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return QXmlStreamReader::Invalid;
        if (token != QXmlStreamReader::Invalid)
            return token;
        if (m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError || !feed())
            return token;
    }
}

double ZipXml::share() const
{
    return m_size == 0 ? 1 : std::min(1.0, double(m_read) / double(m_size));
}

} // namespace vinculo::models
