// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explain/gathering.h"

#include <optional>

//! What can be read of texts that are no JSON. Any thread; every pattern is linear in the text.
namespace vinculo::models::textreading {

//! An HTTP status that is named as one ("HTTP/1.1 403", "status=400"); 0: none.
[[nodiscard]] int namedStatus(QStringView text);

//! Whether it is a web page; if it is, reads its status.
bool readPage(Gathering &gathering, const QString &text);
//! The pieces of a JSON that is cut or written in another way ('code': 'login_error').
bool readFragments(Gathering &gathering, const QString &text);
//! Line by line: a code of the API, a status, or both. Nothing: there is none.
[[nodiscard]] std::optional<Confidence> readLines(Gathering &gathering, const QString &text);
//! Request ids, links and other UUIDs that were not found by then.
void readIds(Gathering &gathering, const QString &text);

} // namespace vinculo::models::textreading
