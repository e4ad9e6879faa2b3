// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/exportjob.h"

#include "models/work/workers.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace vinculo::models {

namespace {

//! While an export runs, the pool may start one more thread for the short work of the table.
class BorrowedThread
{
public:
    BorrowedThread() { workers().releaseThread(); }
    ~BorrowedThread() { workers().reserveThread(); }
    Q_DISABLE_COPY_MOVE(BorrowedThread)
};

} // namespace

ExportJob::ExportJob(QObject *parent)
    : QObject(parent)
{
    constexpr int kTickMs = 100;
    m_ticks.setInterval(kTickMs);
    connect(&m_ticks, &QTimer::timeout, this, [this] {
        if (m_control)
            Q_EMIT progressed(m_control->rowsWritten, m_total);
    });
}

ExportJob::~ExportJob()
{
    stop();
}

Call<ExportSummary> ExportJob::start(ExportPlan plan, const QString &target)
{
    stop();
    const auto control = std::make_shared<ExportControl>();
    m_control = control;
    m_total = static_cast<qint64>(plan.rows.size());
    CallSource<ExportSummary> source;
    Call<ExportSummary> call = source.call();
    source.onAbort([control] { control->isCancelled = true; });

    // Not a child: the worker removes its file even when this object has gone.
    auto *watcher = new QFutureWatcher<Result<ExportSummary>>(QCoreApplication::instance());
    const QPointer<ExportJob> guard(this);
    connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, source, guard, control]() mutable {
        if (guard && guard->m_control == control) {
            Q_EMIT guard->progressed(control->rowsWritten, guard->m_total);
            guard->m_control.reset();
            guard->m_ticks.stop();
        }
        source.finish(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(&workers(), [plan = std::move(plan), target, control] {
        const BorrowedThread borrowed;
        return writeExport(plan, target, *control);
    }));
    m_ticks.start();
    return call;
}

void ExportJob::cancel()
{
    if (m_control)
        m_control->isCancelled = true;
}

void ExportJob::stop()
{
    cancel();
    m_control.reset();
    m_ticks.stop();
}

} // namespace vinculo::models
