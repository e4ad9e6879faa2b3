// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "core/api/transport.h"

#include <optional>

namespace vinculo::api {

//! "/api/links/" of a resource.
[[nodiscard]] QString pathOf(const ResourceSpec &spec);

//! The GET of one page: page and page_size are brought into their ranges, filter values are percent-encoded.
[[nodiscard]] Request listRequest(const ResourceSpec &spec, const ListQuery &query);

//! The page that `next` names. Nothing unless it has the scheme, host, port and path of `listUrl` and a page
//! number after `currentPage`: a link to elsewhere is never followed, one that does not advance would never
//! end.
[[nodiscard]] std::optional<int> nextPageOf(const QByteArray &next, const QUrl &listUrl, int currentPage);

//! 8-4-4-4-12 hexadecimal digits and nothing else (reliability rule F28: ids reach a URL).
[[nodiscard]] bool isUuid(const QString &text);

//! May `id` stand in a path of this resource? Institutions count with integers, all others with UUIDs.
[[nodiscard]] bool isValidId(const ResourceSpec &spec, const QString &id);

} // namespace vinculo::api
