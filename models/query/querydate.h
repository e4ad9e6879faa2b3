// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace vinculo::models {

//! The days a date or period covers, both ends included.
struct DatePeriod
{
    QDate first;
    QDate last;
};

//! A date or period as people type it, in its one written form: "2026", "2026-06", "2026-06-30", "today",
//! "yesterday", "tomorrow", "this-week", "last-month", "last-90d", "next-30d" (d, w, m, y). Understood
//! besides: 30/06/2026 and 06/2026 (the day first, as in Portuguese and Spanish), "hoje", "ayer", "este-mês",
//! "mes-pasado", "últimos-90-dias"…, blind to accents and case; spaces and hyphens are the same. Nothing when
//! it is no date.
[[nodiscard]] std::optional<QString> canonicalDate(const QString &typed);

//! The days of what canonicalDate() made. "last-90d" are the ninety days that end with today; "last-3m"
//! begins the day after this day three months ago, "next-30d" are the thirty days that begin with today;
//! weeks begin on Monday (ISO 8601).
[[nodiscard]] std::optional<DatePeriod> datePeriod(const QString &canonical, QDate today);

} // namespace vinculo::models
