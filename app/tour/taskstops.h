// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vinculo::app {

class Guide;

//! The stops at what is done to many links: the plan, the question, the seconds before it begins, the page of
//! tasks and the certificate, in three languages and two colour schemes by turns.
void addTaskStops(Guide &guide);

} // namespace vinculo::app
