// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profiles/keypair.h"

#include "models/flows/keycheckflow.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vinculo::ui {
namespace {

constexpr qsizetype kLongestPaste = 4000;

//! The value of `BELVO_SECRET_ID = "x"`, `"secret_id": "x",` or a bare `x`.
QByteArray valueOf(const QString &part)
{
    static const QRegularExpression named(u"^\\W*[A-Za-z_]*(?:id|password|secret)\\W*[=:]\\s*(.+?)[,;]?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = named.match(part);
    return models::KeyCheckFlow::cleanKey((match.hasMatch() ? match.captured(1) : part).trimmed().toUtf8());
}

} // namespace

std::optional<Credentials> keysFromPaste(const QString &text)
{
    if (text.size() > kLongestPaste)
        return {};
    QString rest = text.trimmed();
    rest.remove(u'{').remove(u'}');
    // a Belvo secret id is a UUID, so what follows it after any separator is the password
    static const QRegularExpression pair(
        u"^\"?([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\"?(?:\\s*[:;,]\\s*|\\s+)(\\S+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = pair.match(rest); match.hasMatch())
        return Credentials{match.captured(1).toUtf8(),
                           models::KeyCheckFlow::cleanKey(match.captured(2).toUtf8())};
    static const QRegularExpression lines(u"[\\r\\n\\t\\x{2028}]+|,\\s*(?=\")"_s);
    static const QRegularExpression words(u"\\s+"_s);
    QStringList parts = rest.split(lines, Qt::SkipEmptyParts);
    if (parts.size() == 1)
        parts = rest.split(words, Qt::SkipEmptyParts);
    if (parts.size() != 2)
        return {};
    Credentials keys{valueOf(parts[0]), valueOf(parts[1])};
    if (keys.secretId.isEmpty() || keys.secretPassword.isEmpty() || keys.secretId.contains(' '))
        return {};
    // a configuration file may name the password first
    if (parts[0].contains(u"password"_s, Qt::CaseInsensitive) &&
        !parts[1].contains(u"password"_s, Qt::CaseInsensitive))
        std::swap(keys.secretId, keys.secretPassword);
    return keys;
}

} // namespace vinculo::ui
