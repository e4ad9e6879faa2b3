// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/environmenttext.h"

#include "ui/widgets/environmentband.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vinculo::ui {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("EnvironmentText", text);
}

} // namespace

QString environmentName(Environment environment)
{
    return EnvironmentBand::environmentName(environment);
}

QString accessName(Access access)
{
    return EnvironmentBand::accessName(access);
}

QString accessExplanation(Access access)
{
    switch (access) {
    case Access::ReadOnly:
        return translated(
            QT_TRANSLATE_NOOP("EnvironmentText", "Nothing at Belvo can be changed with this profile."));
    case Access::Operator:
        return translated(QT_TRANSLATE_NOOP(
            "EnvironmentText", "Links can be registered, refreshed and changed, but not deleted."));
    case Access::Admin:
        return translated(
            QT_TRANSLATE_NOOP("EnvironmentText", "Everything is allowed, deleting links included."));
    }
    return {};
}

QString hostOf(const Profile &profile)
{
    const int port = profile.baseUrl.port();
    const QString host = profile.baseUrl.host();
    return port > 0 ? u"%1:%2"_s.arg(host, QString::number(port)) : host;
}

} // namespace vinculo::ui
