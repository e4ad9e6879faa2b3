// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/listcache.h"
#include "models/feeds/resourcefeed.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace vinculo::models {

//! Stands between the rows of one page and the lists kept on this computer: shows what is kept while Belvo
//! has not answered, and keeps what Belvo sent. Rows of the filters asked for, or none. GUI thread.
class KeptRows : public QObject
{
    Q_OBJECT
public:
    //! How the list can be made fresh without taking away what is looked at.
    enum class Refresh {
        FirstPage, //!< nothing kept is shown, or the first page has room for all of it
        WholeList, //!< more rows than a page: all of them are loaded aside and then take the place of the old
                   //!< ones
        WhenAsked, //!< so many that loading them costs minutes of Belvo's limit: the person decides
    };

    KeptRows(ListCache &cache, ColumnTable &table, QObject *parent = nullptr);
    ~KeptRows() override; //!< what was still to be kept is kept

    //! The feed whose answers fill the table from now on; nullptr: none.
    void setFeed(ResourceFeed *feed);
    //! Before these filters are asked for. An empty table shows the kept rows as soon as they are read. Then,
    //! or at once where nothing is kept, calls `goOn`, unless there was another open() or a close().
    void open(const QList<api::ListFilter> &filters, std::function<void()> goOn);
    void close(); //!< the rows are no longer wanted

    //! The table has kept rows, and nothing newer.
    [[nodiscard]] bool isShowing() const { return m_isShowing; }
    [[nodiscard]] bool isReading() const { return m_reading && !m_reading->isFinished(); }
    //! Of the rows shown; meaningful while isShowing().
    [[nodiscard]] const KeptListFacts &facts() const { return m_facts; }
    [[nodiscard]] Refresh refresh() const;
    //! Belvo's rows have taken the place of the kept ones without the feed.
    void noteFresh();

Q_SIGNALS:
    void shownChanged(); //!< isShowing() or what is known about the rows

private:
    void show(const std::vector<api::ChunkPtr> &pages);
    void onFinished(KeptListReading::Outcome outcome);
    void goOn();
    void onFeedChanged();
    void onCacheReady();
    void onLinkForgotten();
    void keepSoon();
    void keepNow();

    ListCache &m_cache;
    ColumnTable &m_table;
    QPointer<ResourceFeed> m_feed;
    std::unique_ptr<KeptListReading> m_reading;
    std::function<void()> m_goOn;
    KeptListFacts m_facts;
    QTimer m_patience; //!< the keychain may be slow; Belvo is asked meanwhile
    QTimer m_keepSoon;
    bool m_isShowing = false;
    bool m_isFilling = false; //!< the table changes because of us
    bool m_mayKeep = true;    //!< false: rows of a link that is gone may still be in the table
};

} // namespace vinculo::models
