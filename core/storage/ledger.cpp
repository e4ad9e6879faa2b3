// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledger.h"

#include "core/storage/ledger/ledgerdatabase.h"
#include "core/storage/ledger/ledgertables.h"
#include "core/storage/privatefile.h"

#include <QFileInfo>
#include <QThread>

#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace vinculo::storage {

namespace {

LedgerOptions completed(LedgerOptions options)
{
    if (options.filePath.isEmpty())
        options.filePath = userDataFile(u"ledger.sqlite"_s);
    return options;
}

//! One thing to write, together with others, and how to answer when the commit has ended.
struct Write
{
    std::function<void()> perform;
    std::function<void(const std::optional<ApiError> &)> answer;
};

} // namespace

//! `database` is touched on the thread only, by functions sent to `worker`; everything else on the GUI
//! thread.
struct Ledger::Private
{
    explicit Private(LedgerOptions options)
        : filePath(options.filePath)
        , database(std::move(options))
        , tables(database)
    {
    }

    Ledger *q = nullptr;
    const QString filePath;
    QThread thread;
    QObject *worker = nullptr; //!< lives on the thread, deleted when it ends
    LedgerDatabase database;
    LedgerTables tables;
    std::vector<Write> waiting; //!< for the next commit
    bool isCommitting = false;
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

    void noteAside(const QString &file)
    {
        if (asideFile == file)
            return;
        asideFile = file;
        Q_EMIT q->setAside();
    }

    //! Writes that arrive while the disk is busy share the next commit.
    template<class T>
    Call<T> write(std::function<Result<T>()> perform)
    {
        CallSource<T> source;
        Call<T> call = source.call();
        const auto result = std::make_shared<std::optional<Result<T>>>();
        waiting.push_back({[perform = std::move(perform), result] { *result = perform(); },
                           [source, result](const std::optional<ApiError> &failure) mutable {
                               if (failure)
                                   source.finish(Unexpected(*failure));
                               else
                                   source.finish(std::move(**result));
                           }});
        if (!isCommitting)
            QMetaObject::invokeMethod(
                q, [this] { commit(); }, Qt::QueuedConnection);
        return call;
    }

    void commit()
    {
        if (isCommitting)
            return;
        isCommitting = !waiting.empty();
        sendBatch();
    }

    void sendBatch()
    {
        if (waiting.empty())
            return;
        onThread([this, batch = std::exchange(waiting, {})]() mutable {
            const auto failure = database.change([&batch] {
                for (const Write &write : batch)
                    write.perform();
            });
            onGui([this, failure, aside = database.setAsideFile(), done = std::move(batch)] {
                noteAside(aside);
                for (const Write &write : done)
                    write.answer(failure);
                isCommitting = false;
                commit();
            });
        });
    }

    //! Sees everything that was written before the question.
    template<class T>
    Call<T> read(std::function<Result<T>()> perform)
    {
        sendBatch();
        CallSource<T> source;
        Call<T> call = source.call();
        onThread([this, source, perform = std::move(perform)] {
            std::optional<Result<T>> result;
            const auto failure = database.look([&] { result = perform(); });
            if (failure)
                result = Unexpected(*failure);
            onGui([this, source, aside = database.setAsideFile(), answer = std::move(*result)]() mutable {
                noteAside(aside);
                source.finish(std::move(answer));
            });
        });
        return call;
    }

    //! Before a plan begins. Called on the thread, before the transaction.
    template<class T>
    Call<T> writeWithReserve(std::function<Result<T>()> perform)
    {
        const auto hasReserve = std::make_shared<bool>(false);
        onThread([this, hasReserve] { *hasReserve = database.hasReserve(); });
        return write<T>([hasReserve, perform = std::move(perform)]() -> Result<T> {
            if (!*hasReserve)
                return Unexpected(ledgerError(u"disk_full"_s));
            return perform();
        });
    }
};

Ledger::Ledger(LedgerOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(completed(std::move(options))))
{
    d->q = this;
    d->worker = new QObject;
    d->worker->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->worker, &QObject::deleteLater);
    d->thread.setObjectName(u"ledger"_s);
    d->thread.start();
}

Ledger::~Ledger()
{
    d->sendBatch();
    // The connection has to be closed where it was opened, after everything before it in the queue.
    d->onThread([this] {
        d->database.close();
        d->thread.quit();
    });
    d->thread.wait();
}

Call<QUuid> Ledger::create(const PlanHead &head, const QList<PlanTarget> &targets)
{
    return d->writeWithReserve<QUuid>([this, head, targets] { return d->tables.create(head, targets); });
}

Call<QList<PlanSummary>> Ledger::plans(const QUuid &profileId)
{
    return d->read<QList<PlanSummary>>([this, profileId] { return d->tables.plans(profileId); });
}

Call<PlanSummary> Ledger::plan(const QUuid &id)
{
    return d->read<PlanSummary>([this, id] { return d->tables.plan(id); });
}

Call<PlanProgress> Ledger::progress(const QUuid &plan)
{
    return d->read<PlanProgress>([this, plan] { return d->tables.progress(plan); });
}

Call<PlanGains> Ledger::gains(const QUuid &plan)
{
    return d->read<PlanGains>([this, plan] { return d->tables.gains(plan); });
}

Call<QList<PlanItem>> Ledger::items(const QUuid &plan, qint64 from, int count)
{
    return d->read<QList<PlanItem>>([this, plan, from, count] { return d->tables.items(plan, from, count); });
}

Call<QList<PlanItem>> Ledger::itemsIn(const QUuid &plan, const QList<PlanItemState> &states, qint64 after,
                                      int count)
{
    return d->read<QList<PlanItem>>(
        [this, plan, states, after, count] { return d->tables.itemsIn(plan, states, after, count); });
}

Call<LinkPage> Ledger::links(const QUuid &plan, const QList<PlanItemState> &states, qint64 after, int count)
{
    return d->read<LinkPage>(
        [this, plan, states, after, count] { return d->tables.links(plan, states, after, count); });
}

Call<DueItems> Ledger::due(const QUuid &plan, const QDateTime &now, qint64 after, int count)
{
    return d->read<DueItems>(
        [this, plan, now, after, count] { return d->tables.due(plan, now, after, count); });
}

Call<PlanSummary> Ledger::take(const QUuid &plan, const QUuid &owner)
{
    return d->writeWithReserve<PlanSummary>([this, plan, owner] { return d->tables.take(plan, owner); });
}

Call<bool> Ledger::claim(const QUuid &plan, const QUuid &owner, const QList<PlanItem> &items)
{
    return d->write<bool>([this, plan, owner, items] { return d->tables.claim(plan, owner, items); });
}

Call<bool> Ledger::record(const QUuid &plan, const QUuid &owner, const QList<PlanItem> &items)
{
    return d->write<bool>([this, plan, owner, items] { return d->tables.record(plan, owner, items); });
}

Call<bool> Ledger::setState(const QUuid &plan, const QUuid &owner, PlanState state, const QDateTime &at)
{
    return d->write<bool>(
        [this, plan, owner, state, at] { return d->tables.setState(plan, owner, state, at); });
}

Call<int> Ledger::forgetPersonalParts(const QList<QUuid> &plans)
{
    Call<int> call = d->write<int>([this, plans] { return d->tables.forgetPersonalParts(plans); });
    d->sendBatch();
    d->onThread([this] { d->database.compact(); });
    return call;
}

QString Ledger::setAsideFile() const
{
    return d->asideFile;
}

QString Ledger::directory() const
{
    return QFileInfo(d->filePath).absolutePath();
}

} // namespace vinculo::storage
