// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QUuid>

namespace vinculo::storage {

//! What the portfolio looked like the last time somebody looked during one visit. Numbers, and how each link
//! was, under a mark that is no id; no names but those of institutions, no data of customers.
struct HomeVisit
{
    qint64 startedAtMs = 0; //!< UTC, since the epoch; tells the visits of a profile apart
    qint64 takenAtMs = 0;   //!< when the numbers were true
    QHash<QString, qint64> counts;
    QByteArray account = {}; //!< whose links they were; opaque to the store
    QByteArray links = {};   //!< opaque to the store; empty: not to be kept
    bool operator==(const HomeVisit &) const = default;
};

//! A link that worked and was found gone, or no longer working, on a day.
struct LostLink
{
    enum class Kind { Gone, Stopped };
    QDate day;    //!< when it was noticed, as the user counts days
    QString mark; //!< of the link; opaque to the store
    Kind kind = Kind::Gone;
    bool operator==(const LostLink &) const = default;
};

//! What is remembered of earlier visits to one profile's portfolio.
struct HomeRecord
{
    QList<HomeVisit> visits;  //!< the latest first; at most two
    QList<LostLink> losses;   //!< as far back as asked for, the oldest first
    QList<qint64> visitTimes; //!< HomeVisit::takenAtMs as far back, the oldest first
};

//! Earlier pictures of portfolios, in a small SQLite file of its own (0600), for what has changed since the
//! last visit. A file that cannot be used means that nothing is remembered; it is never an error that anybody
//! has to act upon. Works on a thread of its own, one piece after the other; answers on the GUI thread.
class HomeHistory : public QObject
{
    Q_OBJECT
public:
    //! The user's file, or `filePath` in tests.
    explicit HomeHistory(const QString &filePath = {}, QObject *parent = nullptr);
    ~HomeHistory() override; //!< what was to be written is written

    //! Losses and visits from `since` on. Storage error: "home_history_unreadable".
    [[nodiscard]] Call<HomeRecord> load(const QUuid &profile, QDate since);
    //! Adds the visit, or replaces the one that began at the same time. Visits and losses older than a
    //! quarter of a year are dropped, and how links were is kept of the latest two visits only.
    void save(const QUuid &profile, const HomeVisit &visit, const QList<LostLink> &losses = {});
    void forget(const QUuid &profile);
    void waitForWrites(); //!< blocks; for the end of the program

private:
    QString m_filePath;
    QThreadPool m_thread; //!< one thread: load() sees what save() wrote before
};

} // namespace vinculo::storage
