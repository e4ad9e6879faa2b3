// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"

#include "core/storage/journal/journaldatabase.h"
#include "core/storage/journal/journalmarks.h"
#include "core/storage/osaccount.h"
#include "core/storage/privatefile.h"

#include <QDateTime>
#include <QThread>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace vinculo::storage {

namespace {

//! Long enough to put the calls of one page into one transaction, short enough to lose next to nothing.
constexpr int kBatchMs = 100;
constexpr qsizetype kMaxBatch = 500;

EntryKind kindOfChange(ChangeRecord::Kind kind)
{
    using enum ChangeRecord::Kind;
    switch (kind) {
    case Reveal:
        return EntryKind::Reveals;
    case ProfileCreated:
    case ProfileChanged:
    case ProfileDeleted:
    case AccessChanged:
    case ProfileOpened:
    case SettingChanged:
    case SignInFailed:
        return EntryKind::Profiles;
    case PeopleJoined:
    case PeopleSplit:
    case DecisionUndone:
    case ListsForgotten:
    case LinkPutAside:
    case LinkTakenBack:
    case LinkNoteChanged:
    case LinkAssigned:
    case LaneMarkedDone:
        return EntryKind::People;
    case PlanFrozen:
    case PlanStarted:
    case PlanPaused:
    case PlanStopped:
    case PlanFinished:
    case RefreshesHeld:
    case RefreshesReleased:
        return EntryKind::Plans;
    case JournalExported:
    case ChainBegan:
    case ChainBroken:
        return EntryKind::Upkeep;
    }
    return EntryKind::Upkeep;
}

} // namespace

EntryKind kindOf(const JournalEntry &entry)
{
    if (entry.change)
        return kindOfChange(entry.change->kind);
    return entry.handover ? EntryKind::Handovers : EntryKind::Calls;
}

//! `database` is touched on the thread only, by functions sent to `worker`; everything else on the GUI
//! thread.
struct Journal::Private
{
    explicit Private(const QString &path)
        : filePath(path)
        , account(osAccountName())
        , database(path, account)
    {
    }

    Journal *q = nullptr;
    const QString filePath;
    const QString account;
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

    //! Asks on the thread, after everything that was appended before the question.
    template<class T, class Question>
    Call<T> ask(Question question)
    {
        flush();
        CallSource<T> source;
        auto call = source.call();
        onThread([this, source, question = std::move(question)] {
            onGui([source, answer = question(database)]() mutable { source.finish(std::move(answer)); });
        });
        return call;
    }

    void add(JournalEntry entry)
    {
        entry.account = account;
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
    entry.linkMark = markOf(profile, std::exchange(entry.call.fetchedLink, {}));
    entry.touchedMark = markOf(profile, std::exchange(entry.call.touchedLink, {}));
    d->add(std::move(entry));
}

void Journal::append(const Profile &profile, const HandoverRecord &record)
{
    JournalEntry entry{.profileName = profile.name, .environment = profile.environment, .handover = record};
    entry.handover->object = markOf(profile, record.object);
    entry.call.startedAtMs = record.atMs;
    d->add(std::move(entry));
}

void Journal::append(const Profile &profile, const ChangeRecord &record)
{
    JournalEntry entry{.profileName = profile.name, .environment = profile.environment, .change = record};
    if (entry.change->atMs == 0)
        entry.change->atMs = QDateTime::currentMSecsSinceEpoch();
    entry.change->object = markOf(profile, record.object);
    entry.call.startedAtMs = entry.change->atMs;
    entry.call.errorCode = record.code;
    entry.call.failed = record.outcome == ChangeRecord::Outcome::Failed;
    d->add(std::move(entry));
}

Call<QList<JournalEntry>> Journal::entries(qint64 beforeId, int limit, EntryKind kind)
{
    return d->ask<QList<JournalEntry>>([beforeId, limit, kind](const JournalDatabase &database) {
        return database.entries(beforeId, limit, kind);
    });
}

Call<QList<CallRecord>> Journal::fetches(const Profile &profile, const QString &linkId, qint64 fromMs,
                                         qint64 untilMs)
{
    return d->ask<QList<CallRecord>>(
        [mark = markOf(profile, linkId), fromMs, untilMs](const JournalDatabase &database) {
            return database.fetches(mark, fromMs, untilMs);
        });
}

Call<QList<JournalEntry>> Journal::recentFetches(qint64 fromMs)
{
    return d->ask<QList<JournalEntry>>(
        [fromMs](const JournalDatabase &database) { return database.recentFetches(fromMs); });
}

Call<QList<JournalEntry>> Journal::about(const Profile &profile, const QStringList &linkIds, qint64 fromMs)
{
    QStringList marks;
    for (const QString &id : linkIds)
        if (!id.isEmpty())
            marks.append(markOf(profile, id));
    return d->ask<QList<JournalEntry>>(
        [marks, fromMs](const JournalDatabase &database) { return database.about(marks, fromMs); });
}

Call<QList<JournalEntry>> Journal::institutionCalls(const Profile &profile, qint64 fromMs)
{
    return d->ask<QList<JournalEntry>>(
        [name = profile.name, environment = profile.environment, fromMs](const JournalDatabase &database) {
            return database.institutionCalls(name, environment, fromMs);
        });
}

//! The journal has no ids in it. Counting needs to know links apart, a reader
//! records, and no more than that.
QString Journal::markOf(const Profile &profile, const QString &id)
{
    if (id.isEmpty())
        return {};
    JournalMarks marks(profile);
    return QString::fromLatin1(marks.of(id.toLower().toUtf8()).toByteArray().toHex());
}

Call<QList<JournalEntry>> Journal::byRequestId(const QString &requestId)
{
    return d->ask<QList<JournalEntry>>(
        [requestId](const JournalDatabase &database) { return database.byRequestId(requestId); });
}

Call<bool> Journal::settled()
{
    return d->ask<bool>([](const JournalDatabase &database) { return database.isPersistent(); });
}

QString Journal::filePath() const
{
    return d->filePath;
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
