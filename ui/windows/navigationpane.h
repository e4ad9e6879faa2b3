// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"
#include "core/domain/resourcespec.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QAction;
class QListWidget;
class QListWidgetItem;
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
    //! Following pages stand below this heading, which folds them away.
    void addGroup(ResourceGroup group);
    void endGroups(); //!< following pages stand below no heading
    void addPage(const QString &id, const QString &icon);
    [[nodiscard]] QString openGroups() const; //!< for the settings
    void setOpenGroups(const QString &text);
    void setPageTitle(const QString &id, const QString &title);
    //! Emits nothing. `shown`: the page itself, where `id` only stands for it; choosing `id` then goes there.
    void setCurrentPage(const QString &id, const QString &shown);
    void setProfile(const Profile &profile);
    void retranslate();

Q_SIGNALS:
    void pageChosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggle(QListWidgetItem &heading);
    void choose(const QListWidgetItem &item);
    void fold();
    [[nodiscard]] bool isHeading(const QListWidgetItem &item) const;
    QToolButton *addHistoryButton(QAction *action, const QString &icon);
    Theme &m_theme;
    QListWidget *m_list;
    QWidget *m_history;
    QToolButton *m_profile;
    Profile m_shown;
    QString m_page; //!< shown by the window
    QList<int> m_openGroups;
    int m_group = -1; //!< of the pages that are added; -1: none
};

} // namespace vinculo::ui
