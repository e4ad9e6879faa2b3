// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/totals/totals.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QComboBox;
class QPushButton;
class QTableWidget;

namespace vinculo::ui {

class PlainLabel;

//! The full breakdown of sums above a totals line: one row for each currency, what is left out, and which
//! amount is added up. Closes by Escape or a click elsewhere. Every number can be copied exactly.
class TotalsPopup : public QFrame
{
    Q_OBJECT
public:
    TotalsPopup(Theme &theme, const ResourceSpec &spec, QWidget *parent);

    void setTotals(const QString &title, const models::Totals &totals);
    //! Columns one can choose from; with fewer than two there is nothing to choose.
    void setColumns(const std::vector<int> &columns, int current);
    void showAbove(const QWidget &anchor);

Q_SIGNALS:
    void columnChosen(int column);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void fill();
    void copy() const; //!< the cell in focus
    void copyAll() const;
    void fit();

    Theme &m_theme;
    const ResourceSpec &m_spec;
    models::Totals m_totals;
    PlainLabel *m_title;
    QComboBox *m_columns;
    QTableWidget *m_table;
    PlainLabel *m_remarks;
    QPushButton *m_copy;
};

} // namespace vinculo::ui
