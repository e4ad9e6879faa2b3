// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "models/plans/review/planladder.h"
#include "models/plans/review/plantargetsmodel.h"
#include "ui/dialogs/frame/wordlabel.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace vinculo::ui {

class FactStrip;
class FieldRow;
class NoticeLine;
class Theme;

//! The second step of a plan, made of the frozen plan and of nothing else: where, how many, what goes, what
//! stays, why; and as much typing as it deserves.
class PlanConfirm : public QWidget
{
    Q_OBJECT
public:
    PlanConfirm(Theme &theme, QWidget *parent);

    //! Another frozen plan; what was typed for one before does not count for it.
    void setPlan(const PlanHead &head, const QList<PlanTarget> &targets, const models::ImpactSum &sum,
                 models::Caution caution);
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString ticket() const;
    //! Everything that has to be typed is, and right.
    [[nodiscard]] bool isComplete() const;
    void setReason(const QString &reason, const QString &ticket);
    void setLocked(bool isLocked); //!< while the seconds run
    [[nodiscard]] QWidget *firstField() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void showFacts();
    [[nodiscard]] QString whatText() const;
    [[nodiscard]] QString warningText() const;
    [[nodiscard]] QString who() const;

    Theme &m_theme;
    PlanHead m_head;
    QList<PlanTarget> m_targets;
    models::ImpactSum m_sum;
    models::Caution m_caution = models::Caution::Grave;
    WordLabel *m_what = nullptr;
    FactStrip *m_facts = nullptr;
    WordLabel *m_who = nullptr;
    NoticeLine *m_stays = nullptr;
    QLineEdit *m_reason = nullptr;
    QLineEdit *m_ticket = nullptr;
    QLineEdit *m_count = nullptr;
    FieldRow *m_reasonRow = nullptr;
    FieldRow *m_ticketRow = nullptr;
    FieldRow *m_countRow = nullptr;
};

} // namespace vinculo::ui
