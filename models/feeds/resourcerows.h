// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/keptrows.h"
#include "models/feeds/resourcefeed.h"
#include "models/filters/filterset.h"
#include "models/marks/markedtablemodel.h"
#include "models/table/foldahead.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace vinculo::models {

//! How far rows are that this program puts together itself.
struct MadeRows
{
    FeedState state = FeedState::Idle;
    std::optional<QDateTime> receivedAt; //!< of the oldest answer they were made from
    std::optional<ApiError> error = {};  //!< with FeedState::Failed
};

//! The rows of one resource as a page works with them: the table, the item model over it, the server filters
//! and the feed that fills it, with the rules that tie them together. Rows stay while something newer loads
//! or fails, also without a connection, but never under filters that are not theirs. GUI thread.
class ResourceRows : public QObject
{
    Q_OBJECT
public:
    //! `lists`: what is kept on this computer is shown until the server has answered; nullptr: nothing is.
    ResourceRows(const ResourceSpec &spec, RevealState &reveal, ListCache *lists = nullptr,
                 QObject *parent = nullptr);

    [[nodiscard]] const ResourceSpec &spec() const { return m_table.spec(); }
    [[nodiscard]] ColumnTable &table() { return m_table; }
    [[nodiscard]] const ColumnTable &table() const { return m_table; }
    [[nodiscard]] MarkedTableModel &model() { return m_model; }
    [[nodiscard]] const MarkedTableModel &model() const { return m_model; }
    [[nodiscard]] FilterSet &filters() { return m_filters; } //!< changing it asks the server again
    [[nodiscard]] const FilterSet &filters() const { return m_filters; }

    //! What the server is asked besides filters(): the part of a query it can answer. Asks again when
    //! changed.
    void setAsked(const QList<api::ListFilter> &asked);
    [[nodiscard]] const QList<api::ListFilter> &asked() const { return m_asked; }
    //! filters() and asked(): what the next load asks with.
    [[nodiscard]] QList<api::ListFilter> wantedFilters() const { return m_filters.filters() + m_asked; }
    //! Those the rows in the table were asked with, or are being asked with.
    [[nodiscard]] const QList<api::ListFilter> &rowFilters() const { return m_rowFilters; }

    //! Nothing: no connection; the rows stay, with their age.
    void setClient(api::Client *client);
    [[nodiscard]] bool hasClient() const { return m_feed != nullptr; }
    //! While somebody looks, whatever is due is loaded at once; otherwise when they look next.
    void setActive(bool isActive);
    [[nodiscard]] bool isActive() const { return m_isActive; }
    [[nodiscard]] const FoldAhead &foldAhead() const { return m_foldAhead; }

    void load();       //!< from page one; nothing without a connection or while a required filter is missing
    void reload();     //!< the person asks: load(), also where that takes very long
    void invalidate(); //!< there is something new at the server: loads soon, or when looked at next
    void loadMore();
    void loadAll(); //!< the rest; a list that ended before it was whole is read again
    void cancel();
    void resume();
    [[nodiscard]] bool canResume() const { return m_feed && m_feed->canResume(); }
    [[nodiscard]] bool canLoadMore() const; //!< there are rows at the server that are not here
    [[nodiscard]] bool isLoadingAll() const { return m_feed && m_feed->isLoadingAll(); }
    [[nodiscard]] bool needsLoad() const { return m_needsLoad; }

    [[nodiscard]] FeedState state() const;
    [[nodiscard]] bool isBusy() const; //!< a page, a filter or a sort is under way
    [[nodiscard]] std::optional<ApiError> error() const;
    [[nodiscard]] FeedNotes notes() const { return m_feed ? m_feed->notes() : FeedNotes(); }
    [[nodiscard]] FeedProgress progress() const { return m_feed ? m_feed->progress() : FeedProgress(); }
    [[nodiscard]] qint64 total() const; //!< of the server; -1 unknown. Stays after the connection has gone
    [[nodiscard]] std::optional<QDateTime> receivedAt() const;        //!< of the oldest rows; stays as well
    [[nodiscard]] ResourceFeed *feed() const { return m_feed.get(); } //!< nullptr without a connection

    //! What is kept of these rows on this computer; nullptr: nothing ever is.
    [[nodiscard]] const KeptRows *kept() const { return m_kept.get(); }
    [[nodiscard]] bool showsKept() const { return m_kept && m_kept->isShowing(); }

    //! The rows of a description without a path, which no list of the server has. One reset, unless they are
    //! the same as before; selection and place are kept by id. load() and reload() emit makingRequested()
    //! instead of asking the server.
    void make(const std::vector<api::ChunkPtr> &pages, const MadeRows &facts);

    void updateRecord(const api::ChunkPtr &oneRow);
    void addRecord(const api::ChunkPtr &oneRow); //!< new at the server; may make the list load again
    void removeRecord(const QString &id);        //!< gone at the server

Q_SIGNALS:
    void changed();         //!< state, counts, age or what is shown
    void makingRequested(); //!< rows that are made should be made, or made again

private:
    void onFiltersChanged();
    void onSettled();
    [[nodiscard]] bool isKeptPart() const; //!< of an earlier run, which had not loaded all
    void forgetRows();
    [[nodiscard]] bool areMade() const { return spec().path.empty(); }

    ColumnTable m_table;
    MarkedTableModel m_model;
    FoldAhead m_foldAhead{m_model}; //!< while somebody looks
    FilterSet m_filters;
    QList<api::ListFilter> m_asked;
    QList<api::ListFilter> m_rowFilters;
    std::unique_ptr<ResourceFeed> m_feed;
    std::unique_ptr<KeptRows> m_kept; //!< refers to the feed and the table: goes first
    std::vector<api::ChunkPtr> m_madePages;
    MadeRows m_made;
    QTimer m_loadSoon; //!< several changes in one go make one call
    bool m_isActive = false;
    bool m_needsLoad = true;
    qint64 m_knownTotal = -1; //!< of the rows in the table, also after the connection has gone
    std::optional<QDateTime> m_knownAge;
};

} // namespace vinculo::models
