// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "models/feeds/resourcefeed.h"

#include <QDateTime>
#include <QList>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vinculo::models {

//! What is known about a kept list besides its rows.
struct KeptListFacts
{
    QList<api::ListFilter> filters;
    qint64 total = -1;     //!< at Belvo; -1 unknown
    qint64 rowCount = 0;   //!< kept
    QDateTime receivedAt;  //!< of the oldest rows
    bool complete = false; //!< these were all rows at that time
    FeedNotes notes;
};

//! The same filters in the same order whatever order they were set in.
[[nodiscard]] QList<api::ListFilter> inOrder(QList<api::ListFilter> filters);

//! What tells one list from every other: whose, from where, of what, under which filters. Names and keys of
//! files are made from it. `owner`: profile, environment, address and account.
[[nodiscard]] QByteArray listLabel(const QByteArray &owner, const ResourceSpec &spec,
                                   const QList<api::ListFilter> &filters);

//! The first chunk of a file: what the list is and how its rows were described. Belongs to `spec` and nothing
//! else: a description that has changed since makes it unreadable.
[[nodiscard]] std::string encodeFacts(const ResourceSpec &spec, const KeptListFacts &facts);
//! Nothing when the bytes are of another resource, of another description of it, or no facts at all.
[[nodiscard]] std::optional<KeptListFacts> decodeFacts(const ResourceSpec &spec, std::string_view bytes);
//! Which resource they are of; empty when they are no facts.
[[nodiscard]] std::string_view resourceOf(std::string_view bytes);

} // namespace vinculo::models
