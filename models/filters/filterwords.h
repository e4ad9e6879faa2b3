// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "core/domain/resourcespec.h"

#include <QString>

namespace vinculo::models {

//! A server filter in the words of the query language, as the chip of the same condition says it: "Status:
//! Invalid or Token required". Sensitive values are masked. GUI thread.
[[nodiscard]] QString filterSentence(const ResourceSpec &resource, const FilterSpec &filter,
                                     const api::ListFilter &value);

} // namespace vinculo::models
