// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detail/jsontree.h"

#include <QString>

#include <functional>
#include <string>
#include <string_view>

namespace vinculo::models {

//! What to write for a scalar. `path` is dotted and the same for all items of an array.
using JsonScalarWriter = std::function<std::string(std::string_view path, const JsonNode &scalar)>;

//! The value over several lines, two spaces a level, keys and tokens exactly as sent.
[[nodiscard]] QString indentedJson(const JsonNode &root);
//! The same with every scalar written by `write`.
[[nodiscard]] QString indentedJson(const JsonNode &root, const JsonScalarWriter &write);
//! `text` as a JSON string token.
[[nodiscard]] std::string jsonString(const QString &text);

} // namespace vinculo::models
