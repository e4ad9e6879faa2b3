// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace vinculo::models {

struct FetchCounts;

//! Open Finance Brazil: calls of this kind of data that a customer has at an institution in a month; 0: no
//! limit is known. `from` is the first day asked for, invalid where there is no period: what lies within the
//! last six days has a limit of its own.
[[nodiscard]] int monthlyLimit(const ResourceSpec &resource, const QDate &from, const QDate &today);

//! What is left of it by our own count; nothing: no limit is known, or nothing was read yet. A call that is
//! not known to be of the last days counts towards both limits.
[[nodiscard]] std::optional<int> callsLeft(const FetchCounts &fetches, const ResourceSpec &resource,
                                           const QDate &from, const QDate &today);
//! Of a refresh of these kinds (wire names, "ACCOUNTS"): what is left of the tightest limit.
[[nodiscard]] std::optional<int> callsLeft(const FetchCounts &fetches, const QStringList &kinds);

//! Those of these kinds that have a monthly limit.
[[nodiscard]] QStringList limitedKinds(const QStringList &kinds);

} // namespace vinculo::models
