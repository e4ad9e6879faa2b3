// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/frame/wordlabel.h"

#include <QList>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QGridLayout)

namespace vinculo::ui {

class Theme;

//! A few facts side by side, label over value, in columns of one width. Plain text; values can be selected.
class FactStrip : public QWidget
{
    Q_OBJECT
public:
    struct Fact
    {
        QString label;
        QString value;
        Tone tone = Tone::None; //!< of the value; the words say it as well
    };
    FactStrip(Theme &theme, int columns, QWidget *parent = nullptr);
    void setFacts(const QList<Fact> &facts);
    [[nodiscard]] QString text() const; //!< "label: value" lines, for tests and screen readers

private:
    struct Cell
    {
        WordLabel *label;
        WordLabel *value;
    };
    Theme &m_theme;
    const int m_columns;
    QGridLayout *m_grid;
    QList<Cell> m_cells;
};

} // namespace vinculo::ui
