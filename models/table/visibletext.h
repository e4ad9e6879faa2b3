// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vinculo::models {

//! Makes characters visible that reorder, hide or break text (reliability rule U2): ⟨RLO⟩ for bidi controls,
//! ⟨ZWSP⟩ for zero width, ⟨U+0007⟩ for controls; line breaks and tabs become one space. Joiners stay where
//! scripts and emoji need them. Pure.
[[nodiscard]] QString visibleText(const QString &text);

} // namespace vinculo::models
