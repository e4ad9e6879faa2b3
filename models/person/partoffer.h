// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/person/personpart.h"
#include "models/table/tablesnapshot.h"

#include <QStringList>

namespace vinculo::models {

//! What is known about a person's links when the question is which lists are worth a call.
struct OfferSource
{
    QStringList linkIds;
    const TableSnapshot &links;
    const TableSnapshot &institutions;
    bool areLinksKnown = false; //!< an id that is not among `links` does not exist (any more)
};

//! Those of the links that can have rows of this part: the institution offers it, or the link fetches it, or
//! nothing is known about either. Tax status is Chilean or Mexican by the institution's country.
[[nodiscard]] QStringList linksOffering(PersonPart part, const OfferSource &source);

} // namespace vinculo::models
