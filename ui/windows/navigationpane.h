// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QAction;
class QListWidget;
class QMenu;
class QToolButton;

namespace vinculo::ui {

//! The left pane: back and forward, the pages, and the profile switcher at the bottom.
class NavigationPane : public QWidget
{
    Q_OBJECT
public:
    NavigationPane(Theme &theme, QWidget *parent);
    //! `back` and `forward` are the window's actions; `profileMenu` the list of profiles.
    void setActions(QAction *back, QAction *forward, QMenu *profileMenu);
    void addPage(const QString &id, const QString &icon);
    void setPageTitle(const QString &id, const QString &title);
    void setCurrentPage(const QString &id); //!< emits nothing
    void setProfile(const Profile &profile);
    void retranslate();

Q_SIGNALS:
    void pageChosen(const QString &id);

private:
    QToolButton *addHistoryButton(QAction *action, const QString &icon);
    Theme &m_theme;
    QListWidget *m_list;
    QWidget *m_history;
    QToolButton *m_profile;
    Profile m_shown;
};

} // namespace vinculo::ui
