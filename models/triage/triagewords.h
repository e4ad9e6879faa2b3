// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/cellformatter.h"
#include "models/triage/triagepicture.h"

#include <QCoreApplication>

namespace vinculo::models {

//! What the lanes say, in the current language. GUI thread.
class TriageWords
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::models::TriageWords)
public:
    explicit TriageWords(const QLocale &locale)
        : m_formatter(locale)
    {
    }

    //! Who has to act, as the name of the lane.
    [[nodiscard]] static QString lane(ErrorLane lane);
    //! What an empty lane means, and what comes into it.
    [[nodiscard]] static QString laneIsEmpty(ErrorLane lane);
    [[nodiscard]] static QString laneTeaches(ErrorLane lane);
    //! A reason in a few words, for a table.
    [[nodiscard]] static QString reason(TriageReason reason);
    //! What there is to do, as a button: the dots say that something follows.
    [[nodiscard]] static QString action(TriageAction action);
    //! "3 days ago" of what lies back, the day of what is to come; empty without an instant.
    [[nodiscard]] QString since(const TriageRow &row, qint64 nowMs) const;
    //! The same with day and time, for tool tips.
    [[nodiscard]] QString fullSince(const TriageRow &row) const;
    //! All reasons of a row but the first, joined.
    [[nodiscard]] static QString otherReasons(const TriageRow &row);
    //! What was decided about it: who does it, until when it is put aside, the note.
    [[nodiscard]] QString remark(const TriageDecision &decision) const;
    [[nodiscard]] QString aside(const TriageDecision &decision) const;

private:
    CellFormatter m_formatter;
};

} // namespace vinculo::models
