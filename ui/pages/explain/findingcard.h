// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explain/explanation.h"
#include "ui/dialogs/frame/card.h"

class QLabel;

namespace vinculo::ui {

class Theme;
class WordLabel;

//! One finding: who acts, what it means, what to do now, whether it may be done again.
class FindingCard : public Card
{
    Q_OBJECT
public:
    FindingCard(Theme &theme, QWidget *parent);
    //! `isCall`: it came from a call, so that repeating is a question.
    void setFinding(const models::Finding &finding, bool isCall);

private:
    void restyle();

    Theme &m_theme;
    models::Finding m_finding;
    QLabel *m_icon;
    WordLabel *m_who;
    WordLabel *m_identity;
    WordLabel *m_meaning;
    WordLabel *m_next;
    WordLabel *m_retry;
};

} // namespace vinculo::ui
