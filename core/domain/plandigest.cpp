// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plandigest.h"

using namespace Qt::StringLiterals;

namespace vinculo {

PlanDigest::PlanDigest(const PlanHead &head)
{
    add(u"vinculo plan 1"_s);
    add(QString::number(static_cast<int>(head.kind)));
    add(head.profileId.toString(QUuid::WithoutBraces));
    add(QString::number(static_cast<int>(head.environment)));
    add(head.host);
    add(head.settings.accessMode);
    add(QString::number(head.settings.resources.size()));
    for (const QString &resource : head.settings.resources)
        add(resource);
    add(head.settings.from.toString(Qt::ISODate));
    add(head.settings.to.toString(Qt::ISODate));
    if (head.kind == PlanKind::ExportData) { // plans of older kinds keep the digest they were given
        const PlanFile &file = head.settings.file;
        for (const QString &text : {file.folder, file.format, file.style, file.wording})
            add(text);
        add(QString::number(int(file.isMarked)));
        add(QString::number(int(file.includesPersonalData)));
    }
    add(QString::number(head.count));
}

void PlanDigest::add(const PlanTarget &target)
{
    add(target.id.toLower());
}

void PlanDigest::add(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    m_hash.addData(QByteArray::number(bytes.size()) + ':');
    m_hash.addData(bytes);
}

QString planHost(const Profile &profile)
{
    if (profile.environment == Environment::Demo)
        return u"demo"_s;
    const QString host = profile.baseUrl.host().toLower();
    const int port = profile.baseUrl.port();
    return port < 0 ? host : host + u':' + QString::number(port);
}

} // namespace vinculo
