// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vinculo::app {

class Application;
class Tour;

//! The stops at a bank that is down and works again, and at the journal that knows of it.
void addOutageStops(Tour &tour, Application &application);

} // namespace vinculo::app
