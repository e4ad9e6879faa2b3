// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/homehistory.h"

#include "core/storage/homedatabase.h"
#include "core/storage/privatefile.h"

#include <QFile>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace vinculo::storage {

HomeHistory::HomeHistory(const QString &filePath, QObject *parent)
    : QObject(parent)
    , m_filePath(filePath.isEmpty() ? userDataFile(u"home.sqlite"_s) : filePath)
{
    m_thread.setMaxThreadCount(1);
}

HomeHistory::~HomeHistory()
{
    waitForWrites();
}

void HomeHistory::waitForWrites()
{
    m_thread.waitForDone();
}

Call<HomeRecord> HomeHistory::load(const QUuid &profile, QDate since)
{
    CallSource<HomeRecord> source;
    auto call = source.call();
    m_thread.start([this, source, path = m_filePath, profile, since] {
        std::optional<HomeRecord> record = HomeDatabase(path).read(profile, since);
        QMetaObject::invokeMethod(
            this,
            [source, answer = std::move(record)]() mutable {
                if (answer)
                    source.finish(std::move(*answer));
                else
                    source.finish(Unexpected(
                        ApiError{.kind = ErrorKind::Storage, .code = u"home_history_unreadable"_s}));
            },
            Qt::QueuedConnection);
    });
    return call;
}

void HomeHistory::save(const QUuid &profile, const HomeVisit &visit, const QList<LostLink> &losses)
{
    m_thread.start(
        [path = m_filePath, profile, visit, losses] { HomeDatabase(path).write(profile, visit, losses); });
}

void HomeHistory::forget(const QUuid &profile)
{
    m_thread.start([path = m_filePath, profile] {
        if (QFile::exists(path))
            HomeDatabase(path).forget(profile);
    });
}

} // namespace vinculo::storage
