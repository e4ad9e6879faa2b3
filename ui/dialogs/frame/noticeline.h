// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/frame/wordlabel.h"

#include <QFrame>

namespace vinculo::ui {

//! A tinted line with icon and words inside a dialog: a caution, a success, a state. Announced to screen
//! readers when its text changes.
class NoticeLine : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeLine(Theme &theme, QWidget *parent = nullptr);
    //! Shows it; an empty text hides it.
    void setNotice(Tone tone, const QString &text);
    [[nodiscard]] QString text() const { return m_text->text(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    Theme &m_theme;
    Tone m_tone = Tone::Neutral;
    QLabel *m_icon;
    WordLabel *m_text;
};

} // namespace vinculo::ui
