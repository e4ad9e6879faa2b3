// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plans/closingdialog.h"

#include <QPushButton>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

ClosingDialog::ClosingDialog(Theme &theme, const Profile &profile, int tasks, QWidget *parent)
    : DialogFrame(theme, profile, parent)
    , m_tasks(tasks)
{
    setObjectName(u"closingDialog"_s);
    setIconName(u"task"_s);
    m_what = addText(WordLabel::Look::Body);
    m_pause = addButton(QDialogButtonBox::ActionRole);
    m_pause->setObjectName(u"closingPause"_s);
    m_wait = addButton(QDialogButtonBox::AcceptRole);
    m_wait->setObjectName(u"closingWait"_s);
    m_stay = addButton(QDialogButtonBox::RejectRole, Emphasis::Primary);
    m_stay->setObjectName(u"closingStay"_s);
    connect(m_stay, &QPushButton::clicked, this, &ClosingDialog::reject);
    connect(m_wait, &QPushButton::clicked, this, [this] { choose(Choice::Wait); });
    connect(m_pause, &QPushButton::clicked, this, [this] { choose(Choice::Pause); });
    refreshTexts();
    m_stay->setFocus();
}

void ClosingDialog::choose(Choice choice)
{
    accept();
    Q_EMIT chosen(choice);
}

void ClosingDialog::retranslate()
{
    setHeading(tr("%Ln task(s) are running", nullptr, m_tasks));
    m_what->setText(
        tr("A task needs this window. Pausing waits for the answers to what was sent, and nothing is sent "
           "after that; what is left can be resumed the next time, here in Tasks."));
    m_pause->setText(tr("&Pause and close"));
    m_wait->setText(tr("Close when &done"));
    m_stay->setText(tr("Stay here"));
}

} // namespace vinculo::ui
