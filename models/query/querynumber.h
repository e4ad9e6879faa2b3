// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <cstdint>
#include <optional>

namespace vinculo::models {

//! A number as people type it, as plain text with a dot: "1.234,56" and "1,234.56" → "1234.56".
//! Rule: of two different marks the last is the decimal one. A mark that comes more than once groups
//! thousands. A single mark with one to three digits before and exactly three behind it groups if that is the
//! locale's mark for groups, otherwise it is the decimal mark. Groups must have three digits. A sign and one
//! of R$, US$, $ may stand in front. Three decimals come out as four, so that the result reads the same
//! everywhere. Nothing when it is no number.
[[nodiscard]] std::optional<QString> plainNumber(const QString &typed, const QLocale &locale);

//! floor(number × 10^scale), and whether that left something out.
struct ScaledNumber
{
    std::int64_t floor = 0;
    bool hasRest = false;
};
//! Reads what plainNumber() made; nothing when it does not fit.
[[nodiscard]] std::optional<ScaledNumber> scaledNumber(const QString &plain, int scale);

} // namespace vinculo::models
