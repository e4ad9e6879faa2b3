// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "models/plans/planrun.h"
#include "models/plans/planservices.h"

#include <QList>
#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace vinculo::models {

class PlanFetches;

//! The plans of one profile: what is in the ledger, and the runs of this window. GUI thread.
class PlanBoard : public QObject
{
    Q_OBJECT
public:
    //! Reads at once. The board's runs end with it, and what was on its way is looked up when they are
    //! resumed.
    explicit PlanBoard(PlanServices services, QObject *parent = nullptr);
    ~PlanBoard() override;

    //! Newest first; of plans with a run in this window the progress is the run's.
    [[nodiscard]] const QList<PlanSummary> &plans() const;
    [[nodiscard]] bool isLoaded() const; //!< the ledger has answered
    //! Of the last reading; the plans from before stay.
    [[nodiscard]] const std::optional<ApiError> &error() const;
    //! Where a damaged ledger was kept; empty when all is well.
    [[nodiscard]] QString setAsideFile() const;
    //! Plans at work in this window.
    [[nodiscard]] int busyCount() const;

    //! Why plans of this kind cannot be made with this profile; nothing: they can.
    [[nodiscard]] std::optional<ApiError> refusal(PlanKind kind) const;
    //! A person holds refreshes for this institution.
    [[nodiscard]] bool isHeld(const QString &institution) const
    {
        return m_services.isHeld && m_services.isHeld(institution);
    }
    //! What was asked of institutions for these links before, to be started; null: nobody has written it
    //! down. It must not outlive the board.
    [[nodiscard]] std::unique_ptr<PlanFetches> fetches(const QList<PlanTarget> &targets) const;
    //! Writes a plan down as it will be carried out, and answers its id. Errors: Validation with the code of
    //! what is wrong ("empty_plan", "invalid" with the field "id", "duplicate_target", "required"…),
    //! ReadOnly, or those of the ledger.
    [[nodiscard]] api::Call<QUuid> freeze(const PlanDraft &draft);
    //! The run of a plan, made when first asked for; null for a plan that is not in plans().
    [[nodiscard]] PlanRun *run(const QUuid &plan);
    //! Up to `count` items from place `from` on, as written down.
    [[nodiscard]] api::Call<QList<PlanItem>> items(const QUuid &plan, qint64 from, int count);
    //! What the refreshes of this plan have brought so far.
    [[nodiscard]] api::Call<PlanGains> gains(const QUuid &plan);
    //! Removes names and external ids of plans that have ended, see Ledger.
    [[nodiscard]] api::Call<int> forgetPersonalParts(const QList<QUuid> &plans);
    //! Reads the ledger again: other windows and programs write into it as well.
    void reload();

Q_SIGNALS:
    void changed();                      //!< plans(), error() or isLoaded()
    void planChanged(const QUuid &plan); //!< its state or progress

private:
    void onLoaded(const Result<QList<PlanSummary>> &answer);
    void removeOldParts() const;
    void add(const PlanHead &head);
    void follow(PlanRun *run);
    void note(const PlanRun &run);
    void note(const PlanHead &head, ChangeRecord record);
    [[nodiscard]] PlanSummary *find(const QUuid &plan);

    const PlanServices m_services;
    QList<PlanSummary> m_plans;
    QList<PlanRun *> m_runs; //!< children of this
    std::optional<ApiError> m_error;
    bool m_isLoaded = false;
    bool m_hasTidied = false; //!< parts of exports that nobody goes on with
    bool m_reloadAgain = false;
    api::Call<QList<PlanSummary>> m_loading;
    std::map<QUuid, api::Call<QUuid>> m_freezing;
};

} // namespace vinculo::models
