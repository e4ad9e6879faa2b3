// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/client.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace vinculo::models {

//! Reads pages of one list, several at once, and hands them over one by one in the order of their numbers,
//! one in each turn of the event loop. GUI thread.
//!
//! After a failed page nothing more is asked for; the pages before it are handed over first, those behind it
//! that have arrived, or still arrive, are kept for resume().
class PageReader : public QObject
{
    Q_OBJECT
public:
    PageReader(api::Client &client, const ResourceSpec &spec, QObject *parent = nullptr);

    //! Reads `first` to `last`. `query` has the rest. What was being read before is dropped.
    void start(const api::ListQuery &query, int first, int last);
    //! Another last page. Those behind it are dropped; those that become due are asked for with `priority`.
    void setLast(int last, api::Governor::Priority priority);
    void resume(); //!< after failed(): asks again for what failed, and goes on
    void expectTotal(qint64 total) { m_lastTotal = total; } //!< the list is known to have changed
    void stop(); //!< drops what is under way and what has not been handed over

    [[nodiscard]] bool isReading() const { return m_reading && !m_halted; }
    [[nodiscard]] bool canResume() const { return m_reading && m_halted; }
    [[nodiscard]] int nextPage() const { return m_next; } //!< to be handed over next
    [[nodiscard]] int pageSize() const { return m_query.pageSize; }
    [[nodiscard]] int underWay() const { return static_cast<int>(m_flights.size()); }
    [[nodiscard]] int arrived() const { return static_cast<int>(m_arrived.size()); } //!< not handed over yet

Q_SIGNALS:
    //! `epoch` counts how often the total had changed from one arrival to the next, over all orders: between
    //! two pages of different epochs rows may have slipped from one to the other.
    void pageRead(int page, const vinculo::api::ListPage &answer, int epoch);
    void failed(const vinculo::ApiError &error); //!< the next page; all before it were handed over
    void endReached(); //!< the server says that there is no page (any more) behind those handed over

private:
    struct Arrival
    {
        Result<api::ListPage> answer;
        int epoch = 0;
    };
    void ask();
    void send(int page);
    void onAnswer(int page, const Result<api::ListPage> &answer);
    void handOver();
    void dropBehind(int last);

    api::Client &m_client;
    const ResourceSpec &m_spec;
    api::ListQuery m_query;
    std::map<int, api::Call<api::ListPage>> m_flights;
    std::map<int, Arrival> m_arrived; //!< failed ones, too
    QTimer m_turn;                    //!< to hand over the next page
    int m_next = 1;
    int m_last = 0;
    int m_end = 0;           //!< there is no page behind this one
    qint64 m_lastTotal = -1; //!< of the page that arrived last
    int m_epoch = 0;
    quint64 m_order = 0; //!< counts start() and stop()
    bool m_reading = false;
    bool m_halted = false; //!< after failed()
};

} // namespace vinculo::models
