// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/keptlist.h"
#include "models/feeds/resourcefeed.h"

#include <QObject>

namespace vinculo::models {

//! Loads a whole list aside, so that the rows on the screen can stay until all the new ones are there. Large
//! pages, with the priority of background work. Destroying it stops it. GUI thread.
class ListRefresh : public QObject
{
    Q_OBJECT
public:
    ListRefresh(api::Client &client, const ResourceSpec &spec, QObject *parent = nullptr);

    //! Nobody looks at these rows yet: the first page, too, waits for all interactive calls.
    void setInBackground() { m_feed.setInBackground(); }
    void start(const QList<api::ListFilter> &filters);
    //! Instead of start(): the first rows are there from an earlier run, only the rest is asked for.
    void resume(const KeptListFacts &facts, TableContents rows);
    void setPageSize(int rows) { m_feed.setPageSize(rows, rows); } //!< before start() or resume(); for tests
    [[nodiscard]] int loaded() const { return m_table.rowCount(); }
    [[nodiscard]] const ResourceFeed &feed() const { return m_feed; }           //!< complete after finished()
    [[nodiscard]] TableSnapshot snapshot() const { return m_table.snapshot(); } //!< the rows so far
    //! The rows, after finished().
    [[nodiscard]] std::vector<api::ChunkPtr> pages() const;

Q_SIGNALS:
    void progressChanged();
    void finished(); //!< everything is there
    void failed(const vinculo::ApiError &error);

private:
    void onStateChanged();

    ColumnTable m_table;
    ResourceFeed m_feed;
};

} // namespace vinculo::models
