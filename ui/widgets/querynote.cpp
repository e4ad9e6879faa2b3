// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/querynote.h"

#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace vinculo::ui {

using namespace Qt::StringLiterals;

QueryNote::QueryNote(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new PlainLabel(this))
    , m_text(new PlainLabel(this))
    , m_load(new QToolButton(this))
    , m_ask(new QToolButton(this))
{
    setObjectName(u"queryNote"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    m_text->setTextRole(theme, Theme::Role::Secondary);
    m_text->setElideMode(Qt::ElideRight);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    for (QToolButton *button : {m_load, m_ask}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    m_ask->setObjectName(u"askBelvo"_s);
    m_load->setObjectName(u"loadAllForQuery"_s);
    connect(m_ask, &QToolButton::clicked, this, &QueryNote::askRequested);
    connect(m_load, &QToolButton::clicked, this, &QueryNote::loadAllRequested);
    connect(&theme, &Theme::changed, this, [this] { tell(std::exchange(m_content, {})); });
    retranslate();
    hide();
}

void QueryNote::retranslate()
{
    //: button: loads all rows, so that the search covers them
    m_load->setText(tr("Load all"));
    //: button: Belvo searches too
    m_ask->setText(tr("Ask Belvo"));
    m_ask->setToolTip(tr("Belvo filters by what it can (Enter in the search field)"));
}

void QueryNote::tell(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    m_text->setText(content.text);
    m_text->setToolTip(PlainLabel::toolTipText(content.text));
    const QIcon icon = content.isError ? m_theme.icon(u"warning"_s, Theme::Role::Problem)
                                       : m_theme.icon(u"info"_s, Theme::Role::Secondary);
    m_icon->setPixmap(icon.pixmap(16, 16));
    m_ask->setVisible(content.canAsk);
    m_load->setVisible(content.canLoad);
    setVisible(!content.text.isEmpty());
}

} // namespace vinculo::ui
