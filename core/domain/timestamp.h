// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

#include <cstdint>
#include <optional>
#include <string_view>

namespace vinculo {

//! Days since 1970-01-01 of a plain "YYYY-MM-DD" (a longer timestamp is cut to its date); nothing if
//! malformed.
std::optional<std::int32_t> parseDays(std::string_view text);

//! Microseconds since the epoch, UTC, of an ISO 8601 timestamp with 0 to 6 fractional digits (further ones
//! are cut). Timestamps without zone are refused (they would be read as local time: reliability rule F25).
std::optional<std::int64_t> parseMicroseconds(std::string_view text);

QDate dateFromDays(std::int32_t days);
QDateTime dateTimeFromMicroseconds(std::int64_t microseconds);

} // namespace vinculo
