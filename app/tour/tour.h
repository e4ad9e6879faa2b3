// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QString>
#include <QTimer>

#include <deque>
#include <functional>

namespace vinculo::app {

class Application;

//! Walks through the real program on the demo data and writes a picture of every stop: for people without a
//! screen, for the manual, and to look at the program after a change. What it does is in tourstops.cpp.
class Tour : public QObject
{
    Q_OBJECT
public:
    //! Pictures go to `folder`, which is made when it does not exist.
    Tour(Application &application, QString folder, QObject *parent = nullptr);

    //! Runs to the end and quits the program: 0, or 1 after naming the stop that did not come.
    void start();

    // Building blocks of the stops, run in the order they are added.
    void act(std::function<void()> action);
    void waitFor(const QString &what, std::function<bool()> condition);
    void picture(const QString &name);

    //! Writes a picture that a stop has made itself, now.
    void keep(const QString &name, const QImage &image) const;
    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    struct Step
    {
        QString name;
        std::function<void()> action;
        std::function<bool()> condition; //!< the step is over when this holds
        bool isPicture = false;
    };
    void next();
    void poll();
    void take(const QString &name) const;
    void finish(int exitCode);

    Application &m_application;
    QString m_folder;
    std::deque<Step> m_steps;
    QTimer m_poll;
    QElapsedTimer m_waited;
};

} // namespace vinculo::app
