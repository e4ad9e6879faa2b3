// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/frame/wordlabel.h"

#include "ui/theme/theme.h"

namespace vinculo::ui {

WordLabel::WordLabel(Theme &theme, Look look, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_look(look)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(look != Look::BigCode);
    setOpenExternalLinks(false);
    restyle();
    connect(&theme, &Theme::changed, this, &WordLabel::restyle);
}

void WordLabel::setTone(Tone tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    restyle();
}

void WordLabel::restyle()
{
    Theme::Role role = Theme::Role::Text;
    QFont words = m_theme.font(Theme::TextSize::Body);
    switch (m_look) {
    case Look::Body:
        break;
    case Look::Strong:
        words.setWeight(QFont::DemiBold);
        break;
    case Look::Secondary:
        words = m_theme.font(Theme::TextSize::Secondary);
        role = Theme::Role::Secondary;
        break;
    case Look::Section:
        words = m_theme.font(Theme::TextSize::Section);
        break;
    case Look::Code:
        words = m_theme.monospace();
        break;
    case Look::BigCode:
        words = m_theme.font(Theme::TextSize::BigCode);
        break;
    }
    setFont(words);
    QPalette colours = palette();
    const QColor text = m_tone == Tone::None ? m_theme.color(role) : m_theme.toneColor(m_tone);
    colours.setColor(QPalette::WindowText, text);
    colours.setColor(QPalette::Text, text);
    setPalette(colours);
}

} // namespace vinculo::ui
