// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/menucommands.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <utility>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

MenuCommands::MenuCommands(const QMenuBar &menuBar, WhyNot whyNot)
    : m_menuBar(menuBar)
    , m_whyNot(std::move(whyNot))
{
}

QString MenuCommands::plainText(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && i + 1 < text.size())
            ++i; // the letter behind it, which is another & when there are two
        plain += text.at(i);
    }
    return plain;
}

QList<models::FindHit> MenuCommands::list(const PageCommands &page)
{
    m_actions.clear();
    QList<models::FindHit> hits;
    addActions(page.actions, page.title, hits);
    for (QAction *action : m_menuBar.actions())
        if (action->menu() && action->isVisible())
            addMenu(*action->menu(), plainText(action->text()), hits);
    return hits;
}

void MenuCommands::addMenu(QMenu &menu, const QString &path, QList<models::FindHit> &hits)
{
    Q_EMIT menu.aboutToShow(); // some menus are only filled when somebody opens them
    addActions(menu.actions(), path, hits);
}

void MenuCommands::addActions(const QList<QAction *> &actions, const QString &path,
                              QList<models::FindHit> &hits)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty())
            continue;
        if (QMenu *below = action->menu()) {
            if (action->isEnabled())
                addMenu(*below, path + u" › "_s + plainText(action->text()), hits);
            continue;
        }
        // A command that stands in two menus is one command.
        if (std::any_of(m_actions.cbegin(), m_actions.cend(),
                        [action](const auto &one) { return one == action; }))
            continue;
        models::FindHit hit = hitFor(*action, path);
        while (m_actions.contains(hit.target.id)) // two profiles of one name
            hit.target.id += u'+';
        m_actions.insert(hit.target.id, action);
        hits.append(hit);
    }
}

models::FindHit MenuCommands::hitFor(QAction &action, const QString &path) const
{
    models::FindHit hit;
    hit.kind = models::FindKind::Command;
    const QString text = plainText(action.text());
    hit.target.id = path + u" › "_s + (action.objectName().isEmpty() ? text : action.objectName());
    hit.title.value = text;
    hit.details = {{path}};
    hit.keys = action.shortcut().toString(QKeySequence::NativeText);
    hit.isUsable = action.isEnabled();
    hit.isChecked = action.isChecked();
    if (!hit.isUsable)
        hit.whyNot = m_whyNot(action);
    return hit;
}

QAction *MenuCommands::action(const models::FindHit &hit) const
{
    return m_actions.value(hit.target.id);
}

} // namespace vinculo::ui
