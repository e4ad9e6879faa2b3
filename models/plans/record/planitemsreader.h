// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"
#include "core/domain/plan.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace vinculo::models {

class PlanBoard;

//! Reads the items of a plan from its beginning, some hundred at a time, so that nothing waits. Destroying it
//! gives up. GUI thread.
class PlanItemsReader : public QObject
{
    Q_OBJECT
public:
    //! `wanted`: which items are kept; without one all.
    PlanItemsReader(PlanBoard &board, const QUuid &plan, std::function<bool(const PlanItem &)> wanted = {},
                    QObject *parent = nullptr);

    void start();
    [[nodiscard]] const QList<PlanItem> &items() const { return m_items; }
    [[nodiscard]] qint64 readCount() const { return m_next; }

Q_SIGNALS:
    void progressed(qint64 read);
    void finished();
    void failed(const vinculo::ApiError &error);

private:
    void readNext();

    QPointer<PlanBoard> m_board;
    const QUuid m_plan;
    const std::function<bool(const PlanItem &)> m_wanted;
    QList<PlanItem> m_items;
    qint64 m_next = 0;
    Call<QList<PlanItem>> m_reading;
};

} // namespace vinculo::models
