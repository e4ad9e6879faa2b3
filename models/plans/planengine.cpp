// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/planengine.h"

#include "models/plans/plancall.h"
#include "models/plans/planfeed.h"
#include "models/plans/planoutage.h"
#include "models/plans/planrecorder.h"

#include <QTimer>

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

namespace vinculo::models {

using std::chrono::milliseconds;

namespace {

using Next = PlanVerdict::Next;

//! The timer looks at the clock at least so often: a computer that slept does not wait on.
constexpr milliseconds kLongestSleep{30'000};

//! In larger plans counting would take longer than everything else.
constexpr qint64 kMostCounted = 1'000;

bool needsPreparation(PlanKind kind)
{
    return kind == PlanKind::RefreshLinks || kind == PlanKind::RetrieveData;
}

enum class Phase { Ready, Preparing, Prepared, Claiming, Claimed, Sending, Watching, Looking, Counting };

//! One item at work.
struct Active
{
    PlanItem item;
    PlanItemState written = PlanItemState::Waiting; //!< what the ledger says, or will say
    Phase phase = Phase::Ready;
    LinkContents before; //!< RefreshLinks: just before the call, unless another run has read it
    QString institution; //!< of the link, as it was last read; RefreshLinks, RetrieveData
    int looks = 0;
    qint64 watchedSince = 0; //!< steady clock, as the next
    qint64 nextLook = 0;
    milliseconds gap{0};
    PlanCall call;
};

LinkCounts countsOf(const LinkContents &contents)
{
    LinkCounts counts{.transactions = contents.transactions};
    if (contents.accounts)
        counts.accounts = contents.accounts->size();
    return counts;
}

//! What a refresh has brought, as far as it can be told.
void takeChanges(const LinkContents &before, const LinkContents &after, PlanItem &item)
{
    item.after = countsOf(after);
    if (!before.accounts || !after.accounts)
        return;
    const RefreshChanges changes = changesBetween(before, after);
    item.changedBalances = changes.balances.size();
    item.lostAccounts = changes.lostIds;
}

} // namespace

struct PlanEngine::Private
{
    PlanEngine *q = nullptr;
    storage::Ledger &ledger;
    api::Client &client;
    const api::Clock clock;
    const PlanPace pace;
    const PlanHead head;
    const QUuid owner;
    const std::optional<PartSource> parts;
    const std::function<bool(const QString &)> isHeld;

    std::map<qint64, Active> active; //!< by place
    PlanFeed feed;
    PlanRecorder recorder;
    PlanOutage outage;
    QList<qint64> claimed; //!< places of the claim on its way
    api::Call<bool> claiming;
    QTimer timer;
    milliseconds usual{0}; //!< how long it took lately until an end was seen, somewhat less
    bool isPumpDue = false;
    bool isQuiet = false;
    bool isOver = false; //!< idle() or finished() was said
    PlanWait lastWait;

    Private(const PlanServices &services, const PlanHead &plan, const QUuid &token,
            const std::optional<PartSource> &exported)
        : ledger(services.ledger)
        , client(services.client)
        , clock(services.clock)
        , pace(services.pace)
        , head(plan)
        , owner(token)
        , parts(exported)
        , isHeld(services.isHeld)
        , feed(ledger, plan.id, clock)
        , recorder(ledger, plan.id, token)
        , outage(pace)
    {
    }

    [[nodiscard]] qint64 now() const { return clock.steadyMs(); }
    [[nodiscard]] QDateTime utcNow() const { return QDateTime::fromMSecsSinceEpoch(clock.utcMs(), Qt::UTC); }
    [[nodiscard]] int count(std::initializer_list<Phase> phases) const
    {
        return static_cast<int>(std::ranges::count_if(active, [phases](const auto &entry) {
            return std::ranges::find(phases, entry.second.phase) != phases.end();
        }));
    }
    [[nodiscard]] int inFlight() const
    {
        return count({Phase::Preparing, Phase::Sending, Phase::Looking, Phase::Counting});
    }
    [[nodiscard]] milliseconds limit() const { return client.governor().waitForLimit(1); }
    [[nodiscard]] bool mayCall() const { return inFlight() < pace.inFlight && limit().count() == 0; }

    void pumpSoon();
    void pump();
    [[nodiscard]] int room() const;
    void onArrived(const QList<PlanItem> &waiting);
    void onRecovered(const QList<PlanItem> &open);
    void prepare();
    void onPrepared(qint64 place, const Result<api::ChunkPtr> &answer);
    void skipHeld();
    void claim();
    void onClaimed(const Result<bool> &answer);
    void send();
    void onSent(qint64 place, const Result<api::Accepted> &answer);
    void look();
    void onLook(qint64 place, const Result<api::ChunkPtr> &answer);
    [[nodiscard]] bool isToBeCounted(const Active &entry, const PlanVerdict &verdict) const;
    void countFor(qint64 place, PlanVerdict verdict);
    void apply(qint64 place, PlanVerdict verdict);
    void watch(Active &entry, bool isFirst);
    void write(Active &entry, bool isEnd = false);
    void block(const ApiError &error);
    void release();
    void checkEnd();
    void schedule();
    void tellWait();
    [[nodiscard]] PlanWait wait() const;
};

void PlanEngine::Private::pumpSoon()
{
    if (std::exchange(isPumpDue, true))
        return;
    QMetaObject::invokeMethod(
        q, [this] { pump(); }, Qt::QueuedConnection);
}

void PlanEngine::Private::pump()
{
    isPumpDue = false;
    recorder.flush();
    if (!isQuiet && now() >= outage.until()) {
        feed.want(room(), pace.ahead);
        look();
        prepare();
        skipHeld();
        claim();
        send();
    }
    schedule();
    tellWait();
    checkEnd();
}

// ---- Items in

int PlanEngine::Private::room() const
{
    const int ahead = count(
        {Phase::Ready, Phase::Preparing, Phase::Counting, Phase::Prepared, Phase::Claiming, Phase::Claimed});
    return std::min(pace.ahead - ahead, pace.ahead + pace.watched - static_cast<int>(active.size()));
}

void PlanEngine::Private::onArrived(const QList<PlanItem> &waiting)
{
    for (const PlanItem &item : waiting)
        if (const auto [position, isNew] = active.try_emplace(item.place); isNew)
            position->second.item = item;
    pumpSoon();
}

//! Looked up before anything else is sent about them.
void PlanEngine::Private::onRecovered(const QList<PlanItem> &open)
{
    for (const PlanItem &item : open) {
        Active &entry = active[item.place];
        entry.item = item;
        entry.written = item.state;
        if (head.kind == PlanKind::ExportData) { // what only reads is simply read again
            entry.item.state = PlanItemState::Waiting;
            entry.item.tries = 0;
            write(entry);
            active.erase(item.place);
            feed.putBack();
            continue;
        }
        if (item.code == u"not_verified") // Belvo has taken it: watched again, and never sent again
            entry.item.state = PlanItemState::Accepted;
        entry.watchedSince = now();
        entry.phase = Phase::Watching;
    }
    pumpSoon();
}

// ---- Calls

void PlanEngine::Private::prepare()
{
    for (auto &[place, entry] : active) {
        if (entry.phase != Phase::Ready)
            continue;
        if (!needsPreparation(head.kind)) {
            entry.phase = Phase::Prepared;
            continue;
        }
        if (!mayCall())
            return;
        entry.phase = Phase::Preparing;
        entry.call.read(client, entry.item, q, [this, place = place](const Result<api::ChunkPtr> &answer) {
            onPrepared(place, answer);
        });
    }
}

void PlanEngine::Private::onPrepared(qint64 place, const Result<api::ChunkPtr> &answer)
{
    Active &entry = active[place];
    if (const auto link = answer ? LinkRow::fromChunk(*answer) : std::nullopt)
        entry.institution = link->institution;
    apply(place, judgePreparation(head.kind, head.settings, entry.item, answer, utcNow()));
}

//! A bank may be held at any time while the plan runs.
void PlanEngine::Private::skipHeld()
{
    if (!isHeld || !needsPreparation(head.kind))
        return;
    for (auto position = active.begin(); position != active.end();) {
        Active &entry = position->second;
        const bool isNext = entry.phase == Phase::Prepared || entry.phase == Phase::Claimed;
        if (!isNext || !isHeld(entry.institution)) {
            ++position;
            continue;
        }
        entry.item = heldBack(entry.item);
        write(entry);
        position = active.erase(position);
    }
}

//! Only when calls may go: what is claimed should not wait long, because after a crash it is in doubt.
void PlanEngine::Private::claim()
{
    const int held = count({Phase::Claiming, Phase::Claimed});
    if (claiming.isPending() || limit().count() > 0)
        return;
    QList<PlanItem> items;
    for (auto &[place, entry] : active) {
        if (entry.phase != Phase::Prepared || items.size() + held >= pace.ahead)
            continue;
        entry.phase = Phase::Claiming;
        ++entry.item.tries;
        entry.item.sentAt = utcNow();
        claimed.append(place);
        items.append(entry.item);
    }
    if (!items.isEmpty())
        claiming = ledger.claim(head.id, owner, items).then(q, [this](const Result<bool> &answer) {
            onClaimed(answer);
        });
}

void PlanEngine::Private::onClaimed(const Result<bool> &answer)
{
    const QList<qint64> places = std::exchange(claimed, {});
    QList<PlanChange> changes;
    for (const qint64 place : places) {
        if (!answer) { // the ledger still says what it said before
            active.erase(place);
            continue;
        }
        Active &entry = active[place];
        entry.item.state = PlanItemState::Claimed;
        entry.phase = Phase::Claimed;
        changes.append({entry.item, std::exchange(entry.written, PlanItemState::Claimed)});
    }
    if (answer)
        Q_EMIT q->recorded(changes);
    else
        block(answer.error());
    if (isQuiet)
        release();
    pumpSoon();
}

void PlanEngine::Private::send()
{
    for (auto &[place, entry] : active) {
        if (entry.phase != Phase::Claimed)
            continue;
        if (count({Phase::Sending}) >= pace.sending || !mayCall())
            return;
        entry.phase = Phase::Sending;
        entry.call.send(
            client, head, entry.item, parts ? &*parts : nullptr, q,
            [this, place = place](const Result<api::Accepted> &answer) { onSent(place, answer); });
    }
}

void PlanEngine::Private::onSent(qint64 place, const Result<api::Accepted> &answer)
{
    const PlanItem item = active[place].item;
    PlanVerdict verdict = judgeAnswer(head.kind, head.settings, item, answer, utcNow());
    if (head.kind == PlanKind::RefreshLinks && verdict.item.state == PlanItemState::Unknown)
        client.governor().noteRefresh(item.target.id); // perhaps it runs at Belvo
    apply(place, std::move(verdict));
}

void PlanEngine::Private::look()
{
    for (auto &[place, entry] : active) {
        if (entry.phase != Phase::Watching || entry.nextLook > now())
            continue;
        if (!mayCall())
            return;
        entry.phase = Phase::Looking;
        ++entry.looks;
        entry.call.read(client, entry.item, q, [this, place = place](const Result<api::ChunkPtr> &answer) {
            onLook(place, answer);
        });
    }
}

void PlanEngine::Private::onLook(qint64 place, const Result<api::ChunkPtr> &answer)
{
    const Active &entry = active[place];
    const bool isLast = now() - entry.watchedSince >= pace.watchFor.count();
    apply(place, judgeLook(head.kind, head.settings, entry.item, answer, entry.looks, isLast, utcNow()));
}

// ---- What came of it

//! What a refresh brings is told by counting just before it and just after its end.
bool PlanEngine::Private::isToBeCounted(const Active &entry, const PlanVerdict &verdict) const
{
    if (head.kind != PlanKind::RefreshLinks || head.count > kMostCounted || isQuiet)
        return false;
    return (entry.phase == Phase::Preparing && verdict.next == Next::Go) ||
           (entry.phase == Phase::Looking && verdict.item.state == PlanItemState::Done);
}

void PlanEngine::Private::countFor(qint64 place, PlanVerdict verdict)
{
    Active &entry = active[place];
    entry.phase = Phase::Counting;
    entry.call.count(client, entry.item, q, [this, place, verdict](const LinkContents &contents) {
        PlanVerdict counted = verdict;
        if (counted.next == Next::Go) {
            counted.item.before = countsOf(contents);
            active[place].before = contents;
        } else {
            takeChanges(active[place].before, contents, counted.item);
        }
        apply(place, std::move(counted));
    });
}

void PlanEngine::Private::apply(qint64 place, PlanVerdict verdict)
{
    const auto position = active.find(place);
    if (position == active.end())
        return;
    Active &entry = position->second;
    if (isToBeCounted(entry, verdict)) {
        outage.answered();
        countFor(place, std::move(verdict));
        return;
    }
    const Phase phase = entry.phase;
    entry.item = std::move(verdict.item);
    if ((phase == Phase::Looking || phase == Phase::Counting) && verdict.next == Next::Settled)
        usual = milliseconds((entry.nextLook - entry.watchedSince) * 3 / 4);
    const bool isOutOfPatience = verdict.next == Next::Outage && !outage.failed(now());
    if (verdict.next != Next::Outage)
        outage.answered();
    if (verdict.next == Next::Outage && phase == Phase::Looking) { // the item stays where it is
        --entry.looks;
        watch(entry, false);
    } else if (verdict.next == Next::Look) {
        write(entry);
        watch(entry, phase == Phase::Sending);
    } else if (verdict.next == Next::Go) {
        entry.phase = Phase::Prepared;
    } else {
        if (verdict.next != Next::Settled)
            feed.putBack();
        write(entry, verdict.next == Next::Settled);
        active.erase(position);
    }
    if (verdict.next == Next::Block || isOutOfPatience)
        block(*verdict.error);
    if (isQuiet)
        release();
    pumpSoon();
}

void PlanEngine::Private::watch(Active &entry, bool isFirst)
{
    const bool isRefresh = head.kind == PlanKind::RefreshLinks;
    const milliseconds first = isRefresh ? pace.firstWatch : pace.firstLook;
    const milliseconds longest = isRefresh ? pace.longestWatch : pace.longestLook;
    if (isFirst) {
        entry.looks = 0;
        entry.watchedSince = now();
    }
    // Looking much too early costs calls that others could have.
    const milliseconds beginning = std::clamp(usual, first, longest);
    entry.gap = isFirst || entry.gap.count() == 0 ? beginning : std::min(entry.gap * 2, longest);
    entry.nextLook = now() + entry.gap.count();
    entry.phase = Phase::Watching;
}

//! Looks that change nothing are not written down, unless they were the last.
void PlanEngine::Private::write(Active &entry, bool isEnd)
{
    if (entry.written == entry.item.state && entry.phase != Phase::Sending && !isEnd)
        return;
    recorder.add({entry.item, std::exchange(entry.written, entry.item.state)});
}

void PlanEngine::Private::block(const ApiError &error)
{
    q->quiesce();
    Q_EMIT q->blocked(error);
}

//! Lets go of everything that is not on its way. What the ledger says about it stays true.
void PlanEngine::Private::release()
{
    for (auto position = active.begin(); position != active.end();) {
        Active &entry = position->second;
        const bool isReading = entry.phase == Phase::Sending && head.kind == PlanKind::ExportData;
        if (entry.phase == Phase::Claiming || (entry.phase == Phase::Sending && !isReading)) {
            ++position;
            continue;
        }
        if (entry.phase == Phase::Claimed || isReading) {
            entry.item.state = PlanItemState::Waiting;
            if (--entry.item.tries == 0)
                entry.item.sentAt = {};
            write(entry);
        }
        position = active.erase(position);
    }
}

void PlanEngine::Private::checkEnd()
{
    if (isOver || !active.empty() || !recorder.isIdle() || claiming.isPending())
        return;
    if (!isQuiet && !feed.isExhausted())
        return;
    isOver = true;
    timer.stop();
    if (isQuiet)
        Q_EMIT q->idle();
    else
        Q_EMIT q->finished();
}

// ---- Waiting

void PlanEngine::Private::schedule()
{
    const qint64 time = now();
    qint64 next = time + kLongestSleep.count();
    if (outage.until() > time) {
        next = std::min(next, outage.until());
    } else {
        if (const milliseconds pause = limit(); pause.count() > 0)
            next = std::min(next, time + pause.count());
        for (const auto &[place, entry] : active)
            if (entry.phase == Phase::Watching && entry.nextLook > time)
                next = std::min(next, entry.nextLook);
        if (const auto due = feed.nextAt(); due && feed.isDrained())
            next = std::min(next, std::max(time, *due));
    }
    timer.start(milliseconds(std::max<qint64>(1, next - time)));
}

PlanWait PlanEngine::Private::wait() const
{
    using Reason = PlanWait::Reason;
    const qint64 time = now();
    const auto at = [&](qint64 steady) { return utcNow().addMSecs(steady - time); };
    if (isQuiet || isOver)
        return {};
    if (outage.until() > time)
        return {Reason::Outage, at(outage.until())};
    if (const auto pause = client.governor().rateState().pausedFor)
        return {Reason::Throttled, at(time + pause->count())};
    if (const milliseconds pause = limit(); pause.count() > 0)
        return {Reason::RateLimit, at(time + pause.count())};
    if (inFlight() > 0 || !feed.isDrained())
        return {};
    qint64 nextLook = 0;
    for (const auto &[place, entry] : active)
        if (entry.phase == Phase::Watching && (nextLook == 0 || entry.nextLook < nextLook))
            nextLook = entry.nextLook;
    if (nextLook > time)
        return {Reason::Watching, at(nextLook)};
    if (const auto due = feed.nextAt(); due && active.empty())
        return {Reason::CoolDown, at(*due)};
    return {};
}

void PlanEngine::Private::tellWait()
{
    const PlanWait present = wait();
    if (present.reason == lastWait.reason && qAbs(present.until.msecsTo(lastWait.until)) < 1'000)
        return;
    lastWait = present;
    Q_EMIT q->waitChanged();
}

PlanEngine::PlanEngine(const PlanServices &services, const PlanHead &head, const QUuid &owner,
                       const std::optional<PartSource> &parts, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(services, head, owner, parts))
{
    d->q = this;
    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, [this] { d->pump(); });
    const auto block = [this](const ApiError &error) {
        d->block(error); // what was sent is looked up when the run goes on
        d->pumpSoon();
    };
    connect(&d->feed, &PlanFeed::arrived, this,
            [this](const QList<PlanItem> &items) { d->onArrived(items); });
    connect(&d->feed, &PlanFeed::recovered, this,
            [this](const QList<PlanItem> &items) { d->onRecovered(items); });
    connect(&d->feed, &PlanFeed::failed, this, block);
    // Others' calls end, a pause ends.
    connect(&services.client.governor(), &api::Governor::rateStateChanged, this, [this] { d->pumpSoon(); });
    connect(&d->recorder, &PlanRecorder::failed, this, block);
    connect(&d->recorder, &PlanRecorder::recorded, this, [this](const QList<PlanChange> &changes) {
        Q_EMIT recorded(changes);
        d->pumpSoon();
    });
}

PlanEngine::~PlanEngine() = default;

void PlanEngine::start()
{
    d->pumpSoon();
}

void PlanEngine::quiesce()
{
    if (std::exchange(d->isQuiet, true))
        return;
    d->feed.stop();
    d->release();
    d->pumpSoon();
}

PlanWait PlanEngine::waiting() const
{
    return d->wait();
}

} // namespace vinculo::models
