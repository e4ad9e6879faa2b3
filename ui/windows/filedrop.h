// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMimeData;

namespace vinculo::ui {

class MainWindow;
class WindowPages;

//! A file that is dropped on a window is opened as a log of calls. GUI thread.
class FileDrop : public QObject
{
    Q_OBJECT
public:
    //! Belongs to the window; `pages` outlives it.
    FileDrop(MainWindow &window, WindowPages &pages);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] static QString
    fileOf(const QMimeData *data); //!< empty: not exactly one file of this computer
    void open(const QString &path);

    MainWindow &m_window;
    WindowPages &m_pages;
};

} // namespace vinculo::ui
