// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/cache/cachekey.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

//! The layout of a sealed file, shared by writer and reader:
//!
//!     header   64 bytes: magic, version, 16 bytes that tell keys apart, 32 random bytes
//!     chunks   AES-256-GCM each, tag behind
//!     index    a sealed chunk too: how many chunks, how long each
//!     trailer  16 bytes: where the index begins, how long it is
//!
//! The key of a file is derived from the list's key and the whole header. So a header that was changed, and a
//! file put in the place of another list, another profile or another file of the same list, opens nothing.
//! The nonce is the number of the chunk and its kind, never used twice under a key that is made for one file:
//! chunks cannot change places. The index knows every length, and lengths have to add up to the file's size
//! to the byte: nothing can be cut off or added.
namespace vinculo::storage::sealed {

constexpr std::string_view kMagic = "VINCULO\x1a";
constexpr std::uint32_t kVersion = 1;
constexpr std::size_t kHeaderSize = 64;
constexpr std::size_t kKeyNameSize = 16;
constexpr std::size_t kRandomSize = 32;
constexpr std::size_t kTrailerSize = 16;
constexpr std::size_t kTagSize = 16;
constexpr std::size_t kLargestChunk = 256 * 1024 * 1024; //!< a page of 32 MiB of JSON is far below
constexpr std::size_t kMostChunks = 1 << 22;

enum class Kind : std::uint32_t { Rows = 1, Index = 2 };

//! A new header for a file under this key.
[[nodiscard]] std::string makeHeader(const CacheKey &listKey);
//! Right size, magic, version and key.
[[nodiscard]] bool isHeader(std::string_view header, const CacheKey &listKey);
[[nodiscard]] CacheKey fileKey(const CacheKey &listKey, std::string_view header);

//! Cipher text and tag; nothing when the library refuses.
[[nodiscard]] std::optional<std::string> seal(const CacheKey &fileKey, Kind kind, std::uint64_t number,
                                              std::string_view plain);
//! The plain text, written over the sealed one, or nothing when a single bit is not as it was sealed.
[[nodiscard]] std::optional<std::string> open(const CacheKey &fileKey, Kind kind, std::uint64_t number,
                                              std::string sealed);

//! A header and one chunk, for bytes that are kept inside of another file. `key`: of these bytes alone.
[[nodiscard]] std::optional<std::string> sealWhole(const CacheKey &key, std::string_view plain);
[[nodiscard]] std::optional<std::string> openWhole(const CacheKey &key, std::string_view whole);

[[nodiscard]] std::string encodeIndex(const std::vector<std::uint32_t> &sealedSizes);
[[nodiscard]] std::optional<std::vector<std::uint32_t>> decodeIndex(std::string_view plain);

} // namespace vinculo::storage::sealed
