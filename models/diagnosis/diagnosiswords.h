// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diagnosis/diagnosis.h"
#include "models/table/cellformatter.h"

namespace vinculo::models {

//! A diagnosis in words of the current language. Texts from Belvo in them are plain. GUI thread.
class DiagnosisWords
{
public:
    //! `now`: for ages.
    DiagnosisWords(const QDateTime &now, const QLocale &locale);

    [[nodiscard]] static QString title(Check check);
    [[nodiscard]] static QString state(CheckState state); //!< one word
    //! What the check found, one sentence; why it has no result. What an error was is not in it.
    [[nodiscard]] QString sentence(const CheckResult &result) const;
    //! What that rests on: dates, numbers, ids; may be empty.
    [[nodiscard]] QString evidence(const CheckResult &result) const;

    [[nodiscard]] QString verdict(const Conclusion &conclusion, const CheckResults &results) const;
    //! What to do now. `language`: that of the words.
    [[nodiscard]] QString advice(const Conclusion &conclusion, const QString &language) const;
    //! The one button.
    [[nodiscard]] QString action(const Conclusion &conclusion) const;
    //! A moment near now: the time alone when it is today. Local time.
    [[nodiscard]] QString moment(const QDateTime &at) const;

private:
    [[nodiscard]] QString piece(const CheckEvidence &evidence) const;
    [[nodiscard]] QString valueOf(const CheckEvidence &evidence, int form) const;

    QDateTime m_now;
    CellFormatter m_formatter;
};

} // namespace vinculo::models
