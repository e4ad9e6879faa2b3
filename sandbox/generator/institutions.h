// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/store/records.h"

namespace vinculo::sandbox {

//! The institutions of the sandbox: invented Open Finance banks, the test institutions integrators know
//! (gotham, heimdall, erebor, planet, tatooine), employment and fiscal sources; one is down.
std::vector<InstitutionRecord> makeInstitutions();

} // namespace vinculo::sandbox
