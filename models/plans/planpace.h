// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace vinculo::models {

//! How patient a run is. The defaults are the product's; tests make them short.
struct PlanPace
{
    //! Looking whether an accepted deletion has happened, and what became of a call without an answer.
    std::chrono::milliseconds firstLook{2'000};
    std::chrono::milliseconds longestLook{60'000};
    //! Looking whether new data have come, as the refresh of one link does.
    std::chrono::milliseconds firstWatch{15'000};
    std::chrono::milliseconds longestWatch{120'000};
    std::chrono::milliseconds watchFor{30 * 60'000};
    //! Without a connection: growing gaps, then the run is blocked until a person resumes it.
    std::chrono::milliseconds firstOutage{1'000};
    std::chrono::milliseconds longestOutage{30'000};
    std::chrono::milliseconds outageFor{10 * 60'000};
    int inFlight = 6; //!< calls at a time
    int sending = 4;  //!< of these, calls that change something
    int ahead = 12;   //!< items that are claimed or about to be
    int watched = 64; //!< items whose end is being watched
    //! Links of a deletion that are counted one by one before it begins: two calls each, so that larger ones
    //! would wait for it longer than for the rest. Of theirs is known what was known when they were
    //! confirmed.
    int counted = 500;
    int checkPage = 100;     //!< links that a dry run asks for at once
    int readAtOnce = 50;     //!< links whose lists an export reads with one call; 1.9 KB of a URL
    int rowsAtOnce = 20'000; //!< of these lists; they are held in memory until they are put aside
};

} // namespace vinculo::models
