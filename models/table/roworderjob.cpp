// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/roworderjob.h"

#include <QtConcurrentRun>

#include <utility>

namespace vinculo::models {

RowOrderJob::RowOrderJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RowOrderJob::onFinished);
}

RowOrderJob::~RowOrderJob()
{
    cancel();
}

void RowOrderJob::start(RowOrderRequest request)
{
    cancel();
    m_isRunning = true;
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    const auto shared = std::make_shared<const RowOrderRequest>(std::move(request));
    m_watcher.setFuture(QtConcurrent::run(
        [shared, isCancelled = m_isCancelled] { return orderRows(*shared, *isCancelled); }));
}

void RowOrderJob::cancel()
{
    if (m_isCancelled)
        m_isCancelled->store(true);
    m_isRunning = false;
}

void RowOrderJob::onFinished()
{
    if (!m_isRunning)
        return;
    const std::optional<RowOrderResult> result = m_watcher.result();
    m_watcher.setFuture({}); // the result would live as long as the watcher
    m_isRunning = false;
    if (result)
        Q_EMIT finished(*result);
}

} // namespace vinculo::models
