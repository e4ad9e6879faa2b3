// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/flows/linkrow.h"

#include <QString>

namespace vinculo::ui {

//! One line that tells a link from others: masked person, own id, end of the link id. Plain text.
QString linkLine(const models::LinkRow &link, const QString &maskedPerson);

//! The last six characters of a link id: what one types to confirm in Production.
QString linkIdEnd(const QString &linkId);

} // namespace vinculo::ui
