// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pillpainter.h"

#include <QWidget>

namespace vinculo::ui {

//! A status as icon, word and tint. The word is its accessible name.
class StatusPill : public QWidget
{
    Q_OBJECT
public:
    explicit StatusPill(Theme &theme, QWidget *parent = nullptr);
    void setStatus(const QString &word, Tone tone); //!< an empty word hides it
    [[nodiscard]] QString word() const { return m_word; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PillPainter m_pill;
    QString m_word;
    Tone m_tone = Tone::None;
};

} // namespace vinculo::ui
