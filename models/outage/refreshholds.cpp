// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outage/refreshholds.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vinculo::models {

RefreshHolds::RefreshHolds(storage::Settings &settings, const QUuid &profile)
    : m_settings(settings)
    , m_scope(profile.toString(QUuid::WithoutBraces))
{
    const QString stored = settings.value(storage::SettingKey::HeldRefreshes, m_scope).toString();
    const QJsonObject held = QJsonDocument::fromJson(stored.toUtf8()).object();
    for (auto entry = held.begin(); entry != held.end(); ++entry)
        m_until.insert(entry.key(), QDateTime::fromSecsSinceEpoch(entry.value().toInteger(), Qt::UTC));
}

std::optional<QDateTime> RefreshHolds::until(const QString &institution, const QDateTime &now) const
{
    const auto found = m_until.constFind(institution);
    return found != m_until.cend() && *found > now ? std::optional(*found) : std::nullopt;
}

QStringList RefreshHolds::held(const QDateTime &now) const
{
    QStringList names;
    for (auto entry = m_until.begin(); entry != m_until.end(); ++entry)
        if (*entry > now)
            names << entry.key();
    return names;
}

void RefreshHolds::hold(const QString &institution, const QDateTime &until)
{
    m_until.insert(institution, until.toUTC());
    store();
}

bool RefreshHolds::release(const QString &institution)
{
    if (m_until.remove(institution) == 0)
        return false;
    store();
    return true;
}

void RefreshHolds::store()
{
    QJsonObject held;
    for (auto entry = m_until.begin(); entry != m_until.end(); ++entry)
        held.insert(entry.key(), entry->toSecsSinceEpoch());
    const QByteArray text = QJsonDocument(held).toJson(QJsonDocument::Compact);
    m_settings.setValue(storage::SettingKey::HeldRefreshes, QString::fromUtf8(text), m_scope);
}

} // namespace vinculo::models
