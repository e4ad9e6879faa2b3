// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/guidance.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QSet>

#include <map>
#include <vector>

namespace vinculo {

//! The catalogue of errors, situations and webhooks as read from its file. guidance.h answers the questions;
//! this is for it and for the tests of the file.
struct ErrorCatalogue
{
    struct Webhook
    {
        QString type; //!< empty: any
        QRegularExpression code;
        Guidance guidance;
    };
    std::vector<Guidance> errors;
    std::vector<QRegularExpression>
        patterns; //!< of `errors`, by place; without a pattern they match anything
    std::map<Situation, Guidance> situations;
    std::vector<Webhook> webhooks; //!< the general ones last
    QSet<QString> codes;           //!< of `errors`, lower case
    LocalizedText anyBank;         //!< "your bank"
    LocalizedText anyInstitution;  //!< "your institution", where it is no bank
    QString problem;               //!< what is wrong with the file, for programmers; empty: nothing
};

//! Reads the whole file; wrong entries are left out and named in `problem`.
[[nodiscard]] ErrorCatalogue readErrorCatalogue(const QByteArray &json);
//! The program's own. Read at the first call, from any thread.
[[nodiscard]] const ErrorCatalogue &errorCatalogue();

} // namespace vinculo
