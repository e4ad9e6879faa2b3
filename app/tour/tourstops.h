// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vinculo::app {

class Application;
class Tour;

//! Adds every stop of the guided tour: the lists in three languages and two colour schemes, filters, details,
//! the challenges, the dialogs, and how failures and emptiness look.
void addTourStops(Tour &tour, Application &application);

} // namespace vinculo::app
