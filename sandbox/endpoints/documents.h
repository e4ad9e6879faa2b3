// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/endpoints/context.h"

namespace vinculo::sandbox {

// Every operation of the resources that are kept as JSON, by their description alone. They carry the resource
// and are asked by the router for paths that no other operation claims.

//! Whether the resource is one of these.
bool isDocumentResource(const ResourceSpec &spec);
//! The operation of that method and path; nothing when the path is none of theirs.
std::optional<Response> routeDocuments(Context &context, const Request &request);

} // namespace vinculo::sandbox
