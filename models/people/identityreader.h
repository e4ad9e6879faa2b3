// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/linkidentity.h"
#include "models/table/tablesnapshot.h"

#include <QSet>
#include <QString>

#include <memory>
#include <vector>

namespace vinculo::models {

//! The lists people are put together from. A list that is not there has no spec.
struct IdentitySources
{
    TableSnapshot links;
    TableSnapshot owners;
    TableSnapshot accounts;
    TableSnapshot consents;
    QSet<QString> consentDocuments = {}; //!< whose consents are known; digits alone
    std::vector<api::Uuid> erasedLinks;  //!< ascending; whatever rows there still are of them do not count
};

//! Reads what tells people apart from the columns of the lists. Owners and accounts of a link that is not
//! listed make that link known, unlisted; consents do not, and rows without a link are left out. Any thread.
[[nodiscard]] std::shared_ptr<const LinkIdentities> readIdentities(const IdentitySources &sources);

//! The page without its JSON and without the columns that readIdentities() does not look at: a fraction of
//! the room, and no cell is copied.
[[nodiscard]] api::ChunkPtr identityColumns(const api::ChunkPtr &page);

} // namespace vinculo::models
