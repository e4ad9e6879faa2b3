// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"
#include "core/domain/triagedecision.h"
#include "models/home/portfoliocount.h"
#include "models/people/linkids.h"
#include "models/triage/triagerules.h"

#include <QHash>

#include <array>
#include <atomic>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace vinculo::models {

//! By linkMark().
using TriageDecisions = std::unordered_map<api::Uuid, TriageDecision, UuidHash>;

//! What stands for each link, by row, in what was decided and in the journal: hashes that take longer to make
//! than all the rest to look at. Immutable; serves as long as the list of links is the same.
struct LinkMarks
{
    std::vector<api::ChunkPtr> pages; //!< of the links they were made for
    std::size_t count = 0;            //!< of those links
    std::vector<api::Uuid> decided;   //!< linkMark(); empty: was not needed
    std::vector<api::Uuid> journal;   //!< the first half of Journal::markOf(); empty: was not needed
    [[nodiscard]] bool areOf(const TableSnapshot &links) const
    {
        return count == links.rows.size() && pages == links.chunks;
    }
};

//! One link that needs somebody.
struct TriageRow
{
    api::Uuid link;
    std::int64_t at = 0;       //!< what `reason` speaks of, µs UTC; 0: no date
    std::uint32_t row = 0;     //!< in TriagePicture::links
    std::uint32_t reasons = 0; //!< a bit for each TriageReason that applies
    TriageReason reason = TriageReason::None;
    TriageDecision::Aside aside = TriageDecision::Aside::No;
    [[nodiscard]] bool has(TriageReason other) const { return reasons >> static_cast<unsigned>(other) & 1; }
};
static_assert(kTriageReasons <= 32);

struct TriageInstitution
{
    QString title; //!< as customers know it
    bool isOpenFinance = false;
    bool isDown = false;
};

//! Rows [first, first + count) of a picture.
struct TriageRange
{
    std::size_t first = 0;
    std::size_t count = 0;
};

//! Everybody who has to act, as of one moment. Immutable, made by a worker.
struct TriagePicture
{
    TableSnapshot links;
    //! Lane by lane, the worst first, of the same reason the longest first; what was put aside comes last.
    std::vector<TriageRow> rows;
    std::array<TriageRange, kTriageLanes> lanes{};
    TriageRange aside;
    QHash<QString, TriageInstitution> institutions; //!< by technical name
    bool isKnown = false;                           //!< links have been looked at
    bool areLinksComplete = false;
    bool areConsentsComplete = false;
    bool areInstitutionsKnown = false;
    std::shared_ptr<const LinkMarks> marks; //!< nullptr: were not needed
    std::vector<api::Uuid> returned;        //!< marks of links whose time aside is over
    qint64 nextReturnMs = 0; //!< when time brings the next one back or ends a refresh, UTC; 0: never
    QDateTime now;

    [[nodiscard]] const TriageRange &operator[](ErrorLane lane) const
    {
        return lanes[static_cast<std::size_t>(lane)];
    }
    [[nodiscard]] const TriageInstitution *institutionOf(const TriageRow &row) const; //!< nullptr: unknown
    [[nodiscard]] QString institutionName(const TriageRow &row) const;                //!< technical
    [[nodiscard]] QString status(const TriageRow &row) const;                         //!< wire value
    //! The row of a link; nullptr: it needs nobody.
    [[nodiscard]] const TriageRow *find(const api::Uuid &link) const;
};

struct TriageInput
{
    KnownRows links;
    KnownRows institutions;
    KnownRows consents;
    bool areConsentsComplete = false; //!< everybody's are there
    LinkTroubles troubles;
    QHash<QString, QDateTime> downSince = {}; //!< of institutions that are down, as far as known
    std::shared_ptr<const TriageDecisions> decisions;
    std::shared_ptr<const LinkMarks> marks = {}; //!< of an earlier picture
    Profile profile;
    QDateTime now;
};

//! Looks at every link. Nothing when cancelled. Any thread; shares the work with free workers.
[[nodiscard]] std::optional<TriagePicture> triagePicture(const TriageInput &input,
                                                         const std::atomic_bool &isCancelled);

} // namespace vinculo::models
