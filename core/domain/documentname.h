// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/documentnumber.h"

namespace vinculo {

//! What people call a kind of document, in every language the same: "CPF"; empty for an unknown kind.
[[nodiscard]] QString documentName(DocumentKind kind);

} // namespace vinculo
