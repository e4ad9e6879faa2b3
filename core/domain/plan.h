// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QUuid>

#include <cstdint>
#include <optional>

namespace vinculo {

//! What a plan does to each of its links.
enum class PlanKind : std::uint8_t {
    DeleteLinks,
    RefreshLinks,
    ChangeAccessMode,
    RetrieveData,
    ExportData, //!< reads what Belvo has stored and writes it into files; changes nothing
};

//! How far one item of a plan is. Written down before and after each step, so that it is true after a crash.
enum class PlanItemState : std::uint8_t {
    Waiting,     //!< nothing was sent
    Claimed,     //!< about to be sent; found after a crash it means Unknown
    Accepted,    //!< Belvo took it (202); its end is being watched
    Done,        //!< and seen to be done: a deletion was answered with 404 afterwards
    AlreadyGone, //!< there was nothing to do: the link did not exist (any more) before anything was sent
    Skipped,     //!< refused here, because it could harm or cannot work; `code` says why
    Failed,      //!< Belvo refused; `code` says why
    Unknown,     //!< sent, and no answer came: looked up before anything else is sent
};

//! Whose turn a whole plan is.
enum class PlanState : std::uint8_t {
    Prepared, //!< frozen and written down; nothing was sent
    Running,
    Paused,   //!< by a person or because something is in the way; goes on
    Stopped,  //!< by a person; what is left stays undone unless it is resumed
    Finished, //!< every item has come to its end
};

//! What was known of a link when the plan was frozen, or counted before it was deleted; counts are -1 while
//! unknown.
struct PlanTarget
{
    QString id;          //!< of the link, a UUID
    QString institution; //!< technical name
    QString name;        //!< of the customer, masked; empty when not known
    QString externalId;
    QString status;
    QString accessMode;
    qint64 accounts = -1;
    qint64 transactions = -1;
    qint64 consents = -1;
    QDate firstMonth; //!< of the transactions; invalid when not known
    QDate lastMonth;
    QString keptId; //!< of a duplicate: the link that stays instead
    bool operator==(const PlanTarget &) const = default;
};

//! The same link, as if nobody had counted what it holds.
[[nodiscard]] inline PlanTarget uncounted(PlanTarget target)
{
    target.accounts = target.transactions = target.consents = -1;
    target.firstMonth = target.lastMonth = {};
    return target;
}

//! What the links of a plan held together when it was frozen, as far as it was counted: of many links,
//! transactions are only known of all together.
struct PlanTotals
{
    qint64 accounts = 0;
    qint64 transactions = 0;
    qint64 consents = 0;
    qint64 withoutAccounts = 0; //!< links whose count is not among it
    qint64 withoutTransactions = 0;
    qint64 withoutConsents = 0;
    qint64 withoutMonths = 0;
    QDate firstMonth = {}; //!< of the transactions; invalid when not known
    QDate lastMonth = {};
    qint64 duplicates = 0; //!< links with a duplicate that stays
    bool operator==(const PlanTotals &) const = default;
};

//! How much Belvo keeps of a link at a moment; nothing: not known.
struct LinkCounts
{
    std::optional<qint64> accounts = {};
    std::optional<qint64> transactions = {};
    bool operator==(const LinkCounts &) const = default;
};

//! One line of a plan and what has become of it.
struct PlanItem
{
    qint64 place = 0; //!< from 0, as frozen
    PlanTarget target;
    PlanItemState state = PlanItemState::Waiting;
    QString requestId; //!< Belvo's, of the call that was sent or of its failure
    QString code;      //!< Belvo's error code, or our own reason of Skipped
    int httpStatus = 0;
    QDateTime sentAt;     //!< UTC; invalid: never
    QDateTime verifiedAt; //!< UTC; when the end was seen
    QDateTime notBefore;  //!< UTC; Waiting: Belvo asked for patience until then; invalid: now
    int tries = 0;        //!< how often something was sent for it
    int step = 0;         //!< RetrieveData, ExportData: kinds of data that have come to their end
    //! RefreshLinks, RetrieveData: `last_accessed_at` of the link just before the call (microseconds, UTC).
    //! A lost answer is judged by whether it has moved.
    std::optional<qint64> accessedBefore;
    LinkCounts before = {}; //!< RefreshLinks: just before the call
    LinkCounts after = {};  //!< RefreshLinks: once new data had come
    //! RefreshLinks: accounts whose balance is another one since then; nothing: not known.
    std::optional<qint64> changedBalances = {};
    QStringList lostAccounts = {}; //!< RefreshLinks: ids of accounts that are no longer there
};

//! ExportData: which files are written. The words are those of the settings.
struct PlanFile
{
    QString folder = {};   //!< absolute
    QString format = {};   //!< "csv", "xlsx", "jsonl"
    QString style = {};    //!< CSV: "comma", "semicolon", "decimal-comma"
    QString wording = {};  //!< "words", "wire"
    bool isMarked = false; //!< CSV: begins with a byte order mark
    bool includesPersonalData = false;
    bool operator==(const PlanFile &) const = default;
};

//! What a plan is for: the parameters of its calls.
struct PlanSettings
{
    QString accessMode = {}; //!< ChangeAccessMode: "single" or "recurrent"
    //! RefreshLinks: wire names ("ACCOUNTS"), none for all that the link has. RetrieveData, ExportData: keys
    //! of resources (ResourceSpec::name, "accounts"), at least one.
    QStringList resources = {};
    QDate from = {}; //!< RetrieveData
    QDate to = {};
    PlanFile file = {}; //!< ExportData
    bool operator==(const PlanSettings &) const = default;
};

//! A plan before it is frozen: what the person has chosen, still to be changed.
struct PlanDraft
{
    PlanKind kind = PlanKind::DeleteLinks;
    PlanSettings settings = {};
    QList<PlanTarget> targets = {};
    QString reason = {};
    QString ticket = {};
    bool isPerson = false; //!< all links of one person: asked for as carefully as many
    std::optional<PlanTotals> totals = {};
};

//! A frozen plan without its items. The digest covers kind, profile, environment, host, settings and the ids
//! in their order: what is carried out is what was confirmed.
struct PlanHead
{
    QUuid id;
    PlanKind kind = PlanKind::DeleteLinks;
    PlanSettings settings;
    QUuid profileId;
    QString profileName;
    Environment environment = Environment::Demo;
    QString host;
    QString reason;
    QString ticket;
    QString operatorName; //!< of the operating system's account
    QDateTime createdAt;  //!< UTC
    QDateTime startedAt;  //!< UTC; invalid: not yet
    QDateTime endedAt;    //!< UTC; invalid: not yet
    qint64 count = 0;
    QByteArray digest; //!< SHA-256
    PlanState state = PlanState::Prepared;
    bool isPerson = false;                 //!< all links of one person, also when that is one
    std::optional<PlanTotals> totals = {}; //!< nothing: nobody counted
};

//! How many items of a plan are in which state.
struct PlanProgress
{
    qint64 waiting = 0;
    qint64 underway = 0; //!< Claimed, Accepted
    qint64 done = 0;
    qint64 alreadyGone = 0;
    qint64 skipped = 0;
    qint64 failed = 0;
    qint64 unknown = 0;
    //! Items that have come to their end. Unknown ones are not among them, even when a plan is over: what
    //! became of them has to be looked up elsewhere.
    [[nodiscard]] qint64 settled() const { return done + alreadyGone + skipped + failed; }
    [[nodiscard]] qint64 total() const { return waiting + underway + unknown + settled(); }
    [[nodiscard]] qint64 &of(PlanItemState state);
    bool operator==(const PlanProgress &) const = default;
};

inline qint64 &PlanProgress::of(PlanItemState state)
{
    switch (state) {
    case PlanItemState::Claimed:
    case PlanItemState::Accepted:
        return underway;
    case PlanItemState::Done:
        return done;
    case PlanItemState::AlreadyGone:
        return alreadyGone;
    case PlanItemState::Skipped:
        return skipped;
    case PlanItemState::Failed:
        return failed;
    case PlanItemState::Unknown:
        return unknown;
    case PlanItemState::Waiting:
        break;
    }
    return waiting;
}

//! What the refreshes of a plan have brought.
struct PlanGains
{
    qint64 counted = 0;       //!< refreshed links whose transactions were counted before and after
    qint64 uncounted = 0;     //!< refreshed links of which that is not known
    qint64 transactions = 0;  //!< more than before, of all counted links; negative: fewer
    qint64 fewerAccounts = 0; //!< links that have lost accounts
    bool operator==(const PlanGains &) const = default;
};

//! A plan as lists show it.
struct PlanSummary
{
    PlanHead head;
    PlanProgress progress;
};

} // namespace vinculo

Q_DECLARE_METATYPE(vinculo::PlanSummary)
Q_DECLARE_METATYPE(vinculo::PlanHead)
Q_DECLARE_METATYPE(vinculo::PlanItem)
Q_DECLARE_METATYPE(vinculo::LinkCounts)
Q_DECLARE_METATYPE(vinculo::PlanDraft)
