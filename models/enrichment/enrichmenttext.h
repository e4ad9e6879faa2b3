// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enrichment/enrichmentrequest.h"

#include <QCoreApplication>

namespace vinculo::models {

//! The words of imports, in the current language. GUI thread.
class EnrichmentText
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::models::EnrichmentText)

public:
    static QString title(const EnrichmentSpec &spec);
    static QString summary(const EnrichmentSpec &spec);
    static QString label(const InputField &field);
    static QString label(const InputChoice &choice);
    static QString label(const EnumValue &value);
    //! The heading of a column, or its number; control characters are visible.
    static QString column(const CsvTable &table, int column);
    //! What has to be done about a problem, in one sentence.
    static QString problem(const EnrichmentSpec &spec, const LineProblem &problem);
    static QString problem(OptionProblem problem); //!< empty: None
    //! A cell as it may be shown: one line, not endless, hidden when it names a person.
    static QString cell(const QString &text, MaskKind mask);
};

} // namespace vinculo::models
