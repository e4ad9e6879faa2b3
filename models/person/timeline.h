// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal.h"
#include "models/person/consentfacts.h"

#include <QHash>
#include <QList>

#include <vector>

namespace vinculo::models {

enum class TimelineKind : std::uint8_t {
    LinkCreated,
    LinkRead,        //!< Belvo's last successful contact with the institution
    RefreshAccepted, //!< from here on: what this program did, of its journal
    RefreshFailed,
    RetrievalDone,
    RetrievalFailed,
    CredentialsUpdated,
    CredentialsFailed,
    LinkChanged,
    LinkDeleted,
    OtherCallFailed,
    ConsentGranted,
    ConsentExpires, //!< also in the future
    FirstMovement,
    LastMovement,
};

struct TimelineEvent
{
    TimelineKind kind = TimelineKind::LinkCreated;
    QDateTime at;
    bool isDay = false; //!< only the day is known
    QString link;       //!< empty: of no single one
    QString institution;
    QString requestId; //!< of calls
    QString errorCode; //!< of failed ones, from outside
    QString account;   //!< of movements
};

struct TimelineSource
{
    const TableSnapshot &links;
    const TableSnapshot &transactions;
    const ConsentFacts &consents;
    //! Of the profile. The journal keeps no ids: a call belongs to a link only when it names one itself, as
    //! the answers of Journal::fetches() can be made to do, or when `linkOfRequest` has its request id.
    QList<storage::JournalEntry> journal = {};
    QHash<QString, QString> linkOfRequest = {};
};

//! When Belvo last accepted a refresh of each link that a call names. Any thread.
[[nodiscard]] QHash<QString, QDateTime> acceptedRefreshes(const QList<storage::JournalEntry> &journal);

//! What happened, newest first. Any thread.
[[nodiscard]] std::vector<TimelineEvent> timeline(const TimelineSource &source);

} // namespace vinculo::models
