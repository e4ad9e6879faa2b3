// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diagnosis/checks.h"

#include <utility>

namespace vinculo::models {

CheckResults examine(const DiagnosisFacts &facts)
{
    return {checkLink(facts),     checkConsent(facts),     checkResource(facts),
            checkSchedule(facts), checkInstitution(facts), checkErrors(facts),
            checkCoverage(facts), checkHistory(facts),     checkRetention(facts)};
}

CheckResult found(CheckState state, CheckFinding finding, QList<CheckEvidence> evidence)
{
    return {.state = state,
            .finding = finding,
            .whyNot = WhyNot::None,
            .error = {},
            .evidence = std::move(evidence)};
}

CheckResult notChecked(WhyNot whyNot, QList<CheckEvidence> evidence)
{
    return {.state = CheckState::NotChecked,
            .finding = CheckFinding::None,
            .whyNot = whyNot,
            .error = {},
            .evidence = std::move(evidence)};
}

CheckResult missing(const SourceState &source)
{
    CheckResult result = notChecked(source.whyNot);
    result.error = source.error;
    if (source.error)
        add(result.evidence, CheckEvidence::Kind::RequestId, source.error->requestId);
    return result;
}

CheckResult withoutLink(const DiagnosisFacts &facts)
{
    return notChecked(facts.of(Source::Link).whyNot == WhyNot::NotYet ? WhyNot::NotYet : WhyNot::LinkUnread);
}

void add(QList<CheckEvidence> &evidence, CheckEvidence::Kind kind, const QVariant &value)
{
    const int type = value.typeId();
    const bool isEmpty = value.isNull() || (type == QMetaType::QString && value.toString().isEmpty()) ||
                         (type == QMetaType::QDateTime && !value.toDateTime().isValid()) ||
                         (type == QMetaType::QDate && !value.toDate().isValid());
    if (!isEmpty)
        evidence.append({kind, value});
}

} // namespace vinculo::models
