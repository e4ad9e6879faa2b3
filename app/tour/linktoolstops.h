// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vinculo::app {

class Guide;

//! The stops at the tools about links: connections made twice, and links beside own ids, in three languages
//! and two colour schemes by turns.
void addLinkToolStops(Guide &guide);

} // namespace vinculo::app
