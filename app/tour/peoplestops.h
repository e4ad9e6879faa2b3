// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vinculo::app {

class Guide;

//! The stops at people who have little in common, one page each from top to bottom, and at the one field for
//! everything in each of its ways: commands, views, institutions, a document, nothing found.
void addPeopleStops(Guide &guide);

} // namespace vinculo::app
