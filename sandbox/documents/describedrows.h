// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"
#include "sandbox/documents/document.h"

namespace vinculo::sandbox {

//! Rows of a resource that has no maker of its own, from nothing but its description: every field is there
//! and has its type, one of its choices, a currency that fits the country.
void makeDescribedRows(const ResourceSpec &spec, const DocumentSource &source, DocumentRows &rows);

} // namespace vinculo::sandbox
