// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "models/cache/listrefresh.h"
#include "models/duplicates/linkhistory.h"
#include "models/totals/latestjob.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace vinculo::models {

//! Reads how deep the movements of links go: Belvo lists transactions link by link only, so each is a list of
//! its own, one after the other and behind everything somebody waits for. What was read is remembered for as
//! long as this lives. GUI thread.
class LinkHistories : public QObject
{
    Q_OBJECT
public:
    explicit LinkHistories(QObject *parent = nullptr);

    void setClient(api::Client *client); //!< nullptr: what waits is given up; what is known stays
    //! Asks for those that are not known; failed ones again. What is asked for last comes first.
    void ask(const QStringList &links);
    void cancel(); //!< what waits or is being read becomes NotAsked again
    void forget(); //!< everything: another profile, or the rows may have changed
    [[nodiscard]] LinkHistory history(const QString &link) const { return m_histories.value(link); }
    [[nodiscard]] bool isReading() const { return !m_current.isEmpty(); }
    [[nodiscard]] qsizetype waiting() const { return m_queue.size() + (m_current.isEmpty() ? 0 : 1); }

Q_SIGNALS:
    void changed(const QString &link); //!< its history; not while it only waits
    void readingChanged();             //!< isReading() or waiting()

private:
    void next();
    void count();
    void onFailed(const ApiError &error);
    void settle(LinkHistory history);

    api::Client *m_client = nullptr;
    QHash<QString, LinkHistory> m_histories;
    QStringList m_queue;
    QString m_current;
    std::unique_ptr<ListRefresh> m_list;
    LatestJob<LinkHistory> m_count;
};

} // namespace vinculo::models
