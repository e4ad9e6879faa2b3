// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outage/outagelinks.h"

namespace vinculo::models {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

QList<PlanTarget> linksToRefresh(const LinkIdentities &identities, const QString &institution)
{
    const std::string wanted = institution.toStdString();
    QList<PlanTarget> targets;
    for (const LinkIdentity &link : identities.links) {
        if (link.institution != wanted || link.status == "invalid" || link.status == "unconfirmed")
            continue;
        targets.append(PlanTarget{.id = QString::fromStdString(link.id.toString()),
                                  .institution = institution,
                                  .externalId = text(link.externalId),
                                  .status = text(link.status),
                                  .accessMode = text(link.accessMode)});
    }
    return targets;
}

} // namespace vinculo::models
