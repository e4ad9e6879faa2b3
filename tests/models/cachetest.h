// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/memorysecretstore.h"
#include "models/cache/listcache.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace vinculo::tests {

//! A keychain that can be closed.
class Keychain : public storage::MemorySecretStore
{
public:
    QString problem;
    int reads = 0;

    Call<QByteArray> readCacheKey(const Profile &profile, bool expected) override
    {
        ++reads;
        return problem.isEmpty() ? MemorySecretStore::readCacheKey(profile, expected) : refusal<QByteArray>();
    }
    Call<bool> writeCacheKey(const Profile &profile, const QByteArray &key) override
    {
        return problem.isEmpty() ? MemorySecretStore::writeCacheKey(profile, key) : refusal<bool>();
    }
    Call<bool> removeCacheKey(const Profile &profile) override
    {
        return problem.isEmpty() ? MemorySecretStore::removeCacheKey(profile) : refusal<bool>();
    }

private:
    template<class T>
    Call<T> refusal() const
    {
        CallSource<T> source;
        auto call = source.call();
        source.finish(Unexpected(ApiError{.kind = ErrorKind::Storage, .code = problem}));
        return call;
    }
};

//! A filter "key is value".
[[nodiscard]] api::ListFilter equals(const QString &key, const QString &value);

//! What tests of kept lists share: a disk, a keychain, a clock, and a program that can be started again.
class CacheTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

protected:
    void restart();
    void open();
    models::KeptListReading::Outcome read(const ResourceSpec &spec, const QList<api::ListFilter> &filters,
                                          models::ColumnTable &table, models::KeptListFacts *facts = nullptr);
    models::KeptListReading::Outcome read(const ResourceSpec &spec,
                                          const QList<api::ListFilter> &filters = {});
    models::KeepOutcome keep(const models::ColumnTable &table, const QList<api::ListFilter> &filters = {},
                             bool complete = true);
    bool keepSample(const ResourceSpec &spec, const QList<api::ListFilter> &filters = {}, int rows = 30);
    models::ForgetOutcome forget(const Profile &profile);
    [[nodiscard]] QStringList files() const;    //!< kept lists of the profile
    [[nodiscard]] QStringList allFiles() const; //!< everything below the directory

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<storage::Settings> m_settings;
    std::unique_ptr<models::ListCache> m_cache;
    Profile m_profile;
    QByteArray m_account;
    QDateTime m_now;
};

} // namespace vinculo::tests
