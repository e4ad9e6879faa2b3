// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"
#include "models/export/exportrun.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace vinculo::models {

//! Runs one export on a worker. The call answers when the file is there, or with what went wrong; giving it
//! up cancels the export, and no file stays. GUI thread.
class ExportJob : public QObject
{
    Q_OBJECT
public:
    explicit ExportJob(QObject *parent = nullptr);
    ~ExportJob() override;

    [[nodiscard]] Call<ExportSummary> start(ExportPlan plan, const QString &target);
    //! The call then answers Cancelled, unless the file was complete already.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_control != nullptr; }

Q_SIGNALS:
    void progressed(qint64 rows,
                    qint64 ofRows); //!< several times a second; all rows: the file is being closed

private:
    void stop();

    std::shared_ptr<ExportControl> m_control; //!< of the export that runs
    qint64 m_total = 0;
    QTimer m_ticks;
};

} // namespace vinculo::models
