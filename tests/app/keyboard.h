// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTest>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QAction)
QT_FORWARD_DECLARE_CLASS(QDialog)
QT_FORWARD_DECLARE_CLASS(QTableView)
QT_FORWARD_DECLARE_CLASS(QWidget)

//! Calls a function of the test that verifies something, and ends the test when it has failed there.
#define STEP(call)                                                                                           \
    do {                                                                                                     \
        call;                                                                                                \
        if (QTest::currentTestFailed())                                                                      \
            return;                                                                                          \
    } while (false)

//! A person at the keyboard, and what that person sees: every key goes to the window that has the focus,
//! nothing is called directly.
namespace vinculo::tests {

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
void type(const QString &text);
//! Puts the text on the clipboard and pastes it.
void paste(const QString &text);
//! Tab until such a widget has the focus; false when Tab does not lead there.
[[nodiscard]] bool tabUntil(const std::function<bool(QWidget *)> &found);
template<class T>
[[nodiscard]] bool tabTo()
{
    return tabUntil([](QWidget *widget) { return qobject_cast<T *>(widget) != nullptr; });
}
//! Opens the menu with this access key and chooses the action of this object name.
[[nodiscard]] bool chooseInMenu(Qt::Key menu, const QString &action);

//! The visible dialog of this object name; null when there is none.
[[nodiscard]] QDialog *dialogNamed(const QString &name);
[[nodiscard]] QTableView *visibleTable(const QWidget *window);
//! Everything the labels inside show now, a line each; empty without a widget.
[[nodiscard]] QString wordsIn(const QWidget *widget);

} // namespace vinculo::tests
