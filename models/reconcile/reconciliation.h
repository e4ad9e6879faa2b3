// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/people.h"
#include "models/reconcile/externalidlint.h"
#include "models/reconcile/idlist.h"
#include "models/table/tablesnapshot.h"

#include <atomic>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace vinculo::models {

//! Where a link, or one of the merchant's ids, belongs. Ids are compared byte by byte.
enum class IdSet : std::uint8_t {
    None,        //!< there is no file: nothing was compared
    Matched,     //!< the id of the link is in the file, or the link itself is
    OnlyAtBelvo, //!< an orphan: the file does not know the id of this link
    WithoutId,   //!< the link has no external id, and the file does not have the link
    OnlyYours,   //!< the file has this id, and no link has it: never connected, or deleted
};

enum class MatchedBy : std::uint8_t {
    Nothing,
    ExternalId,
    LinkId,
    Both,
    Contradiction, //!< the external id is in the file, and the file has another id for this link
};

//! How an id that does not match is nearly one that would. A hint, never a match.
enum class NearMatch : std::uint8_t { None, Spaces, Case, SpacesAndCase };

//! Why an id is proposed for a link that has none, or an unknown one.
enum class ProposalReason : std::uint8_t {
    None,
    NearlyEqual, //!< the ids differ in spaces or case only
    SameUser,    //!< another link of the same user of the institution has it
    SamePerson,  //!< another link of the same person has it
};

struct ReconcileRow
{
    static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

    IdSet set = IdSet::None;
    MatchedBy matchedBy = MatchedBy::Nothing;
    NearMatch near = NearMatch::None;
    ProposalReason reason = ProposalReason::None;
    IdFinding finding = IdFinding::None;
    std::uint32_t link = kNone;  //!< row among the links; kNone: an id of the file alone
    std::uint32_t own = kNone;   //!< among the ids of the file
    std::string_view nearId;     //!< the other side's
    std::string_view proposal;   //!< an id of the file
    std::uint32_t personIds = 0; //!< different external ids of this user of the institution
    std::uint32_t idLinks = 0;   //!< links with this external id
};

struct ReconcileCounts
{
    qint64 links = 0;
    qint64 matched = 0;
    qint64 onlyAtBelvo = 0;
    qint64 withoutId = 0;
    qint64 onlyYours = 0;
    qint64 severalIds = 0; //!< links of bank users with more than one external id; may be in other sets too
    qint64 near = 0;
    qint64 contradictions = 0;
    qint64 findings = 0; //!< links whose external id has something wrong with it
};

//! Both sides compared: all links, then the ids that no link has. Immutable, any thread.
struct Reconciliation
{
    TableSnapshot links;
    std::shared_ptr<const IdList> ids; //!< nullptr: there is no file
    std::shared_ptr<const People> people;
    std::vector<ReconcileRow> rows;
    ReconcileCounts counts;
};

struct ReconcileInput
{
    TableSnapshot links;
    std::shared_ptr<const IdList> ids = {};
    std::shared_ptr<const People> people = std::make_shared<const People>();
};

//! Nothing when cancelled. Any thread; a tenth of a second for 100,000 links and as many ids.
[[nodiscard]] std::optional<Reconciliation> reconcile(const ReconcileInput &input,
                                                      const std::atomic_bool &isCancelled);

} // namespace vinculo::models
