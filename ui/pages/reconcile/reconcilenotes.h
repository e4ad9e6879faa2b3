// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reconcile/reconcileflow.h"

#include <QCoreApplication>

namespace vinculo::ui {

//! The sentences of the page that compares ids, in the current language. GUI thread.
class ReconcileNotes
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::ui::ReconcileNotes)
public:
    struct Note
    {
        Tone tone = Tone::Neutral;
        QString text; //!< empty: nothing to say
    };
    //! What was read from the file.
    [[nodiscard]] static QString file(const QString &name, const models::IdList &ids);
    //! What makes the comparison doubtful, worst first.
    [[nodiscard]] static Note warning(const models::ReconcileFlow &flow);
    //! Which links were compared, as of when, and whether the list changed meanwhile.
    [[nodiscard]] static QString links(const models::WholeListState &links);
    //! Why nothing may be removed; empty: it may.
    [[nodiscard]] static QString obstacle(models::ReconcileFlow::Obstacle obstacle);
    //! Why the links that the file names may not be erased; empty: they may.
    [[nodiscard]] static QString eraseObstacle(models::ReconcileFlow::Obstacle obstacle);

private:
    [[nodiscard]] static QStringList doubts(const models::IdList &ids, const models::ReconcileCounts &counts);
};

} // namespace vinculo::ui
