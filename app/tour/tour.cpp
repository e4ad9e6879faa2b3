// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"

#include "app/application.h"

#include <QCoreApplication>
#include <QDir>
#include <QPainter>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace vinculo::app {

namespace {

constexpr int kPollMs = 40;
constexpr int kSettleMs = 350;         //!< animations and late layouts before a picture
constexpr qint64 kPatienceMs = 60'000; //!< longest wait for one stop: calls may have to wait for the limit

QList<QWidget *> visibleWindows(QWidget *main)
{
    QList<QWidget *> windows{main};
    const auto all = QApplication::topLevelWidgets();
    for (QWidget *window : all)
        if (window != main && window->isVisible() && window->windowType() != Qt::ToolTip)
            windows.append(window);
    // The one in use lies on top, whatever order the list has.
    if (const auto active = windows.indexOf(QApplication::activeWindow()); active > 0)
        windows.append(windows.takeAt(active));
    return windows;
}

} // namespace

Tour::Tour(Application &application, QString folder, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_folder(std::move(folder))
{
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, &Tour::poll);
}

void Tour::start()
{
    if (!QDir().mkpath(m_folder)) {
        std::fputs(qPrintable(tr("The folder %1 cannot be made. Choose another one.\n").arg(m_folder)),
                   stderr);
        finish(1);
        return;
    }
    next();
}

void Tour::act(std::function<void()> action)
{
    m_steps.push_back({{}, std::move(action), {}, false});
}

void Tour::waitFor(const QString &what, std::function<bool()> condition)
{
    m_steps.push_back({what, {}, std::move(condition), false});
}

void Tour::picture(const QString &name)
{
    m_steps.push_back({name, {}, {}, true});
}

void Tour::next()
{
    if (m_steps.empty()) {
        finish(0);
        return;
    }
    const Step &step = m_steps.front();
    if (step.action)
        step.action();
    m_waited.start();
    m_poll.start();
}

void Tour::poll()
{
    const Step &step = m_steps.front();
    if (step.isPicture && m_waited.elapsed() < kSettleMs)
        return;
    if (step.condition && !step.condition()) {
        if (m_waited.elapsed() < kPatienceMs)
            return;
        std::fputs(qPrintable(tr("The tour waited in vain for: %1\n").arg(step.name)), stderr);
        take(u"stuck"_s);
        finish(1);
        return;
    }
    m_poll.stop();
    if (step.isPicture)
        take(step.name);
    m_steps.pop_front();
    // Through the event loop, so that deleted dialogs are really gone before the next step looks for one.
    QTimer::singleShot(0, this, &Tour::next);
}

void Tour::take(const QString &name) const
{
    QWidget *main = m_application.window();
    QPixmap image = main->grab();
    QPainter painter(&image);
    const QPoint origin = main->mapToGlobal(QPoint(0, 0));
    const auto windows = visibleWindows(main);
    for (QWidget *window : windows.mid(1)) {
        const QRect place(window->mapToGlobal(QPoint(0, 0)) - origin, window->size());
        painter.drawPixmap(place.topLeft(), window->grab());
        painter.setPen(main->palette().color(QPalette::Shadow));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    painter.end();
    keep(name, image.toImage());
}

void Tour::keep(const QString &name, const QImage &image) const
{
    const QString path = QDir(m_folder).filePath(name + u".png"_s);
    if (image.save(path))
        std::puts(qPrintable(path));
    else
        std::fputs(qPrintable(tr("The picture %1 cannot be written.\n").arg(path)), stderr);
}

void Tour::finish(int exitCode)
{
    m_poll.stop();
    QCoreApplication::exit(exitCode);
}

} // namespace vinculo::app
