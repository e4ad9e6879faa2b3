// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/factrow.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace vinculo::ui {

//! Rows of a card below each other: the first few, and all of them when asked for.
class FactList : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kFolded = 6; //!< rows shown at first
    static constexpr int kMost = 200; //!< rows at all: more belong into a table

    FactList(Theme &theme, QWidget *parent);
    void
    setFacts(const QList<models::FactLine> &facts); //!< rows that stay keep focus; what was unfolded stays so
    [[nodiscard]] int count() const { return static_cast<int>(m_facts.size()); }
    [[nodiscard]] const QList<models::FactLine> &facts() const { return m_facts; }
    void retranslate();

Q_SIGNALS:
    void activated(int row);

private:
    void fill();
    static void setFact(FactRow &row, const models::FactLine &fact);

    Theme &m_theme;
    QList<models::FactLine> m_facts;
    QList<FactRow *> m_rows;
    QVBoxLayout *m_layout;
    QPushButton *m_more;
    bool m_isUnfolded = false;
};

} // namespace vinculo::ui
