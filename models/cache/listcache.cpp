// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/listcache.h"

#include "core/domain/bytewriter.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFutureWatcher>
#include <QThread>
#include <QtConcurrent>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace vinculo::models {

using storage::SettingKey;

namespace {

constexpr std::chrono::seconds kLastWrites{2}; //!< a whole list of a million rows may take longer

QString scopeOf(const Profile &profile)
{
    return profile.id.toString(QUuid::WithoutBraces);
}

//! Where rows come from and whose they are. The Demo server has another port every time.
QByteArray ownerOf(const Profile &profile, const QByteArray &account)
{
    const bool isDemo = profile.environment == Environment::Demo;
    ByteWriter writer;
    writer.text(scopeOf(profile).toStdString());
    writer.number(static_cast<std::uint8_t>(profile.environment));
    writer.text(isDemo ? std::string() : profile.baseUrl.toString(QUrl::FullyEncoded).toStdString());
    writer.text(account.toStdString());
    return QByteArray::fromStdString(writer.take());
}

QString nameOf(const ResourceSpec &spec)
{
    return QString::fromUtf8(spec.name.data(), static_cast<qsizetype>(spec.name.size()));
}

//! The removal of one key, for as long as it takes.
struct Destroying : QObject
{
    using QObject::QObject;
    Call<bool> call;
};

} // namespace

ListCache::ListCache(storage::SecretStore &secrets, storage::Settings &settings, const QString &directory,
                     QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_directory(directory)
    , m_keyring(secrets, m_directory)
    , m_clock([] { return QDateTime::currentDateTimeUtc(); })
{
    m_readers.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
    m_writer.setMaxThreadCount(1);
}

ListCache::~ListCache()
{
    giveUpWrites();
}

template<class Work, class Done>
void ListCache::change(Work work, Done done)
{
    using Answer = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Answer>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, done]() mutable {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&m_writer, std::move(work)));
}

void ListCache::open(const Profile &profile, const QByteArray &account)
{
    const QByteArray owner = ownerOf(profile, account);
    const bool isSame = owner == m_owner;
    m_profile = profile;
    m_owner = owner;
    if (!isWanted(profile)) {
        dropKey();
        setState(State::Off);
        return;
    }
    if (isSame && (m_state == State::Ready || m_state == State::Opening))
        return;
    applyLimits();
    dropKey();
    obtainKey();
}

QByteArray ListCache::account() const
{
    return m_owner.isEmpty() ? QByteArray() : QCryptographicHash::hash(m_owner, QCryptographicHash::Sha256);
}

void ListCache::close()
{
    dropKey();
    m_owner.clear();
    m_profile = {};
    setState(State::Off);
}

void ListCache::obtainKey()
{
    if (m_forgetting > 0) {
        // The note that a key is expected goes last; until then a new key would look like a lost one.
        m_obtainsLater = true;
        setState(State::Opening);
        return;
    }
    m_problem.reset();
    m_obtain = m_keyring.obtain(m_profile).then(
        this, [this](const Result<storage::CacheKeyPtr> &key) { onKey(key); });
    setState(State::Opening);
}

void ListCache::onKey(const Result<storage::CacheKeyPtr> &key)
{
    if (key)
        m_key = *key;
    else
        m_problem = key.error();
    const auto waiting = std::exchange(m_waiting, {});
    setState(key ? State::Ready : State::Failed);
    for (const Waiting &each : waiting)
        if (each.context)
            each.action();
}

void ListCache::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

//! Forgets the key and everybody who waits for it.
void ListCache::dropKey()
{
    m_obtain.abort();
    m_obtainsLater = false;
    m_key.reset();
    m_problem.reset();
    giveUpWrites();
    for (const Waiting &each : std::exchange(m_waiting, {}))
        if (each.context)
            each.action(); // finds no key
}

void ListCache::whenReady(QObject *context, std::function<void()> action)
{
    if (m_state == State::Opening)
        m_waiting.push_back({context, std::move(action)});
    else
        action();
}

Call<storage::CacheKeyPtr> ListCache::key()
{
    CallSource<storage::CacheKeyPtr> source;
    Call<storage::CacheKeyPtr> call = source.call();
    if (!m_key && m_state == State::Ready && m_forgetting == 0)
        obtainKey(); // the old one was destroyed with everything it opened
    whenReady(this, [this, source]() mutable {
        if (!m_key && !m_keyOfThisRun)
            m_keyOfThisRun = std::make_shared<const storage::CacheKey>(storage::CacheKey::random());
        source.finish(m_key ? m_key : m_keyOfThisRun);
    });
    return call;
}

bool ListCache::isWanted(const Profile &profile) const
{
    const QString choice = m_settings.value(SettingKey::KeepLists, scopeOf(profile)).toString();
    // Who lets no keys lie on this computer lets no rows lie there either.
    return choice.isEmpty() ? profile.hasStoredSecret : choice == "yes"_L1;
}

void ListCache::setWanted(const Profile &profile, bool wanted)
{
    m_settings.setValue(SettingKey::KeepLists, wanted ? u"yes"_s : u"no"_s, scopeOf(profile));
    if (profile.id != m_profile.id || m_owner.isEmpty())
        return;
    dropKey();
    if (wanted)
        obtainKey();
    else
        setState(State::Off);
}

storage::CacheLimits ListCache::limits() const
{
    storage::CacheLimits limits;
    limits.bytes = m_settings.value(SettingKey::KeptListsSize).toString().toLongLong() * 1024 * 1024;
    limits.age = std::chrono::days(m_settings.value(SettingKey::KeptListsAge).toString().toInt());
    return limits;
}

void ListCache::applyLimits()
{
    change(
        [directory = m_directory, limits = limits(), now = m_clock()] {
            directory.trim(limits, now);
            return true;
        },
        [this](bool) { Q_EMIT usageChanged(); });
}

KeptListPlace ListCache::place(const ResourceSpec &spec, const QList<api::ListFilter> &filters) const
{
    return placeOf(m_directory, m_profile, *m_key, listLabel(m_owner, spec, filters));
}

std::unique_ptr<KeptListReading> ListCache::read(const ResourceSpec &spec,
                                                 const QList<api::ListFilter> &filters, api::RawJson json)
{
    auto reading = std::make_unique<KeptListReading>(spec, m_readers, json);
    KeptListReading *raw = reading.get();
    connect(raw, &KeptListReading::finished, this,
            [this, raw](KeptListReading::Outcome outcome) { onReadingFinished(*raw, outcome); });
    whenReady(raw, [this, raw, filters] {
        if (m_key)
            raw->start(place(raw->spec(), filters), limits(), m_clock());
        else
            raw->giveUp();
    });
    return reading;
}

void ListCache::onReadingFinished(const KeptListReading &reading, KeptListReading::Outcome outcome)
{
    const QString path = reading.place().path;
    switch (outcome) {
    case KeptListReading::Outcome::Nothing:
        return;
    case KeptListReading::Outcome::Read:
        change([path, now = m_clock()] { return storage::CacheDirectory::noteUse(path, now); }, [](bool) {});
        return;
    case KeptListReading::Outcome::Damaged:
        change([path] { return storage::CacheDirectory::setAside(path); },
               [this](const QString &) { Q_EMIT usageChanged(); });
        Q_EMIT damaged(nameOf(reading.spec()));
        return;
    }
}

bool ListCache::keep(const KeptListFacts &facts, const TableSnapshot &rows)
{
    if (m_state == State::Off || m_state == State::Failed || m_forgetting > 0)
        return false;
    if (!m_key && m_state == State::Ready)
        obtainKey(); // the old one was destroyed with everything it opened
    whenReady(this, [this, facts, rows] {
        if (m_key)
            write(facts, rows);
    });
    return true;
}

void ListCache::write(const KeptListFacts &facts, const TableSnapshot &rows)
{
    KeepRequest request{.place = place(*rows.spec, facts.filters),
                        .rows = rows,
                        .facts = facts,
                        .directory = m_directory,
                        .limits = limits(),
                        .now = m_clock(),
                        .wanted = {}};
    Flag &wanted = m_writes[request.place.path];
    if (wanted)
        *wanted = false;
    wanted = std::make_shared<std::atomic<bool>>(true);
    request.wanted = wanted;
    change(
        [request] { return keepList(request); },
        [this, resource = nameOf(*rows.spec), path = request.place.path, flag = wanted](KeepOutcome outcome) {
            if (m_writes.value(path) == flag)
                m_writes.remove(path);
            Q_EMIT kept(resource, outcome);
            if (outcome == KeepOutcome::Kept)
                Q_EMIT usageChanged();
        });
}

void ListCache::drop(const ResourceSpec &spec, const QList<api::ListFilter> &filters)
{
    if (m_state == State::Off || m_state == State::Failed)
        return;
    whenReady(this, [this, &spec, filters] {
        if (!m_key)
            return;
        const QString path = place(spec, filters).path;
        if (const Flag wanted = m_writes.take(path))
            *wanted = false;
        change([path] { return QFile::remove(path); },
               [this](bool isGone) {
                   if (isGone)
                       Q_EMIT usageChanged();
               });
    });
}

void ListCache::finishWrites()
{
    m_writer.waitForDone(static_cast<int>(std::chrono::milliseconds(kLastWrites).count()));
}

void ListCache::giveUpWrites()
{
    for (const Flag &wanted : std::exchange(m_writes, {}))
        *wanted = false;
}

Call<ForgetOutcome> ListCache::forget(const Profile &profile)
{
    CallSource<ForgetOutcome> source;
    auto call = source.call();
    Q_EMIT profileForgotten(profile.id);
    ++m_forgetting;
    if (profile.id == m_profile.id && profile.environment == m_profile.environment) {
        dropKey();
        if (m_state != State::Off)
            setState(State::Ready); // a new key is made when there is something to keep
    }
    // Without its key even what the disk still holds of the files says nothing, so the key goes first.
    auto *destroying = new Destroying(this);
    destroying->call = m_keyring.destroy(profile).then(
        destroying, [this, destroying, profile, source](const Result<bool> &destroyed) {
            ForgetOutcome outcome;
            if (!destroyed)
                outcome.keyError = destroyed.error();
            destroying->deleteLater();
            change([directory = m_directory, profile] { return directory.erase(profile); },
                   [this, outcome, source, profile](bool gone) mutable {
                       if (--m_forgetting == 0 && std::exchange(m_obtainsLater, false))
                           obtainKey();
                       outcome.filesGone = gone;
                       Q_EMIT listsForgotten(profile, outcome.isComplete());
                       source.finish(outcome);
                       Q_EMIT usageChanged();
                   });
        });
    return call;
}

void ListCache::forgetLink(const QString &linkId)
{
    const Call<ForgottenLists> unheard = forgetLinks({linkId});
}

Call<ForgottenLists> ListCache::forgetLinks(const QStringList &linkIds)
{
    CallSource<ForgottenLists> source;
    auto call = source.call();
    for (const QString &linkId : linkIds)
        Q_EMIT linkForgotten(linkId);
    whenReady(this, [this, linkIds, source] {
        giveUpWrites(); // they may be writing rows of these links
        change([directory = m_directory, profile = m_profile, key = m_key,
                linkIds] { return models::forgetLinks(directory, profile, key, linkIds); },
               [this, source](const ForgottenLists &outcome) mutable {
                   source.finish(outcome);
                   Q_EMIT usageChanged();
               });
    });
    return call;
}

Call<KeptUsage> ListCache::usage(const Profile &profile)
{
    CallSource<KeptUsage> source;
    auto call = source.call();
    change([directory = m_directory,
            profile] { return KeptUsage{.ofProfile = directory.usage(profile), .ofAll = directory.usage()}; },
           [source](const KeptUsage &usage) mutable { source.finish(usage); });
    return call;
}

} // namespace vinculo::models
