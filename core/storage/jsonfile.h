// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QJsonObject>
#include <QString>

#include <functional>

namespace vinculo::storage {

//! A small private file (0600) with one JSON object, written all or nothing. What could not be understood is
//! never lost: a copy is set aside before the next writing. One thread.
class JsonFile
{
public:
    //! Of a whole file; a larger one is not read.
    static constexpr qint64 kMostBytes = 16 * 1024 * 1024;
    enum class Understood { All, Part, Nothing };

    explicit JsonFile(const QString &path);
    //! Calls `read` with what the file holds, unless there is none. Once, before the first writing.
    void load(const std::function<Understood(const QJsonObject &)> &read);
    //! Storage errors: "file_not_writable", "file_not_written"; the file is as it was.
    [[nodiscard]] Result<bool> write(const QJsonObject &content) const;
    [[nodiscard]] bool isWritable() const { return m_isWritable; }
    //! Where a file that was not understood, or not in full, was kept; empty when all was well.
    [[nodiscard]] QString setAsideFile() const { return m_asideFile; }

private:
    QString m_path;
    QString m_asideFile;
    bool m_isWritable = false;
};

} // namespace vinculo::storage
