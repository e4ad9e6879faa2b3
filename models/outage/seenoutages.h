// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/settings.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QUuid>

namespace vinculo::models {

//! What has to be known of an outage to notice its end in a later run of the program. Which calls failed in
//! it is in the journal. Times are UTC.
struct SeenOutage
{
    QDateTime asOf;           //!< of the newest thing it rested on
    QDateTime downSince;      //!< the status was down then; invalid: it never was
    qint64 lastFailureMs = 0; //!< of our own calls; 0: there was none
    QDateTime overAt;         //!< valid: it is over, and that was noticed
    bool operator==(const SeenOutage &) const = default;
};
using SeenOutageMap = QHash<QString, SeenOutage>; //!< by technical name of the institution

//! The outages of one profile, kept over restarts. GUI thread.
class SeenOutages
{
public:
    SeenOutages(storage::Settings &settings, const QUuid &profile);

    [[nodiscard]] const SeenOutageMap &all() const { return m_all; }
    void set(const SeenOutageMap &all); //!< writes what has changed

private:
    storage::Settings &m_settings;
    const QString m_scope;
    SeenOutageMap m_all;
};

} // namespace vinculo::models
