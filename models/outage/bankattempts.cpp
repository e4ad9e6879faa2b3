// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outage/bankattempts.h"

#include "core/domain/guidance.h"

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;
using namespace outagelimits;

namespace {

//! Reading the list of links and deleting one do not reach the bank, nor does changing how a link is used.
bool reachesInstitution(const CallRecord &call)
{
    const bool isOfOneLink = call.pathTemplate == "/api/links/{id}/"_L1;
    switch (call.verb) {
    case HttpVerb::Get:
    case HttpVerb::Delete:
        return false;
    case HttpVerb::Patch:
        return !isOfOneLink;
    case HttpVerb::Post:
    case HttpVerb::Put:
        return true;
    }
    return false;
}

bool isOfBankOrBelvo(const CallRecord &call)
{
    const Guidance *guidance =
        guidanceFor(ApiError{.kind = call.errorKind, .httpStatus = call.status, .code = call.errorCode});
    if (guidance)
        return guidance->lane == ErrorLane::Bank || guidance->lane == ErrorLane::Belvo;
    return call.errorKind == ErrorKind::Server;
}

} // namespace

BankEvidence evidenceOf(const CallRecord &call)
{
    constexpr int kGaveUpWaiting = 408;
    if (call.institution.isEmpty() || !reachesInstitution(call))
        return BankEvidence::SaysNothing;
    if (!call.failed)
        return isOnlyAccepted(call) ? BankEvidence::SaysNothing : BankEvidence::Works;
    switch (call.errorKind) {
    case ErrorKind::MfaRequired:
        return BankEvidence::Works;
    case ErrorKind::Timeout:
    case ErrorKind::OutcomeUnknown:
        return BankEvidence::BankSide;
    case ErrorKind::Offline:
    case ErrorKind::Insecure:
    case ErrorKind::Unauthorized:
    case ErrorKind::RateLimited:
    case ErrorKind::Conflict:
    case ErrorKind::ReadOnly:
    case ErrorKind::Storage:
    case ErrorKind::Cancelled:
        return BankEvidence::SaysNothing;
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Validation:
    case ErrorKind::Server:
    case ErrorKind::Protocol:
        break;
    }
    if (call.status == kGaveUpWaiting || isOfBankOrBelvo(call))
        return BankEvidence::BankSide;
    return BankEvidence::SaysNothing;
}

double BankFigures::rate() const
{
    return attempts > 0 ? double(failures) / double(attempts) : 0;
}

std::optional<double> BankFigures::usualRate() const
{
    if (usualAttempts < kFewestUsual)
        return std::nullopt;
    return double(usualFailures) / double(usualAttempts);
}

BankFigures figuresOf(const std::vector<BankAttempt> &attempts, qint64 nowMs)
{
    BankFigures figures;
    // From the newest back: a failure counts for an outage, what worked against it.
    std::size_t start = attempts.size();
    qint64 weight = 0;
    qint64 most = 0;
    for (std::size_t i = attempts.size(); i-- > 0 && attempts[i].atMs >= nowMs - kRunMs;) {
        weight += attempts[i].hasFailed ? 1 : -1;
        if (weight > most) {
            most = weight;
            start = i;
        }
    }
    if (start == attempts.size())
        return figures;
    figures.sinceMs = attempts[start].atMs;
    for (std::size_t i = start; i < attempts.size(); ++i) {
        const BankAttempt &attempt = attempts[i];
        ++figures.attempts;
        if (!attempt.hasFailed) {
            ++figures.goodInARow;
            continue;
        }
        ++figures.failures;
        figures.goodInARow = 0;
        figures.lastFailureMs = attempt.atMs;
        if (attempt.mark.isEmpty())
            ++figures.links; // a customer at the beginning: each is another one
        else
            figures.failedMarks.insert(attempt.mark);
    }
    figures.links += figures.failedMarks.size();
    for (std::size_t i = 0; i < start; ++i) {
        if (attempts[i].atMs < figures.sinceMs - kUsualMs)
            continue;
        ++figures.usualAttempts;
        figures.usualFailures += attempts[i].hasFailed ? 1 : 0;
    }
    return figures;
}

std::optional<double> usualRateOf(const std::vector<BankAttempt> &attempts, qint64 nowMs)
{
    if (const BankFigures run = figuresOf(attempts, nowMs); run.sinceMs > 0)
        return run.usualRate();
    BankFigures quiet;
    for (const BankAttempt &attempt : attempts) {
        if (attempt.atMs < nowMs - kUsualMs)
            continue;
        ++quiet.usualAttempts;
        quiet.usualFailures += attempt.hasFailed ? 1 : 0;
    }
    return quiet.usualRate();
}

BankFinding findingOf(const BankFigures &figures, qint64 nowMs)
{
    constexpr double kMost = 0.5;
    constexpr double kAboveUsual = 0.25;
    constexpr qint64 kWorthAWord = 2;
    if (figures.failures == 0 || figures.lastFailureMs < nowMs - kFadesMs)
        return BankFinding::Nothing;
    const qint64 attempts = figures.attempts - figures.goodInARow; // until the last failure
    const double rate = double(figures.failures) / double(attempts);
    if (rate < kMost || rate < figures.usualRate().value_or(0) + kAboveUsual)
        return BankFinding::Nothing;
    if (attempts < kFewestAttempts || figures.links < kFewestLinks) {
        const bool isOver = figures.goodInARow >= kGoodAgain;
        return figures.failures >= kWorthAWord && !isOver ? BankFinding::TooFew : BankFinding::Nothing;
    }
    return figures.goodInARow >= kGoodAgain ? BankFinding::Recovered : BankFinding::Suspected;
}

} // namespace vinculo::models
