// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/windowservices.h"

#include "models/calllog/handover/openlog.h"
#include "models/people/sharedlimits.h"

namespace vinculo::ui {

LinkServices linkServices(const WindowServices &services, const models::PeopleDirectory &people)
{
    LinkServices links{
        .journal = services.journal,
        .settings = services.settings,
        .refreshes = services.refreshes,
        .lists = &services.lists,
        .linksSharingLimits =
            [&people](const QString &linkId) { return models::linksSharingLimits(people, linkId); },
        .isHeld = [outages = services.outages](
                      const QString &institution) { return outages && outages->isHeld(institution); }};
    links.outages = services.outages;
    if (services.openLog)
        links.logged = [log = services.openLog](const QString &linkId) { return log->failuresOf(linkId); };
    return links;
}

} // namespace vinculo::ui
