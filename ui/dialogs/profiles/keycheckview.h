// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/flows/keycheckflow.h"
#include "ui/dialogs/frame/card.h"

QT_FORWARD_DECLARE_CLASS(QLabel)

namespace vinculo::ui {

class Theme;
class WordLabel;

//! The steps of a key check as they are done: icon, step, result in words.
class KeyCheckView : public Card
{
    Q_OBJECT
public:
    KeyCheckView(Theme &theme, models::KeyCheckFlow &flow, QWidget *parent = nullptr);
    void retranslate();

private:
    struct Row
    {
        QLabel *icon;
        WordLabel *step;
        WordLabel *result;
    };
    void showResults();

    Theme &m_theme;
    models::KeyCheckFlow &m_flow;
    QList<Row> m_rows;
    QString m_announced;
};

} // namespace vinculo::ui
