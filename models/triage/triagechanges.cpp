// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/triage/triagechanges.h"

namespace vinculo::models {

using namespace Qt::StringLiterals;
using Aside = TriageDecision::Aside;
using Kind = ChangeRecord::Kind;

namespace {

// Words of the journal: never translated.
QString wordOf(Aside aside)
{
    switch (aside) {
    case Aside::No:
        break;
    case Aside::Snoozed:
        return u"snoozed"_s;
    case Aside::WaitingForCustomer:
        return u"waiting_for_customer"_s;
    }
    return {};
}

QString wordOf(ErrorLane lane)
{
    switch (lane) {
    case ErrorLane::EndUser:
        return u"end_user"_s;
    case ErrorLane::Bank:
        return u"bank"_s;
    case ErrorLane::Belvo:
        return u"belvo"_s;
    case ErrorLane::Us:
        return u"us"_s;
    case ErrorLane::Wait:
        return u"watch"_s;
    }
    return {};
}

bool isSameAside(const TriageDecision &one, const TriageDecision &other)
{
    return one.aside == other.aside && one.asideSinceMs == other.asideSinceMs && one.untilMs == other.untilMs;
}

} // namespace

QList<ChangeRecord> triageChanges(const QString &linkId, const TriageDecision &before,
                                  const TriageDecision &after)
{
    QList<ChangeRecord> changes;
    const auto note = [&](Kind kind, const QString &detail) {
        changes.append(ChangeRecord{.kind = kind, .object = linkId, .detail = detail});
    };
    if (!isSameAside(before, after))
        note(after.aside == Aside::No ? Kind::LinkTakenBack : Kind::LinkPutAside, wordOf(after.aside));
    if (before.note != after.note)
        note(Kind::LinkNoteChanged, after.note.isEmpty() ? u"removed"_s : u"written"_s);
    if (before.assignee != after.assignee)
        note(Kind::LinkAssigned, after.assignee.isEmpty() ? u"given_back"_s : u"taken"_s);
    return changes;
}

ChangeRecord laneChange(const LaneDone &done)
{
    const bool isDone = done.day.isValid();
    return {.kind = Kind::LaneMarkedDone,
            .subject = wordOf(done.lane),
            .detail = isDone ? u"done"_s : u"taken_up_again"_s,
            .count = done.count};
}

} // namespace vinculo::models
