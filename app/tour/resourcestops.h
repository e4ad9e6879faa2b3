// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vinculo::app {

class Guide;

//! The stops at every kind of data: its list with a record in the pane, and its report where it has one, in
//! three languages and two colour schemes by turns.
void addResourceStops(Guide &guide);

} // namespace vinculo::app
