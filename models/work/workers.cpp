// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/work/workers.h"

#include <QSemaphore>
#include <QThreadPool>

namespace vinculo::models {

QThreadPool &workers()
{
    static QThreadPool thePool;
    return thePool;
}

void shareWork(const std::function<void()> &work)
{
    QSemaphore ended;
    const int most = workers().maxThreadCount() - 1;
    int helpers = 0;
    const auto help = [&work, &ended] {
        work();
        ended.release();
    };
    while (helpers < most && workers().tryStart(help))
        ++helpers;
    work();
    ended.acquire(helpers);
}

} // namespace vinculo::models
