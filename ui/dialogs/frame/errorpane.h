// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/guidance.h"
#include "ui/dialogs/frame/wordlabel.h"

#include <QFrame>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QPlainTextEdit)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace vinculo::ui {

//! An error inside a dialog: what happened, who acts, what to do; the server's own words folded below,
//! copyable, and the words
//! for the customer to take along.
class ErrorPane : public QFrame
{
    Q_OBJECT
public:
    explicit ErrorPane(Theme &theme, QWidget *parent = nullptr);
    void setError(const std::optional<ApiError> &error); //!< nothing: hides the pane
    void retranslate();

Q_SIGNALS:
    void heightChanged(); //!< details were folded or unfolded

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void restyle();
    void fold(bool open);

    Theme &m_theme;
    std::optional<ApiError> m_error;
    const Guidance *m_guidance = nullptr; //!< of m_error
    QLabel *m_icon = nullptr;
    WordLabel *m_what = nullptr;
    WordLabel *m_next = nullptr;
    QToolButton *m_toggle = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_customer = nullptr; //!< its words, in a language to choose
    QPlainTextEdit *m_details = nullptr;
};

} // namespace vinculo::ui
