// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/layers/sourcefile.h"

//! Who may include whom: the table of docs on architecture, as data.
class IncludeRules
{
public:
    //! Findings for every include of this file that does not go down the table.
    [[nodiscard]] static QList<Finding> check(const SourceFile &file);
    //! "QtNetwork" for "QNetworkReply"; empty when no Qt module of this system has such a header.
    [[nodiscard]] static QString qtModuleOf(const QString &header);
};
