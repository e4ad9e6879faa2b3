// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/triagestore.h"

#include "core/storage/privatefile.h"
#include "core/storage/triage/triagedatabase.h"

#include <QFile>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace vinculo::storage {

TriageStore::TriageStore(const QString &filePath, QObject *parent)
    : QObject(parent)
    , m_filePath(filePath.isEmpty() ? userDataFile(u"triage.sqlite"_s) : filePath)
{
    m_thread.setMaxThreadCount(1);
}

TriageStore::~TriageStore()
{
    waitForWrites();
}

void TriageStore::waitForWrites()
{
    m_thread.waitForDone();
}

template<class Work>
void TriageStore::inBackground(const Work &work)
{
    m_thread.start([this, path = m_filePath, work] {
        TriageDatabase database(path);
        if (!work(database))
            QMetaObject::invokeMethod(this, &TriageStore::writeFailed, Qt::QueuedConnection);
    });
}

Call<TriageRecord> TriageStore::load(const QUuid &profile)
{
    CallSource<TriageRecord> source;
    auto call = source.call();
    m_thread.start([this, source, path = m_filePath, profile] {
        // Nothing has been decided yet: that is no reason to make a file.
        std::optional<TriageRecord> record =
            QFile::exists(path) ? TriageDatabase(path).read(profile) : TriageRecord();
        QMetaObject::invokeMethod(
            this,
            [source, answer = std::move(record)]() mutable {
                if (answer)
                    source.finish(std::move(*answer));
                else
                    source.finish(
                        Unexpected(ApiError{.kind = ErrorKind::Storage, .code = u"triage_unreadable"_s}));
            },
            Qt::QueuedConnection);
    });
    return call;
}

void TriageStore::save(const QUuid &profile, const QList<TriageDecision> &decisions)
{
    if (!decisions.isEmpty())
        inBackground([profile, decisions](TriageDatabase &file) { return file.write(profile, decisions); });
}

void TriageStore::saveDone(const QUuid &profile, const LaneDone &done)
{
    inBackground([profile, done](TriageDatabase &file) { return file.writeDone(profile, done); });
}

void TriageStore::forgetLink(const QUuid &profile, const QString &mark)
{
    m_thread.start([path = m_filePath, profile, mark] {
        if (QFile::exists(path))
            TriageDatabase(path).forgetLink(profile, mark);
    });
}

void TriageStore::forget(const QUuid &profile)
{
    m_thread.start([path = m_filePath, profile] {
        if (QFile::exists(path))
            TriageDatabase(path).forget(profile);
    });
}

} // namespace vinculo::storage
