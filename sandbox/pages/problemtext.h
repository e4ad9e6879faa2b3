// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/pages/pagecall.h"

namespace vinculo::sandbox {

//! What a field of a form is called on the page. CPF, CURP, RFC and RUT are called so in every language.
std::string fieldLabel(const PageCall &call, const FormField &field);

//! An error of the API in the person's language. The callbacks get its own sentence.
std::string problemText(const PageCall &call, const Problem &problem);

} // namespace vinculo::sandbox
