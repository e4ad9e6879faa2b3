// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/work/workers.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <memory>

namespace vinculo::models {

QThreadPool &workers()
{
    static QThreadPool *const thePool = [] {
        static QThreadPool pool;
        qAddPostRoutine([] { pool.waitForDone(); }); // nothing runs on when the application has gone
        return &pool;
    }();
    return *thePool;
}

QThreadPool &spareWorker()
{
    static QThreadPool *const thePool = [] {
        static QThreadPool pool;
        pool.setMaxThreadCount(1);
        pool.setThreadPriority(QThread::LowestPriority);
        qAddPostRoutine([] { pool.waitForDone(); });
        return &pool;
    }();
    return *thePool;
}

void shareWork(const std::function<void()> &work)
{
    // Shared: who releases it may still be busy with it when the wait is over.
    const auto ended = std::make_shared<QSemaphore>();
    int helpers = 0;
    const auto wait = qScopeGuard([&] { ended->acquire(helpers); }); // also when the work throws
    const auto help = [&work, ended] {
        work();
        ended->release();
    };
    const int most = workers().maxThreadCount() - 1;
    while (helpers < most && workers().tryStart(help))
        ++helpers;
    work();
}

} // namespace vinculo::models
