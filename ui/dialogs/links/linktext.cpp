// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/links/linktext.h"

#include "models/table/cellformatter.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace vinculo::ui {

QString linkLine(const models::LinkRow &link, const QString &maskedPerson)
{
    QStringList parts;
    if (!maskedPerson.isEmpty())
        parts << maskedPerson;
    if (!link.externalId.isEmpty())
        parts << QCoreApplication::translate("LinkText", "your id %1")
                     .arg(models::CellFormatter::visible(link.externalId.left(40)));
    parts << QCoreApplication::translate("LinkText", "link …%1").arg(linkIdEnd(link.id));
    return parts.join(u" · "_s);
}

QString linkIdEnd(const QString &linkId)
{
    return linkId.right(6);
}

} // namespace vinculo::ui
