// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/announce.h"

#include <QAccessible>
#include <QWidget>

namespace vinculo::ui {

void announce(QWidget &speaker, const QString &text)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&speaker, text);
#else
    speaker.setAccessibleDescription(text);
    QAccessibleEvent event(&speaker, QAccessible::DescriptionChanged);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace vinculo::ui
