// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vinculo::models {

//! One JSON value with its token as it was sent: numbers keep every digit, strings their escapes. Views into
//! the text it was read from.
struct JsonNode
{
    enum class Kind { Null, Boolean, Number, String, Array, Object };
    Kind kind = Kind::Null;
    std::string_view key;   //!< with quotes; empty for items of an array and for the root
    std::string_view token; //!< the whole value
    std::vector<JsonNode> children;

    [[nodiscard]] bool isScalar() const { return kind != Kind::Array && kind != Kind::Object; }
    //! The value at a dotted path, of repeated keys the first; nullptr when there is none.
    [[nodiscard]] const JsonNode *at(std::string_view path) const;
    [[nodiscard]] std::string keyText() const;
    //! The text of a string; the token of anything else.
    [[nodiscard]] std::string text() const;
};

//! Reads one JSON value of at most 200 levels; nothing when it is broken. Never throws.
[[nodiscard]] std::optional<JsonNode> readJson(std::string_view json);

} // namespace vinculo::models
