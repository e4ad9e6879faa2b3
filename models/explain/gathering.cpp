// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explain/gathering.h"

#include <algorithm>

namespace vinculo::models {

void Gathering::addFact(PastedFact::Kind kind, const QString &value)
{
    const QString text = value.trimmed();
    if (text.isEmpty() || text.size() > kLongestFact || hasFact(text))
        return;
    if (std::ranges::count(m_result.facts, kind, &PastedFact::kind) < kMostFacts)
        m_result.facts.append({kind, text});
}

bool Gathering::hasFact(const QString &value) const
{
    return std::ranges::any_of(m_result.facts, [&value](const PastedFact &each) {
        return each.value.compare(value, Qt::CaseInsensitive) == 0;
    });
}

void Gathering::addError(const ApiError &error)
{
    Finding finding;
    finding.code = error.code.left(kLongestFact);
    finding.message = error.message.left(kLongestText);
    finding.field = error.field.left(kLongestFact);
    finding.guidance = guidanceFor(error);
    finding.httpStatus = error.httpStatus;
    if (finding.httpStatus == 0 && finding.guidance)
        finding.httpStatus = finding.guidance->httpStatus;
    add(std::move(finding));
}

void Gathering::addKnown(const QString &code, const Guidance *guidance)
{
    Finding finding;
    finding.code = code.left(kLongestFact);
    finding.guidance = guidance;
    add(std::move(finding));
}

void Gathering::add(Finding finding)
{
    // Messages of one cause may name different values; what is to be done is the same.
    const auto isSame = [&finding](const Finding &other) {
        return other.code == finding.code && other.field == finding.field &&
               other.httpStatus == finding.httpStatus && other.guidance == finding.guidance;
    };
    const auto known = std::ranges::find_if(m_result.findings, isSame);
    if (known != m_result.findings.end())
        ++known->times;
    else if (m_result.findings.size() < kMostFindings)
        m_result.findings.push_back(std::move(finding));
    else
        m_result.hasMoreFindings = true;
}

Explanation Gathering::take(PastedKind kind, Confidence confidence)
{
    m_result.kind = kind;
    m_result.confidence = confidence;
    // of a log, what happened most is read first
    if (kind == PastedKind::LogLines)
        std::ranges::stable_sort(m_result.findings, std::ranges::greater(), &Finding::times);
    return std::move(m_result);
}

} // namespace vinculo::models
