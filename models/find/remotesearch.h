// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/find/findhit.h"
#include "models/find/findquery.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>
#include <vector>

namespace vinculo::models {

//! One call that may know something about a text: a list with a filter, or a record by its id.
struct FindCall
{
    const ResourceSpec *spec = nullptr;
    std::optional<api::ListFilter> filter; //!< nothing: the record with the id `matched`
    FindMatch match = FindMatch::None;
    QString matched;
};

//! Asks Belvo about what was typed: some time after the last key, with at most kMostCalls calls, all of them
//! GET. Where none of them, nor anybody here, knows an id, the records of all other kinds are asked for it
//! too, kMostCalls at a time, until one has it. Results come as they arrive; a call that fails takes
//! nothing from the others. A new search, or cancel(), ends the one before it. GUI thread.
class RemoteSearch : public QObject
{
    Q_OBJECT
public:
    static constexpr int kMostCalls = 6;
    static constexpr std::chrono::milliseconds kPause{300}; //!< after the last key

    enum class State {
        Idle,      //!< nothing to ask, or nobody
        Waiting,   //!< for the next key
        Searching, //!< some calls have no answer yet
        Done,
    };

    explicit RemoteSearch(QObject *parent = nullptr);
    ~RemoteSearch() override;

    void setClient(api::Client *client); //!< nullptr: there is no connection
    [[nodiscard]] bool hasClient() const { return m_client; }
    void setPause(std::chrono::milliseconds pause) { m_timer.setInterval(pause); }

    //! `isKnownHere`: something was found without Belvo.
    void search(const FindQuery &query, bool isKnownHere = false);
    void searchNow(); //!< if it waits for the next key
    void cancel();

    [[nodiscard]] State state() const { return m_state; }
    //! Of the first call that failed. A record that is not there is no failure.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    //! Belvo has asked to slow down: the calls wait.
    [[nodiscard]] bool isHeldBack() const;
    [[nodiscard]] qint64 more() const { return m_more; } //!< results that Belvo has beyond those given

    //! Kinds of records that were asked for an id, in this order.
    [[nodiscard]] const QList<const ResourceSpec *> &askedForId() const { return m_askedForId; }

    //! The calls for a text, the likeliest to answer first; none when Belvo offers nothing for it.
    [[nodiscard]] static QList<FindCall> callsFor(const FindQuery &query);
    //! Those that follow where nobody knows an id; none for any other text.
    [[nodiscard]] static QList<FindCall> widerCallsFor(const FindQuery &query);

Q_SIGNALS:
    void stateChanged(); //!< or error(), isHeldBack(), more()
    void found(const QList<vinculo::models::FindHit> &hits);
    //! What the links of the results are: each a hit of the kind Link.
    void linksRead(const QList<vinculo::models::FindHit> &links);

private:
    void send();
    void ask(const FindCall &call);
    void onPage(const FindCall &call, const Result<api::ListPage> &page);
    void onRecord(const FindCall &call, const Result<api::ChunkPtr> &record);
    void tell(const FindCall &call, const api::ChunkPtr &rows);
    void fail(const ApiError &error);
    void onAnswered();
    void askWider();
    void readLinks();
    void setState(State state);

    QPointer<api::Client> m_client;
    QTimer m_timer;
    FindQuery m_query;
    State m_state = State::Idle;
    std::optional<ApiError> m_error;
    std::vector<Call<api::ListPage>> m_lists;
    std::vector<Call<api::ChunkPtr>> m_records;
    Call<api::ListPage> m_linkList;
    int m_open = 0;
    int m_sent = 0;
    qint64 m_more = 0;
    bool m_isKnownHere = false;
    bool m_hasFound = false;
    bool m_isWide = false;   //!< all other kinds of records are being asked
    QList<FindCall> m_wider; //!< still to be asked
    QList<const ResourceSpec *> m_askedForId;
    QStringList m_linksToRead; //!< that results belong to
    QStringList m_linksFound;
    bool m_wasHeldBack = false;
};

} // namespace vinculo::models
