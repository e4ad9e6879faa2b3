// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/windowtitle.h"

#include "core/domain/resources/registry.h"
#include "models/table/cellformatter.h"
#include "ui/widgets/environmentband.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/toolpages.h"

namespace vinculo::ui {

QString windowTitleFor(const QString &pageId, const Profile &profile)
{
    const ResourceSpec *spec = resources::find(pageId.toStdString());
    const QString page = spec ? models::CellFormatter::title(*spec) : toolpages::title(pageId);
    const QString environment = EnvironmentBand::environmentName(profile.environment);
    if (profile.name == environment) //: window title: %1 page, %2 environment
        return MainWindow::tr("%1 – %2 – Vínculo").arg(page, environment);
    //: window title: %1 page, %2 environment, %3 profile
    return MainWindow::tr("%1 – %2 – %3 – Vínculo").arg(page, environment, profile.name);
}

} // namespace vinculo::ui
