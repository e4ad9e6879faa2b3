// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diagnosis/diagnosisflow.h"

#include <QString>

namespace vinculo::models {

//! What Belvo's support needs to look a link up: ids, times in UTC, what was checked with what result, failed
//! calls with their request ids. In the words of the API, the same in every language of the program. No
//! personal data: no names, documents, numbers, balances or movements of the customer, and no external id.
[[nodiscard]] QString caseBundle(const DiagnosisFlow &flow);

//! The same for several links, one after the other.
[[nodiscard]] QString caseBundle(const QList<const DiagnosisFlow *> &flows);

} // namespace vinculo::models
