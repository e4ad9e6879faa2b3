// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/work/workers.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace vinculo::models {

//! Runs at most one piece of work on a worker; starting another or cancelling drops the one before, whose
//! result is never delivered. Destroying it never waits. GUI thread.
template<class T>
class LatestJob
{
public:
    //! Looks at the flag from time to time and returns nothing when it is set. Runs on the worker.
    using Work = std::function<std::optional<T>(const std::atomic_bool &isCancelled)>;

    //! `deliver` is called with every result that was not given up.
    explicit LatestJob(std::function<void(T)> deliver, QThreadPool &pool = workers())
        : m_deliver(std::move(deliver))
        , m_pool(pool)
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { onFinished(); });
    }
    ~LatestJob() { cancel(); }
    LatestJob(const LatestJob &) = delete;
    LatestJob &operator=(const LatestJob &) = delete;

    void start(Work work)
    {
        cancel();
        m_isRunning = true;
        m_isCancelled = std::make_shared<std::atomic_bool>(false);
        m_watcher.setFuture(QtConcurrent::run(
            &m_pool, [work = std::move(work), isCancelled = m_isCancelled]() -> std::optional<T> {
                return work(*isCancelled);
            }));
    }
    void cancel()
    {
        if (m_isCancelled)
            m_isCancelled->store(true);
        m_isRunning = false;
    }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

private:
    void onFinished()
    {
        if (!m_isRunning || !m_watcher.future().isFinished()) // else this is the end of one before
            return;
        std::optional<T> result = m_watcher.future().takeResult();
        m_isRunning = false;
        if (result)
            m_deliver(std::move(*result));
    }

    std::function<void(T)> m_deliver;
    QThreadPool &m_pool;
    QFutureWatcher<std::optional<T>> m_watcher;
    std::shared_ptr<std::atomic_bool> m_isCancelled;
    bool m_isRunning = false;
};

} // namespace vinculo::models
