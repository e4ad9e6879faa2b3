// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/settings.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QUuid>

#include <optional>

namespace vinculo::models {

//! Institutions that nobody is to be asked at for a while, in one profile; kept over restarts. GUI thread.
class RefreshHolds
{
public:
    RefreshHolds(storage::Settings &settings, const QUuid &profile);

    //! Until when, UTC; nothing: not held, or not any more.
    [[nodiscard]] std::optional<QDateTime> until(const QString &institution, const QDateTime &now) const;
    [[nodiscard]] QStringList held(const QDateTime &now) const;
    void hold(const QString &institution, const QDateTime &until);
    bool release(const QString &institution); //!< false: it was not held

private:
    void store();

    storage::Settings &m_settings;
    const QString m_scope;
    QHash<QString, QDateTime> m_until;
};

} // namespace vinculo::models
