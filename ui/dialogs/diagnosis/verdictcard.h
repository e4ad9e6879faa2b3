// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"
#include "models/diagnosis/verdict.h"
#include "ui/dialogs/frame/card.h"

QT_FORWARD_DECLARE_CLASS(QLabel)

namespace vinculo::ui {

class WordLabel;

//! Why the data are missing: the verdict, who has to act, what to do. Read out when it comes.
class VerdictCard : public Card
{
    Q_OBJECT
public:
    explicit VerdictCard(Theme &theme, QWidget *parent = nullptr);

    void setRunning(const QString &text); //!< no verdict yet
    void setConclusion(const models::Conclusion &conclusion, const QString &verdict, const QString &advice);
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] QString who() const;

private:
    void show(Tone tone, const QString &laneIcon, const QString &verdict, const QString &who,
              const QString &advice);
    void restyle();

    Theme &m_theme;
    Tone m_tone = Tone::Neutral;
    QString m_laneIconName;
    QLabel *m_icon;
    WordLabel *m_verdict;
    QLabel *m_laneIcon;
    WordLabel *m_who;
    WordLabel *m_advice;
};

} // namespace vinculo::ui
