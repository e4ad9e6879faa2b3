// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "models/feeds/listalignment.h"
#include "models/table/columntable.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>
#include <set>

namespace vinculo::models {

//! Reads those pages of a loaded list again in which rows may have been missed because the list changed while
//! it was being loaded: takes in what the table misses and takes out what the list has no longer. At most a
//! handful of calls, one after the other, in the background. GUI thread.
class ListRepair : public QObject
{
    Q_OBJECT
public:
    ListRepair(api::Client &client, ColumnTable &table, QObject *parent = nullptr);

    //! `suspects`: pages of `pageSize` rows on which something was noticed; `total`: rows at the server.
    void start(const QList<api::ListFilter> &filters, int pageSize, std::set<int> suspects, qint64 total);
    void noteTableChanged(int totalChange); //!< rows were added to or removed from the table by others
    void stop();

    [[nodiscard]] bool isRunning() const { return m_running; }
    //! After finished(): every row of the list is accounted for.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] int rowsFound() const { return m_found; }
    [[nodiscard]] int rowsGone() const { return m_gone; }

Q_SIGNALS:
    void pageRead(qint64 total); //!< rows at the server
    void finished();

private:
    void goOn();
    void read(int page);
    void onPage(int page, const Result<api::ListPage> &answer);
    void startOver(qint64 total);
    void conclude();
    void removeSome();
    void finish();

    api::Client &m_client;
    ColumnTable &m_table;
    api::Call<api::ListPage> m_call;
    QList<api::ListFilter> m_filters;
    std::set<int> m_suspects;
    std::optional<ListAlignment> m_alignment;
    QStringList m_toRemove; //!< ids
    QTimer m_turn;          //!< to remove some more
    int m_pageSize = 1000;
    int m_callsLeft = 0;
    int m_found = 0;
    int m_gone = 0;
    bool m_running = false;
    bool m_wasPastTheEnd = false; //!< a page that its total promises was not there
    bool m_isComplete = false;
};

} // namespace vinculo::models
