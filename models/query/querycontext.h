// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/queryregex.h"

#include <QDate>
#include <QLocale>
#include <QTimeZone>

#include <memory>

namespace vinculo::models {

//! What the meaning of a query depends on besides its text.
struct QueryContext
{
    QDate today = QDate::currentDate();
    QTimeZone zone = QTimeZone::systemTimeZone(); //!< whose days timestamps are compared with
    QLocale locale;                               //!< settles what "1.234" is
    //! Where the regular expressions of a query are compiled; copies of a context share them.
    std::shared_ptr<QueryRegexes> regexes = std::make_shared<QueryRegexes>();
};

} // namespace vinculo::models
