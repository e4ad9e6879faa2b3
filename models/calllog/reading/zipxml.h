// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>

#include <zip.h>

#include <memory>

namespace vinculo::models {

struct ZipCloser
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using ZipArchive = std::unique_ptr<zip_t, ZipCloser>;

//! One XML file of an archive, unpacked as it is read. One thread.
class ZipXml
{
public:
    static constexpr quint64 kMostBytes = quint64(4) * 1024 * 1024 * 1024;

    ZipXml(zip_t *archive, const QByteArray &name);

    [[nodiscard]] bool isThere() const { return m_file != nullptr; }
    //! It unpacks to far more than an honest file would.
    [[nodiscard]] bool isBomb() const { return m_isBomb; }
    //! The next piece; Invalid: damaged, a bomb, or it holds a document type.
    [[nodiscard]] QXmlStreamReader::TokenType next();
    [[nodiscard]] const QXmlStreamReader &xml() const { return m_xml; }
    [[nodiscard]] double share() const; //!< 0 to 1

private:
    [[nodiscard]] bool feed();

    std::unique_ptr<zip_file_t, ZipCloser> m_file;
    QXmlStreamReader m_xml;
    QByteArray m_block;
    quint64 m_size = 0;
    quint64 m_read = 0;
    bool m_isBomb = false;
    bool m_isAtEnd = false;
};

} // namespace vinculo::models
