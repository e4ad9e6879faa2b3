// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QPointer>

namespace vinculo::models {

class PlanBoard;

//! The plans of a profile as a table, newest first. GUI thread.
class PlanListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Kind, State, Done, Left, Started, Ended, Reason, Ticket, Operator, kColumns };
    //! ToneRole: int of Tone. RawRole: machine text for copying.
    enum Role { ToneRole = Qt::UserRole + 1, RawRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setBoard(PlanBoard *board); //!< nullptr: the rows stay as they were
    void setLocale(const QLocale &locale);
    [[nodiscard]] const PlanSummary &plan(int row) const { return m_plans[row]; }
    [[nodiscard]] int rowOf(const QUuid &plan) const; //!< -1: there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void read();
    void onPlanChanged(const QUuid &plan);
    [[nodiscard]] QString display(const PlanSummary &plan, int column) const;
    [[nodiscard]] static QVariant raw(const PlanSummary &plan, int column);

    QPointer<PlanBoard> m_board;
    QList<PlanSummary> m_plans;
    QLocale m_locale;
};

} // namespace vinculo::models
