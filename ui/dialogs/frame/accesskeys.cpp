// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/frame/accesskeys.h"

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QLabel>
#include <QMenuBar>
#include <QToolButton>
#include <QWidget>

#include <vector>

using namespace Qt::StringLiterals;

namespace vinculo::ui {
namespace {

struct Carrier
{
    QWidget *widget;
    QString text;
};

QString textOf(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->buddy() ? label->text() : QString();
    if (const auto *group = qobject_cast<const QGroupBox *>(widget))
        return group->title();
    return {};
}

void setTextOf(QWidget *widget, const QString &text)
{
    if (auto *button = qobject_cast<QAbstractButton *>(widget))
        button->setText(text);
    else if (auto *label = qobject_cast<QLabel *>(widget))
        label->setText(text);
    else if (auto *group = qobject_cast<QGroupBox *>(widget))
        group->setTitle(text);
}

bool isUsable(QChar letter)
{
    const char16_t c = letter.toLower().unicode();
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

//! Position of the letter after a single "&"; -1 when there is none. "&&" is a real ampersand.
qsizetype keyPosition(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        if (text[i + 1] != u'&')
            return i + 1;
        ++i;
    }
    return -1;
}

QString withoutKey(QString text)
{
    const qsizetype position = keyPosition(text);
    if (position > 0)
        text.remove(position - 1, 1);
    return text;
}

QString withFreeKey(const QString &text, QSet<QChar> &taken)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isUsable(text[i]) || taken.contains(text[i].toLower()))
            continue;
        taken.insert(text[i].toLower());
        return text.left(i) + u'&' + text.mid(i);
    }
    return text;
}

std::vector<Carrier> carriersBelow(QWidget &root, const QWidget *except)
{
    std::vector<Carrier> carriers;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        // a widget of another window has its own keys; hidden ones keep theirs, as they may show up later
        if (widget->window() != root.window() || (except && except->isAncestorOf(widget)))
            continue;
        const QString text = textOf(widget);
        if (!text.isEmpty())
            carriers.push_back({widget, text});
    }
    return carriers;
}

void assign(QWidget &root, QSet<QChar> taken, const QWidget *except)
{
    std::vector<Carrier> without;
    for (Carrier &carrier : carriersBelow(root, except)) {
        const qsizetype position = keyPosition(carrier.text);
        const bool chosen = position >= 0 && isUsable(carrier.text[position]) &&
                            !taken.contains(carrier.text[position].toLower());
        if (chosen)
            taken.insert(carrier.text[position].toLower());
        else
            without.push_back({carrier.widget, withoutKey(carrier.text)});
    }
    for (const Carrier &carrier : without)
        setTextOf(carrier.widget, withFreeKey(carrier.text, taken));
}

} // namespace

void assignAccessKeys(QWidget &root, const QSet<QChar> &reserved)
{
    assign(root, reserved, nullptr);
}

void assignPageAccessKeys(QWidget &root, const QWidget *except)
{
    QSet<QChar> reserved;
    if (const auto *bar = root.window()->findChild<QMenuBar *>())
        for (const QAction *menu : bar->actions())
            if (const qsizetype position = keyPosition(menu->text()); position >= 0)
                reserved.insert(menu->text().at(position).toLower());
    assign(root, reserved, except);
}

QString escapedAccessKeys(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace vinculo::ui
