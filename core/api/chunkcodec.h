// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"

#include <optional>
#include <string>
#include <string_view>

namespace vinculo::api {

//! 32 bytes over everything in the description that gives stored columns their meaning: fields, their types
//! and order, values of enumerations. Rows stored under another fingerprint cannot be read.
[[nodiscard]] std::string fingerprint(const ResourceSpec &spec);

//! One page of rows as bytes: typed columns, raw pages and defects, nothing lost. Any thread.
[[nodiscard]] std::string encodeChunk(const ColumnChunk &chunk);

//! The page again; null when the bytes are not what encodeChunk() makes of a page of this resource. Whatever
//! the bytes are, nothing outside them is read and what is returned can be used like a page from Belvo.
//! `spec` must have the fingerprint under which they were written. Any thread.
[[nodiscard]] ChunkPtr decodeChunk(const ResourceSpec &spec, std::string_view bytes);

//! The two halves of a page apart, for who wants the JSON later than the columns.
[[nodiscard]] std::string encodeColumns(const ColumnChunk &chunk); //!< columns and defects
[[nodiscard]] std::string encodeRaw(const RawRows &raw);
//! As decodeChunk(); the page has `raw` for its JSON.
[[nodiscard]] ChunkPtr decodeColumns(const ResourceSpec &spec, std::string_view bytes, RawRows raw);
[[nodiscard]] std::optional<RawRows> decodeRaw(std::string_view bytes);

} // namespace vinculo::api
