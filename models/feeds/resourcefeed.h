// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "models/table/columntable.h"

#include <QDateTime>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace vinculo::models {

enum class FeedState {
    Idle,    //!< nothing asked yet
    Loading, //!< first page of a query is on its way; old rows stay
    More,    //!< a further page is on its way
    Partial, //!< rows are there and there are more at the server
    Complete,
    Failed, //!< old rows stay; error() says why
};

//! What was odd about the list while it was paged; shown beside the count.
struct FeedNotes
{
    bool countChanged = false; //!< `count` differed between pages
    bool foreignNext = false;  //!< `next` led elsewhere and was not followed
    bool endlessNext = false;  //!< `next` went on past `count`; stopped
    int repeatedIds = 0;
    qsizetype defects = 0; //!< odd cells
};

//! Fills a ColumnTable page by page from the client. The first page of a new query replaces the rows when it
//! arrives (until then the old ones stay), later pages append. Owns at most one load. GUI thread.
//!
//! Page one is small so that rows are there soon; all others are large because calls are scarce. Pages of
//! different sizes do not align, so the large page that contains the end of page one is asked for whole and
//! the rows known already are recognised by id; those expected repeats do not count as repeatedIds.
class ResourceFeed : public QObject
{
    Q_OBJECT
public:
    ResourceFeed(api::Client &client, ColumnTable &table, QObject *parent = nullptr);

    void load(const QList<api::ListFilter> &filters);
    void reload();   //!< the same filters again, from page one
    void loadMore(); //!< next page; nothing when complete or busy
    void loadAll();  //!< page after page until complete, failed or cancelled
    void cancel();   //!< keeps what has arrived: Partial
    void resume();   //!< after a further page failed: goes on from there, the way it was going
    //! The table has got the rows of another feed, and this one goes on where that one is: at the end.
    void adopt(const ResourceFeed &other);
    void clear();       //!< stops, forgets rows and everything told about them: Idle
    void noteAdded();   //!< one of the rows at the server is new; the table has it already
    void noteRemoved(); //!< one of the rows at the server has gone, and from the table too

    [[nodiscard]] FeedState state() const { return m_state; }
    [[nodiscard]] qint64 total() const { return m_total; } //!< -1 unknown
    [[nodiscard]] int loaded() const { return m_table.rowCount(); }
    [[nodiscard]] std::optional<QDateTime> receivedAt() const
    {
        return m_receivedAt;
    } //!< of the oldest rows shown
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] FeedNotes notes() const;
    [[nodiscard]] const QList<api::ListFilter> &filters() const { return m_filters; }
    [[nodiscard]] bool isLoadingAll() const { return m_loadingAll; }
    void setPageSize(int first, int following); //!< defaults 100 (first rows soon), then 1000; 1 to 1000
    [[nodiscard]] bool canLoadMore() const { return m_nextPage > 0 && !m_load.isPending(); }
    //! A page after the first failed: the rows so far are of this query, and the rest can still be had.
    [[nodiscard]] bool canResume() const { return m_state == FeedState::Failed && !m_isFirst; }

Q_SIGNALS:
    void stateChanged();
    void pageLoaded();

private:
    void start();
    void request();
    void onPage(const Result<api::ListPage> &answer);
    void takeRows(const api::ListPage &page);
    void noteOddities(const api::ListPage &page, int newRows);
    void decideNext(const api::ListPage &page);
    void setState(FeedState state);
    [[nodiscard]] int followingPage() const;
    [[nodiscard]] bool isComplete() const;

    api::Client &m_client;
    ColumnTable &m_table;
    api::Call<api::ListPage> m_load;
    QList<api::ListFilter> m_filters;
    FeedState m_state = FeedState::Idle;
    std::optional<ApiError> m_error;
    std::optional<QDateTime> m_receivedAt;
    FeedNotes m_notes;
    qint64 m_total = -1;
    int m_nextPage = 0;      //!< in pages of the size that is due; 0: nothing left to ask for
    bool m_isFirst = true;   //!< the page that is due replaces the rows
    bool m_overlaps = false; //!< the page that is due contains rows of page one
    int m_firstPageSize = 100;
    int m_pageSize = 1000;
    bool m_loadingAll = false;
    bool m_resumesAll = false; //!< the page that failed was one of "load all"
};

} // namespace vinculo::models
