// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/groupnames.h"

#include <QCoreApplication>

namespace vinculo::ui {

QString groupName(ResourceGroup group)
{
    switch (group) {
    case ResourceGroup::Connections:
        //: heading over links, consents and institutions
        return QCoreApplication::translate("ResourceGroup", "Connections");
    case ResourceGroup::Banking:
        return QCoreApplication::translate("ResourceGroup", "Banking");
    case ResourceGroup::Employment:
        return QCoreApplication::translate("ResourceGroup", "Employment");
    case ResourceGroup::Fiscal:
        return QCoreApplication::translate("ResourceGroup", "Fiscal");
    case ResourceGroup::Enrichment:
        //: heading over what Belvo works out from the data: incomes, risk insights…
        return QCoreApplication::translate("ResourceGroup", "Enrichment");
    }
    return {};
}

} // namespace vinculo::ui
