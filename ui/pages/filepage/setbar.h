// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <span>

class QButtonGroup;
class QPushButton;

namespace vinculo::ui {

//! Sets of what was found, as buttons of which one is pressed: each shows its rows.
class SetBar : public QWidget
{
    Q_OBJECT
public:
    //! Buttons in the order of `sets`; their names are `name` and the number of the set.
    SetBar(std::span<const int> sets, const QString &name, QWidget *parent);

    [[nodiscard]] QPushButton *buttonOf(int set) const;
    void setCurrentSet(int set); //!< -1: the rows are chosen otherwise
    void retranslate() { refresh(); }

Q_SIGNALS:
    void setChosen(int set);

protected:
    struct SetWords
    {
        QString text; //!< with its count
        QString help;
        QString whyUnknown = {}; //!< instead of the help, where there is no count
    };
    void refresh();
    [[nodiscard]] virtual SetWords wordsOf(int set) const = 0;
    [[nodiscard]] virtual bool isOffered(int) const { return true; }

private:
    QButtonGroup *m_buttons;
};

} // namespace vinculo::ui
