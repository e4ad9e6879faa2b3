// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace vinculo::models {

//! What came of a list that changed at the server while its pages were read.
enum class FeedRepair {
    NotNeeded, //!< nothing was noticed
    Done,      //!< the changed places were read again; every row of the list is accounted for
    Open,      //!< rows may still be missing, or shown although they are gone
};

//! What was odd about the list while it was paged; shown beside the count.
struct FeedNotes
{
    bool countChanged = false; //!< `count` differed between pages
    bool foreignNext = false;  //!< `next` led elsewhere and was not followed
    bool endlessNext = false;  //!< `next` went on past `count`; stopped
    int repeatedIds = 0;
    qsizetype defects = 0; //!< odd cells
    FeedRepair repair = FeedRepair::NotNeeded;
    int rowsFound = 0; //!< by reading again
    int rowsGone = 0;  //!< taken out again: the server has them no longer
};

//! How far a list is, and what the limit of calls means for the rest.
struct FeedProgress
{
    int loaded = 0;
    qint64 total = -1;                  //!< -1 unknown
    int callsLeft = -1;                 //!< until the list is complete, those under way included; -1 unknown
    bool waitingForLimit = false;       //!< the rest is being loaded, and no further call may go just now
    std::chrono::seconds limitTakes{0}; //!< the limit alone keeps the last call waiting this long
};

} // namespace vinculo::models
