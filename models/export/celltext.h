// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"

#include <cstdint>
#include <string>

namespace vinculo::models {

//! The wire forms of values, appended to a buffer without anything allocated on the way. Any thread.

void appendInteger(std::string &out, std::int64_t value);
//! Units of Decimal, no more digits than needed, with a dot: "-12.5".
void appendDecimal(std::string &out, std::int64_t units);
void appendDate(std::string &out, std::int64_t days);              //!< "2026-06-30"
void appendTimestamp(std::string &out, std::int64_t microseconds); //!< "2026-06-30T12:00:00Z", UTC
void appendUuid(std::string &out, const api::Uuid &uuid);
void appendCurrency(std::string &out, std::uint16_t packed); //!< "BRL"; nothing when unknown

} // namespace vinculo::models
