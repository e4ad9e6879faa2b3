// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/connection.h"
#include "core/domain/plan.h"
#include "core/storage/journal.h"
#include "models/outage/bankattempts.h"
#include "models/outage/refreshholds.h"
#include "models/outage/seenoutages.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace vinculo::models {

enum class OutageState : std::uint8_t {
    TooFew,    //!< something fails; too little to tell
    Suspected, //!< by our own calls
    Confirmed, //!< Belvo's status page says so
    Recovered
};

//! What Belvo says about an institution.
enum class BankStatus : std::uint8_t { Unknown, Healthy, Down };

//! One institution that is, or was, not reached.
struct Outage
{
    QString institution; //!< technical name
    OutageState state = OutageState::TooFew;
    BankFigures figures; //!< of our own calls; may have none when only the status says so
    BankStatus status = BankStatus::Unknown;
    QDateTime statusAt;   //!< UTC; when that was read; invalid: never
    QDateTime since;      //!< UTC; of the first failure, or when the status was first seen to be down
    QDateTime asOf;       //!< UTC; of the newest thing this rests on
    bool isStale = false; //!< there is no connection: it may be over by now
    std::optional<QDateTime> heldUntil; //!< UTC
    bool operator==(const Outage &) const = default;
};

//! Which institutions are not reached, put together from our own calls (the journal's, of any program on this
//! computer) and from what Belvo's status says. Remembers which refreshes are held, and what was out, so that
//! recovery is noticed after a restart as well. Banks that this program has not called lately are left out.
//! One profile. GUI thread.
class OutageBoard : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>; //!< UTC
    //! Everything outlives this. Reads the journal at once.
    OutageBoard(const Profile &profile, storage::Journal &journal, storage::Settings &settings,
                QObject *parent = nullptr);
    ~OutageBoard() override;

    void setConnection(api::Connection *connection); //!< nullptr: none
    //! Suspected, confirmed and recovered ones; the worst first.
    [[nodiscard]] const QList<Outage> &outages() const { return m_outages; }
    //! Also when there is too little to tell; nothing: all is well as far as we know.
    [[nodiscard]] std::optional<Outage> outage(const QString &institution) const;

    //! Those that say something, oldest first, of 15 days at most; of a bank nobody called: none.
    [[nodiscard]] std::vector<BankAttempt> attempts(const QString &institution) const
    {
        return m_attempts.value(institution);
    }
    [[nodiscard]] QDateTime now() const { return m_clock(); } //!< UTC

    [[nodiscard]] bool isHeld(const QString &institution) const;
    //! No refreshes for this bank for so long, or until it has recovered.
    void hold(const QString &institution, std::chrono::hours time);
    void release(const QString &institution);
    void dismiss(const QString &institution); //!< of one that has recovered

    //! Of these links of the institution those that failed in its outage, as a plan that refreshes them.
    [[nodiscard]] PlanDraft refreshPlan(const QString &institution, const QList<PlanTarget> &links) const;
    void setClock(Clock clock);
    //! Asks for the status now; else when something is suspected, and then every few minutes.
    void askStatus();

Q_SIGNALS:
    void changed();
    void looked(); //!< at all attempts anew: every minute, and after others have come
    void recovered(const QString &institution);

private:
    //! What is remembered of an outage.
    struct Seen
    {
        BankFigures figures; //!< as long as it lasted
        QDateTime asOf;      //!< of the newest thing that said it lasts
        QDateTime downSince; //!< the status was down then; invalid: it never was
        bool wasOut = false; //!< suspected or confirmed
        bool isOver = false; //!< and has recovered
        QDateTime overAt;
    };
    void onRead(const Result<QList<storage::JournalEntry>> &entries);
    void onAppended(const storage::JournalEntry &entry);
    bool take(const storage::JournalEntry &entry);
    void onStatus(const Result<api::ListPage> &page);
    void evaluate();
    void recall(); //!< what an earlier run of the program has seen; the journal is there
    void keep();
    void schedule();
    [[nodiscard]] std::optional<Outage> evaluated(const QString &institution, Seen &seen);
    [[nodiscard]] BankStatus statusOf(const QString &institution) const;
    void noteRecovery(const QString &institution);

    const Profile m_profile;
    storage::Journal &m_journal;
    Clock m_clock;
    RefreshHolds m_holds;
    SeenOutages m_kept;
    bool m_isRead = false; //!< the journal; before that nothing can be said
    api::Connection *m_connection = nullptr;
    QHash<QString, std::vector<BankAttempt>> m_attempts; //!< by institution, oldest first
    QList<storage::JournalEntry> m_meanwhile;            //!< told while the journal is read
    QHash<QString, Seen> m_seen;
    QSet<QString> m_down; //!< as of m_statusAt
    QDateTime m_statusAt;
    QList<Outage> m_outages;
    QHash<QString, Outage> m_tooFew;
    QStringList m_held; //!< institutions, as last told
    Call<QList<storage::JournalEntry>> m_reading;
    Call<api::ListPage> m_asking;
    QTimer m_soon;   //!< many calls end at once: they are looked at together
    QTimer m_status; //!< until the next look at the status
    QTimer m_minute;
};

} // namespace vinculo::models
