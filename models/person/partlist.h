// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/keptrows.h"
#include "models/feeds/resourcefeed.h"
#include "models/person/personpart.h"

#include <QObject>

#include <memory>
#include <vector>

namespace vinculo::models {

//! One list at the server that is, or is a piece of, a part of a person: the kept rows first, then all pages
//! in the background. GUI thread.
class PartList : public QObject
{
    Q_OBJECT
public:
    //! Without a client only what is kept is shown; without `lists` nothing is kept.
    PartList(const ResourceSpec &spec, QList<api::ListFilter> filters, api::Client *client, ListCache *lists,
             QObject *parent = nullptr);
    ~PartList() override;

    void start();  //!< once
    void reload(); //!< from page one, also where the kept rows would wait for the person
    void retry();  //!< after a failure: goes on from there
    void cancel(); //!< keeps what has come

    [[nodiscard]] const QList<api::ListFilter> &filters() const { return m_filters; }
    [[nodiscard]] bool isStarted() const { return m_isStarted; }
    //! `loaded` is of this list. NotAsked before start().
    [[nodiscard]] PartStatus status() const;

    //! What has come since the last call: pages to append, or everything anew when rows went or changed.
    struct News
    {
        bool isAnew = false;
        std::vector<api::ChunkPtr> pages;
    };
    [[nodiscard]] News takeNews();
    [[nodiscard]] std::vector<api::ChunkPtr> pages() const; //!< these rows and no others

Q_SIGNALS:
    void changed();

private:
    void load();
    void onFeedChanged();
    void onRowsAppended(int last);
    [[nodiscard]] bool isShowingKept() const { return m_kept && m_kept->isShowing(); }
    [[nodiscard]] bool isBusy() const;

    QList<api::ListFilter> m_filters;
    api::Client *m_client;
    ColumnTable m_table;
    std::unique_ptr<ResourceFeed> m_feed;
    std::unique_ptr<KeptRows> m_kept; //!< refers to the feed and the table: goes first
    std::vector<api::ChunkPtr> m_news;
    bool m_isAnew = false;
    bool m_isStarted = false;
    bool m_wantsAll = false; //!< false after cancel()
};

} // namespace vinculo::models
