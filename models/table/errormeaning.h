// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>

namespace vinculo::models {

//! "pt", "es" or "en": the language in which tr() answers now, so that words from elsewhere (the catalogue of
//! errors) stand in one language with those around them. GUI thread.
[[nodiscard]] QString textLanguage();

//! What the catalogue says has happened, in the current language, for the cell of a table or a line among
//! others: without a full stop. Empty: it does not know. GUI thread.
[[nodiscard]] QString errorMeaning(const ApiError &error);

} // namespace vinculo::models
