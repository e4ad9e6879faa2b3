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
    addActions(page.actions, {.path = page.title}, hits);
    for (QAction *action : m_menuBar.actions())
        if (action->menu() && action->isVisible())
            addMenu(*action, {}, hits);
    return hits;
}

void MenuCommands::addMenu(QAction &opener, const Place &place, QList<models::FindHit> &hits)
{
    QMenu &menu = *opener.menu();
    Q_EMIT menu.aboutToShow(); // some menus are only filled when somebody opens them
    const QString text = plainText(opener.text());
    Place within{.path = place.path.isEmpty() ? text : place.path + u" › "_s + text, .greyed = place.greyed};
    if (!within.greyed && !opener.isEnabled())
        within.greyed = &opener;
    if (menu.isEmpty() && within.greyed)
        addAction(opener, {.path = place.path, .greyed = within.greyed}, hits); // all there is to be found
    else
        addActions(menu.actions(), within, hits);
}

void MenuCommands::addActions(const QList<QAction *> &actions, const Place &place,
                              QList<models::FindHit> &hits)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty())
            continue;
        if (action->menu())
            addMenu(*action, place, hits);
        else
            addAction(*action, place, hits);
    }
}

void MenuCommands::addAction(QAction &action, const Place &place, QList<models::FindHit> &hits)
{
    models::FindHit hit = hitFor(action, place);
    // A command that stands in two menus is one command: where it can be used.
    const auto known = std::find_if(m_actions.cbegin(), m_actions.cend(),
                                    [&action](const auto &one) { return one == &action; });
    if (known != m_actions.cend()) {
        const auto before =
            std::ranges::find(hits, known.key(), [](const models::FindHit &one) { return one.target.id; });
        if (before != hits.end() && hit.isUsable && !before->isUsable) {
            hit.target.id = known.key();
            *before = hit;
        }
        return;
    }
    while (m_actions.contains(hit.target.id)) // two profiles of one name
        hit.target.id += u'+';
    m_actions.insert(hit.target.id, &action);
    hits.append(hit);
}

models::FindHit MenuCommands::hitFor(QAction &action, const Place &place) const
{
    models::FindHit hit;
    hit.kind = models::FindKind::Command;
    const QString text = plainText(action.text());
    hit.target.id = place.path + u" › "_s + (action.objectName().isEmpty() ? text : action.objectName());
    hit.title.value = text;
    hit.details = {{place.path}};
    hit.keys = action.shortcut().toString(QKeySequence::NativeText);
    hit.isUsable = action.isEnabled() && !place.greyed;
    hit.isChecked = action.isChecked();
    if (!hit.isUsable)
        hit.whyNot = m_whyNot(place.greyed ? *place.greyed : action);
    return hit;
}

QAction *MenuCommands::action(const models::FindHit &hit) const
{
    return m_actions.value(hit.target.id);
}

} // namespace vinculo::ui
