// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vinculo::app {

class Guide;

//! Adds what somebody at the desk leaves behind: a link whose data were fetched again, notes, links that were
//! put aside, a lane that is done for today. Takes back what would stay on this computer.
void addDeskStops(Guide &guide);

} // namespace vinculo::app
