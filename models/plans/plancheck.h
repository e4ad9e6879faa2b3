// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "core/domain/plan.h"
#include "models/plans/planrun.h"
#include "models/plans/planservices.h"
#include "models/plans/planverdict.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace vinculo::models {

class FetchRecord;
class PlanImpact;

//! The dry run of a plan: reads every link that is still waiting and writes down which of them will not be
//! sent, and why. Links are read by the hundred; one that is missing there is read by itself, because only a
//! 404 proves that it is gone. Before a deletion it also counts what links hold of which that is not known
//! yet, and writes that down page by page: a dry run that was cut off goes on where it was. Sends GET only.
//! GUI thread.
class PlanCheck : public QObject
{
    Q_OBJECT
public:
    //! `owner` has taken the plan in the ledger.
    PlanCheck(PlanServices services, const PlanHead &head, const QUuid &owner, QObject *parent = nullptr);
    ~PlanCheck() override;

    void start();
    [[nodiscard]] const PlanFindings &findings() const { return m_findings; }

Q_SIGNALS:
    void progressed();
    //! These items are written down.
    void recorded(const QList<vinculo::models::PlanChange> &changes);
    void finished();
    void failed(const vinculo::ApiError &error);

private:
    struct Unweighed
    {
        PlanItem item;
        QString institution;
    };
    void readInstitutions(int page);
    void onInstitutions(const Result<api::ListPage> &answer);
    void next();
    void onItems(const Result<QList<PlanItem>> &answer);
    void onLinks(const Result<api::ListPage> &answer);
    void readNextMissing();
    void onMissing(const Result<api::ChunkPtr> &answer);
    void look(const PlanItem &item, const LinkRow &link);
    void weighNext();
    void onWeighed();
    [[nodiscard]] bool countsFirst() const;
    void count();
    void countThese();
    void onCounting();
    void onCounted();
    void rule(PlanItem item, PlanItemState state, const QString &code);
    void record();

    const PlanServices m_services;
    const PlanHead m_head;
    const QUuid m_owner;
    PlanFindings m_findings;
    QSet<QString> m_down;                   //!< institutions
    QHash<QString, QStringList> m_delivers; //!< by institution, wire names: what has a monthly limit
    QList<PlanItem> m_page;                 //!< being read
    QList<PlanItem> m_missing;              //!< of these, not in the list
    QList<Unweighed> m_unweighed;           //!< of these, nobody has looked at earlier fetches yet
    QList<PlanItem> m_ruled;                //!< of these, to be written down
    QList<PlanItem> m_counted; //!< of these, will be sent, and what they hold is to be written down
    std::unique_ptr<PlanImpact> m_counting; //!< of m_counted
    bool m_isLastCount = false;             //!< of them
    qint64 m_countedBefore = 0;             //!< of earlier pages
    std::unique_ptr<FetchRecord> m_fetches; //!< of the first unweighed one
    QStringList m_sharing;                  //!< links that share its monthly limits
    QSet<QString> m_spending;               //!< links that share theirs and will be sent, of all pages
    qint64 m_after = -1;
    api::Call<QList<PlanItem>> m_reading;
    api::Call<api::ListPage> m_listing;
    api::Call<api::ChunkPtr> m_detail;
    api::Call<bool> m_recording;
};

} // namespace vinculo::models
