// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QPushButton;

namespace vinculo::ui {

class PlainLabel;

//! What an action of the user has done, told at the lower edge of a page, with at most one button (Undo). It
//! goes by itself after ten seconds, but not while the pointer or the focus is on it; a newer one takes its
//! place. Plain text, read aloud.
class Toast : public QFrame
{
    Q_OBJECT
public:
    //! Stands over the lower edge of `page`.
    Toast(Theme &theme, QWidget *page);

    void tell(const QString &sentence, const QString &button = {}, std::function<void()> action = {});
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QPushButton *button() const { return m_button; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();
    void onTimeout();
    Theme &m_theme;
    PlainLabel *m_sentence;
    QPushButton *m_button;
    std::function<void()> m_action;
    QTimer m_timer;
};

} // namespace vinculo::ui
