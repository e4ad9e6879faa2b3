// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/person/sectioncard.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <algorithm>

//! Deciding who is one person, by keyboard.
namespace vinculo::tests {

//! Of the page of a person; nullptr: there is no such card.
[[nodiscard]] inline ui::SectionCard *cardOf(const QWidget &page, const QString &title)
{
    const QList<ui::SectionCard *> cards = page.findChildren<ui::SectionCard *>();
    const auto found = std::ranges::find(cards, title, &ui::SectionCard::title);
    return found == cards.cend() ? nullptr : *found;
}

//! Of the menu that is open, what begins so; "*": the last line.
[[nodiscard]] inline QAction *entryWith(const QString &text)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        return nullptr;
    const QList<QAction *> actions = menu->actions();
    if (text == u"*")
        return actions.constLast();
    const auto found = std::ranges::find_if(
        actions, [&text](const QAction *action) { return action->text().startsWith(text); });
    return found == actions.cend() ? nullptr : *found;
}

//! Opens the menu behind this button of the card.
inline void openMenu(const ui::SectionCard &card, const QString &button)
{
    QPushButton *press = nullptr;
    for (auto *candidate : card.findChildren<QPushButton *>())
        if (candidate->text() == button)
            press = candidate;
    QVERIFY(press);
    press->setFocus();
    QTest::keyClick(press, Qt::Key_Space);
    QTRY_VERIFY(entryWith(QStringLiteral("*")));
}

//! Takes this entry of the menu that is open; once it is there, no event is handled before it is taken.
inline void choose(const QString &entry)
{
    QTRY_VERIFY(entryWith(entry));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    menu->setActiveAction(entryWith(entry));
    QTest::keyClick(menu, Qt::Key_Return);
}

} // namespace vinculo::tests
