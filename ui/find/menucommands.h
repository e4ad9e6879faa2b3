// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/find/findhit.h"

#include <QHash>
#include <QPointer>

#include <functional>

class QAction;
class QMenuBar;

namespace vinculo::ui {

//! Every command of a menu bar, and what a page offers itself, as a result of a search: its text, the menus
//! it stands in, its shortcut, and why it cannot be used now. There is no second list of commands: what
//! stands in no menu is not found.
class MenuCommands
{
public:
    //! Why a command that is greyed cannot be used.
    using WhyNot = std::function<QString(const QAction &)>;
    MenuCommands(const QMenuBar &menuBar, WhyNot whyNot);

    //! What a page offers in menus and buttons of its own, and what that page is called.
    struct PageCommands
    {
        QString title;
        QList<QAction *> actions = {};
    };
    //! As they are now: those of the page that is shown, then in the order of the menus.
    [[nodiscard]] QList<models::FindHit> list(const PageCommands &page);
    //! The command of a hit that list() has given; nullptr when it is gone.
    [[nodiscard]] QAction *action(const models::FindHit &hit) const;
    //! "Link › Colours" without access keys.
    [[nodiscard]] static QString plainText(const QString &text);

private:
    //! Where commands stand.
    struct Place
    {
        QString path = {};               //!< the menus that lead to them
        const QAction *greyed = nullptr; //!< the outermost of these that cannot be opened now
    };
    void addMenu(QAction &opener, const Place &place, QList<models::FindHit> &hits);
    void addActions(const QList<QAction *> &actions, const Place &place, QList<models::FindHit> &hits);
    void addAction(QAction &action, const Place &place, QList<models::FindHit> &hits);
    [[nodiscard]] models::FindHit hitFor(QAction &action, const Place &place) const;

    const QMenuBar &m_menuBar;
    WhyNot m_whyNot;
    QHash<QString, QPointer<QAction>> m_actions; //!< by the id of the hit
};

} // namespace vinculo::ui
