// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"
#include "core/domain/enrichment/enrichmentspec.h"
#include "core/domain/result.h"

#include <QByteArray>

#include <vector>

namespace vinculo::api {

//! Decodes the answer of an enrichment call into its tables, in the order of `spec.results`. Pure; runs on
//! any thread. What is not JSON, or has none of the lists it should have, is an ErrorKind::Protocol. Never
//! throws.
[[nodiscard]] Result<std::vector<ChunkPtr>> decodeEnrichment(const EnrichmentSpec &spec,
                                                             const QByteArray &body);

} // namespace vinculo::api
