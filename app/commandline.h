// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

namespace vinculo::app {

//! What the person asked for when starting the program.
struct StartOptions
{
    QString profile;           //!< "demo", a profile's name or its id; empty: the last one used
    QString language;          //!< "pt", "es", "en"; empty: as set
    QString scheme;            //!< "light", "dark"; empty: as set
    QString page;              //!< page to open first
    QString tour;              //!< directory for the guided tour's pictures; empty: no tour
    QString address;           //!< vinculo://… to open, as it was given; empty: none
    bool newInstance = false;  //!< on its own, whatever else runs
    bool traceStartup = false; //!< for ./bench: prints when the first paint and the first rows came

    //! Apart from every other running program: pictures and measurements show what they start.
    [[nodiscard]] bool isApart() const { return newInstance || traceStartup || !tour.isEmpty(); }
    //! Nothing is asked for that a program that already runs could not do as well.
    [[nodiscard]] bool canBeHandedOver() const
    {
        return !isApart() && profile.isEmpty() && language.isEmpty() && scheme.isEmpty() && page.isEmpty();
    }
};

//! The arguments, read. An answer to print instead of starting (help, version, a mistake) comes with its exit
//! code. Works with and without an application object; translated when there is one with translators.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::app::CommandLine)

public:
    static CommandLine parse(const QStringList &arguments);

    StartOptions options;
    std::optional<int> exitCode;
    QString output;
};

} // namespace vinculo::app
