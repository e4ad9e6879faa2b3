// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/record/planitemsreader.h"

#include "models/plans/planboard.h"

namespace vinculo::models {

namespace {

constexpr int kAtOnce = 500;

}

PlanItemsReader::PlanItemsReader(PlanBoard &board, const QUuid &plan,
                                 std::function<bool(const PlanItem &)> wanted, QObject *parent)
    : QObject(parent)
    , m_board(&board)
    , m_plan(plan)
    , m_wanted(std::move(wanted))
{
}

void PlanItemsReader::start()
{
    m_items.clear();
    m_next = 0;
    readNext();
}

void PlanItemsReader::readNext()
{
    if (!m_board)
        return;
    m_reading =
        m_board->items(m_plan, m_next, kAtOnce).then(this, [this](const Result<QList<PlanItem>> &answer) {
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            for (const PlanItem &item : *answer)
                if (!m_wanted || m_wanted(item))
                    m_items.append(item);
            m_next += answer->size();
            if (answer->size() < kAtOnce) {
                Q_EMIT finished();
                return;
            }
            Q_EMIT progressed(m_next);
            readNext();
        });
}

} // namespace vinculo::models
