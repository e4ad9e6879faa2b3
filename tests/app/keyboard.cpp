// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/keyboard.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace vinculo::tests {

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWindow *window = QGuiApplication::focusWindow();
    QVERIFY(window);
    QTest::keyClick(window, key, modifiers);
}

void type(const QString &text)
{
    for (const QChar character : text) {
        QWindow *window = QGuiApplication::focusWindow();
        QVERIFY(window);
        QTest::keyClick(window, character.toLatin1());
    }
}

void paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    press(Qt::Key_V, Qt::ControlModifier);
}

bool tabUntil(const std::function<bool(QWidget *)> &found)
{
    for (int i = 0; i < 60; ++i) {
        if (QWidget *widget = QApplication::focusWidget(); widget && found(widget))
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

bool chooseInMenu(Qt::Key menu, const QString &action)
{
    press(menu, Qt::AltModifier);
    if (!QTest::qWaitFor([] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()) != nullptr; }))
        return false;
    for (int i = 0; i < 30; ++i) {
        const auto *open = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!open)
            return false;
        if (open->activeAction() && open->activeAction()->objectName() == action) {
            press(Qt::Key_Return);
            return true;
        }
        press(Qt::Key_Down);
    }
    return false;
}

QDialog *dialogNamed(const QString &name)
{
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        if (auto *dialog = qobject_cast<QDialog *>(widget);
            dialog && dialog->isVisible() && dialog->objectName() == name)
            return dialog;
    return nullptr;
}

QTableView *visibleTable(const QWidget *window)
{
    const auto tables = window->findChildren<QTableView *>();
    for (QTableView *table : tables)
        if (table->isVisible())
            return table;
    return nullptr;
}

QString wordsIn(const QWidget *widget)
{
    if (!widget)
        return {};
    QStringList words;
    const auto labels = widget->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (label->isVisible() && !label->text().isEmpty())
            words.append(label->text());
    return words.join(u'\n');
}

} // namespace vinculo::tests
