// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/listcache.h"
#include "models/cache/listrefresh.h"
#include "models/feeds/resourcefeed.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace vinculo::models {

//! Stands between the rows of one page and the lists kept on this computer: shows what is kept until Belvo
//! has answered, makes it fresh without taking away what is looked at, and keeps what Belvo sent. Rows of the
//! filters asked for, or none. GUI thread.
class KeptRows : public QObject
{
    Q_OBJECT
public:
    //! How the list is made fresh.
    enum class Refresh {
        FirstPage, //!< nothing kept is shown, or the first page has room for all of it
        WholeList, //!< all rows are loaded aside and then take the place of the old ones
        WhenAsked, //!< so many that loading them takes minutes of Belvo's limit: the person decides
        Part,      //!< the first of as many: the others are loaded behind them, as of any list
    };
    //! What one call tells of a list that waits for the person.
    enum class News {
        Unknown, //!< not asked, or no answer
        None,    //!< as many rows as kept, and the first one is the same
        Newer,   //!< more rows, or another one in front
        Fewer,
    };

    KeptRows(ListCache &cache, ColumnTable &table, QObject *parent = nullptr);
    ~KeptRows() override; //!< what was still to be kept is kept

    //! The feed whose answers fill the table from now on, and where it gets them; nullptr: none.
    void setFeed(ResourceFeed *feed, api::Client *client);
    //! In place of the feed's load(). An empty table shows the kept rows as soon as they are read; then Belvo
    //! is asked, as refresh() says. Where nothing is kept Belvo is asked at once.
    void load(const QList<api::ListFilter> &filters);
    void loadWhole(); //!< the person asks for all rows to be made fresh, however long it takes
    void loadAnew();  //!< the same where all were kept; of a part it is the first page that comes anew
    void close();     //!< the rows are no longer wanted

    //! The table has kept rows, and nothing newer.
    [[nodiscard]] bool isShowing() const { return m_isShowing; }
    //! Rows of this computer are on their way.
    [[nodiscard]] bool isReading() const
    {
        return m_reading && !m_reading->isFinished() && !m_reading->hasAllRows();
    }
    //! Of the rows shown; meaningful while isShowing().
    [[nodiscard]] const KeptListFacts &facts() const { return m_facts; }
    [[nodiscard]] Refresh refresh() const;
    //! All rows are being loaded aside, while the kept ones stay.
    [[nodiscard]] bool isRefreshing() const { return m_refresh != nullptr; }
    [[nodiscard]] int refreshed() const { return m_refresh ? m_refresh->loaded() : 0; } //!< rows so far
    [[nodiscard]] qint64 refreshTotal() const;                                          //!< -1 unknown
    [[nodiscard]] const std::optional<ApiError> &refreshError() const { return m_refreshError; }
    //! Kept rows are shown, and they become no fresher until the person asks.
    [[nodiscard]] bool waitsForPerson() const;
    [[nodiscard]] News news() const { return m_news; }
    [[nodiscard]] bool isLooking() const { return m_look.isPending(); } //!< for news

Q_SIGNALS:
    void changed(); //!< anything of the above

private:
    void ask();
    void askForFirstPage();
    void goOnBehindPart();
    void look();
    void forgetNews();
    [[nodiscard]] News newsOf(const api::ListPage &first) const;
    void refreshWhole();
    void onRefreshed();
    void show(const std::vector<api::ChunkPtr> &pages);
    void showAll();
    void onRead(KeptListReading::Outcome outcome);
    void onFeedChanged();
    void onCacheChanged();
    void onLinkForgotten();
    void setFresh();
    void keepSoon();
    void keepNow();
    [[nodiscard]] bool hasFreshRows() const;

    ListCache &m_cache;
    ColumnTable &m_table;
    QPointer<ResourceFeed> m_feed;
    api::Client *m_client = nullptr;
    std::unique_ptr<KeptListReading> m_reading;
    std::unique_ptr<ListRefresh> m_refresh;
    std::optional<ApiError> m_refreshError;
    Call<api::ListPage> m_look;
    News m_news = News::Unknown;
    QList<api::ListFilter> m_filters;
    KeptListFacts m_facts;
    QTimer m_patience; //!< the keychain may be slow; Belvo is asked meanwhile
    QTimer m_keepSoon;
    bool m_isDue = false; //!< Belvo has to be asked yet
    bool m_isShowing = false;
    bool m_isWide = false;    //!< the feed's first page has been made as large as the others
    bool m_isFilling = false; //!< the table changes because of us
    bool m_goesOn = false;    //!< the feed learns of the kept rows, and has none of its own
    bool m_mayKeep = true;    //!< false: rows of a link that is gone may still be in the table
};

} // namespace vinculo::models
