// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "models/diagnosis/diagnosisquestion.h"
#include "models/filters/rowstarget.h"
#include "models/person/healthaction.h"
#include "models/triage/triagelist.h"
#include "models/triage/triageoffer.h"

#include <QAction>
#include <QMenu>
#include <QObject>

#include <memory>
#include <vector>

namespace vinculo::ui {

//! What can be done about the selected rows of a lane, as QActions that buttons and the context menu share.
//! Putting aside, notes and who does it are local and can be undone; everything else is asked for by signals.
class TriageActions : public QObject
{
    Q_OBJECT
public:
    TriageActions(models::TriageList &list, QObject *parent);
    ~TriageActions() override;

    //! What the profile may do; at first everything.
    void setOffer(const models::TriageOffer &offer);
    //! `isAside`: they are rows that were put aside. More than a thousand can only be put into a task.
    void setRows(std::vector<models::TriageRow> rows, bool isAside);
    void retranslate();

    //! What the selected row asks for; of several the one thing that all of them ask for, as a plan.
    [[nodiscard]] QAction *primary() { return &m_primary; }
    [[nodiscard]] QAction *waiting() { return &m_waiting; }
    [[nodiscard]] QAction *note() { return &m_note; }
    [[nodiscard]] QAction *assign() { return &m_assign; }
    [[nodiscard]] QAction *takeBack() { return &m_takeBack; }
    [[nodiscard]] QAction *openCustomer() { return &m_openCustomer; }
    [[nodiscard]] QAction *openLink() { return &m_openLink; }
    [[nodiscard]] QAction *diagnose() { return &m_diagnose; }
    [[nodiscard]] QMenu *snoozeMenu() { return m_snoozeMenu.get(); }
    [[nodiscard]] QList<QAction *> menu(); //!< in the order of a context menu; only what applies

    void putAside(models::TriageRow row, TriageDecision::Aside aside, std::optional<int> days);
    void setNote(const models::TriageRow &row, const QString &note);
    void undo(const QList<TriageDecision> &before) { m_list.decide(before); }

Q_SIGNALS:
    void handBackRequested(const vinculo::models::TriageRow &row);
    void noteRequested(const vinculo::models::TriageRow &row);
    void linkActionRequested(const QByteArray &link, vinculo::models::HealthAction action);
    void placeRequested(const vinculo::models::RowsTarget &target, const QString &recordId);
    void customerRequested(const QString &linkId);
    void diagnosisRequested(const vinculo::models::DiagnosisQuestion &question);
    void planRequested(const vinculo::PlanDraft &draft);
    //! Something local was done; `before` takes it back.
    void done(const QString &sentence, const QList<vinculo::TriageDecision> &before);

private:
    void act();
    void plan(PlanKind kind);
    [[nodiscard]] std::optional<models::TriageAction> nextStep() const; //!< of all selected rows
    void snooze(std::optional<int> days);
    void toggleAssignment();
    void refresh();
    void refreshPrimary();
    //! A disabled action says why.
    static void enable(QAction &action, const QString &whyNot);
    [[nodiscard]] QString whyNotOne() const;  //!< why what is done for one link cannot be; empty: it can
    [[nodiscard]] QString whyNotMany() const; //!< the same for what is decided here about several
    [[nodiscard]] bool isMine() const;        //!< all of the selected rows
    [[nodiscard]] std::optional<QDateTime> startOfDayIn(std::optional<int> days) const;
    void putAllAside(TriageDecision::Aside aside, std::optional<int> days, const QString &sentence);

    models::TriageList &m_list;
    std::vector<models::TriageRow> m_rows;
    bool m_isAside = false;
    models::TriageOffer m_offer;
    QAction m_primary;
    QAction m_waiting;
    QAction m_note;
    QAction m_assign;
    QAction m_takeBack;
    QAction m_openCustomer;
    QAction m_openLink;
    QAction m_diagnose;
    QAction m_tomorrow;
    QAction m_threeDays;
    QAction m_week;
    QAction m_untilStatus;
    std::unique_ptr<QMenu> m_snoozeMenu;
};

} // namespace vinculo::ui
