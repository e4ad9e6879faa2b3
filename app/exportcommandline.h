// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/exportoptions.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace vinculo::app {

//! What `vinculo export` was asked for, not yet compared with profiles, resources and their fields.
struct ExportOrder
{
    QString resource;
    QString profile;
    QStringList links;
    QStringList filters; //!< key=value
    QString query;
    QStringList columns; //!< empty: those people see first; "all"
    QString output;      //!< "-": standard output
    QString language;
    models::ExportOptions options{.wording = models::ExportWording::Wire};
    bool isQuiet = false;
};

//! The arguments of `vinculo export`, read. An answer to print instead of working (help, a mistake) comes
//! with its exit code. Translated when there is an application with translators.
class ExportCommandLine
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::app::ExportCommandLine)

public:
    //! `arguments` begin with the program and "export".
    static ExportCommandLine parse(const QStringList &arguments);
    //! The value of --lang, before anything else is understood.
    static QString language(const QStringList &arguments);

    ExportOrder order;
    std::optional<int> exitCode;
    QString output;
};

//! Exit codes of commands.
enum ExitCode { ExitDone = 0, ExitFailed = 1, ExitUsage = 2, ExitKeys = 3, ExitInterrupted = 4 };

} // namespace vinculo::app
