// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QTimeZone>

namespace vinculo::models {

//! What the meaning of a query depends on besides its text.
struct QueryContext
{
    QDate today = QDate::currentDate();
    QTimeZone zone = QTimeZone::systemTimeZone(); //!< whose days timestamps are compared with
    QLocale locale;                               //!< settles what "1.234" is
};

} // namespace vinculo::models
