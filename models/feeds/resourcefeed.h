// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"
#include "models/feeds/feednotes.h"
#include "models/feeds/listrepair.h"
#include "models/feeds/pagereader.h"
#include "models/table/columntable.h"

#include <QDateTime>
#include <QObject>

#include <optional>
#include <set>

namespace vinculo::models {

enum class FeedState {
    Idle,    //!< nothing asked yet
    Loading, //!< first page of a query is on its way; old rows stay
    More,    //!< further pages are on their way
    Partial, //!< rows are there and there are more at the server
    Complete,
    Failed, //!< old rows stay; error() says why
};

//! Fills a ColumnTable page by page from the client. The first page of a new query replaces the rows when it
//! arrives (until then the old ones stay), later pages append in the order of the list. GUI thread.
//!
//! Page one is small so that rows are there soon; all others are large because calls are scarce. Pages of
//! different sizes do not align, so the large page that contains the end of page one is asked for whole and
//! the rows known already are recognised by id; those expected repeats do not count as repeatedIds.
//!
//! loadAll() reads several pages at once as soon as the list has told how many rows it has; without that it
//! follows `next` from page to page. When the list changed meanwhile, the places where rows may have slipped
//! from one page to another are read again behind the last page; notes() tells how that ended.
class ResourceFeed : public QObject
{
    Q_OBJECT
public:
    ResourceFeed(api::Client &client, ColumnTable &table, QObject *parent = nullptr);

    void load(const QList<api::ListFilter> &filters);
    void reload();   //!< the same filters again, from page one
    void loadMore(); //!< next page; nothing when complete or busy
    void loadAll();  //!< all further pages, until complete, failed or cancelled
    void cancel();   //!< keeps what has been appended: Partial
    void resume();   //!< after a further page failed: goes on from there, the way it was going
    //! The table has got the rows of another feed, and this one goes on where that one is: at the end.
    void adopt(const ResourceFeed &other);
    //! Fills the table with the first rows of a list as they were read earlier, and goes on behind them:
    //! Partial. What changed in between is found by the count and by page one, which is read again at the
    //! end. `receivedAt`: of the oldest of the rows.
    void continueFrom(const QList<api::ListFilter> &filters, TableContents rows, qint64 total,
                      const QDateTime &receivedAt);
    //! The same with the rows that are in the table already.
    void goOnFrom(const QList<api::ListFilter> &filters, qint64 total, const QDateTime &receivedAt);
    void clear();       //!< stops, forgets rows and everything told about them: Idle
    void noteAdded();   //!< one of the rows at the server is new; the table has it already
    void noteRemoved(); //!< one of the rows at the server has gone, and from the table too

    [[nodiscard]] FeedState state() const { return m_state; }
    [[nodiscard]] qint64 total() const { return m_total; } //!< -1 unknown
    [[nodiscard]] int loaded() const { return m_table.rowCount(); }
    //! Of the oldest rows shown.
    [[nodiscard]] std::optional<QDateTime> receivedAt() const { return m_receivedAt; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] FeedNotes notes() const;
    [[nodiscard]] FeedProgress progress() const;
    [[nodiscard]] const QList<api::ListFilter> &filters() const { return m_filters; }
    [[nodiscard]] bool isLoadingAll() const { return m_loadingAll; }
    //! All pages are there; some are read again because the list has changed meanwhile.
    [[nodiscard]] bool isRepairing() const { return m_repair.isRunning(); }
    void setPageSize(int first, int following); //!< defaults 100 (first rows soon), then 1000; 1 to 1000
    [[nodiscard]] int pageSize() const { return m_pageSize; } //!< of all but the first page
    void setInBackground() { m_inBackground = true; }         //!< nobody waits for the first page either
    [[nodiscard]] bool canLoadMore() const { return m_nextPage > 0 && !isBusy(); }
    //! A page after the first failed: the rows so far are of this query, and the rest can still be had.
    [[nodiscard]] bool canResume() const { return m_state == FeedState::Failed && !m_isFirst; }

Q_SIGNALS:
    void stateChanged();
    void pageLoaded();
    void progressChanged(); //!< while loading all, also when nothing arrives because the limit holds it

private:
    [[nodiscard]] bool isBusy() const { return m_reader.isReading() || m_repair.isRunning(); }
    void stop();
    void start();
    void request();
    void onPage(int number, const api::ListPage &page, int epoch);
    void onFailed(const ApiError &error);
    void onEndReached();
    void takeRows(const api::ListPage &page);
    void noteCount(int number, qint64 count, int epoch);
    void noteOddities(int number, const api::ListPage &page, int newRows);
    void suspect(int page);
    void decideNext(const api::ListPage &page);
    void goOn();
    void readToTheEnd();
    void finishList();
    void onRepaired();
    void setState(FeedState state);
    [[nodiscard]] int followingPage() const;
    [[nodiscard]] int lastPage() const;
    [[nodiscard]] bool readsOn() const;
    [[nodiscard]] bool needsRepair() const;
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] FeedState restingState() const;

    api::Client &m_client;
    ColumnTable &m_table;
    PageReader m_reader;
    ListRepair m_repair;
    QTimer m_ticker;
    QList<api::ListFilter> m_filters;
    FeedState m_state = FeedState::Idle;
    std::optional<ApiError> m_error;
    std::optional<QDateTime> m_receivedAt;
    FeedNotes m_notes;
    std::set<int> m_suspects; //!< pages of the following size beside which rows may have been missed
    qint64 m_total = -1;
    int m_epoch = 0;       //!< of the page appended last, see PageReader::pageRead()
    int m_nextPage = 0;    //!< in pages of the size that is due; 0: nothing left to ask for
    quint64 m_order = 0;   //!< counts what was asked for, to notice that a listener asked for something else
    bool m_isFirst = true; //!< the page that is due replaces the rows
    bool m_overlaps = false;    //!< the page that is due contains rows of page one
    bool m_readFurther = false; //!< a page after the first has been read
    int m_firstPageSize = 100;
    int m_pageSize = 1000;
    bool m_inBackground = false;
    bool m_loadingAll = false;
    bool m_resumesAll = false; //!< the page that failed was one of "load all"
};

} // namespace vinculo::models
