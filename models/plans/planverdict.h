// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "core/domain/plan.h"
#include "models/flows/linkrow.h"

#include <chrono>
#include <optional>

namespace vinculo::models {

//! What an answer means for an item, and for the run.
struct PlanVerdict
{
    enum class Next {
        Go,      //!< nothing speaks against sending
        Settled, //!< the item has come to its end
        Look,    //!< read the link, later
        Again,   //!< back to Waiting, for its next call or another try
        Block,   //!< no call of this run can work: back to Waiting, and stop
        Outage,  //!< the connection: back to Waiting, and try later
    };
    Next next = Next::Settled;
    PlanItem item;                      //!< as it is now
    std::optional<ApiError> error = {}; //!< Block, Outage
};

//! An item that is written down, and the state it had before.
struct PlanChange
{
    PlanItem item;
    PlanItemState before = PlanItemState::Waiting;
};

//! After the link was read just before refreshing or retrieving: notes its `last_accessed_at`.
[[nodiscard]] PlanVerdict judgePreparation(PlanKind kind, const PlanSettings &settings, const PlanItem &item,
                                           const Result<api::ChunkPtr> &answer, const QDateTime &now);

//! A person holds refreshes for the bank of this item, so nothing is sent. It may have been claimed.
[[nodiscard]] PlanItem heldBack(PlanItem item);

//! After a call (deletion, refresh, access mode, retrieval, reading a list) was answered. `item` is
//! the one that was claimed. Nothing is ever repeated blindly: what may have happened is looked up first, and
//! only deletions and changes of the access mode, which may be repeated safely, and reading are sent again
//! (reliability goal D2).
[[nodiscard]] PlanVerdict judgeAnswer(PlanKind kind, const PlanSettings &settings, const PlanItem &item,
                                      const Result<api::Accepted> &answer, const QDateTime &now);

//! After the link of an Accepted or Unknown item was read. `looks` counts this one, `isLast` says that the
//! patience with this item is at its end: then it ends as well, as Unknown when no answer has told.
[[nodiscard]] PlanVerdict judgeLook(PlanKind kind, const PlanSettings &settings, const PlanItem &item,
                                    const Result<api::ChunkPtr> &answer, int looks, bool isLast,
                                    const QDateTime &now);

//! Why nothing should be sent about a link in this state, in Belvo's codes; nothing: it may. For refreshing
//! and retrieving a link without access every try counts as a failure at the institution.
[[nodiscard]] std::optional<QString> objection(PlanKind kind, const PlanSettings &settings,
                                               const LinkRow &link);

//! How many calls a plan makes for each link.
[[nodiscard]] int stepsOf(PlanKind kind, const PlanSettings &settings);

//! The retrieval of one step (RetrieveData): the resource and the period. Null: there is no such resource.
struct PlanRetrieval
{
    const ResourceSpec *resource = nullptr;
    api::RetrieveRequest request;
};
[[nodiscard]] PlanRetrieval retrievalOf(const PlanSettings &settings, const QString &linkId, int step);

//! The resource with this key when a link and a period are all it takes to retrieve it; else null.
[[nodiscard]] const ResourceSpec *retrievableResource(const QString &key);

} // namespace vinculo::models
