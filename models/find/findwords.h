// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/documentnumber.h"
#include "models/find/findmodel.h"

#include <QCoreApplication>
#include <QString>

namespace vinculo::models {

//! Words for results, in the current language.
class FindWords
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::models::FindWords)
public:
    [[nodiscard]] static QString group(FindModel::Group group);
    [[nodiscard]] static QString moreOf(FindModel::Group group); //!< "More people"
    //! What matched. `value` is already masked; `number` is the value in full.
    [[nodiscard]] static QString match(FindMatch match, const QString &value, const QString &number);
    [[nodiscard]] static QString document(DocumentKind kind); //!< "CPF"
    //! A wire value of a field of the resource as people read it: labels of enums, else the value with its
    //! invisible characters made visible.
    [[nodiscard]] static QString value(const QString &resource, const FindText &text);

private:
    [[nodiscard]] static QString documentMatch(const QString &value, const QString &number);
};

} // namespace vinculo::models
