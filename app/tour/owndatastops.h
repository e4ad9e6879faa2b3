// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vinculo::app {

class Guide;

//! The stops at "Enrich your own data": a file, its columns, what was found in it, and the answer, one
//! product in each language.
void addOwnDataStops(Guide &guide);

} // namespace vinculo::app
