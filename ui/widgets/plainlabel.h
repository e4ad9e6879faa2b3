// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace vinculo::ui {

//! A label that never reads its text as markup, opens no links and takes no mnemonics from outside text.
//! Optionally elides instead of pushing its neighbours away; then the whole text is in the tool tip.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    void setElideMode(Qt::TextElideMode mode); //!< Qt::ElideNone: as a common label
    void setTextRole(const Theme &theme, Theme::Role role, Theme::TextSize size = Theme::TextSize::Body);
    [[nodiscard]] QSize minimumSizeHint() const override;

    //! Text for a tool tip that cannot be taken for markup: tool tips guess the format, this leaves no doubt.
    static QString toolTipText(const QString &plain);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setTip(const QString &tip);

    Qt::TextElideMode m_elide = Qt::ElideNone;
    const Theme *m_theme = nullptr;
    Theme::Role m_role = Theme::Role::Text;
};

} // namespace vinculo::ui
