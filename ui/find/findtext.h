// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/find/findsession.h"

#include <QCoreApplication>
#include <QString>

namespace vinculo::ui {

//! Everything that is said around the results of a search, in the current language.
class FindText
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::ui::FindText)
public:
    [[nodiscard]] static QString prompt();
    //! That a document has wrong check digits, which is no reason not to search it; empty: nothing to say.
    [[nodiscard]] static QString checkDigits(const models::FindStatus &status);
    //! What Belvo does about it, one line; empty: nothing to say.
    [[nodiscard]] static QString belvo(const models::FindStatus &status);
    //! "5 results", for eye and ear.
    [[nodiscard]] static QString count(const models::FindStatus &status);
    [[nodiscard]] static QString coverage(const models::FindStatus &status);
    [[nodiscard]] static QString keys(models::FindMode mode); //!< what the keys do
    //! Empty while something may still be found.
    [[nodiscard]] static QString nothingFound(const models::FindStatus &status);
    [[nodiscard]] static QString whatNow(const models::FindStatus &status);

private:
    [[nodiscard]] static QString readingName(models::FindReading::Kind kind, DocumentKind document);
    //! Among people and records; with a document it is worth knowing that a typing error is not the reason.
    [[nodiscard]] static QString nobodyFound(const models::FindStatus &status);
    [[nodiscard]] static QString readings(const models::FindStatus &status);
};

} // namespace vinculo::ui
