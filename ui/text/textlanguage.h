// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vinculo::ui {

//! "pt", "es" or "en": the language in which tr() answers now, so that words from elsewhere (the catalogue of
//! errors) stand in one language with those around them; a LanguageOverride counts. GUI thread.
[[nodiscard]] QString textLanguage();

} // namespace vinculo::ui
