// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/keychainsecretstore.h"

#include "core/storage/keychainoperation.h"
#include "core/storage/secretserviceprobe.h"

#include <QtEndian>

#include <deque>
#include <utility>

using namespace Qt::StringLiterals;

namespace vinculo::storage {

namespace {

// An entry: one byte for the version of this layout, two for the length of the id, the id, the password.
constexpr char kLayoutVersion = 1;
constexpr qsizetype kHeaderSize = 3;
//! Windows stores up to 2 560 bytes and takes another way above; a key pair needs about 100 (rule K9).
constexpr qsizetype kMaxSecretBytes = 500;

QByteArray encode(const Credentials &credentials)
{
    QByteArray bytes(kHeaderSize, Qt::Uninitialized);
    bytes[0] = kLayoutVersion;
    qToBigEndian(static_cast<quint16>(credentials.secretId.size()), bytes.data() + 1);
    return bytes + credentials.secretId + credentials.secretPassword;
}

Result<Credentials> decode(const QByteArray &bytes)
{
    if (bytes.size() >= kHeaderSize && bytes.at(0) == kLayoutVersion) {
        const qsizetype idSize = qFromBigEndian<quint16>(bytes.constData() + 1);
        if (kHeaderSize + idSize <= bytes.size())
            return Credentials{bytes.mid(kHeaderSize, idSize), bytes.mid(kHeaderSize + idSize)};
    }
    return Unexpected(ApiError{.kind = ErrorKind::Storage, .code = u"keychain_mismatch"_s});
}

} // namespace

struct KeychainSecretStore::Private
{
    Private(KeychainSecretStore *owner, std::chrono::milliseconds limit)
        : q(owner)
        , timeout(limit)
    {
    }

    KeychainSecretStore *q;
    std::chrono::milliseconds timeout;
    SecretServiceProbe prober;
    std::deque<KeychainOperation *> operations; //!< children of q; the first one is running

    //! Queues an operation: one at a time, so that the steps of two never mix.
    template<class T, class Convert>
    Call<T> run(KeychainOperation *operation, Convert convert)
    {
        CallSource<T> source;
        auto call = source.call();
        source.onAbort([this, pointer = QPointer(operation)] {
            if (pointer)
                retire(pointer);
        });
        operation->setAnswer([this, operation, source, convert](const Result<QByteArray> &bytes) mutable {
            source.finish(bytes ? convert(*bytes) : Result<T>(Unexpected(bytes.error())));
            retire(operation);
        });
        operation->startDeadline(timeout);
        operations.push_back(operation);
        if (operations.size() == 1)
            startNextLater();
        return call;
    }

    KeychainOperation *make(KeychainOperation::Kind kind, const Profile &profile)
    {
        return new KeychainOperation(kind, keyFor(profile), profile.hasStoredSecret, prober, q);
    }

    KeychainOperation *makeForCache(KeychainOperation::Kind kind, const Profile &profile, bool expected)
    {
        return new KeychainOperation(kind, cacheKeyFor(profile), expected, prober, q);
    }

    void startNextLater()
    {
        QMetaObject::invokeMethod(
            q,
            [this] {
                if (!operations.empty())
                    operations.front()->start();
            },
            Qt::QueuedConnection);
    }

    void retire(KeychainOperation *operation)
    {
        if (std::erase(operations, operation) == 0)
            return;
        operation->deleteLater();
        startNextLater();
    }
};

KeychainSecretStore::KeychainSecretStore(std::chrono::milliseconds timeout, QObject *parent)
    : SecretStore(parent)
    , d(std::make_unique<Private>(this, timeout))
{
    // Newer versions of QtKeychain let this variable choose another place for the secrets (rule K12).
    qunsetenv("QTKEYCHAIN_BACKEND");
}

KeychainSecretStore::~KeychainSecretStore()
{
    // The operations refer to the prober, which goes with d.
    const auto operations = std::exchange(d->operations, {});
    qDeleteAll(operations);
}

Call<Credentials> KeychainSecretStore::read(const Profile &profile)
{
    return d->run<Credentials>(d->make(KeychainOperation::Kind::Read, profile), decode);
}

Call<bool> KeychainSecretStore::write(const Profile &profile, const Credentials &credentials)
{
    if (credentials.secretId.size() + credentials.secretPassword.size() > kMaxSecretBytes) {
        CallSource<bool> source;
        auto call = source.call();
        source.finish(Unexpected(ApiError{.kind = ErrorKind::Storage, .code = u"keychain_failed"_s}));
        return call;
    }
    auto *operation = d->make(KeychainOperation::Kind::Write, profile);
    operation->setPayload(encode(credentials));
    return d->run<bool>(operation, [](const QByteArray &) { return Result<bool>(true); });
}

Call<bool> KeychainSecretStore::remove(const Profile &profile)
{
    return d->run<bool>(d->make(KeychainOperation::Kind::Remove, profile),
                        [](const QByteArray &) { return Result<bool>(true); });
}

Call<QByteArray> KeychainSecretStore::readCacheKey(const Profile &profile, bool expected)
{
    return d->run<QByteArray>(d->makeForCache(KeychainOperation::Kind::Read, profile, expected),
                              [](const QByteArray &key) { return Result<QByteArray>(key); });
}

Call<bool> KeychainSecretStore::writeCacheKey(const Profile &profile, const QByteArray &key)
{
    auto *operation = d->makeForCache(KeychainOperation::Kind::Write, profile, true);
    operation->setPayload(key);
    return d->run<bool>(operation, [](const QByteArray &) { return Result<bool>(true); });
}

Call<bool> KeychainSecretStore::removeCacheKey(const Profile &profile)
{
    return d->run<bool>(d->makeForCache(KeychainOperation::Kind::Remove, profile, false),
                        [](const QByteArray &) { return Result<bool>(true); });
}

Call<KeychainState> KeychainSecretStore::probe()
{
    CallSource<KeychainState> source;
    auto call = source.call();
    d->prober.askState([source](KeychainState state) mutable { source.finish(state); });
    return call;
}

} // namespace vinculo::storage
