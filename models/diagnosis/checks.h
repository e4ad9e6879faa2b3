// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diagnosis/facts.h"

namespace vinculo::models {

//! Spans that the checks go by.
namespace diagnosisspans {
inline constexpr int kOldDays = 30;             //!< a single link read longer ago has old data
inline constexpr int kSoonDays = 30;            //!< what happens within them is told beforehand
inline constexpr int kStopsDays = 45;           //!< a newest row so much older than the last reading is odd
inline constexpr int kFirstReadingMinutes = 60; //!< a new link may take so long until everything is there
inline constexpr int kFreshMinutes = 15;        //!< so young a link is not judged by what it has
inline constexpr int kRefreshMinutes = 30;      //!< after them a refresh is no longer waited for
inline constexpr int kLostDays = 7;             //!< a refresh that led to nothing is of interest so long
inline constexpr int kWaitMinutes = 10;         //!< for what passes by itself: another session at the bank
inline constexpr int kJournalDays = 35;         //!< calls older than that are not looked at
} // namespace diagnosisspans

//! The nine results that the facts allow now. Cheap enough for every answer: at most some thousand rows. Any
//! thread.
[[nodiscard]] CheckResults examine(const DiagnosisFacts &facts);

//! Whether accounts of this category (wire value) have rows of the resource at all, by the published
//! description: bills are those of cards, balances those of checking and savings accounts.
[[nodiscard]] bool hasRowsOf(const ResourceSpec &resource, const QString &category);

//! Failures of the open log, as far back as the journal is asked, that are not in the journal as well.
[[nodiscard]] QList<CallRecord> loggedCalls(const DiagnosisFacts &facts);

// The checks one by one.
[[nodiscard]] CheckResult checkLink(const DiagnosisFacts &facts);
[[nodiscard]] CheckResult checkConsent(const DiagnosisFacts &facts);
[[nodiscard]] CheckResult checkResource(const DiagnosisFacts &facts);
[[nodiscard]] CheckResult checkSchedule(const DiagnosisFacts &facts);
[[nodiscard]] CheckResult checkInstitution(const DiagnosisFacts &facts);
[[nodiscard]] CheckResult checkErrors(const DiagnosisFacts &facts);
[[nodiscard]] CheckResult checkCoverage(const DiagnosisFacts &facts);
[[nodiscard]] CheckResult checkHistory(const DiagnosisFacts &facts);
[[nodiscard]] CheckResult checkRetention(const DiagnosisFacts &facts);

// How results are made.
[[nodiscard]] CheckResult found(CheckState state, CheckFinding finding, QList<CheckEvidence> evidence = {});
[[nodiscard]] CheckResult notChecked(WhyNot whyNot, QList<CheckEvidence> evidence = {});
//! For a check that needs a source which has no answer (yet).
[[nodiscard]] CheckResult missing(const SourceState &source);
//! For a check that needs the link's own fields, when there are none.
[[nodiscard]] CheckResult withoutLink(const DiagnosisFacts &facts);
//! Appends the value unless it is empty, null or invalid.
void add(QList<CheckEvidence> &evidence, CheckEvidence::Kind kind, const QVariant &value);

} // namespace vinculo::models
