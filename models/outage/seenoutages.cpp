// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outage/seenoutages.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kAsOf{"as_of"};
constexpr QLatin1StringView kDownSince{"down_since"};
constexpr QLatin1StringView kLastFailure{"last_failure"};
constexpr QLatin1StringView kOverAt{"over_at"};

QDateTime timeOf(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

void put(QJsonObject &to, QLatin1StringView key, const QDateTime &time)
{
    if (time.isValid())
        to.insert(key, time.toMSecsSinceEpoch());
}

} // namespace

SeenOutages::SeenOutages(storage::Settings &settings, const QUuid &profile)
    : m_settings(settings)
    , m_scope(profile.toString(QUuid::WithoutBraces))
{
    const QString stored = settings.value(storage::SettingKey::SeenOutages, m_scope).toString();
    const QJsonObject seen = QJsonDocument::fromJson(stored.toUtf8()).object();
    for (auto entry = seen.begin(); entry != seen.end(); ++entry) {
        const QJsonObject one = entry.value().toObject();
        const SeenOutage outage{.asOf = timeOf(one.value(kAsOf)),
                                .downSince = timeOf(one.value(kDownSince)),
                                .lastFailureMs = one.value(kLastFailure).toInteger(),
                                .overAt = timeOf(one.value(kOverAt))};
        if (outage.asOf.isValid())
            m_all.insert(entry.key(), outage);
    }
}

void SeenOutages::set(const SeenOutageMap &all)
{
    if (all == m_all)
        return;
    m_all = all;
    QJsonObject seen;
    for (auto entry = m_all.cbegin(); entry != m_all.cend(); ++entry) {
        QJsonObject one;
        put(one, kAsOf, entry->asOf);
        put(one, kDownSince, entry->downSince);
        put(one, kOverAt, entry->overAt);
        if (entry->lastFailureMs > 0)
            one.insert(kLastFailure, entry->lastFailureMs);
        seen.insert(entry.key(), one);
    }
    const QByteArray text = QJsonDocument(seen).toJson(QJsonDocument::Compact);
    m_settings.setValue(storage::SettingKey::SeenOutages, m_all.isEmpty() ? u""_s : QString::fromUtf8(text),
                        m_scope);
}

} // namespace vinculo::models
