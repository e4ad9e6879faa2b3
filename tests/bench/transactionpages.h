// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"

#include <QByteArray>

#include <vector>

namespace vinculo::tests {

inline constexpr int kRowsPerPage = 1000;

//! Page number `page` of invented transactions as Belvo sends them, newest first, the same every time: 400
//! accounts at six banks, 300 merchants, texts of two to five words with and without accents, amounts in two
//! currencies.
[[nodiscard]] QByteArray transactionPage(int page);

//! The same decoded, pages 0 to `pages`; made once in a process.
[[nodiscard]] const std::vector<api::ChunkPtr> &decodedPages(int pages = 1000);

} // namespace vinculo::tests
