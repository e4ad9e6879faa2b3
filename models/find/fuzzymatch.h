// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vinculo::models {

//! How well `query` fits `text`, blind to case and accents; 0: not at all, more is better. Every word has to
//! be there: as the beginning of a word ("expor" in "Exportar"), else somewhere, else, if `apart`, its
//! letters in order. Any thread.
[[nodiscard]] int fuzzyScore(const QString &text, const QString &query, bool apart = true);

} // namespace vinculo::models
