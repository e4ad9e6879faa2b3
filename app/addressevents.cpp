// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/addressevents.h"

#include "core/domain/deeplink.h"

#include <QFileOpenEvent>
#include <QUrl>

namespace vinculo::app {

AddressEvents::AddressEvents(QApplication &application)
{
    application.installEventFilter(this);
}

bool AddressEvents::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FileOpen) {
        const QString address = static_cast<QFileOpenEvent *>(event)->url().toString(QUrl::FullyEncoded);
        if (deeplink::isAddress(address)) {
            Q_EMIT received(address);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace vinculo::app
