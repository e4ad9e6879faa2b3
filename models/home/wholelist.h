// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/listcache.h"
#include "models/cache/listrefresh.h"
#include "models/home/portfoliocount.h"

#include <QObject>

#include <memory>
#include <optional>

namespace vinculo::models {

//! What is known about the rows of a list besides the rows.
struct WholeListState
{
    std::optional<QDateTime> receivedAt; //!< of the rows; nothing: there are none yet
    bool isKept = false;                 //!< they were on this computer, Belvo has not answered since
    bool isLoading = false;
    bool isComplete = false;
    int loaded = 0;                     //!< while loading
    qint64 total = -1;                  //!< while loading; -1 unknown
    std::optional<ApiError> error = {}; //!< of the last loading; the rows from before stay
    FeedNotes notes = {};               //!< what was odd while the rows were paged
};

//! All rows of one list, for counting: those kept on this computer at once, then Belvo's, which are kept in
//! turn. Without rows of its own it shows what has been loaded so far. GUI thread.
class WholeList : public QObject
{
    Q_OBJECT
public:
    WholeList(const ResourceSpec &spec, ListCache &lists, QObject *parent = nullptr);

    void setClient(api::Client *client); //!< nullptr: stops loading, rows stay
    void readKept();                     //!< nothing when rows are there, or are being read
    void refresh();                      //!< asks Belvo again; nothing without a client or while loading
    [[nodiscard]] KnownRows rows() const;
    [[nodiscard]] WholeListState state() const;
    [[nodiscard]] bool isReading() const { return m_reading && !m_reading->isFinished(); }

Q_SIGNALS:
    void changed();
    void settled(); //!< a loading has ended, well or not

private:
    void onRead(KeptListReading::Outcome outcome);
    void onRefreshed();
    void onFailed(const ApiError &error);
    void take(const ListRefresh &refresh);

    const ResourceSpec &m_spec;
    ListCache &m_lists;
    api::Client *m_client = nullptr;
    std::unique_ptr<KeptListReading> m_reading;
    std::unique_ptr<ListRefresh> m_refresh;
    TableSnapshot m_rows;
    std::optional<QDateTime> m_receivedAt;
    std::optional<ApiError> m_error;
    FeedNotes m_notes;
    bool m_isKept = false;
    bool m_isComplete = false;
};

} // namespace vinculo::models
