// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explain/explanation.h"

namespace vinculo::models {

//! Collects what is read of a text, each thing once and no more than can be shown.
class Gathering
{
public:
    static constexpr std::size_t kMostFindings = 20;
    static constexpr qsizetype kMostFacts = 20;     //!< of each kind
    static constexpr qsizetype kLongestFact = 200;  //!< longer ones are no ids or names
    static constexpr qsizetype kLongestText = 4000; //!< of a message

    void addFact(PastedFact::Kind kind, const QString &value);
    //! Looks up what is known. The same again is counted.
    void addError(const ApiError &error);
    //! Something known by other means; nullptr: it is not known.
    void addKnown(const QString &code, const Guidance *guidance);
    [[nodiscard]] bool hasFindings() const { return !m_result.findings.empty(); }
    [[nodiscard]] bool hasFacts() const { return !m_result.facts.isEmpty(); }
    [[nodiscard]] bool hasFact(const QString &value) const;

    [[nodiscard]] Explanation take(PastedKind kind, Confidence confidence);
    void markSuccess() { m_result.isSuccess = true; }

private:
    void add(Finding finding);

    Explanation m_result;
};

} // namespace vinculo::models
