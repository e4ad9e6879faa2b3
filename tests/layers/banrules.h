// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/layers/sourcefile.h"

#include <QRegularExpression>

//! What a source of the product must not contain, and where.
struct Ban
{
    QString name;
    QRegularExpression pattern;
    QStringList folders;    //!< empty: the whole product
    QStringList exceptions; //!< files and folders where it is allowed
    bool alsoInStrings = false;
};

class BanRules
{
public:
    [[nodiscard]] static const QList<Ban> &bans();
    //! Findings of the bans, of the line limits, of chained arg() and of the first line.
    [[nodiscard]] static QList<Finding> check(const SourceFile &file);
    //! Names of the rules that are no plain pattern.
    [[nodiscard]] static QStringList otherRules();
    //! First line and length: the part that holds for tests too.
    [[nodiscard]] static QList<Finding> checkForm(const SourceFile &file);
};
