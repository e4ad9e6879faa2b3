// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diagnosis/casebundle.h"

#include "models/person/snapshotfield.h"
#include "models/table/cellformatter.h"

#include <iterator>

namespace vinculo::models {

using namespace Qt::StringLiterals;
using Kind = CheckEvidence::Kind;

namespace {

QString utc(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODate);
}

constexpr const char *kChecksInEnglish[] = {"link",   "consent",  "resource", "schedule", "institution",
                                            "errors", "coverage", "reading",  "retention"};
static_assert(std::size(kChecksInEnglish) == kChecks);

constexpr const char *kStates[] = {"ok", "attention", "problem", "not checked"};

//! By the place of the value in the enum.
constexpr const char *kWhyNot[] = {"",
                                   "no answer yet",
                                   "call failed",
                                   "timeout",
                                   "rate limited",
                                   "stopped",
                                   "link not readable",
                                   "no document",
                                   "institution not listed",
                                   "not stated",
                                   "more rows than read",
                                   "no journal"};
static_assert(std::size(kWhyNot) == static_cast<std::size_t>(WhyNot::NoJournal) + 1);

//! What Belvo calls it; nullptr: says nothing to Belvo, or is in the head of the case.
const char *nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Status:
        return "status";
    case Kind::Created:
        return "created_at";
    case Kind::LastRead:
        return "last_accessed_at";
    case Kind::RefreshRate:
        return "refresh_rate";
    case Kind::NextTo:
        return "next update due";
    case Kind::Missed:
        return "updates missed";
    case Kind::ConsentStatus:
        return "consent status";
    case Kind::ConsentEnd:
        return "expired_at";
    case Kind::ConsentId:
        return "consent";
    case Kind::Failures:
        return "failures";
    case Kind::LastFailure:
        return "last failure";
    case Kind::ErrorCode:
        return "code";
    case Kind::RequestId:
        return "request_id";
    case Kind::Accounts:
        return "accounts";
    case Kind::SilentAccounts:
        return "accounts without rows";
    case Kind::Rows:
        return "rows read";
    case Kind::RowsAtBelvo:
        return "count";
    case Kind::FirstRow:
        return "first row";
    case Kind::LastRow:
        return "last row";
    case Kind::Collected:
        return "collected_at";
    case Kind::EmptyMonth:
        return "month without rows";
    case Kind::Accepted:
        return "refresh accepted";
    case Kind::KeptUntil:
        return "data kept until";
    case Kind::CredentialsUntil:
        return "credentials kept until";
    case Kind::StaleIn:
        return "stale_in";
    case Kind::BankFailures:
        return "failed of all our calls there";
    case Kind::BankFailsSince:
        return "since";
    case Kind::LogFailures:
        return "of these in a log of calls";
    case Kind::BankSaidWell:
    case Kind::BankTooFew:
    case Kind::BankUnwatched:
    case Kind::LogNotOpen:
    case Kind::JournalUnread:
    case Kind::StatusBefore:
    case Kind::NextFrom:
    case Kind::ConsentEndless:
    case Kind::FetchedCount:
    case Kind::OfferedCount:
    case Kind::FetchesAll:
    case Kind::InstitutionName:
    case Kind::RunOnly:
    case Kind::WindowStart:
    case Kind::AccountOpened:
    case Kind::ReadyBy:
        break;
    }
    return nullptr;
}

QString valueText(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDateTime)
        return utc(value.toDateTime());
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().toString(Qt::ISODate);
    return CellFormatter::visible(value.toString());
}

QString lineOf(std::size_t check, const CheckResult &result)
{
    QString line = u"- %1: %2"_s.arg(QLatin1StringView(kChecksInEnglish[check]),
                                     QLatin1StringView(kStates[static_cast<std::size_t>(result.state)]));
    if (result.whyNot != WhyNot::None)
        line += u" (%1)"_s.arg(QLatin1StringView(kWhyNot[static_cast<std::size_t>(result.whyNot)]));
    QStringList pieces;
    for (const CheckEvidence &evidence : result.evidence)
        if (const char *name = nameOf(evidence.kind))
            pieces.append(QLatin1StringView(name) + u' ' + valueText(evidence.value));
    return pieces.isEmpty() ? line : line + u"; "_s + pieces.join(u"; "_s);
}

} // namespace

QString caseBundle(const DiagnosisFlow &flow)
{
    QStringList lines;
    const auto head = [&lines](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            lines.append(u"%1: %2"_s.arg(name, value));
    };
    head("link_id"_L1, flow.subject().linkId);
    head("institution"_L1, CellFormatter::visible(flow.institution()));
    if (flow.subject().resource)
        head("resource"_L1, toText(flow.subject().resource->retrieve.institutionResource));
    head("checked_at"_L1, utc(flow.checkedAt()));
    lines.append({QString(), u"checks:"_s});
    for (std::size_t check = 0; check < kChecks; ++check)
        lines.append(lineOf(check, flow.results()[check]));
    const QList<DiagnosisFlow::Failure> failures = flow.failures();
    if (!failures.isEmpty())
        lines.append({QString(), u"calls:"_s});
    for (const DiagnosisFlow::Failure &call : failures)
        lines.append(u"- %1 %2: HTTP %3 %4 request_id %5"_s.arg(
            utc(call.at), call.what, QString::number(call.status),
            call.code.isEmpty() ? u"-"_s : CellFormatter::visible(call.code),
            call.requestId.isEmpty() ? u"-"_s : CellFormatter::visible(call.requestId)));
    return lines.join(u'\n') + u'\n';
}

QString caseBundle(const QList<const DiagnosisFlow *> &flows)
{
    QStringList cases;
    for (const DiagnosisFlow *flow : flows)
        cases.append(caseBundle(*flow));
    return cases.join(u'\n');
}

} // namespace vinculo::models
