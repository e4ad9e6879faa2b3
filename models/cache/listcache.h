// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/cache/cachekeyring.h"
#include "core/storage/settings.h"
#include "models/cache/keptlistreading.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace vinculo::models {

//! What lies on the disk.
struct KeptUsage
{
    qint64 ofProfile = 0; //!< bytes
    qint64 ofAll = 0;     //!< bytes, every profile of this person
};

//! What erasing came to.
struct ForgetOutcome
{
    bool filesGone = false;
    std::optional<ApiError> keyError; //!< nothing: the keychain has no key any more
    [[nodiscard]] bool isComplete() const { return filesGone && !keyError; }
};

//! The lists of the open profile that are kept on this computer, encrypted: reads them, writes them, erases
//! them. Works on workers, answers on the GUI thread, and does nothing at all where keeping is off or the
//! keychain gives no key. One for the program; knows one open profile at a time, and can erase those of any.
class ListCache : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Off,     //!< no profile is open, or the person does not want this
        Opening, //!< the keychain is asked for the key
        Ready,
        Failed, //!< no key: problem() says why; nothing is kept in this run
    };
    using Clock = std::function<QDateTime()>;

    //! `directory`: in tests, instead of the user's.
    ListCache(storage::SecretStore &secrets, storage::Settings &settings, const QString &directory = {},
              QObject *parent = nullptr);
    //! Ends what is running; a list being written is given up, see finishWrites().
    ~ListCache() override;

    //! `account`: what tells accounts at Belvo apart, such as the id of the key. Rows of one are never shown
    //! under another, nor those of another address or environment.
    void open(const Profile &profile, const QByteArray &account);
    void close();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<ApiError> &problem() const { return m_problem; }
    //! Tells the open profile and account from every other, without naming them; empty: none is open.
    [[nodiscard]] QByteArray account() const;

    //! The person's choice; until there is one, lists are kept exactly where the keys are kept.
    [[nodiscard]] bool isWanted(const Profile &profile) const;
    void setWanted(const Profile &profile, bool wanted); //!< false does not erase: forget() does
    [[nodiscard]] storage::CacheLimits limits() const;
    void applyLimits(); //!< after they have changed

    //! Answers finished(Nothing) where nothing is kept. May be asked before the key is there.
    [[nodiscard]] std::unique_ptr<KeptListReading> read(const ResourceSpec &spec,
                                                        const QList<api::ListFilter> &filters,
                                                        api::RawJson json = api::RawJson::Keep);
    //! Writes the rows in the background; of several of one list the last one counts. False: nothing is kept
    //! here just now.
    bool keep(const KeptListFacts &facts, const TableSnapshot &rows);
    //! Removes one list, also one that is still to be written.
    void drop(const ResourceSpec &spec, const QList<api::ListFilter> &filters);
    //! For the end of the program: what is to be written may still reach the disk, for two seconds at most.
    //! The only call that blocks.
    void finishWrites();
    //! Key and files, in this order; then it is looked whether they are gone.
    [[nodiscard]] Call<ForgetOutcome> forget(const Profile &profile);
    //! A link was erased at Belvo: so are the kept rows about it.
    void forgetLink(const QString &linkId);
    //! The same of many; answers how many kept lists went.
    [[nodiscard]] Call<ForgottenLists> forgetLinks(const QStringList &linkIds);
    //! The key of the open profile, for what else lies here for a while. Where no lists are kept it is one of
    //! this run, and what it sealed cannot be opened by the next.
    [[nodiscard]] Call<storage::CacheKeyPtr> key();
    [[nodiscard]] Call<KeptUsage> usage(const Profile &profile);

    void setClock(Clock clock) { m_clock = std::move(clock); }
    [[nodiscard]] const storage::CacheDirectory &directory() const { return m_directory; }

Q_SIGNALS:
    void stateChanged();
    void usageChanged();
    //! A kept list had been changed by something else than this program; it was set aside and nothing of it
    //! stays on the screen.
    void damaged(const QString &resource);
    void kept(const QString &resource, vinculo::models::KeepOutcome outcome);
    void linkForgotten(const QString &linkId);
    //! The person wants nothing of this profile to be known here any more.
    void profileForgotten(const QUuid &profileId);
    //! And now they are: all files and their key are gone, or not.
    void listsForgotten(const vinculo::Profile &profile, bool isComplete);

private:
    using Flag = std::shared_ptr<std::atomic<bool>>;
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void()> action;
    };

    void obtainKey();
    void onKey(const Result<storage::CacheKeyPtr> &key);
    void setState(State state);
    void dropKey();
    //! Now, when the key is there, or never.
    void whenReady(QObject *context, std::function<void()> action);
    void write(const KeptListFacts &facts, const TableSnapshot &rows);
    void giveUpWrites();
    void onReadingFinished(const KeptListReading &reading, KeptListReading::Outcome outcome);
    [[nodiscard]] KeptListPlace place(const ResourceSpec &spec, const QList<api::ListFilter> &filters) const;
    //! Runs `work` on the one thread that changes files, then `done` with what it returned here.
    template<class Work, class Done>
    void change(Work work, Done done);

    storage::Settings &m_settings;
    storage::CacheDirectory m_directory;
    storage::CacheKeyring m_keyring;
    Clock m_clock;
    QThreadPool m_readers;
    QThreadPool m_writer; //!< one thread: writing, erasing and making room never meet
    Profile m_profile;
    QByteArray m_owner;
    State m_state = State::Off;
    int m_forgetting = 0;        //!< erasures that run
    bool m_obtainsLater = false; //!< the key is wanted when they have ended
    std::optional<ApiError> m_problem;
    storage::CacheKeyPtr m_key;
    storage::CacheKeyPtr m_keyOfThisRun; //!< where the keychain gives none
    Call<storage::CacheKeyPtr> m_obtain;
    std::vector<Waiting> m_waiting;
    QHash<QString, Flag> m_writes; //!< by path: false tells the writer that something newer is to be written
};

} // namespace vinculo::models
