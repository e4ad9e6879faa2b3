// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"

#include "core/storage/journaldatabase.h"
#include "core/storage/privatefile.h"

#include <QCryptographicHash>
#include <QThread>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace vinculo::storage {

namespace {

//! Long enough to put the calls of one page into one transaction, short enough to lose next to nothing.
constexpr int kBatchMs = 100;
constexpr qsizetype kMaxBatch = 500;

//! The journal has no ids in it. Counting needs to know links apart, and no more than that.
QString linkMark(const Profile &profile, const QString &linkId)
{
    if (linkId.isEmpty())
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(profile.id.toRfc4122());
    hash.addData(linkId.toLower().toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

//! `database` is touched on the thread only, by functions sent to `worker`; everything else on the GUI
//! thread.
struct Journal::Private
{
    explicit Private(const QString &filePath)
        : database(filePath)
    {
    }

    Journal *q = nullptr;
    QThread thread;
    QObject *worker = nullptr; //!< lives on the thread, deleted when it ends
    JournalDatabase database;
    QTimer batchTimer;
    QList<JournalEntry> pending;
    bool persistent = true;
    QString asideFile;

    template<class Work>
    void onThread(Work work)
    {
        QMetaObject::invokeMethod(worker, std::move(work), Qt::QueuedConnection);
    }
    //! Called on the thread.
    template<class Work>
    void onGui(Work work)
    {
        QMetaObject::invokeMethod(q, std::move(work), Qt::QueuedConnection);
    }

    //! Called on the thread: tells the GUI side how the disk is.
    void reportState()
    {
        onGui([this, persistentNow = database.isPersistent(), aside = database.setAsideFile()] {
            asideFile = aside;
            if (persistent && !persistentNow) {
                persistent = false;
                Q_EMIT q->persistenceLost();
            }
        });
    }

    void add(JournalEntry entry)
    {
        pending.append(std::move(entry));
        if (pending.size() >= kMaxBatch)
            flush();
        else if (!batchTimer.isActive())
            batchTimer.start();
    }

    void flush()
    {
        batchTimer.stop();
        if (pending.isEmpty())
            return;
        onThread([this, batch = std::exchange(pending, {})]() mutable {
            const bool before = database.isPersistent();
            database.append(batch);
            if (before != database.isPersistent())
                reportState();
            onGui([this, stored = std::move(batch)] {
                for (const JournalEntry &entry : stored)
                    Q_EMIT q->appended(entry);
            });
        });
    }
};

Journal::Journal(const QString &filePath, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(filePath.isEmpty() ? userDataFile(u"journal.sqlite"_s) : filePath))
{
    d->q = this;
    d->worker = new QObject;
    d->worker->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->worker, &QObject::deleteLater);
    d->batchTimer.setSingleShot(true);
    d->batchTimer.setInterval(kBatchMs);
    connect(&d->batchTimer, &QTimer::timeout, this, [this] { d->flush(); });
    d->thread.setObjectName(u"journal"_s);
    d->thread.start(QThread::LowPriority);
    d->onThread([this] {
        d->database.open();
        d->reportState();
    });
}

Journal::~Journal()
{
    d->flush();
    // The connection has to be closed where it was opened, after everything before it in the queue.
    d->onThread([this] {
        d->database.close();
        d->thread.quit();
    });
    d->thread.wait();
}

void Journal::append(const Profile &profile, const CallRecord &record)
{
    JournalEntry entry{.profileName = profile.name, .environment = profile.environment, .call = record};
    entry.linkMark = linkMark(profile, std::exchange(entry.call.fetchedLink, {}));
    d->add(std::move(entry));
}

void Journal::append(const Profile &profile, const HandoverRecord &record)
{
    JournalEntry entry{.profileName = profile.name, .environment = profile.environment, .handover = record};
    entry.call.startedAtMs = record.atMs;
    d->add(std::move(entry));
}

Call<QList<JournalEntry>> Journal::entries(qint64 beforeId, int limit)
{
    d->flush(); // so that the answer holds everything appended before the question
    CallSource<QList<JournalEntry>> source;
    auto call = source.call();
    d->onThread([this, source, beforeId, limit] {
        auto found = d->database.entries(beforeId, limit);
        d->onGui([source, answer = std::move(found)]() mutable { source.finish(std::move(answer)); });
    });
    return call;
}

Call<QList<CallRecord>> Journal::fetches(const Profile &profile, const QString &linkId, qint64 fromMs,
                                         qint64 untilMs)
{
    d->flush();
    CallSource<QList<CallRecord>> source;
    auto call = source.call();
    d->onThread([this, source, mark = linkMark(profile, linkId), fromMs, untilMs] {
        auto found = d->database.fetches(mark, fromMs, untilMs);
        d->onGui([source, answer = std::move(found)]() mutable { source.finish(std::move(answer)); });
    });
    return call;
}

bool Journal::isPersistent() const
{
    return d->persistent;
}

QString Journal::setAsideFile() const
{
    return d->asideFile;
}

} // namespace vinculo::storage
