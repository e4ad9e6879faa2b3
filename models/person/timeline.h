// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/persondecision.h"
#include "core/storage/journal.h"
#include "models/person/consentfacts.h"

#include <QHash>
#include <QList>
#include <QStringList>

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
    CodeGiven, //!< one that the institution had asked for
    CodeRefused,
    LinkChanged,
    LinkDeleted,
    OtherCallFailed,
    Exported, //!< a file or a copy about the person left this program
    Copied,
    DoneHere, //!< what `change` says
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
    QString requestId;    //!< of calls
    QString account = {}; //!< of movements
    ApiError error = {};  //!< of failed ones, as far as the journal keeps it
    std::optional<ChangeRecord> change = {};
    std::optional<HandoverRecord> handover = {};
};

struct TimelineSource
{
    const TableSnapshot &links;
    const TableSnapshot &transactions;
    const ConsentFacts &consents;
    //! Of the profile. The journal keeps no ids, only marks: an entry belongs to a link when it names it all
    //! the same, in its call or as its object, as the answers of Journal::about() can be made to do.
    QList<storage::JournalEntry> journal = {};
    QList<PersonDecision> decisions = {}; //!< of the profile
    QStringList formerLinks = {};         //!< the person's, gone at Belvo
};

//! When Belvo last accepted a refresh of each link that a call names. Any thread.
[[nodiscard]] QHash<QString, QDateTime> acceptedRefreshes(const QList<storage::JournalEntry> &journal);

//! What happened, newest first. Any thread.
[[nodiscard]] std::vector<TimelineEvent> timeline(const TimelineSource &source);

} // namespace vinculo::models
