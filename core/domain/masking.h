// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vinculo {

//! How a sensitive text is hidden. Masks keep shape and comparability and never give the value away.
enum class MaskKind { None, Name, Document, Email, Phone, AccountNumber, Address, Date, Everything };

//! "Maria Souza" → "M•••• S••••", "76109277673" → "•••.092.776-••", account numbers → "•••• 4821".
//! Equal inputs give equal masks. Empty stays empty.
QString masked(const QString &text, MaskKind kind);

} // namespace vinculo
