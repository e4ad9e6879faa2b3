// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/settings.h"
#include "ui/notices/desktopnotices.h"

#include <QSet>
#include <QTimer>

#include <array>

namespace vinculo::ui {

//! What somebody may want to be told of while other programs are in front.
enum class NoticeTopic { MfaWaiting, Tasks, Banks };
inline constexpr std::array kNoticeTopics{NoticeTopic::MfaWaiting, NoticeTopic::Tasks, NoticeTopic::Banks};

//! The word of a topic in the settings, and the kind of its notice.
[[nodiscard]] QString nameOf(NoticeTopic topic);

//! Tells through the desktop what somebody has to act on, when no window of the program is in front: one
//! notice for each topic, with everything of it since the program was last looked at, nothing personal in it.
//! A topic can be switched off. GUI thread.
class NoticeCentre : public QObject
{
    Q_OBJECT
public:
    //! Both outlive this.
    NoticeCentre(DesktopNotices &desktop, storage::Settings &settings, QObject *parent = nullptr);

    void tellMfaWaiting();                  //!< a customer's bank waits for a second step
    void tellTaskEnded();                   //!< nothing is left to do
    void tellTaskBlocked();                 //!< it cannot go on by itself
    void tellBankDown(const QString &bank); //!< its technical name
    void tellBankBack(const QString &bank);

    [[nodiscard]] static bool isOn(const storage::Settings &settings, NoticeTopic topic);
    static void setOn(storage::Settings &settings, NoticeTopic topic, bool isOn);

Q_SIGNALS:
    void activated(vinculo::ui::NoticeTopic topic); //!< the notice was pressed

private:
    void soon(NoticeTopic topic);
    void showNow();
    void onLookedAt();
    void show(NoticeTopic topic);
    [[nodiscard]] QString taskText() const;
    [[nodiscard]] QString bankText() const;

    DesktopNotices &m_desktop;
    storage::Settings &m_settings;
    QTimer m_soon; //!< what happens together is told together
    QSet<NoticeTopic> m_due;
    int m_waiting = 0;
    int m_ended = 0;
    int m_blocked = 0;
    QSet<QString> m_down;
    QSet<QString> m_back;
};

} // namespace vinculo::ui
