// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/changerecord.h"
#include "core/domain/plan.h"
#include "core/storage/triagestore.h"
#include "models/cache/listcache.h"
#include "models/home/portfolio.h"
#include "models/totals/latestjob.h"
#include "models/triage/triagepicture.h"

#include <QObject>

#include <memory>
#include <optional>
#include <unordered_map>

namespace vinculo::models {

class OutageBoard;

//! The links of a portfolio that need somebody, by who has to act, with what was decided here about them.
//! Looks again on a worker whenever the portfolio's figures or a decision change. GUI thread.
class TriageList : public QObject
{
    Q_OBJECT
public:
    //! All of them outlive this. One profile at a time is open in `lists`. Without a store decisions hold for
    //! this run only.
    TriageList(Portfolio &portfolio, ListCache &lists, storage::TriageStore *store,
               QObject *parent = nullptr);

    //! Knows since when institutions are down. Outlives this; nullptr: nobody does.
    void setOutages(const OutageBoard *outages);

    [[nodiscard]] const std::shared_ptr<const TriagePicture> &picture() const
    {
        return m_picture;
    } //!< never null
    //! Of a lane, since the last visit; nothing: there is nothing certain to compare with.
    [[nodiscard]] std::optional<qint64> change(ErrorLane lane) const;

    [[nodiscard]] TriageDecision decision(const api::Uuid &link) const;
    [[nodiscard]] const std::shared_ptr<const TriageDecisions> &decisions() const { return m_decisions; }
    //! A decision that puts the link of this row aside as it is now; the rest of what was decided stays.
    [[nodiscard]] TriageDecision putAside(const TriageRow &row, TriageDecision::Aside aside,
                                          const std::optional<QDateTime> &until) const;
    //! Holds at once, and is stored. Returns what was decided before, for taking it back.
    QList<TriageDecision> decide(const QList<TriageDecision> &decisions);

    //! Today's; nothing: somebody has still to go through the lane.
    [[nodiscard]] std::optional<LaneDone> done(ErrorLane lane) const;
    void setDone(ErrorLane lane, bool isDone);

    //! Time has passed: looks again if that brings a link back, or a new day has begun.
    void onMinute();
    //! JSON of the link as Belvo sent it; empty when it is not known any more.
    [[nodiscard]] QByteArray linkJson(const TriageRow &row) const;
    //! Where the rows behind an action that only shows something are.
    [[nodiscard]] RowsTarget target(const TriageRow &row, TriageAction action) const;
    //! For a plan about this link; what is not known here is read there.
    [[nodiscard]] PlanTarget planTarget(const TriageRow &row) const;
    //! What calls of this program through the link came to; nothing: none is known.
    [[nodiscard]] std::optional<LinkTrouble> trouble(const api::Uuid &link) const;
    [[nodiscard]] QDateTime now() const { return m_portfolio.now(); }
    [[nodiscard]] const Profile &profile() const { return m_portfolio.profile(); }

Q_SIGNALS:
    void changed();                                  //!< picture(), decisions or lanes that are done
    void storeFailed();                              //!< a decision holds for this run only
    void noted(const vinculo::ChangeRecord &change); //!< somebody has decided something, for the journal

private:
    //! The row of the same link in the latest picture: the one that was given may be of an older one, whose
    //! places mean other links now. Nothing: the link needs nobody any more.
    [[nodiscard]] std::optional<TriageRow> latest(const TriageRow &row) const;
    void onLoaded(const Result<storage::TriageRecord> &record);
    void look();
    void onLooked(TriagePicture picture);
    void bringBack(const std::vector<api::Uuid> &marks);
    void rememberCounts();
    [[nodiscard]] QDate today() const { return now().toLocalTime().date(); }

    void onOutages();

    Portfolio &m_portfolio;
    storage::TriageStore *m_store;
    const OutageBoard *m_outages = nullptr;
    QHash<QString, QDateTime> m_downSince; //!< institutions by name
    Call<storage::TriageRecord> m_load;
    LatestJob<TriagePicture> m_look;
    std::shared_ptr<const TriagePicture> m_picture = std::make_shared<const TriagePicture>();
    std::shared_ptr<const TriageDecisions> m_decisions = std::make_shared<const TriageDecisions>();
    //! Links whose decision was asked for, by mark: from a mark alone nobody can tell the link.
    mutable std::unordered_map<api::Uuid, api::Uuid, UuidHash> m_linksOf;
    std::shared_ptr<const LinkMarks> m_marks; //!< of the links of the latest picture
    std::array<LaneDone, kTriageLanes> m_done;
    QDate m_lookedOn;
    bool m_isLoaded = false;
};

} // namespace vinculo::models
