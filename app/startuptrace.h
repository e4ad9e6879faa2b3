// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace vinculo::app {

//! Prints when the first window painted itself and when it showed its first rows: "first-paint <ms>" and
//! "first-rows <rows> <ms>", as UTC milliseconds, one a line. ./bench compares them with the process's start.
class StartupTrace : public QObject
{
    Q_OBJECT
public:
    explicit StartupTrace(QWidget *window, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onPainted(QWidget *widget);

    QPointer<QWidget> m_window;
    bool m_firstPaint = false;
    bool m_firstRows = false;
};

} // namespace vinculo::app
