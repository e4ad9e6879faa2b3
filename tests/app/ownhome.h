// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTemporaryDir>

namespace vinculo::tests {

//! Settings, journal and ledger of one test only, whoever runs it: nothing that was there before is seen or
//! touched, and what is written can be searched. Before the application object; it goes with this.
class OwnHome
{
public:
    OwnHome()
    {
        for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            qputenv(variable, m_place.path().toUtf8());
        QCoreApplication::setApplicationName(QStringLiteral("vinculo"));
    }

private:
    QTemporaryDir m_place;
};

} // namespace vinculo::tests
