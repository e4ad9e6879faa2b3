// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;

namespace vinculo::ui {

class PlainLabel;

//! A condition that lasts, told above rows that stay: partial list, failed reload, lost connection. Icon,
//! sentence, at most one action.
class NoticeBanner : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBanner(Theme &theme, QWidget *parent = nullptr);
    void tell(Tone tone, const QString &sentence, const QString &button = {}, const QString &details = {});
    void clear(); //!< hides it
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateIcon();
    Theme &m_theme;
    Tone m_tone = Tone::Neutral;
    PlainLabel *m_icon;
    PlainLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace vinculo::ui
