// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/plandraft.h"

#include "core/api/listrequest.h"
#include "core/domain/plandigest.h"
#include "core/storage/osaccount.h"
#include "models/flows/outcome.h"
#include "models/plans/exporting/exportlists.h"
#include "models/plans/planverdict.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vinculo::models {

namespace {

std::optional<ApiError> problemOfExport(const PlanSettings &settings)
{
    if (settings.resources.isEmpty())
        return refusedHere(u"required"_s, u"resources"_s);
    if (!std::ranges::all_of(settings.resources, exportableList))
        return refusedHere(u"invalid_choice"_s, u"resources"_s);
    if (!QDir::isAbsolutePath(settings.file.folder))
        return refusedHere(u"required"_s, u"folder"_s);
    if (!QFileInfo(settings.file.folder).isDir())
        return ApiError{.kind = ErrorKind::Storage, .code = u"export_folder_missing"_s};
    return {};
}

std::optional<ApiError> problemOf(PlanKind kind, const PlanSettings &settings)
{
    if (kind == PlanKind::ChangeAccessMode && settings.accessMode != "single"_L1 &&
        settings.accessMode != "recurrent"_L1)
        return refusedHere(u"invalid_choice"_s, u"access_mode"_s);
    if (kind == PlanKind::ExportData)
        return problemOfExport(settings);
    if (kind != PlanKind::RetrieveData)
        return {};
    if (settings.resources.isEmpty())
        return refusedHere(u"required"_s, u"resources"_s);
    for (const QString &key : settings.resources) {
        const ResourceSpec *resource = retrievableResource(key);
        if (!resource)
            return refusedHere(u"invalid_choice"_s, u"resources"_s);
        if (has(resource->retrieve.inputs, RetrieveInput::PeriodRequired) && !settings.from.isValid())
            return refusedHere(u"required"_s, u"date_from"_s);
    }
    if (settings.from.isValid() != settings.to.isValid())
        return refusedHere(u"required"_s, settings.from.isValid() ? u"date_to"_s : u"date_from"_s);
    if (settings.from.isValid() && settings.from > settings.to)
        return refusedHere(u"invalid"_s, u"date_from"_s);
    return {};
}

} // namespace

std::optional<ApiError> problemOf(const PlanDraft &draft)
{
    if (draft.targets.isEmpty())
        return refusedHere(u"empty_plan"_s, {});
    QSet<QString> seen;
    seen.reserve(draft.targets.size());
    for (const PlanTarget &target : draft.targets) {
        if (!api::isUuid(target.id))
            return refusedHere(u"invalid"_s, u"id"_s);
        const QString id = target.id.toLower();
        if (seen.contains(id))
            return refusedHere(u"duplicate_target"_s, u"id"_s);
        seen.insert(id);
    }
    return problemOf(draft.kind, draft.settings);
}

qsizetype removeRepeatedTargets(PlanDraft &draft)
{
    QSet<QString> seen;
    seen.reserve(draft.targets.size());
    return draft.targets.removeIf([&seen](const PlanTarget &target) {
        const QString id = target.id.toLower();
        if (seen.contains(id))
            return true;
        seen.insert(id);
        return false;
    });
}

PlanHead headOf(const PlanDraft &draft, const Profile &profile, const QDateTime &now)
{
    PlanHead head;
    head.id = QUuid::createUuid();
    head.kind = draft.kind;
    head.settings = draft.settings;
    head.profileId = profile.id;
    head.profileName = profile.name;
    head.environment = profile.environment;
    head.host = planHost(profile);
    head.reason = draft.reason;
    head.ticket = draft.ticket;
    head.operatorName = storage::osAccountName();
    head.createdAt = now;
    head.count = draft.targets.size();
    head.isPerson = draft.isPerson;
    head.totals = draft.totals;
    PlanDigest digest(head);
    for (const PlanTarget &target : draft.targets)
        digest.add(target);
    head.digest = digest.result();
    return head;
}

} // namespace vinculo::models
