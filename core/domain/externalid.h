// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace vinculo {

enum class ExternalIdProblem { None, TooShort, TooLong, BadCharacter, LooksPersonal };

//! Rules of the API for `external_id`: 3 to 256 characters of A-Z a-z 0-9 - _, no personal data (Belvo blanks
//! it).
ExternalIdProblem checkExternalId(QStringView text);

} // namespace vinculo
