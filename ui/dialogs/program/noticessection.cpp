// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/program/noticessection.h"

#include "ui/dialogs/frame/wordlabel.h"
#include "ui/notices/noticecentre.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

NoticesSection::NoticesSection(Theme &theme, storage::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_heading(new WordLabel(theme, WordLabel::Look::Section, this))
    , m_about(new WordLabel(theme, WordLabel::Look::Secondary, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_heading);
    layout->addWidget(m_about);
    for (const NoticeTopic topic : kNoticeTopics) {
        auto *box = new QCheckBox(this);
        box->setObjectName(u"notices-%1"_s.arg(nameOf(topic)));
        box->setChecked(NoticeCentre::isOn(settings, topic));
        connect(box, &QCheckBox::toggled, this,
                [&settings, topic](bool isOn) { NoticeCentre::setOn(settings, topic, isOn); });
        layout->addWidget(box);
        m_topics.push_back(box);
    }
    retranslate();
}

void NoticesSection::retranslate()
{
    m_heading->setText(tr("Notices of the desktop"));
    m_about->setText(tr("Shown only while other programs are in front. They name no customer."));
    //: check box: tell me when a bank asks the customer for a second step
    m_topics[0]->setText(tr("A bank asks for a &second step"));
    //: check box
    m_topics[1]->setText(tr("A &task has ended or cannot go on"));
    //: check box
    m_topics[2]->setText(tr("A &bank is not reached, or is reached again"));
}

} // namespace vinculo::ui
