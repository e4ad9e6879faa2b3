// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/planverdict.h"

#include "core/domain/resources/registry.h"
#include "models/flows/outcome.h"
#include "models/flows/retrieveflow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vinculo::models {

namespace {

using Next = PlanVerdict::Next;

constexpr int kMostTries = 3;    //!< of what may be repeated safely
constexpr int kLooksInDoubt = 3; //!< before a call without an answer counts as not carried out
constexpr auto kCooldown = std::chrono::minutes(10);

//! An asynchronous deletion and a change of the access mode end the same however often they arrive; reading
//! changes nothing.
bool mayBeRepeated(PlanKind kind)
{
    return kind == PlanKind::DeleteLinks || kind == PlanKind::ChangeAccessMode ||
           kind == PlanKind::ExportData;
}

//! The next item would be refused for the same reason: the keys or their rights.
bool concernsEverything(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return error.code != "consent_without_accounts"_L1;
    case ErrorKind::Forbidden:
        return error.code != "permission_denied"_L1;
    case ErrorKind::ReadOnly:
    case ErrorKind::Insecure:
        return true;
    default:
        return false;
    }
}

bool isOutage(const ApiError &error)
{
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout ||
           error.kind == ErrorKind::Server || error.kind == ErrorKind::RateLimited;
}

//! A code for errors whose body was not Belvo's.
QString codeOf(const ApiError &error)
{
    if (!error.code.isEmpty())
        return error.code;
    return error.httpStatus > 0 ? u"http_%1"_s.arg(error.httpStatus) : u"outcome_unknown"_s;
}

PlanVerdict settled(PlanItem item, PlanItemState state, const QString &code = {})
{
    item.state = state;
    item.code = code;
    item.notBefore = {};
    return {Next::Settled, std::move(item)};
}

PlanVerdict seen(PlanItem item, PlanItemState state, const QDateTime &now)
{
    item.verifiedAt = now;
    return settled(std::move(item), state);
}

//! Back to where it was before it was claimed: nothing of it happened.
PlanVerdict putBack(PlanItem item, Next next, std::optional<ApiError> error = {})
{
    item.state = PlanItemState::Waiting;
    return {next, std::move(item), std::move(error)};
}

//! The same, and the try does not count: it cannot have been carried out.
PlanVerdict notSent(PlanItem item, Next next, std::optional<ApiError> error = {})
{
    item.tries = std::max(0, item.tries - 1);
    if (item.tries == 0)
        item.sentAt = {};
    return putBack(std::move(item), next, std::move(error));
}

PlanVerdict look(PlanItem item, PlanItemState state)
{
    item.state = state;
    return {Next::Look, std::move(item)};
}

//! No answer in all that time has told what became of it: a person looks into it.
PlanVerdict leftOpen(PlanItem item)
{
    const QString code = item.state == PlanItemState::Accepted ? u"not_verified"_s : u"outcome_unknown"_s;
    return settled(std::move(item), PlanItemState::Unknown, code);
}

//! The calls for one link, in order. A resource without a period is fetched once, the others in pieces as
//! long as a call may ask for.
QList<PlanRetrieval> retrievalsOf(const PlanSettings &settings)
{
    QList<PlanRetrieval> retrievals;
    for (const QString &key : settings.resources) {
        const ResourceSpec *resource = retrievableResource(key);
        if (!resource)
            continue;
        auto periods = RetrieveFlow::pieces(settings.from, settings.to);
        if (periods.isEmpty() || !has(resource->retrieve.inputs, RetrieveInput::Period))
            periods = {std::pair<QDate, QDate>()};
        for (const auto &[from, to] : periods)
            retrievals.append(
                {resource, {.dateFrom = from.toString(Qt::ISODate), .dateTo = to.toString(Qt::ISODate)}});
    }
    return retrievals;
}

//! One call of several has come to its end.
PlanVerdict stepDone(PlanKind kind, PlanItem item, const PlanSettings &settings, const QDateTime &now)
{
    ++item.step;
    if (item.step >= stepsOf(kind, settings))
        return seen(std::move(item), PlanItemState::Done, now);
    if (kind == PlanKind::ExportData)
        item.tries = 0; // of the next list
    return putBack(std::move(item), Next::Again);
}

PlanVerdict refusedByCooldown(PlanItem item, const ApiError &error, const QDateTime &now)
{
    if (item.code == "link_refreshed"_L1) // has waited once already
        return settled(std::move(item), PlanItemState::Failed, u"link_refreshed"_s);
    item.code = u"link_refreshed"_s;
    item.notBefore = now.addSecs(error.retryAfter.value_or(kCooldown).count());
    return notSent(std::move(item), Next::Again);
}

//! Reading harms nothing, so it is tried again. What Belvo itself answers is about this list and counts; what
//! comes from nobody, or from somebody in between, is an outage of everything.
PlanVerdict judgeReading(PlanItem item, const ApiError &error)
{
    const QString code = codeOf(error);
    const bool isCut = error.code == "export_list_cut"_L1;
    if (error.kind == ErrorKind::Storage && !isCut)
        return notSent(std::move(item), Next::Block, error);
    const bool mayPass = isCut || error.kind == ErrorKind::Timeout || error.kind == ErrorKind::Server ||
                         error.kind == ErrorKind::Protocol;
    if (mayPass && !isCut && error.requestId.isEmpty())
        return notSent(std::move(item), Next::Outage, error);
    if (mayPass && item.tries < kMostTries)
        return putBack(std::move(item), isCut ? Next::Again : Next::Outage, error);
    return settled(std::move(item), PlanItemState::Failed, code);
}

PlanVerdict judgeError(PlanKind kind, PlanItem item, const ApiError &error, const QDateTime &now)
{
    if (concernsEverything(error))
        return notSent(std::move(item), Next::Block, error);
    if (error.kind == ErrorKind::Offline)
        return notSent(std::move(item), Next::Outage, error);
    if (error.kind == ErrorKind::RateLimited) // refused before it was looked at; the governor waits
        return notSent(std::move(item), Next::Again);
    if (kind == PlanKind::ExportData)
        return judgeReading(std::move(item), error);
    if (provesAbsence(error)) {
        const bool mayBeOurs = kind == PlanKind::DeleteLinks && item.tries > 1;
        return seen(std::move(item), mayBeOurs ? PlanItemState::Done : PlanItemState::AlreadyGone, now);
    }
    if (kind == PlanKind::RefreshLinks && error.kind == ErrorKind::Conflict)
        return refusedByCooldown(std::move(item), error, now);
    const bool isInDoubt = mayHaveHappened(error) || (error.kind == ErrorKind::Server && mayBeRepeated(kind));
    item.code = codeOf(error);
    if (isInDoubt)
        return look(std::move(item), PlanItemState::Unknown);
    const QString code = item.code;
    return settled(std::move(item), PlanItemState::Failed, code);
}

//! The link is there, and a call about it had no answer.
PlanVerdict judgeDoubt(PlanKind kind, const PlanSettings &settings, PlanItem item, const LinkRow &link,
                       int looks, bool isLast, const QDateTime &now)
{
    const bool isDone = kind == PlanKind::ChangeAccessMode
                            ? link.accessMode == settings.accessMode
                            : kind != PlanKind::DeleteLinks && hasNewData(link, item.accessedBefore);
    if (isDone)
        return kind == PlanKind::RetrieveData ? stepDone(kind, std::move(item), settings, now)
                                              : seen(std::move(item), PlanItemState::Done, now);
    const bool isRefresh = kind == PlanKind::RefreshLinks; // carried out in the background, so later
    if (isRefresh ? !isLast : looks < kLooksInDoubt)
        return look(std::move(item), PlanItemState::Unknown);
    const QString code = item.code.isEmpty() ? u"outcome_unknown"_s : item.code;
    if (!mayBeRepeated(kind)) // never sent again by itself: a person looks into it
        return settled(std::move(item), PlanItemState::Unknown, code);
    if (item.code.isEmpty()) // the program ended before an answer came: no try that failed
        item.tries = std::min(item.tries, 1);
    if (item.tries < kMostTries)
        return putBack(std::move(item), Next::Again);
    return settled(std::move(item), PlanItemState::Failed, code);
}

} // namespace

PlanVerdict judgePreparation(PlanKind kind, const PlanSettings &settings, const PlanItem &waiting,
                             const Result<api::ChunkPtr> &answer, const QDateTime &now)
{
    PlanItem item = waiting;
    if (!answer) {
        const ApiError &error = answer.error();
        if (concernsEverything(error))
            return {Next::Block, item, error};
        if (provesAbsence(error))
            return seen(item, PlanItemState::AlreadyGone, now);
        return {Next::Outage, item, error}; // unreadable for now
    }
    const std::optional<LinkRow> link = LinkRow::fromChunk(*answer);
    if (!link)
        return settled(item, PlanItemState::Skipped, u"unreadable"_s);
    if (const auto reason = objection(kind, settings, *link))
        return settled(item, PlanItemState::Skipped, *reason);
    item.accessedBefore = link->lastAccessed;
    return {Next::Go, item};
}

PlanItem heldBack(PlanItem item)
{
    if (item.state == PlanItemState::Claimed)
        item = notSent(std::move(item), Next::Again).item;
    return settled(std::move(item), PlanItemState::Skipped, u"bank_held"_s).item;
}

PlanVerdict judgeAnswer(PlanKind kind, const PlanSettings &settings, const PlanItem &claimed,
                        const Result<api::Accepted> &answer, const QDateTime &now)
{
    PlanItem item = claimed;
    item.httpStatus = answer ? answer->status : answer.error().httpStatus;
    item.requestId = answer ? answer->requestId : answer.error().requestId;
    if (!answer)
        return judgeError(kind, std::move(item), answer.error(), now);
    item.code.clear();
    switch (kind) {
    case PlanKind::DeleteLinks:
    case PlanKind::RefreshLinks:
        return look(std::move(item), PlanItemState::Accepted);
    case PlanKind::ChangeAccessMode:
        return seen(std::move(item), PlanItemState::Done, now);
    case PlanKind::RetrieveData:
    case PlanKind::ExportData:
        break;
    }
    return stepDone(kind, std::move(item), settings, now);
}

PlanVerdict judgeLook(PlanKind kind, const PlanSettings &settings, const PlanItem &item,
                      const Result<api::ChunkPtr> &answer, int looks, bool isLast, const QDateTime &now)
{
    if (!answer) {
        const ApiError &error = answer.error();
        if (concernsEverything(error))
            return {Next::Block, item, error};
        if (provesAbsence(error))
            return kind == PlanKind::DeleteLinks ? seen(item, PlanItemState::Done, now)
                                                 : settled(item, PlanItemState::Failed, u"not_found"_s);
        if (isOutage(error))
            return {Next::Outage, item, error};
        return isLast ? leftOpen(item) : look(item, item.state);
    }
    const std::optional<LinkRow> link = LinkRow::fromChunk(*answer);
    if (!link) // an answer that says nothing about the link
        return isLast ? leftOpen(item) : look(item, item.state);
    if (item.state == PlanItemState::Unknown)
        return judgeDoubt(kind, settings, item, *link, looks, isLast, now);
    if (kind == PlanKind::RefreshLinks) {
        if (hasNewData(*link, item.accessedBefore))
            return seen(item, PlanItemState::Done, now);
        if (const auto lost = lostAccess(*link))
            return settled(item, PlanItemState::Failed, lost->code);
    }
    if (!isLast)
        return look(item, item.state);
    return settled(item, PlanItemState::Failed,
                   kind == PlanKind::DeleteLinks ? u"not_deleted"_s : u"no_new_data"_s);
}

std::optional<QString> objection(PlanKind kind, const PlanSettings &settings, const LinkRow &link)
{
    switch (kind) {
    case PlanKind::DeleteLinks:
    case PlanKind::ExportData: // of any link: what is stored is there
        return {};
    case PlanKind::ChangeAccessMode:
        return link.accessMode == settings.accessMode ? std::optional(u"nothing_to_do"_s) : std::nullopt;
    case PlanKind::RefreshLinks:
    case PlanKind::RetrieveData:
        break;
    }
    if (link.status == "invalid"_L1)
        return u"invalid_link"_s;
    if (link.status == "unconfirmed"_L1)
        return u"unconfirmed_link"_s;
    if (link.status == "token_required"_L1)
        return u"token_required"_s;
    return {};
}

const ResourceSpec *retrievableResource(const QString &key)
{
    const std::string name = key.toStdString();
    for (const ResourceSpec *spec : resources::all())
        if (spec->name == name && spec->can(Verb::Retrieve) &&
            !has(spec->retrieve.inputs, RetrieveInput::DirectionRequired))
            return spec;
    return nullptr;
}

int stepsOf(PlanKind kind, const PlanSettings &settings)
{
    if (kind == PlanKind::ExportData)
        return static_cast<int>(settings.resources.size());
    return kind == PlanKind::RetrieveData ? static_cast<int>(retrievalsOf(settings).size()) : 1;
}

PlanRetrieval retrievalOf(const PlanSettings &settings, const QString &linkId, int step)
{
    PlanRetrieval retrieval = retrievalsOf(settings).value(step);
    retrieval.request.linkId = linkId;
    return retrieval;
}

} // namespace vinculo::models
