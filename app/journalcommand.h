// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/statusline.h"
#include "core/storage/journal/journalcheck.h"
#include "models/activity/journalexport.h"
#include "models/totals/latestjob.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <optional>

namespace vinculo::app {

//! What `vinculo journal` was asked for.
struct JournalOrder
{
    enum class Task { Verify, Export };
    Task task = Task::Verify;
    QString file;      //!< empty: the user's journal
    QByteArray anchor; //!< a hash that an entry must have; empty: none
    models::JournalExport writing;
    bool isQuiet = false;
};

//! `vinculo journal verify` and `vinculo journal export`: work without a window system, and while the program
//! runs. GUI thread.
class JournalCommand : public QObject
{
    Q_OBJECT
public:
    //! An answer to print instead of working (help, a mistake) comes with its exit code.
    struct Parsed
    {
        JournalOrder order;
        std::optional<int> exitCode;
        QString output;
    };
    //! `arguments` begin with the program and "journal".
    static Parsed parse(const QStringList &arguments);

    explicit JournalCommand(const JournalOrder &order, QObject *parent = nullptr);
    ~JournalCommand() override;
    void start();
    void interrupt(); //!< finished() follows; there is no file then

Q_SIGNALS:
    void finished(int exitCode);

private:
    void onChecked(const Result<storage::JournalVerdict> &verdict);
    void onWritten(const Result<qint64> &written);
    void noteExport(const Result<qint64> &written);
    void fail(const ApiError &error, int exitCode);

    JournalOrder m_order;
    StatusLine m_line;
    models::LatestJob<Result<storage::JournalVerdict>> m_check;
    models::LatestJob<Result<qint64>> m_write;
};

} // namespace vinculo::app
