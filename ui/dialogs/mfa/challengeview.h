// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/mfachallenge.h"
#include "ui/dialogs/frame/wordlabel.h"

#include <QImage>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QPlainTextEdit)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace vinculo::ui {

class Card;
class Theme;

//! What the bank wants, made visible: a big code with its spelling, a QR code, a question, or a plain
//! sentence. All from the challenge as it came; everything in it is plain text.
class ChallengeView : public QWidget
{
    Q_OBJECT
public:
    explicit ChallengeView(Theme &theme, QWidget *parent = nullptr);
    void setChallenge(const MfaChallenge &challenge);
    void retranslate();
    [[nodiscard]] QImage shownCode() const { return m_image; } //!< null unless a QR code is shown

private:
    void build();
    void restyle();
    void showNumeric();
    void showQr();
    void showQuestion();
    void showSentence(const QString &text);

    Theme &m_theme;
    MfaChallenge m_challenge;
    QImage m_image;
    Card *m_card = nullptr;
    WordLabel *m_instructions = nullptr;
    WordLabel *m_code = nullptr;
    WordLabel *m_spelled = nullptr;
    QToolButton *m_copy = nullptr;
    QLabel *m_picture = nullptr;
    QPlainTextEdit *m_raw = nullptr;
    WordLabel *m_sentence = nullptr;
};

} // namespace vinculo::ui
