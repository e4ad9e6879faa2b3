// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/record/planlistmodel.h"

#include "models/plans/planboard.h"
#include "models/plans/record/planwords.h"
#include "models/table/cellformatter.h"
#include "models/table/visibletext.h"

#include <algorithm>

namespace vinculo::models {

using namespace Qt::StringLiterals;

namespace {

Qt::Alignment alignmentOf(int column)
{
    const bool isNumber = column == PlanListModel::Done || column == PlanListModel::Left;
    return Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace

void PlanListModel::setBoard(PlanBoard *board)
{
    if (m_board)
        m_board->disconnect(this);
    m_board = board;
    if (!board)
        return;
    connect(board, &PlanBoard::changed, this, &PlanListModel::read);
    connect(board, &PlanBoard::planChanged, this, &PlanListModel::onPlanChanged);
    read();
}

void PlanListModel::read()
{
    if (!m_board || !m_board->isLoaded())
        return;
    const QList<PlanSummary> &plans = m_board->plans();
    const bool isSame = std::ranges::equal(
        plans, m_plans, {}, [](const PlanSummary &plan) { return plan.head.id; },
        [](const PlanSummary &plan) { return plan.head.id; });
    if (isSame) { // the same plans: whoever stands on one stays there
        m_plans = plans;
        if (!m_plans.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
        return;
    }
    beginResetModel();
    m_plans = plans;
    endResetModel();
}

void PlanListModel::onPlanChanged(const QUuid &plan)
{
    const int row = rowOf(plan);
    if (row < 0)
        return;
    for (const PlanSummary &now : m_board->plans())
        if (now.head.id == plan)
            m_plans[row] = now;
    Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
}

int PlanListModel::rowOf(const QUuid &plan) const
{
    const auto found =
        std::ranges::find_if(m_plans, [&plan](const PlanSummary &each) { return each.head.id == plan; });
    return found == m_plans.end() ? -1 : static_cast<int>(found - m_plans.begin());
}

void PlanListModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    if (!m_plans.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
}

int PlanListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plans.size());
}

int PlanListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString PlanListModel::display(const PlanSummary &plan, int column) const
{
    const PlanHead &head = plan.head;
    const auto moment = [this](const QDateTime &utc) {
        return utc.isValid() ? CellFormatter(m_locale).dateTime(utc) : u"—"_s;
    };
    switch (column) {
    case Kind:
        return PlanWords::kind(head.kind);
    case State:
        return PlanWords::state(head.state);
    case Done:
        //: a task: %1 how many links have come to their end, %2 of how many
        return tr("%1 of %2").arg(m_locale.toString(plan.progress.settled()), m_locale.toString(head.count));
    case Left:
        return m_locale.toString(head.count - plan.progress.settled());
    case Started:
        return moment(head.startedAt);
    case Ended:
        return moment(head.endedAt);
    case Reason:
        return visibleText(head.reason);
    case Ticket:
        return visibleText(head.ticket);
    case Operator:
        return visibleText(head.operatorName);
    default:
        return {};
    }
}

QVariant PlanListModel::raw(const PlanSummary &plan, int column)
{
    switch (column) {
    case Done:
        return plan.progress.settled();
    case Left:
        return plan.head.count - plan.progress.settled();
    case Started:
        return plan.head.startedAt.toString(Qt::ISODateWithMs);
    case Ended:
        return plan.head.endedAt.toString(Qt::ISODateWithMs);
    case Reason:
        return plan.head.reason;
    case Ticket:
        return plan.head.ticket;
    default:
        return {};
    }
}

QVariant PlanListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PlanSummary &plan = m_plans[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(plan, column);
    case RawRole: {
        const QVariant value = raw(plan, column);
        return value.isValid() ? value : display(plan, column);
    }
    case ToneRole:
        return static_cast<int>(column == State ? PlanWords::tone(plan) : Tone::None);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column));
    default:
        return {};
    }
}

QVariant PlanListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        //: column: what is done
        return tr("Task");
    case State:
        //: column
        return tr("State");
    case Done:
        //: column: how many links have come to their end
        return tr("Done");
    case Left:
        //: column: how many links are left
        return tr("Left");
    case Started:
        //: column
        return tr("Started");
    case Ended:
        //: column: when it ended
        return tr("Ended");
    case Reason:
        //: column: why it is done
        return tr("Reason");
    case Ticket:
        //: column: number of a case in another system
        return tr("Ticket");
    case Operator:
        //: column: who started it
        return tr("Started by");
    default:
        return {};
    }
}

} // namespace vinculo::models
