// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/governor.h"

#include "core/api/retryafter.h"

#include <QDateTime>
#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <array>
#include <limits>
#include <list>
#include <map>
#include <vector>

namespace vinculo::api {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr std::size_t kMaxInFlight = 6; // six are enough (docs/performance.md); Qt has six connections a host
constexpr int kMaxWritesInFlight = 4;   // retrievals take minutes: two places stay free for reading
constexpr std::size_t kDeletions = 5;
constexpr qint64 kDeletionWindowMs = 60'000;
constexpr int kMaxAttempts = 4;
constexpr qint64 kBackoffMs = 3'000; // Belvo's published base; doubled each time
constexpr qint64 kMaxBackoffMs = 30'000;
constexpr int kGiveUpsToOpenCircuit = 5;
constexpr qint64 kMeterStepMs = 1'000;
constexpr qint64 kNever = std::numeric_limits<qint64>::max();

bool isSynchronousDeletion(const Request &request)
{
    return request.verb == HttpVerb::Delete && !request.asynchronous;
}

//! The connection or the server failed, not the request.
bool isOutage(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::Timeout || kind == ErrorKind::Server;
}

bool isRetryable(const Request &request, ErrorKind kind)
{
    return request.verb == HttpVerb::Get && (isOutage(kind) || kind == ErrorKind::RateLimited);
}

//! Pause after a throttle when the server does not name one: the firewall forgets after its window, a 429 is
//! counted by the minute.
seconds defaultPause(int httpStatus)
{
    return httpStatus == 429 ? seconds(60) : seconds(30);
}

void forgetOlder(std::deque<qint64> &times, qint64 limit)
{
    while (!times.empty() && times.front() <= limit)
        times.pop_front();
}

} // namespace

Clock Clock::system()
{
    return {[] {
                const auto now = std::chrono::steady_clock::now().time_since_epoch();
                return static_cast<qint64>(std::chrono::duration_cast<milliseconds>(now).count());
            },
            [] { return QDateTime::currentMSecsSinceEpoch(); },
            {}};
}

struct Governor::Private
{
    struct Item
    {
        quint64 id = 0;
        Request request;
        Priority priority = Priority::Interactive;
        CallSource<Response> source;
        qint64 notBefore = 0;
    };
    struct Flight
    {
        Item item;
        Call<Response> call;
    };

    Governor &q;
    Transport &transport;
    Clock clock;
    RateLimits limits;
    QTimer timer;
    std::array<std::list<Item>, 2> queues; // by priority
    std::map<quint64, Flight> flights;
    std::shared_ptr<CallWindow> window;
    QHash<QString, qint64> recalled; // when links may be refreshed again, by mark
    qint64 recalledUntil = 0;        // the latest of them
    std::function<QString(const QString &linkId)> markOf;
    quint64 lastId = 0;
    int giveUps = 0;

    Private(Governor &owner, Transport &sender, Clock times, RateLimits rates,
            std::shared_ptr<CallWindow> shared)
        : q(owner)
        , transport(sender)
        , clock(std::move(times))
        , limits(rates)
        , window(shared ? std::move(shared) : std::make_shared<CallWindow>())
    {
    }

    [[nodiscard]] qint64 now() const { return clock.steadyMs(); }
    [[nodiscard]] double jitter() const
    {
        return clock.jitter ? clock.jitter() : QRandomGenerator::global()->generateDouble();
    }
    [[nodiscard]] std::list<Item> &queueOf(Priority priority)
    {
        return queues[priority == Priority::Interactive ? 0 : 1];
    }
    [[nodiscard]] int usedAt(qint64 time) const
    {
        const qint64 old = time - limits.window.count();
        const auto recent = std::ranges::count_if(window->answered, [old](qint64 end) { return end > old; });
        return static_cast<int>(recent) + window->inFlight;
    }
    [[nodiscard]] int inFlight(bool (*matches)(const Request &)) const
    {
        return static_cast<int>(std::count_if(flights.begin(), flights.end(), [matches](const auto &entry) {
            return matches(entry.second.item.request);
        }));
    }

    [[nodiscard]] bool mayGo(const Item &item, qint64 time) const;
    [[nodiscard]] std::vector<qint64> placesOfWindow(qint64 time) const;
    [[nodiscard]] std::vector<qint64> deletionEnds(qint64 time) const;
    [[nodiscard]] qint64 deletionPossibleAt(qint64 time, std::size_t ahead) const;
    void pump();
    void start(std::list<Item> &queue, std::list<Item>::iterator position);
    void onAnswer(quint64 id, const Result<Response> &answer);
    void noteLanding(const Item &item);
    void noteEnd(const Item &item);
    bool retryLater(Item &item, const ApiError &error);
    void drop(quint64 id);
    void schedule();
};

//! Ends of the deletions that still count, oldest first; those in flight count as ending now.
std::vector<qint64> Governor::Private::deletionEnds(qint64 time) const
{
    std::vector<qint64> ends;
    for (const qint64 end : window->deletionsAnswered)
        if (end > time - kDeletionWindowMs)
            ends.push_back(end);
    ends.insert(ends.end(), static_cast<std::size_t>(window->deletionsInFlight), time);
    return ends;
}

//! When a deletion with `ahead` others before it may be sent.
qint64 Governor::Private::deletionPossibleAt(qint64 time, std::size_t ahead) const
{
    std::vector<qint64> ends = deletionEnds(time);
    for (std::size_t i = 0; i <= ahead; ++i)
        ends.push_back(ends.size() < kDeletions ? time : ends[ends.size() - kDeletions] + kDeletionWindowMs);
    return ends.back();
}

//! When each place of the window that background calls may use can be taken, soonest first.
std::vector<qint64> Governor::Private::placesOfWindow(qint64 time) const
{
    std::vector<qint64> places;
    for (const qint64 end : window->answered) // in the order of their ends
        if (end + limits.window.count() > time)
            places.push_back(end + limits.window.count());
    places.insert(places.end(), static_cast<std::size_t>(window->inFlight), time + limits.window.count());
    const auto size = static_cast<std::size_t>(std::max(1, limits.calls - limits.reserved));
    if (places.size() > size)
        places.erase(places.begin(), places.end() - static_cast<std::ptrdiff_t>(size));
    else
        places.insert(places.begin(), size - places.size(), time);
    for (qint64 &place : places)
        place = std::max(place, window->pausedUntil);
    return places;
}

bool Governor::Private::mayGo(const Item &item, qint64 time) const
{
    if (item.notBefore > time)
        return false;
    const int reserved = item.priority == Priority::Background ? limits.reserved : 0;
    if (usedAt(time) >= limits.calls - reserved)
        return false;
    const auto isWrite = [](const Request &request) { return request.verb != HttpVerb::Get; };
    if (isWrite(item.request) && inFlight(isWrite) >= kMaxWritesInFlight)
        return false;
    return !isSynchronousDeletion(item.request) || deletionPossibleAt(time, 0) <= time;
}

void Governor::Private::pump()
{
    const qint64 time = now();
    forgetOlder(window->answered, time - limits.window.count());
    forgetOlder(window->deletionsAnswered, time - kDeletionWindowMs);
    bool started = window->pausedUntil <= time;
    while (started && flights.size() < kMaxInFlight) {
        started = false;
        for (auto &queue : queues) {
            const auto next =
                std::find_if(queue.begin(), queue.end(), [&](const Item &item) { return mayGo(item, time); });
            if (next == queue.end())
                continue;
            start(queue, next);
            started = true;
            break;
        }
    }
    schedule();
    Q_EMIT q.rateStateChanged();
}

void Governor::Private::start(std::list<Item> &queue, std::list<Item>::iterator position)
{
    const quint64 id = position->id;
    Flight &flight = flights[id];
    flight.item = std::move(*position);
    queue.erase(position);
    ++window->inFlight;
    window->deletionsInFlight += isSynchronousDeletion(flight.item.request) ? 1 : 0;
    flight.call = transport.send(flight.item.request).then(&q, [this, id](const Result<Response> &answer) {
        onAnswer(id, answer);
    });
}

void Governor::Private::noteLanding(const Item &item)
{
    --window->inFlight;
    window->deletionsInFlight -= isSynchronousDeletion(item.request) ? 1 : 0;
}

void Governor::Private::noteEnd(const Item &item)
{
    window->answered.push_back(now());
    if (isSynchronousDeletion(item.request))
        window->deletionsAnswered.push_back(now());
}

void Governor::Private::onAnswer(quint64 id, const Result<Response> &answer)
{
    auto node = flights.extract(id);
    if (node.empty())
        return;
    Item item = std::move(node.mapped().item);
    noteLanding(item);
    if (answer || answer.error().kind != ErrorKind::ReadOnly)
        noteEnd(item);
    if (!answer && retryLater(item, answer.error())) {
        queueOf(item.priority).push_front(std::move(item));
    } else {
        const bool outage = !answer && isOutage(answer.error().kind);
        giveUps = outage ? giveUps + 1 : 0;
        item.source.finish(answer);
    }
    pump();
}

bool Governor::Private::retryLater(Item &item, const ApiError &error)
{
    const qint64 time = now();
    qint64 delay = 0;
    if (error.kind == ErrorKind::RateLimited) {
        const seconds pause =
            std::min(error.retryAfter.value_or(defaultPause(error.httpStatus)), kLongestRetryAfter);
        delay = milliseconds(pause).count();
        window->pausedUntil = std::max(window->pausedUntil, time + delay);
        delay += static_cast<qint64>(jitter() * 1000); // so that two windows do not come back in step
    } else {
        const qint64 ceiling = std::min(kBackoffMs << (item.request.attempt - 1), kMaxBackoffMs);
        delay = static_cast<qint64>(jitter() * static_cast<double>(ceiling));
        if (error.retryAfter)
            delay += milliseconds(std::min(*error.retryAfter, kLongestRetryAfter)).count();
    }
    const bool circuitOpen = giveUps >= kGiveUpsToOpenCircuit && isOutage(error.kind);
    if (!isRetryable(item.request, error.kind) || item.request.attempt >= kMaxAttempts || circuitOpen)
        return false;
    ++item.request.attempt;
    item.notBefore = time + delay;
    return true;
}

void Governor::Private::drop(quint64 id)
{
    for (auto &queue : queues)
        queue.remove_if([id](const Item &item) { return item.id == id; });
    if (auto node = flights.extract(id); !node.empty()) {
        noteLanding(node.mapped().item);
        noteEnd(node.mapped().item);
    }
    pump();
}

//! Sets the timer to the next moment at which something may change by itself.
void Governor::Private::schedule()
{
    const qint64 time = now();
    qint64 next = kNever;
    const auto consider = [&](qint64 moment) {
        if (moment > time)
            next = std::min(next, moment);
    };
    consider(window->pausedUntil);
    if (!window->answered.empty())
        consider(std::max(window->answered.front() + limits.window.count(), time + kMeterStepMs));
    for (const auto &queue : queues) {
        for (const Item &item : queue) {
            consider(item.notBefore);
            if (isSynchronousDeletion(item.request))
                consider(deletionPossibleAt(time, 0));
        }
    }
    if (next == kNever)
        timer.stop();
    else
        timer.start(milliseconds(next - time));
}

Governor::Governor(Transport &transport, Clock clock, QObject *parent, RateLimits limits,
                   std::shared_ptr<CallWindow> window)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, transport, std::move(clock), limits, std::move(window)))
{
    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, &Governor::wake);
}

Governor::~Governor()
{
    d->timer.stop();
    ApiError gone;
    gone.kind = ErrorKind::Cancelled;
    for (auto &queue : d->queues)
        for (auto &item : queue)
            item.source.finish(Unexpected(gone));
    for (auto &[id, flight] : d->flights) {
        d->noteLanding(flight.item); // whoever comes next has to reckon with it
        d->noteEnd(flight.item);
        ApiError cut = gone;
        if (flight.item.request.verb != HttpVerb::Get)
            cut.kind = ErrorKind::OutcomeUnknown;
        flight.item.source.finish(Unexpected(cut));
    }
}

Call<Response> Governor::send(const Request &request, Priority priority)
{
    Private::Item item;
    item.id = ++d->lastId;
    item.request = request;
    item.priority = priority;
    Call<Response> call = item.source.call();
    item.source.onAbort([guard = QPointer(this), id = item.id] {
        if (guard)
            guard->d->drop(id);
    });
    d->queueOf(priority).push_back(std::move(item));
    d->pump();
    return call;
}

qint64 Governor::utcMs() const
{
    return d->clock.utcMs();
}

RateState Governor::rateState() const
{
    const qint64 time = d->now();
    RateState state;
    state.limit = d->limits.calls;
    state.usedInWindow = std::min(d->usedAt(time), d->limits.calls);
    state.waiting = static_cast<int>(d->queues[0].size() + d->queues[1].size());
    if (d->window->pausedUntil > time)
        state.pausedFor = milliseconds(d->window->pausedUntil - time);
    return state;
}

milliseconds Governor::waitForLimit(int calls) const
{
    const std::size_t ahead = d->queues[0].size() + d->queues[1].size();
    const std::size_t last = ahead + static_cast<std::size_t>(std::max(0, calls));
    if (last == 0)
        return milliseconds(0);
    const qint64 time = d->now();
    const std::vector<qint64> places = d->placesOfWindow(time);
    const auto windows = static_cast<qint64>((last - 1) / places.size());
    const qint64 possibleAt = places[(last - 1) % places.size()] + windows * d->limits.window.count();
    return milliseconds(std::max<qint64>(0, possibleAt - time));
}

std::optional<seconds> Governor::refreshCooldown(const QString &linkId) const
{
    const QString id = linkId.toLower();
    const qint64 time = d->now();
    qint64 possibleAt = d->window->refreshableAt.value(id);
    if (d->recalledUntil > time)
        possibleAt = std::max(possibleAt, d->recalled.value(d->markOf(id)));
    const qint64 left = possibleAt - time;
    if (left <= 0)
        return {};
    return seconds((left + 999) / 1000);
}

void Governor::noteRefresh(const QString &linkId, seconds wait)
{
    const qint64 time = d->now();
    QHash<QString, qint64> &refreshableAt = d->window->refreshableAt;
    refreshableAt.removeIf([time](const auto &entry) { return entry.value() <= time; });
    refreshableAt.insert(linkId.toLower(), time + milliseconds(wait).count());
}

void Governor::recallRefreshes(const QHash<QString, seconds> &waits,
                               std::function<QString(const QString &linkId)> markOf)
{
    const qint64 time = d->now();
    d->markOf = std::move(markOf);
    d->recalled.clear();
    d->recalledUntil = 0;
    for (auto wait = waits.begin(); wait != waits.end(); ++wait) {
        const qint64 possibleAt = time + milliseconds(wait.value()).count();
        d->recalled.insert(wait.key(), possibleAt);
        d->recalledUntil = std::max(d->recalledUntil, possibleAt);
    }
    Q_EMIT refreshesRecalled();
}

std::optional<seconds> Governor::deletionCooldown() const
{
    const qint64 time = d->now();
    std::size_t waiting = 0;
    for (const auto &queue : d->queues)
        waiting += static_cast<std::size_t>(std::count_if(queue.begin(), queue.end(), [](const auto &item) {
            return isSynchronousDeletion(item.request);
        }));
    const qint64 left = d->deletionPossibleAt(time, waiting) - time;
    if (left <= 0)
        return {};
    return seconds((left + 999) / 1000);
}

void Governor::wake()
{
    d->pump();
}

} // namespace vinculo::api
