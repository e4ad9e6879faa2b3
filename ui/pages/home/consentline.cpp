// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/consentline.h"

#include "ui/pages/home/homewords.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace vinculo::ui {

ConsentLine::ConsentLine(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new PlainLabel(this))
    , m_ask(new QPushButton(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::space(3));
    m_sentence->setTextRole(theme, Theme::Role::Secondary, Theme::TextSize::Secondary);
    m_sentence->setWordWrap(true);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_ask, 0, Qt::AlignTop);
    connect(m_ask, &QPushButton::clicked, this, &ConsentLine::askRequested);
    setVisible(false);
    ConsentLine::retranslate();
}

void ConsentLine::tell(const models::ConsentCoverage &coverage, bool mayAsk)
{
    const QString sentence = HomeWords::coverage(coverage);
    m_sentence->setText(sentence);
    m_ask->setVisible(mayAsk && !coverage.isAsking);
    setVisible(!sentence.isEmpty());
}

void ConsentLine::retranslate()
{
    //: button: ask Belvo for the consents of all people
    m_ask->setText(tr("Ask for the others"));
}

QString ConsentLine::sentence() const
{
    return m_sentence->text();
}

} // namespace vinculo::ui
