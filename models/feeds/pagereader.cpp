// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feeds/pagereader.h"

#include <algorithm>
#include <limits>

namespace vinculo::models {

namespace {

//! Six, because one host gets six connections (HTTP/1.1), and more did not bring the rows any sooner.
constexpr int kAtOnce = 6;

//! Pages from the next one on that may be under way or waiting: when one is late, a few decoded pages wait
//! for it (0.5 MB each), not the whole rest of the list.
constexpr int kAhead = 2 * kAtOnce;

bool isPastTheEnd(int page, const Result<api::ListPage> &answer)
{
    return page > 1 && !answer && answer.error().kind == ErrorKind::NotFound;
}

} // namespace

PageReader::PageReader(api::Client &client, const ResourceSpec &spec, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_spec(spec)
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(0); // painting and input come in between, unlike with a posted event
    connect(&m_turn, &QTimer::timeout, this, &PageReader::handOver);
}

void PageReader::start(const api::ListQuery &query, int first, int last)
{
    stop();
    m_query = query;
    m_next = first;
    m_last = last;
    m_end = std::numeric_limits<int>::max();
    m_reading = true;
    ask();
}

void PageReader::setLast(int last, api::Governor::Priority priority)
{
    if (!m_reading)
        return;
    m_query.priority = priority;
    m_last = std::min(std::max(last, m_next), m_end);
    dropBehind(m_last);
    ask();
}

void PageReader::resume()
{
    if (!canResume())
        return;
    m_halted = false;
    std::erase_if(m_arrived, [](const auto &entry) { return !entry.second.answer.has_value(); });
    ask();
    if (m_arrived.contains(m_next))
        m_turn.start();
}

void PageReader::stop()
{
    ++m_order;
    m_turn.stop();
    m_flights.clear();
    m_arrived.clear();
    m_reading = false;
    m_halted = false;
}

void PageReader::dropBehind(int last)
{
    m_flights.erase(m_flights.upper_bound(last), m_flights.end());
    m_arrived.erase(m_arrived.upper_bound(last), m_arrived.end());
}

void PageReader::ask()
{
    const bool hasFailure =
        std::ranges::any_of(m_arrived, [](const auto &entry) { return !entry.second.answer.has_value(); });
    if (hasFailure)
        return;
    const int end = static_cast<int>(std::min<qint64>(m_last, qint64{m_next} + kAhead - 1));
    for (int page = m_next; page <= end && underWay() < kAtOnce; ++page)
        if (!m_flights.contains(page) && !m_arrived.contains(page))
            send(page);
}

void PageReader::send(int page)
{
    api::ListQuery query = m_query;
    query.page = page;
    m_flights[page] =
        m_client.list(m_spec, query).then(this, [this, page](const Result<api::ListPage> &answer) {
            onAnswer(page, answer);
        });
}

void PageReader::onAnswer(int page, const Result<api::ListPage> &answer)
{
    m_flights.erase(page);
    if (isPastTheEnd(page, answer)) {
        m_end = page - 1;
        m_last = m_end;
        dropBehind(m_last);
    } else {
        const qint64 total = answer ? answer->total : -1;
        if (total >= 0) {
            m_epoch += m_lastTotal >= 0 && m_lastTotal != total ? 1 : 0;
            m_lastTotal = total;
        }
        m_arrived.insert_or_assign(page, Arrival{answer, m_epoch});
        ask();
    }
    if (page == m_next && !m_halted)
        m_turn.start();
}

void PageReader::handOver()
{
    const quint64 order = m_order;
    if (const auto head = m_arrived.find(m_next); head != m_arrived.end()) {
        if (!head->second.answer) {
            m_halted = true;
            Q_EMIT failed(ApiError(head->second.answer.error()));
            return;
        }
        const api::ListPage page = std::move(*head->second.answer);
        const int epoch = head->second.epoch;
        m_arrived.erase(head);
        const int number = m_next++;
        m_reading = m_next <= m_last || m_last == m_end;
        Q_EMIT pageRead(number, page, epoch);
        if (order != m_order)
            return; // whoever listened asked for something else
    }
    if (m_next > m_last) {
        m_reading = false;
        if (m_last == m_end)
            Q_EMIT endReached();
        return;
    }
    ask();
    if (m_arrived.contains(m_next))
        m_turn.start();
}

} // namespace vinculo::models
