// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace vinculo::app {

//! What the person asked for when starting the program.
struct StartOptions
{
    QString profile;  //!< "demo", a profile's name or its id; empty: the last one used
    QString language; //!< "pt", "es", "en"; empty: as set
    QString scheme;   //!< "light", "dark"; empty: as set
    QString page;     //!< page to open first
    QString tour;     //!< directory for the guided tour's pictures; empty: no tour
    bool printFirstPaint = false; //!< for ./bench: milliseconds since process start, then memory, then quit
};

//! Reads the arguments. An answer to print instead of starting (help, version, a mistake) comes with its exit
//! code. Runs before there is an application object.
struct ParsedCommandLine
{
    StartOptions options;
    std::optional<int> exitCode;
    QString output;
};
ParsedCommandLine parseCommandLine(const QStringList &arguments);

} // namespace vinculo::app
