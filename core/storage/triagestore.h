// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"
#include "core/domain/triagedecision.h"

#include <QList>
#include <QObject>
#include <QThreadPool>
#include <QUuid>

namespace vinculo::storage {

//! What has been decided in one profile.
struct TriageRecord
{
    QList<TriageDecision> decisions;
    QList<LaneDone> done; //!< the latest of each lane
};

//! Snoozes, notes, who does what, lanes that are done: for each profile, in a small SQLite file of its own
//! (0600). Links are in it under marks that are no ids, notes as they were written. Works on a thread of its
//! own, one piece after the other; answers on the GUI thread.
class TriageStore : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype kLongestNote = 2000; //!< characters; the rest is cut off

    //! The user's file, or `filePath` in tests.
    explicit TriageStore(const QString &filePath = {}, QObject *parent = nullptr);
    ~TriageStore() override; //!< what was to be written is written

    //! Storage error: "triage_unreadable".
    [[nodiscard]] Call<TriageRecord> load(const QUuid &profile);
    //! Replaces what was decided about these links; one that says nothing is dropped. All or nothing.
    void save(const QUuid &profile, const QList<TriageDecision> &decisions);
    //! `done.day` invalid: the lane is not done after all.
    void saveDone(const QUuid &profile, const LaneDone &done);
    //! A link was erased: what was noted about it goes with it.
    void forgetLink(const QUuid &profile, const QString &mark);
    void forget(const QUuid &profile);
    void waitForWrites(); //!< blocks; for the end of the program

Q_SIGNALS:
    void writeFailed(); //!< what was saved last holds only as long as somebody remembers it

private:
    template<class Work>
    void inBackground(const Work &work);

    QString m_filePath;
    QThreadPool m_thread; //!< one thread: load() sees what save() wrote before
};

} // namespace vinculo::storage
