// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/environmentwords.h"

#include <QCoreApplication>

namespace vinculo::models {

QString environmentName(Environment environment)
{
    switch (environment) {
    case Environment::Demo:
        //: environment: built-in sample data
        return QCoreApplication::translate("EnvironmentWords", "Demo");
    case Environment::Sandbox:
        //: environment: Belvo's test system
        return QCoreApplication::translate("EnvironmentWords", "Sandbox");
    case Environment::Production:
        break;
    }
    //: environment: real customers
    return QCoreApplication::translate("EnvironmentWords", "Production");
}

} // namespace vinculo::models
