// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/planrun.h"

#include "core/domain/plandigest.h"
#include "models/flows/outcome.h"
#include "models/plans/exporting/exportstage.h"
#include "models/plans/plancheck.h"
#include "models/plans/planengine.h"
#include "models/plans/planlock.h"
#include "models/plans/planrate.h"
#include "models/plans/review/planladder.h"

#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vinculo::models {

namespace {

//! Who waits longer for a dry run may have left: the seconds of the countdown would be nobody's undo.
constexpr std::chrono::milliseconds kWaitedFor{60'000};

PlanRun::State stateOf(PlanState state)
{
    switch (state) {
    case PlanState::Prepared:
        return PlanRun::State::Prepared;
    case PlanState::Running: // by a program that is gone, or by another window
    case PlanState::Paused:
        return PlanRun::State::Paused;
    case PlanState::Stopped:
        return PlanRun::State::Stopped;
    case PlanState::Finished:
        return PlanRun::State::Finished;
    }
    return PlanRun::State::Paused;
}

ApiError readOnly()
{
    ApiError error;
    error.kind = ErrorKind::ReadOnly;
    return error;
}

} // namespace

struct PlanRun::Private
{
    PlanRun *q = nullptr;
    const PlanServices services;
    PlanHead head;
    PlanProgress progress;
    State state;
    bool wasInterrupted;
    std::optional<ApiError> error;
    PlanFindings findings;
    PlanRate rate;

    std::chrono::seconds delay{0};
    bool startsAfterCheck = false;
    qint64 startedMs = 0; //!< steady clock: when that was asked for
    int secondsLeft = 0;
    QTimer countdown;

    QUuid owner;
    std::unique_ptr<PlanLock> lock; //!< held while something of this plan is at work
    std::unique_ptr<PlanCheck> checking;
    std::unique_ptr<ExportStage> exporting; //!< of ExportData; outlives the engine, whose calls use it
    std::unique_ptr<PlanEngine> engine;
    State afterIdle = State::Stopped; //!< what Stopping and pausing lead to
    api::Call<PlanSummary> taking;
    api::Call<bool> noting;

    Private(const PlanServices &with, const PlanSummary &plan)
        : services(with)
        , head(plan.head)
        , progress(plan.progress)
        , state(stateOf(plan.head.state))
        , wasInterrupted(plan.head.state == PlanState::Running)
    {
    }

    [[nodiscard]] QDateTime utcNow() const
    {
        return QDateTime::fromMSecsSinceEpoch(services.clock.utcMs(), Qt::UTC);
    }
    void setState(State next);
    void fail(const ApiError &why, State next = State::Blocked);
    void release();
    template<class Then>
    void take(Then then);
    void note(PlanState written, std::function<void()> then);
    void beginCheck();
    void onChecked();
    void countDown();
    void onTick();
    void begin();
    void openExport();
    void startEngine();
    void halt(const ApiError &why);
    void onRecorded(const QList<PlanChange> &changes);
    void onBlocked(const ApiError &why);
    void onIdle();
    void onFinished();
    void quiesce(State next);
};

void PlanRun::Private::setState(State next)
{
    if (state == next)
        return;
    state = next;
    if (next == State::Running)
        rate.begin(services.clock.steadyMs());
    else
        rate.end();
    Q_EMIT q->stateChanged();
}

void PlanRun::Private::fail(const ApiError &why, State next)
{
    error = why;
    startsAfterCheck = false;
    release();
    if (state == next)
        Q_EMIT q->stateChanged();
    else
        setState(next);
}

//! Lets others run plans. The engine and the check may be calling: they end later.
void PlanRun::Private::release()
{
    if (engine) {
        engine->disconnect(q);
        engine->quiesce();
        engine.release()->deleteLater();
    }
    if (exporting) {
        exporting->disconnect(q);
        exporting.release()->deleteLater();
    }
    if (checking) {
        checking->disconnect(q);
        checking.release()->deleteLater();
    }
    lock.reset();
}

//! Makes this run the only one that may write about the plan, then goes on.
template<class Then>
void PlanRun::Private::take(Then then)
{
    auto fresh = std::make_unique<PlanLock>(services.ledger.directory(), head.environment, head.host);
    if (const auto refused = fresh->acquire()) {
        const bool isUntouched =
            state == State::Prepared || state == State::Ready || state == State::CountingDown;
        fail(*refused,
             isUntouched ? State(state == State::CountingDown ? State::Ready : state) : State::Blocked);
        return;
    }
    lock = std::move(fresh);
    owner = QUuid::createUuid();
    taking = services.ledger.take(head.id, owner).then(q, [this, then](const Result<PlanSummary> &answer) {
        if (!answer)
            return fail(answer.error(), state == State::Checking ? State::Prepared : State::Blocked);
        head = answer->head;
        progress = answer->progress;
        then();
    });
}

void PlanRun::Private::note(PlanState written, std::function<void()> then)
{
    const QDateTime at = utcNow();
    noting = services.ledger.setState(head.id, owner, written, at)
                 .then(q, [this, written, at, then](const Result<bool> &answer) {
                     if (!answer)
                         return fail(answer.error());
                     head.state = written;
                     if (written == PlanState::Running && !head.startedAt.isValid())
                         head.startedAt = at;
                     head.endedAt =
                         written == PlanState::Finished || written == PlanState::Stopped ? at : QDateTime();
                     then();
                 });
}

// ---- Dry run and countdown

void PlanRun::Private::beginCheck()
{
    findings = {};
    checking = std::make_unique<PlanCheck>(services, head, owner);
    connect(checking.get(), &PlanCheck::recorded, q,
            [this](const QList<PlanChange> &changes) { onRecorded(changes); });
    connect(checking.get(), &PlanCheck::progressed, q, [this] {
        findings = checking->findings();
        Q_EMIT q->progressed();
    });
    connect(checking.get(), &PlanCheck::finished, q, [this] { onChecked(); });
    connect(checking.get(), &PlanCheck::failed, q,
            [this](const ApiError &why) { fail(why, State::Prepared); });
    checking->start();
}

void PlanRun::Private::onChecked()
{
    release();
    const bool isLong = services.clock.steadyMs() - startedMs > kWaitedFor.count();
    if (std::exchange(startsAfterCheck, false) && (delay.count() <= 0 || !isLong))
        countDown();
    else
        setState(State::Ready);
}

void PlanRun::Private::countDown()
{
    secondsLeft = static_cast<int>(std::max<std::chrono::seconds::rep>(0, delay.count()));
    if (secondsLeft == 0)
        return begin();
    countdown.start(std::chrono::seconds(1));
    setState(State::CountingDown);
}

void PlanRun::Private::onTick()
{
    --secondsLeft;
    if (secondsLeft <= 0) {
        countdown.stop();
        begin();
    }
    Q_EMIT q->countdownChanged(std::max(0, secondsLeft));
}

// ---- Running

void PlanRun::Private::begin()
{
    error.reset();
    take([this] { note(PlanState::Running, [this] { startEngine(); }); });
    if (lock)
        setState(State::Running);
}

void PlanRun::Private::startEngine()
{
    if (state != State::Running) // stopped or paused before it began
        return onIdle();
    if (head.kind == PlanKind::ExportData && !exporting)
        return openExport();
    wasInterrupted = false;
    engine = std::make_unique<PlanEngine>(services, head, owner,
                                          exporting ? exporting->source() : std::optional<PartSource>());
    connect(engine.get(), &PlanEngine::recorded, q,
            [this](const QList<PlanChange> &changes) { onRecorded(changes); });
    connect(engine.get(), &PlanEngine::waitChanged, q, &PlanRun::progressed);
    connect(engine.get(), &PlanEngine::blocked, q, [this](const ApiError &why) { onBlocked(why); });
    connect(engine.get(), &PlanEngine::idle, q, [this] { onIdle(); });
    connect(engine.get(), &PlanEngine::finished, q, [this] { onFinished(); });
    engine->start();
}

void PlanRun::Private::onRecorded(const QList<PlanChange> &changes)
{
    const qint64 before = progress.settled();
    for (const PlanChange &change : changes) {
        --progress.of(change.before);
        ++progress.of(change.item.state);
    }
    if (const qint64 ended = progress.settled() - before; ended > 0)
        rate.add(services.clock.steadyMs(), ended);
    for (const PlanChange &change : changes)
        Q_EMIT q->itemChanged(change.item.place);
    Q_EMIT q->progressed();
}

//! What was sent is still waited for; then the run is blocked.
void PlanRun::Private::onBlocked(const ApiError &why)
{
    error = why;
    afterIdle = State::Blocked;
    setState(State::Stopping);
}

void PlanRun::Private::onIdle()
{
    const State next = afterIdle;
    const PlanState written = next == State::Stopped ? PlanState::Stopped : PlanState::Paused;
    note(written, [this, next] {
        release();
        setState(next);
    });
}

void PlanRun::Private::onFinished()
{
    if (exporting && !exporting->isWritten()) {
        exporting->write();
        Q_EMIT q->progressed();
        return;
    }
    note(PlanState::Finished, [this] {
        if (exporting)
            exporting->removeParts();
        release();
        setState(State::Finished);
    });
}

void PlanRun::Private::openExport()
{
    exporting = std::make_unique<ExportStage>(services, head, owner);
    connect(exporting.get(), &ExportStage::recorded, q,
            [this](const QList<PlanChange> &changes) { onRecorded(changes); });
    connect(exporting.get(), &ExportStage::opened, q, [this] { startEngine(); });
    connect(exporting.get(), &ExportStage::written, q, [this] { onFinished(); });
    connect(exporting.get(), &ExportStage::stopped, q, [this] { onIdle(); });
    connect(exporting.get(), &ExportStage::failed, q, [this](const ApiError &why) { halt(why); });
    exporting->open();
}

//! Nothing is on its way, and it cannot go on.
void PlanRun::Private::halt(const ApiError &why)
{
    error = why;
    afterIdle = State::Blocked;
    setState(State::Stopping);
    onIdle();
}

void PlanRun::Private::quiesce(State next)
{
    if (exporting && exporting->isWritten())
        return; // nothing is left but to note it
    afterIdle = next;
    setState(State::Stopping);
    if (exporting && exporting->isWriting())
        exporting->stop();
    else if (engine)
        engine->quiesce(); // else it has not begun, and startEngine() sees the state
}

PlanRun::PlanRun(const PlanServices &services, const PlanSummary &plan, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(services, plan))
{
    d->q = this;
    connect(&d->countdown, &QTimer::timeout, this, [this] { d->onTick(); });
}

PlanRun::~PlanRun() = default;

std::optional<ApiError> PlanRun::refusal() const
{
    if (d->head.profileId != d->services.profile.id)
        return refusedHere(u"other_profile"_s, {});
    if (d->head.environment != d->services.profile.environment)
        return refusedHere(u"other_environment"_s, {});
    if (d->head.host != planHost(d->services.profile))
        return refusedHere(u"other_host"_s, {});
    if (!mayStart(d->head.kind, d->services.profile.access))
        return readOnly();
    return {};
}

void PlanRun::check()
{
    if (d->state != State::Prepared && d->state != State::Ready)
        return;
    d->error = refusal();
    if (d->error) {
        Q_EMIT stateChanged();
        return;
    }
    d->take([this] {
        if (d->state == State::Checking)
            d->beginCheck();
    });
    if (d->lock)
        d->setState(State::Checking);
}

void PlanRun::start(std::chrono::seconds delay)
{
    d->delay = delay;
    if (d->state == State::Prepared) {
        d->startsAfterCheck = true;
        d->startedMs = d->services.clock.steadyMs();
        check();
        if (d->state != State::Checking)
            d->startsAfterCheck = false;
        return;
    }
    if (d->state != State::Ready)
        return;
    d->error = refusal();
    if (d->error)
        Q_EMIT stateChanged();
    else
        d->countDown();
}

void PlanRun::cancelCountdown()
{
    if (d->state != State::CountingDown)
        return;
    d->countdown.stop();
    d->setState(State::Ready);
}

void PlanRun::pause()
{
    if (d->state == State::Running)
        d->quiesce(State::Paused);
}

void PlanRun::resume()
{
    if (d->state != State::Paused && d->state != State::Stopped && d->state != State::Blocked)
        return;
    if (const auto refused = refusal()) {
        d->fail(*refused, d->state);
        return;
    }
    if (!d->head.startedAt.isValid()) { // stopped before it began: as if it were new
        d->setState(State::Prepared);
        start();
        return;
    }
    d->begin();
}

void PlanRun::stop()
{
    switch (d->state) {
    case State::CountingDown:
        cancelCountdown();
        break;
    case State::Checking:
        d->startsAfterCheck = false;
        d->taking.abort();
        d->release();
        d->setState(State::Prepared);
        break;
    case State::Running:
        d->quiesce(State::Stopped);
        break;
    case State::Stopping:
        if (d->afterIdle == State::Paused)
            d->afterIdle = State::Stopped;
        break;
    case State::Prepared:
    case State::Ready:
    case State::Paused:
    case State::Blocked:
        d->afterIdle = State::Stopped;
        d->take([this] { d->onIdle(); });
        break;
    case State::Stopped:
    case State::Finished:
        break;
    }
}

PlanRun::State PlanRun::state() const
{
    return d->state;
}

const PlanHead &PlanRun::head() const
{
    return d->head;
}

const PlanProgress &PlanRun::progress() const
{
    return d->progress;
}

const PlanFindings &PlanRun::findings() const
{
    return d->findings;
}

std::optional<double> PlanRun::itemsPerMinute() const
{
    return d->rate.perMinute(d->services.clock.steadyMs());
}

std::optional<std::chrono::seconds> PlanRun::timeLeft() const
{
    return d->rate.timeFor(d->progress.waiting + d->progress.underway, d->services.clock.steadyMs());
}

PlanWait PlanRun::waiting() const
{
    if (d->exporting && d->exporting->isWriting())
        return {PlanWait::Reason::Writing, {}};
    return d->engine ? d->engine->waiting() : PlanWait();
}

int PlanRun::secondsLeft() const
{
    return d->secondsLeft;
}

const std::optional<ApiError> &PlanRun::error() const
{
    return d->error;
}

bool PlanRun::wasInterrupted() const
{
    return d->wasInterrupted;
}

bool PlanRun::isBusy() const
{
    return d->state == State::Checking || d->state == State::CountingDown || d->state == State::Running ||
           d->state == State::Stopping;
}

} // namespace vinculo::models
