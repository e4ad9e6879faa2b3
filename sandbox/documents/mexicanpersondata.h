// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/documents/document.h"

namespace vinculo::sandbox {

//! Begins "personal_data": names, birth date, documents. The caller may add to it and ends it.
void beginPersonalData(JsonWriter &json, const PersonRecord &person);
//! Social security number, made up, always the same for a person.
std::string socialSecurityNumber(const PersonRecord &person);

} // namespace vinculo::sandbox
