// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/roworder.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace vinculo::models {

//! Runs at most one ordering on a worker; starting another or cancelling drops the one before, whose result
//! is never delivered. GUI thread.
class RowOrderJob : public QObject
{
    Q_OBJECT
public:
    explicit RowOrderJob(QObject *parent = nullptr);
    ~RowOrderJob() override;

    void start(RowOrderRequest request);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void finished(const vinculo::models::RowOrderResult &result);

private:
    void onFinished();

    QFutureWatcher<std::optional<RowOrderResult>> m_watcher;
    std::shared_ptr<std::atomic_bool> m_isCancelled;
    bool m_isRunning = false;
};

} // namespace vinculo::models
