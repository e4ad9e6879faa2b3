// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QList>
#include <QVariant>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace vinculo::models {

//! What is looked at when data of a link are missing or old, in the order in which it is told.
enum class Check : std::uint8_t {
    Link,        //!< it exists, and its status
    Consent,     //!< alive, and it includes the data
    Resource,    //!< the institution delivers the data, and the link fetches them
    Schedule,    //!< the last update and the next
    Institution, //!< healthy now, as Belvo says and as calls of this program to it go
    Errors,      //!< failed calls of this program, and of the log of calls that is open
    Coverage,    //!< which months, which accounts
    History,     //!< the first reading, or one that was asked for, has ended
    Retention,   //!< Belvo still keeps data and credentials
};
inline constexpr std::size_t kChecks = 9;
constexpr std::size_t indexOf(Check check)
{
    return static_cast<std::size_t>(check);
}

enum class CheckState : std::uint8_t { Ok, Attention, Problem, NotChecked };

//! Why a check has no result.
enum class WhyNot : std::uint8_t {
    None,       //!< it has one
    NotYet,     //!< an answer is still to come
    CallFailed, //!< CheckResult::error says how
    TooSlow,    //!< no answer in the time one can wait for
    Paused,     //!< Belvo has asked this program to slow down
    Stopped,    //!< by the person, or after an answer that makes further calls useless
    LinkUnread, //!< it needs the link, which could not be read
    NoDocument, //!< consents are listed by CPF or CNPJ, and the link's owner has none
    NotListed,  //!< Belvo's answer does not have it
    NotStated,  //!< the link or the institution does not say it, or says something unknown
    PartOfRows, //!< more rows than so few calls can read, and the part does not tell
    NoJournal,  //!< the record of calls on this computer cannot be read
};

//! What a check found. Each belongs to one check; the order means nothing, the rules of the verdict have
//! theirs.
enum class CheckFinding : std::uint8_t {
    None,
    // Link
    LinkValid,
    LinkMissing, //!< 404
    LinkInvalid,
    LinkUnconfirmed,
    LinkTokenRequired,
    LinkStatusUnknown,
    KeysRefused, //!< the link could not be read: 401
    Throttled,   //!< because Belvo has asked this program to slow down
    LinkUnread,  //!< for any other reason
    // Consent
    ConsentValid,
    ConsentNotNeeded, //!< no Open Finance
    ConsentEndsSoon,
    ConsentExpired,
    ConsentRejected,
    ConsentAwaiting,
    ConsentMissing, //!< Belvo lists none for the link
    ConsentLacksResource,
    ConsentWithoutAccounts,
    // Resource
    ResourceFetched,
    ResourceNotOffered,
    ResourceNotFetched,
    // Schedule
    ScheduleOnTime,
    ScheduleOverdue,
    ScheduleSingle,
    ScheduleSingleOld,
    ScheduleFirst, //!< never read, and too young to have been
    ScheduleNeverRead,
    ScheduleHalted, //!< a link in this state is not refreshed
    // Institution
    InstitutionHealthy,
    InstitutionDown,
    InstitutionSuspected, //!< Belvo does not say so, but most of our calls to it fail
    // Errors
    ErrorsNone,
    ErrorsHealed, //!< the link was read successfully since
    ErrorsQuota,
    ErrorsCustomer,
    ErrorsBank,
    ErrorsBelvo,
    ErrorsWait,
    ErrorsOurs,
    // Coverage
    CoverageFull,
    CoverageNoAccounts,
    CoverageNoRows,
    CoverageUnsupported, //!< no rows, and none of the accounts is of a kind that has them
    CoverageStops,       //!< the newest row is much older than the last reading
    CoverageGap,         //!< a month without rows between months with rows
    CoverageSilent,      //!< some accounts have rows and others, which should, have none
    CoverageShort,       //!< the bank gave less than was asked for
    // History
    HistoryFinished,
    HistoryFirst,    //!< connected a short time ago
    HistoryUnderway, //!< a refresh was accepted a short time ago
    HistoryLost,     //!< a refresh was accepted, and nothing came of it
    HistoryNeverRead,
    // Retention
    RetentionFar,
    RetentionSoon,
    RetentionPurged,
    CredentialsEndSoon,
    CredentialsEnded,
};

//! One value a check rests on.
struct CheckEvidence
{
    enum class Kind : std::uint8_t {
        Status,           //!< text: wire value
        StatusBefore,     //!< text: what was shown until it was read anew
        Created,          //!< time
        LastRead,         //!< time
        RefreshRate,      //!< text: wire value
        NextFrom,         //!< time
        NextTo,           //!< time
        Missed,           //!< number of updates
        ConsentStatus,    //!< text: wire value
        ConsentEnd,       //!< time
        ConsentEndless,   //!< no value
        ConsentId,        //!< text
        FetchedCount,     //!< number of kinds of data the link fetches
        OfferedCount,     //!< number of kinds of data the institution delivers
        FetchesAll,       //!< no value: the link names no kinds, so Belvo fetches every one
        InstitutionName,  //!< text: technical name
        Failures,         //!< number
        LastFailure,      //!< time
        ErrorCode,        //!< text
        RequestId,        //!< text
        RunOnly,          //!< no value: the journal is kept for this run only
        Accounts,         //!< number
        SilentAccounts,   //!< number of accounts without a row
        Rows,             //!< number read
        RowsAtBelvo,      //!< number, more than were read
        FirstRow,         //!< day
        LastRow,          //!< day
        Collected,        //!< time at which the newest row was collected
        EmptyMonth,       //!< first day of the month
        WindowStart,      //!< day before which Belvo reads nothing
        AccountOpened,    //!< day before which there is no account
        Accepted,         //!< time at which Belvo accepted a refresh
        ReadyBy,          //!< time at which it can be expected to have ended
        KeptUntil,        //!< time at which Belvo erases the data
        CredentialsUntil, //!< time at which Belvo forgets the credentials
        StaleIn,          //!< text: wire value
        BankFailures,   //!< text: calls of this program to the institution that failed, of how many: "37/41"
        BankFailsSince, //!< time
        BankSaidWell,   //!< no value: its status says that it works
        BankTooFew,     //!< no value: too few calls to tell
        BankUnwatched,  //!< no value: nobody looks at how calls to it go
        LogFailures,    //!< number of failures that are in the open log of calls
        LogNotOpen,     //!< no value: no log of calls is open
        JournalUnread,  //!< no value: the record of calls on this computer could not be read
    };
    Kind kind;
    QVariant value = {};
    bool operator==(const CheckEvidence &) const = default;
};

struct CheckResult
{
    CheckState state = CheckState::NotChecked;
    CheckFinding finding = CheckFinding::None;
    WhyNot whyNot = WhyNot::NotYet;
    std::optional<ApiError> error = {}; //!< with WhyNot::CallFailed, and the latest that Check::Errors found
    QList<CheckEvidence> evidence = {};

    //! Null: there is none of that kind.
    [[nodiscard]] QVariant of(CheckEvidence::Kind kind) const
    {
        for (const CheckEvidence &one : evidence)
            if (one.kind == kind)
                return one.value;
        return {};
    }
};

using CheckResults = std::array<CheckResult, kChecks>;

} // namespace vinculo::models
