// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/linkhistories.h"

#include "core/domain/resources/registry.h"

#include <QSet>

#include <utility>

namespace vinculo::models {

using namespace Qt::StringLiterals;
using State = LinkHistory::State;

LinkHistories::LinkHistories(QObject *parent)
    : QObject(parent)
    , m_count([this](LinkHistory history) { settle(std::move(history)); })
{
}

void LinkHistories::setClient(api::Client *client)
{
    cancel();
    m_client = client;
}

void LinkHistories::ask(const QStringList &links)
{
    if (!m_client)
        return;
    QStringList wanted;
    QSet<QString> seen;
    for (const QString &link : links) {
        LinkHistory &history = m_histories[link];
        const bool isKnown = history.state == State::Known || history.state == State::NotOffered;
        if (isKnown || link == m_current || seen.contains(link))
            continue;
        seen.insert(link);
        wanted.append(link);
        history = {.state = State::Waiting, .months = {}, .first = {}, .last = {}};
    }
    m_queue.removeIf([&seen](const QString &link) { return seen.contains(link); });
    m_queue = wanted + m_queue;
    next();
}

void LinkHistories::cancel()
{
    m_count.cancel();
    m_list.reset();
    QStringList given = std::exchange(m_queue, {});
    if (!m_current.isEmpty())
        given.append(std::exchange(m_current, {}));
    for (const QString &link : std::as_const(given)) {
        m_histories.remove(link);
        Q_EMIT changed(link);
    }
    if (!given.isEmpty())
        Q_EMIT readingChanged();
}

void LinkHistories::forget()
{
    cancel();
    m_histories.clear();
}

void LinkHistories::next()
{
    if (!m_current.isEmpty() || m_queue.isEmpty() || !m_client) {
        Q_EMIT readingChanged();
        return;
    }
    m_current = m_queue.takeFirst();
    m_histories[m_current].state = State::Loading;
    m_list = std::make_unique<ListRefresh>(*m_client, resources::transactions());
    m_list->setInBackground();
    // Later: what ends must not be destroyed while it says so.
    connect(m_list.get(), &ListRefresh::finished, this, &LinkHistories::count, Qt::QueuedConnection);
    connect(m_list.get(), &ListRefresh::failed, this, &LinkHistories::onFailed, Qt::QueuedConnection);
    m_list->start({{u"link"_s, FilterOp::Equals, {m_current}}});
    Q_EMIT changed(m_current);
    Q_EMIT readingChanged();
}

void LinkHistories::count()
{
    if (!m_list)
        return;
    m_count.start([rows = m_list->snapshot()](const std::atomic_bool &) -> std::optional<LinkHistory> {
        return readHistory(rows);
    });
    m_list.reset();
}

void LinkHistories::onFailed(const ApiError &error)
{
    if (!m_list)
        return;
    m_list.reset();
    settle({.state = State::Failed, .months = {}, .first = {}, .last = {}, .error = error});
}

void LinkHistories::settle(LinkHistory history)
{
    const QString link = std::exchange(m_current, {});
    m_histories.insert(link, std::move(history));
    Q_EMIT changed(link);
    next();
}

} // namespace vinculo::models
