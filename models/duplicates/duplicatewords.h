// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duplicates/duplicategroups.h"
#include "models/duplicates/historyloss.h"

#include <QCoreApplication>
#include <QLocale>

namespace vinculo::models {

//! Duplicates in words of the current language. GUI thread.
class DuplicateWords
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::models::DuplicateWords)
public:
    [[nodiscard]] static QString evidence(DuplicateEvidence evidence);
    //! Why nothing is suggested; empty for KeepOne.
    [[nodiscard]] static QString verdict(DuplicateVerdict verdict);
    //! The same in two or three words, for a column.
    [[nodiscard]] static QString shortVerdict(DuplicateVerdict verdict);
    [[nodiscard]] static QString reason(KeepReason reason);
    //! "it works, its data are the newest": why the first link of a group is the one to keep.
    [[nodiscard]] static QString reasons(const std::vector<KeepReason> &reasons);
    //! Months with their year, runs of months as from–to.
    [[nodiscard]] static QString months(const std::vector<QDate> &months, const QLocale &locale);
    //! "12 months, Jan 2024–Dec 2024", or what is not known and why.
    [[nodiscard]] static QString depth(const LinkHistory &history, const QLocale &locale);
    [[nodiscard]] static QString movements(const LinkHistory &history, const QLocale &locale);
    //! What is lost, one after the other: "1 account: Credit card •••• 4821; 2 months: Jan 2024–Feb 2024".
    //! Numbers are masked.
    [[nodiscard]] static QString lost(const HistoryLoss &loss, const QLocale &locale);
    //! The same, or "Nothing", or what is not known and why.
    [[nodiscard]] static QString loss(const LinkHistory &history, const HistoryLoss &loss,
                                      const QLocale &locale);

private:
    [[nodiscard]] static QString notKnown(const LinkHistory &history);
};

} // namespace vinculo::models
