// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <string_view>

namespace vinculo::models {

//! The first day on which a link with this refresh rate may have been used last without being overdue today;
//! earlier means that Belvo should have refreshed it since. Whole days, with one to spare. Links refreshed
//! once a month are refreshed between the 1st and the 20th, so the month counts and not thirty days. Invalid
//! for a rate that is not known.
[[nodiscard]] QDate earliestOnTime(std::string_view refreshRate, QDate today);

} // namespace vinculo::models
