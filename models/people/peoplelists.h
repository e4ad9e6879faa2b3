// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/listcache.h"
#include "models/cache/listrefresh.h"
#include "models/people/identityreader.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <array>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace vinculo::models {

//! The lists that people are put together from, in the order they are loaded.
enum class PeopleList : std::uint8_t { Links, Owners, Accounts };
inline constexpr std::array kPeopleLists = {PeopleList::Links, PeopleList::Owners, PeopleList::Accounts};

//! How one of them is.
struct PeopleListState
{
    enum class Stage : std::uint8_t {
        Nothing, //!< neither kept nor loaded yet
        Reading, //!< kept rows are being read
        Waiting, //!< for its turn to be loaded
        Loading,
        Idle,   //!< there, as of receivedAt
        Failed, //!< error says why; rows there may be are those from before
    };
    Stage stage = Stage::Nothing;
    qint64 rows = 0;   //!< used now
    qint64 loaded = 0; //!< while Loading
    qint64 total = -1; //!< at Belvo; -1 unknown
    bool isComplete = false;
    QDateTime receivedAt; //!< of the oldest of the rows; invalid without any
    std::optional<ApiError> error;
};

//! Gets the lists of a profile: what is kept at once, then the whole lists from Belvo, one after the other
//! and behind all interactive calls, and keeps them. A list that is complete and young is not loaded again;
//! what has come of a large one is kept from time to time, and the next run asks for the rest alone. One that
//! fails leaves what there is, and the next is loaded. GUI thread.
class PeopleLists : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::hours kYoung{6};

    PeopleLists(ListCache &cache, api::Client &client, QObject *parent = nullptr);
    ~PeopleLists() override;

    void start();
    //! Loads all lists anew however young they are; those that wait or load already do so once.
    void reload();
    [[nodiscard]] const PeopleListState &state(PeopleList list) const { return slot(list).state; }
    [[nodiscard]] bool isBusy() const; //!< some list is being read, waits or loads
    //! The rows as they are now: a list being loaded for the first time counts with its part.
    [[nodiscard]] IdentitySources sources() const;
    void setClock(ListCache::Clock clock) { m_clock = std::move(clock); } //!< for tests
    void setPageSize(int rows) { m_pageSize = rows; }                     //!< for tests; 0: the largest

Q_SIGNALS:
    void stateChanged();
    void rowsChanged(); //!< worth putting people together anew

private:
    struct Slot
    {
        const ResourceSpec *spec = nullptr;
        PeopleListState state;
        TableSnapshot rows; //!< identity columns only
        std::unique_ptr<KeptListReading> reading;
        bool canGoOn = false; //!< a part of it may be kept, and the rest can be put behind it
    };
    [[nodiscard]] Slot &slot(PeopleList list) { return m_slots[static_cast<std::size_t>(list)]; }
    [[nodiscard]] const Slot &slot(PeopleList list) const { return m_slots[static_cast<std::size_t>(list)]; }
    void read(Slot &each);
    void onRead(Slot &each, KeptListReading::Outcome outcome);
    void onAllRead();
    [[nodiscard]] bool isYoung(const QDateTime &receivedAt) const;
    void loadNext();
    void readPart();
    void onPartRead(KeptListReading::Outcome outcome);
    bool keep(const QList<api::ListFilter> &mark);
    void keepPart();
    void dropPart();
    void onProgress();
    void onLoaded();
    void startOver();
    void onFailed(const ApiError &error);
    void takePart();
    void giveUpWaiting(const ApiError &error); //!< for the reason why this one failed
    void forget(const QString &linkId);

    ListCache &m_cache;
    api::Client &m_client;
    ListCache::Clock m_clock;
    std::array<Slot, kPeopleLists.size()> m_slots;
    std::vector<api::Uuid> m_erased;
    std::unique_ptr<ListRefresh> m_refresh;
    std::unique_ptr<KeptListReading> m_part; //!< what there is of the list being loaded, before the rest
    Slot *m_loading = nullptr;
    QByteArray m_account;     //!< whose rows these are: the cache may have been opened for somebody else
    bool m_mayKeep = true;    //!< false: rows of a link that is gone may be among those being loaded
    bool m_isKeeping = false; //!< a part is being written; a newer one would only interrupt it
    bool m_goesOn = false;    //!< the list being loaded began with a part kept earlier
    int m_pageSize = 0;
    qint64 m_nextPart = 0; //!< rows at which a list loaded for the first time is worth using
    qint64 m_nextKeep = 0; //!< rows at which a part is worth keeping
};

} // namespace vinculo::models
