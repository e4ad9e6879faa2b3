// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/desktopnotices.h"

namespace vinculo::ui {

namespace {

QString withoutMarkup(QString text)
{
    for (const QChar mark : {QLatin1Char('<'), QLatin1Char('>'), QLatin1Char('&')})
        text.remove(mark);
    return text;
}

} // namespace

void DesktopNotices::show(const QString &kind, const QString &title, const QString &text)
{
    showPlain(kind, withoutMarkup(title), withoutMarkup(text));
}

} // namespace vinculo::ui
