// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/roworderjob.h"

#include "models/work/reusedmemory.h"
#include "models/work/workers.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>
#include <QtConcurrentRun>

#include <utility>

namespace vinculo::models {

namespace {

//! When nobody has filtered or sorted for a while, whoever did it last: one timer for all, which outlives
//! pages.
void dropMemoryLater()
{
    constexpr int kIdleMs = 3000;
    static QPointer<QTimer> idle;
    if (!idle && QCoreApplication::instance()) {
        idle = new QTimer(QCoreApplication::instance());
        idle->setSingleShot(true);
        idle->setInterval(kIdleMs);
        QObject::connect(idle, &QTimer::timeout, idle, &ReusedMemory::dropKept);
    }
    if (idle)
        idle->start();
}

} // namespace

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
    const auto shared = std::make_shared<RowOrderRequest>(std::move(request));
    m_watcher.setFuture(QtConcurrent::run(&workers(), [shared, isCancelled = m_isCancelled] {
        const RowOrderRequest own = std::exchange(*shared, {}); // gone before anybody hears of the result
        return orderRows(own, *isCancelled);
    }));
}

void RowOrderJob::cancel()
{
    if (m_isCancelled)
        m_isCancelled->store(true);
    m_isRunning = false;
    dropMemoryLater();
}

void RowOrderJob::onFinished()
{
    if (!m_isRunning || !m_watcher.future().isFinished()) // else this is the end of one before
        return;
    // Taken out, or it would live as long as the watcher.
    const std::optional<RowOrderResult> result = m_watcher.future().takeResult();
    m_isRunning = false;
    dropMemoryLater();
    if (result)
        Q_EMIT finished(*result);
}

} // namespace vinculo::models
