// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"

#include <QLabel>

namespace vinculo::ui {

class Theme;

//! A label for running words in dialogs: plain text always (reliability rules F1, F2), wrapped, in one of the
//! theme's sizes and colours, which it re-reads when the scheme changes.
class WordLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Look { Body, Strong, Secondary, Section, Code, BigCode };

    WordLabel(Theme &theme, Look look, QWidget *parent = nullptr);
    //! Colour of a state; None goes back to the look's own colour. Add an icon or a word: colour never stands
    //! alone.
    void setTone(Tone tone);

private:
    void restyle();

    Theme &m_theme;
    Look m_look;
    Tone m_tone = Tone::None;
};

} // namespace vinculo::ui
