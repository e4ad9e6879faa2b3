// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/home/portfoliocount.h"

#include <QStringList>

namespace vinculo::models {

//! The documents of everybody who may have given a consent: CPF and CNPJ of the owners of links at
//! institutions of Open Finance; of all links while the institutions are not known. Any thread.
[[nodiscard]] QStringList consentDocuments(const KnownRows &links, const KnownRows &institutions,
                                           const KnownRows &owners);

} // namespace vinculo::models
