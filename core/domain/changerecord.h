// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace vinculo {

//! Something a person did with this program, other than a call to Belvo or a handover: what was made
//! readable, what was changed here. Metadata only: never a value that was shown, a name or a secret.
struct ChangeRecord
{
    enum class Kind : std::uint8_t {
        Reveal,            //!< `subject` resource and path of the field, `object` the record
        ProfileCreated,    //!< `detail` environment and access level
        ProfileChanged,    //!< `detail` which parts
        ProfileDeleted,    //!<
        AccessChanged,     //!< `detail` "read_only > operator"
        ProfileOpened,     //!< `detail` the environment come from, when another one was open before
        SettingChanged,    //!< `subject` the key, `detail` the new value where it says nothing about persons
        PeopleJoined,      //!< `count` links
        PeopleSplit,       //!< `count` links
        DecisionUndone,    //!< what was decided about persons; `count` links
        ListsForgotten,    //!< rows kept on this computer
        SignInFailed,      //!< `code` why
        PlanFrozen,        //!< `subject` what it does, `object` the plan, `count` its links
        PlanStarted,       //!< as PlanFrozen; also when resumed
        PlanPaused,        //!< as PlanFrozen
        PlanStopped,       //!< as PlanFrozen
        PlanFinished,      //!< as PlanFrozen; `detail` "done 40, failed 2"
        RefreshesHeld,     //!< `subject` the institution, `detail` until when
        RefreshesReleased, //!< `subject` the institution
        LinkPutAside,      //!< in triage; `object` the link, `detail` "snoozed" or "waiting_for_customer"
        LinkTakenBack,     //!< `object` the link
        LinkNoteChanged,   //!< `object` the link, `detail` "written" or "removed"; never the note
        LinkAssigned,      //!< `object` the link, `detail` "taken" or "given_back"
        LaneMarkedDone,    //!< `subject` the lane, `detail` "done" or "taken_up_again", `count` its links
        JournalExported,   //!< `detail` the format, `count` entries
        ChainBegan,        //!< `count` older entries were chained when the journal learned to
        ChainBroken,       //!< what was written before is not as it was; `detail` how it was noticed
    };
    enum class Outcome : std::uint8_t { Done, Refused, Failed };

    Kind kind = Kind::Reveal;
    qint64 atMs = 0; //!< UTC, since the epoch; 0: when it is appended
    QString subject = {};
    QString object = {}; //!< an id; kept as a mark that tells it apart without naming it
    QString detail = {}; //!< technical words
    qint64 count = 0;
    Outcome outcome = Outcome::Done;
    QString code = {}; //!< of what went wrong
};

} // namespace vinculo
