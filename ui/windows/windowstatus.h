// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace vinculo::ui {

class PlainLabel;
class RateMeter;

//! The bottom line of the window: state of the view or the last message, counts, rate meter, age of the data.
class WindowStatus : public QWidget
{
    Q_OBJECT
public:
    explicit WindowStatus(Theme &theme, QWidget *parent);
    void setStatus(const PageStatus &status);
    void tell(const QString &message); //!< shown for ten seconds instead of the state
    void forgetMessage();              //!< it was about something no longer shown
    void setGovernor(api::Governor *governor);
    void setTasks(int running); //!< how many tasks run: a button that leads to them
    void retranslate();
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString countsText() const;

Q_SIGNALS:
    void tasksRequested();

private:
    void refresh();
    PageStatus m_status;
    int m_running = 0;
    PlainLabel *m_text;
    PlainLabel *m_counts;
    PlainLabel *m_age;
    QToolButton *m_tasks;
    RateMeter *m_rate;
    QString m_message;
    QTimer m_messageTimer;
};

} // namespace vinculo::ui
