// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/callrecord.h"
#include "models/diagnosis/check.h"
#include "models/table/tablesnapshot.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

namespace vinculo::models {

//! Where the facts of a diagnosis come from: one call to Belvo each, but for the journal.
enum class Source : std::uint8_t { Link, Institution, Owners, Consents, Accounts, Rows, Journal };
inline constexpr std::size_t kSources = 7;
constexpr std::size_t indexOf(Source source)
{
    return static_cast<std::size_t>(source);
}

//! How far one source is. WhyNot::None: answered.
struct SourceState
{
    WhyNot whyNot = WhyNot::NotYet;
    std::optional<ApiError> error = {};
    [[nodiscard]] bool isAnswered() const { return whyNot == WhyNot::None; }
};

//! How calls of this program to the institution go, of any link.
struct BankTrouble
{
    bool isSuspected = false; //!< false: too few to tell
    qint64 failures = 0;
    qint64 attempts = 0;
    QDateTime since;
    bool operator==(const BankTrouble &) const = default;
};

//! What is known of a link at one moment, for the checks. A value.
struct DiagnosisFacts
{
    const ResourceSpec *resource = nullptr; //!< the data that are missing
    QDateTime now;                          //!< UTC
    QString statusBefore = {};              //!< of the link as it was shown; empty: it was not
    std::array<SourceState, kSources> sources = {};
    TableSnapshot link = {}; //!< one row
    TableSnapshot institutions = {};
    TableSnapshot owners = {};
    TableSnapshot consents = {};
    TableSnapshot accounts = {};
    TableSnapshot rows = {};                      //!< of `resource`
    QHash<QString, QStringList> permissions = {}; //!< of each consent that names any, by its id
    qint64 rowsAtBelvo = -1;                      //!< -1: not stated
    QList<CallRecord> calls = {};                 //!< that this program had the institution asked by
    bool isJournalKept = true;                    //!< false: since the start of the program only
    bool isBankWatched = false;                   //!< somebody looks at how calls to the institution go
    std::optional<BankTrouble> bankTrouble = {};  //!< nothing: none, or nobody looks
    std::optional<QList<CallRecord>> logged = {}; //!< failures of the link in the open log; nothing: no log
    QDateTime refreshAccepted = {};               //!< the last one that this run of the program knows of
    QDateTime pausedUntil = {};                   //!< Belvo has asked for a pause; invalid: it has not

    [[nodiscard]] const SourceState &of(Source source) const { return sources[indexOf(source)]; }
    [[nodiscard]] bool has(Source source) const { return of(source).isAnswered(); }
};

//! A link's own fields.
struct DiagnosedLink
{
    QString id;
    QString institution;
    QString status;
    QString mode;
    QString rate;
    QString staleIn;
    QString credentialsStorage;
    QStringList fetched;
    QDateTime created;  //!< invalid: unknown
    QDateTime accessed; //!< invalid: never

    [[nodiscard]] bool isRecurrent() const { return mode == u"recurrent"; }
    [[nodiscard]] bool works() const { return status == u"valid"; }
};

//! Nothing: the link could not be read.
[[nodiscard]] std::optional<DiagnosedLink> linkOf(const DiagnosisFacts &facts);
//! What is known of its institution.
struct DiagnosedInstitution
{
    bool isKnown = false; //!< false: by its name alone
    bool isOpenFinance = false;
    QString status;
    QStringList resources;
};
[[nodiscard]] DiagnosedInstitution institutionOf(const DiagnosisFacts &facts, const DiagnosedLink &link);

//! CPFs and CNPJs of the owners, each once.
[[nodiscard]] QStringList documentsOf(const TableSnapshot &owners);

//! The permissions that each consent of the page names, of all groups, by its id.
[[nodiscard]] QHash<QString, QStringList> permissionsOf(const api::ColumnChunk &consents);

} // namespace vinculo::models
