// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/menukeys.h"

#include <QSet>

namespace vinculo::ui {

namespace {

//! Position of the letter behind a single "&"; -1 when there is none.
qsizetype keyPosition(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != u'&')
            continue;
        if (text.at(i + 1) != u'&')
            return i + 1;
        ++i;
    }
    return -1;
}

bool canBeKey(QChar letter)
{
    const char16_t c = letter.toLower().unicode();
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

void giveKey(QAction &action, QSet<QChar> &taken)
{
    QString text = action.text();
    if (const qsizetype at = keyPosition(text); at > 0)
        text.remove(at - 1, 1);
    const auto tryAt = [&](qsizetype i) {
        if (!canBeKey(text.at(i)) || taken.contains(text.at(i).toLower()))
            return false;
        taken.insert(text.at(i).toLower());
        action.setText(text.left(i) + u'&' + text.mid(i));
        return true;
    };
    // First letters of words are found faster than letters inside them.
    for (qsizetype i = 0; i < text.size(); ++i)
        if ((i == 0 || text.at(i - 1).isSpace()) && tryAt(i))
            return;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (tryAt(i))
            return;
    action.setText(text);
}

} // namespace

void assignMenuKeys(const QList<QAction *> &actions)
{
#ifndef Q_OS_MACOS
    QSet<QChar> taken;
    QList<QAction *> without;
    for (QAction *action : actions) {
        if (action->isSeparator() || action->text().isEmpty())
            continue;
        const qsizetype at = keyPosition(action->text());
        const QChar key = at > 0 ? action->text().at(at).toLower() : QChar();
        if (at > 0 && canBeKey(key) && !taken.contains(key))
            taken.insert(key);
        else
            without.append(action);
    }
    for (QAction *action : std::as_const(without))
        giveKey(*action, taken);
#else
    Q_UNUSED(actions)
#endif
}

} // namespace vinculo::ui
