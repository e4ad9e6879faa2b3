// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/homehistory.h"
#include "models/home/portfoliofacts.h"

#include <QObject>
#include <QTimeZone>

#include <optional>

namespace vinculo::models {

//! What pictures are compared with: the last visit, and what has been lost from visit to visit. A visit
//! begins with the first picture half an hour after the last one, and on a new day. GUI thread.
class VisitLog : public QObject
{
    Q_OBJECT
public:
    VisitLog(storage::HomeHistory &history, const QUuid &profile, QObject *parent = nullptr);

    //! Once; opened() follows. What is remembered of another account is forgotten.
    void open(const QByteArray &account, const QDateTime &now, const QTimeZone &zone);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] const std::optional<storage::HomeVisit> &lastVisit() const { return m_lastVisit; }
    [[nodiscard]] const QList<storage::LostLink> &losses() const { return m_losses; }
    [[nodiscard]] const QList<QDate> &comparedDays() const { return m_comparedDays; }

    //! Remembers a picture whose links are all there. `keepsLinks`: also how each link is, for the next time;
    //! otherwise that is known in this run only. True: something was found lost, and the picture is no longer
    //! all there is to show.
    bool note(const PortfolioPicture &picture, const QHash<QString, qint64> &counts, bool keepsLinks,
              const QDateTime &now);

Q_SIGNALS:
    void opened();

private:
    void onLoaded(const Result<storage::HomeRecord> &record, const QDateTime &now);
    [[nodiscard]] QDate dayOf(qint64 utcMs) const;

    storage::HomeHistory &m_history;
    const QUuid m_profile;
    QByteArray m_account;
    QTimeZone m_zone;
    Call<storage::HomeRecord> m_load;
    std::optional<storage::HomeVisit> m_lastVisit; //!< the one before this
    storage::HomeVisit m_visit;                    //!< this one, as it was saved last
    LinkStates m_states;                           //!< as they were last, in this visit or before
    QList<storage::LostLink> m_losses;
    QList<QDate> m_comparedDays;
    bool m_isOpen = false;
};

} // namespace vinculo::models
