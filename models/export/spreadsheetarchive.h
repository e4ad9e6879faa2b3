// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <string_view>

namespace vinculo::models {

//! The unpacked size of one file in a ZIP archive, as its directory tells; 0 when there is no such file or
//! the archive is incomplete.
[[nodiscard]] std::uint64_t sizeInArchive(const QString &archivePath, std::string_view name);

} // namespace vinculo::models
