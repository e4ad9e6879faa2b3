// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filepage/setbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QPushButton>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

SetBar::SetBar(std::span<const int> sets, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto *layout = new FlowLayout(this, Theme::space(1));
    layout->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    for (const int set : sets) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setObjectName(name + QString::number(set));
        m_buttons->addButton(button, set);
        layout->addWidget(button);
    }
    connect(m_buttons, &QButtonGroup::idClicked, this, &SetBar::setChosen);
}

QPushButton *SetBar::buttonOf(int set) const
{
    return static_cast<QPushButton *>(m_buttons->button(set));
}

void SetBar::setCurrentSet(int set)
{
    m_buttons->setExclusive(false); // so that none may be
    for (QAbstractButton *button : m_buttons->buttons())
        button->setChecked(m_buttons->id(button) == set);
    m_buttons->setExclusive(true);
}

void SetBar::refresh()
{
    for (QAbstractButton *button : m_buttons->buttons()) {
        const int set = m_buttons->id(button);
        const SetWords words = wordsOf(set);
        const bool isKnown = words.whyUnknown.isEmpty();
        button->setText(words.text);
        button->setToolTip(isKnown ? words.help : words.whyUnknown);
        button->setAccessibleDescription(isKnown ? words.help : words.help + u". "_s + words.whyUnknown);
        button->setVisible(isOffered(set));
    }
}

} // namespace vinculo::ui
