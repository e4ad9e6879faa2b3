// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/querystate.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QVBoxLayout;

namespace vinculo::ui {

//! A short explanation of what can be typed into the search field, with examples made for this list. A click
//! or Return on an example puts it into the field; Esc closes.
class QueryHelp : public QFrame
{
    Q_OBJECT
public:
    QueryHelp(Theme &theme, const models::QueryState &state, QWidget *parent);
    void popup(QWidget *anchor);

Q_SIGNALS:
    void exampleChosen(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addText(QVBoxLayout &layout, const QString &text, bool isTitle);
    void addExamples(QVBoxLayout &layout, const models::QueryState &state);
    Theme &m_theme;
};

} // namespace vinculo::ui
