// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPainter>
#include <QString>

namespace vinculo::ui {

//! Draws the one status pill of the program: icon, word, tinted background. Used by tables and by StatusPill.
class PillPainter
{
public:
    explicit PillPainter(const Theme &theme)
        : m_theme(theme)
    {
    }
    [[nodiscard]] QSize sizeFor(const QString &word, const QFontMetrics &metrics) const;
    //! Left-aligned and vertically centred in `cell`; the word is elided when it does not fit.
    void paint(QPainter &painter, const QRect &cell, const QString &word, Tone tone,
               Qt::LayoutDirection direction) const;

private:
    const Theme &m_theme;
};

} // namespace vinculo::ui
