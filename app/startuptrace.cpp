// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startuptrace.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>

#include <cstdio>

namespace vinculo::app {

StartupTrace::StartupTrace(QWidget *window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool StartupTrace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        if (auto *widget = qobject_cast<QWidget *>(watched);
            widget && m_window && widget->window() == m_window)
            onPainted(widget);
    return false;
}

void StartupTrace::onPainted(QWidget *widget)
{
    const long long now = QDateTime::currentMSecsSinceEpoch();
    if (!std::exchange(m_firstPaint, true)) {
        std::printf("first-paint %lld\n", now);
        std::fflush(stdout);
    }
    // A view paints into its viewport; rows count as shown when a viewport with rows is painted.
    const auto *view = qobject_cast<QAbstractItemView *>(widget->parentWidget());
    if (!m_firstRows && view && view->model() && view->model()->columnCount() > 1 &&
        view->model()->rowCount() > 0) {
        m_firstRows = true;
        std::printf("first-rows %d %lld\n", view->model()->rowCount(), now);
        std::fflush(stdout);
    }
}

} // namespace vinculo::app
