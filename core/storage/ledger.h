// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"
#include "core/domain/plan.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace vinculo::storage {

struct LedgerOptions
{
    QString filePath = {}; //!< empty: the user's
    //! Disk space kept free for the outcomes of what was sent (reliability goal C3).
    qint64 reserveBytes = 16LL * 1024 * 1024;
    //! Asked on the ledger's thread before every access to the file; false makes that access fail. For
    //! tests.
    std::function<bool()> beforeAccess = {};
};

//! Items that may be sent now, and when the next of the others may.
struct DueItems
{
    QList<PlanItem> items;
    QDateTime nextAt; //!< UTC; invalid: no other one waits for a moment
};

//! Ids of some links of a plan, in their order.
struct LinkPage
{
    QStringList ids;
    qint64 next = -1; //!< the place after which it goes on; -1: these were the last
};

//! The write-ahead record of plans (reliability goals D1, D2): a claim is on the disk before the caller may
//! send, and what became of it is on the disk before it is shown. SQLite in WAL mode with full
//! synchronisation, file 0600. Unlike the journal it never lives in memory: what cannot be written down is
//! refused. Writes that arrive while the disk is busy share the next commit. Work happens on a thread of its
//! own; answers arrive on the GUI thread.
//!
//! Errors are of kind Storage; `code` is one of
//! - ledger_unavailable: the file cannot be opened or made; tried again with the next call
//! - ledger_newer: a newer version of the program wrote it; it is left alone
//! - ledger_failed: the disk refused; nothing of that call was written
//! - disk_full: the reserve cannot be had, so no plan begins
//! - plan_unknown: there is no such plan
//! - plan_changed: its digest does not fit what the file holds
//! - plan_elsewhere: another window or program has taken the plan over
//! - item_not_waiting: a claim of something that was claimed already
class Ledger : public QObject
{
    Q_OBJECT
public:
    explicit Ledger(LedgerOptions options = {}, QObject *parent = nullptr);
    //! Writes what is left, then ends the thread.
    ~Ledger() override;

    //! Writes a plan down: everything or nothing. `head` carries its id and digest. Asks for the reserve
    //! first.
    [[nodiscard]] Call<QUuid> create(const PlanHead &head, const QList<PlanTarget> &targets);

    //! The plans of a profile, newest first.
    [[nodiscard]] Call<QList<PlanSummary>> plans(const QUuid &profileId);
    [[nodiscard]] Call<PlanSummary> plan(const QUuid &id);
    [[nodiscard]] Call<PlanProgress> progress(const QUuid &plan);
    //! RefreshLinks: of the items that are done.
    [[nodiscard]] Call<PlanGains> gains(const QUuid &plan);
    //! Up to `count` items from place `from` on.
    [[nodiscard]] Call<QList<PlanItem>> items(const QUuid &plan, qint64 from, int count);
    //! Up to `count` items in any of these states, after place `after` (-1: from the beginning).
    [[nodiscard]] Call<QList<PlanItem>> itemsIn(const QUuid &plan, const QList<PlanItemState> &states,
                                                qint64 after, int count);
    //! The links of the same and nothing else about them.
    [[nodiscard]] Call<LinkPage> links(const QUuid &plan, const QList<PlanItemState> &states, qint64 after,
                                       int count);
    //! The same as itemsIn() for Waiting items whose moment has come at `now`.
    [[nodiscard]] Call<DueItems> due(const QUuid &plan, const QDateTime &now, qint64 after, int count);

    //! Makes `owner` (a token made for one run) the only one who may write about this plan. Asks for the
    //! reserve, checks the digest against the items, and makes Unknown of what was Claimed.
    [[nodiscard]] Call<PlanSummary> take(const QUuid &plan, const QUuid &owner);
    //! Marks these items as about to be sent. They must be Waiting. On the disk when it has answered.
    [[nodiscard]] Call<bool> claim(const QUuid &plan, const QUuid &owner, const QList<PlanItem> &items);
    //! Writes down what has become of items, and what has become known of how much their links hold; a count
    //! that is not known leaves the one before.
    [[nodiscard]] Call<bool> record(const QUuid &plan, const QUuid &owner, const QList<PlanItem> &items);
    //! Running sets the beginning when there was none; Finished and Stopped set the end, the others remove
    //! it.
    [[nodiscard]] Call<bool> setState(const QUuid &plan, const QUuid &owner, PlanState state,
                                      const QDateTime &at);

    //! Removes names and external ids of these plans' items, also from the free space of the file. Ids,
    //! states, times and request ids stay: they are the proof. Answers how many items were changed; plans
    //! that have not ended are left out.
    [[nodiscard]] Call<int> forgetPersonalParts(const QList<QUuid> &plans);

    //! Where a damaged ledger was kept when a new one had to be started; empty when all was well. Known for
    //! certain after the first answer.
    [[nodiscard]] QString setAsideFile() const;
    //! The directory of the file, for locks beside it.
    [[nodiscard]] QString directory() const;

Q_SIGNALS:
    //! setAsideFile() has become known.
    void setAside();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vinculo::storage
