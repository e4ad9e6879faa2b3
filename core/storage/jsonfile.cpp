// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/jsonfile.h"

#include "core/storage/privatefile.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace vinculo::storage {

using namespace Qt::StringLiterals;

JsonFile::JsonFile(const QString &path)
    : m_path(path)
    , m_isWritable(makePrivateDirectoryFor(path))
{
}

void JsonFile::load(const std::function<Understood(const QJsonObject &)> &read)
{
    QFile file(m_path);
    if (!file.exists())
        return;
    Understood understood = Understood::Nothing;
    if (file.open(QIODevice::ReadOnly) && file.size() <= kMostBytes) {
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        if (document.isObject())
            understood = read(document.object());
    }
    file.close();
    if (understood == Understood::All)
        return;
    // The next writing would lose what could not be read, so a copy stays for whoever can mend it.
    const QString aside = setAsideName(m_path);
    const bool isNothing = understood == Understood::Nothing;
    if (isNothing ? QFile::rename(m_path, aside) : QFile::copy(m_path, aside))
        m_asideFile = aside;
    else
        m_isWritable = false;
}

Result<bool> JsonFile::write(const QJsonObject &content) const
{
    const auto failure = [](const QString &code) {
        return Unexpected(ApiError{.kind = ErrorKind::Storage, .code = code});
    };
    if (!m_isWritable)
        return failure(u"file_not_writable"_s);
    QSaveFile file(m_path);
    if (!makePrivateDirectoryFor(m_path) || !file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(QJsonDocument(content).toJson(QJsonDocument::Compact)) < 0 || !file.commit())
        return failure(u"file_not_written"_s);
    return true;
}

} // namespace vinculo::storage
