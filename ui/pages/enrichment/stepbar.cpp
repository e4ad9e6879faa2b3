// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrichment/stepbar.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

StepBar::StepBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_buttons(new QButtonGroup(this))
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(2));
    m_layout->setSpacing(Theme::space(1));
    m_layout->addStretch();
    m_buttons->setExclusive(true);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int step, bool isOn) {
        if (isOn)
            Q_EMIT chosen(step);
    });
}

void StepBar::addStep()
{
    auto *button = new QPushButton(this);
    button->setObjectName(u"step%1"_s.arg(m_steps.size() + 1));
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setChecked(m_steps.isEmpty());
    m_layout->insertWidget(int(m_steps.size()), button);
    m_buttons->addButton(button, int(m_steps.size()));
    m_steps.append(Step());
}

void StepBar::setTitle(int step, const QString &title)
{
    m_steps[step].title = title;
    refresh(step);
}

void StepBar::setMark(int step, Mark mark)
{
    m_steps[step].mark = mark;
    refresh(step);
}

void StepBar::refresh(int step)
{
    QAbstractButton *button = m_buttons->button(step);
    const Step &known = m_steps[step];
    // The digit is the access key: letters belong to the menu bar.
    button->setText(u"&%1  %2"_s.arg(QString::number(step + 1), known.title));
    QString state;
    switch (known.mark) {
    case Mark::None:
        button->setIcon({});
        break;
    case Mark::Done:
        button->setIcon(m_theme.toneIcon(Tone::Ok));
        state = tr("Done", "state of a step");
        break;
    case Mark::Attention:
        button->setIcon(m_theme.toneIcon(Tone::Attention));
        state = tr("Needs a look", "state of a step");
        break;
    }
    //: a step as a screen reader says it; %1 number, %2 title
    button->setAccessibleName(tr("Step %1: %2").arg(QString::number(step + 1), known.title));
    button->setAccessibleDescription(state);
    button->setToolTip(state);
}

void StepBar::setCurrent(int step)
{
    if (QAbstractButton *button = m_buttons->button(step))
        button->setChecked(true);
}

int StepBar::current() const
{
    return m_buttons->checkedId();
}

} // namespace vinculo::ui
