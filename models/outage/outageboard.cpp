// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outage/outageboard.h"

#include "core/domain/resources/registry.h"
#include "models/flows/linkrow.h"

#include <algorithm>
#include <tuple>

namespace vinculo::models {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using storage::JournalEntry;

namespace {

constexpr auto kGather = 300ms;    // the calls of one plan end close together
constexpr auto kFirstStatus = 20s; // nothing is wrong as far as we know: let the window get its lists first
constexpr auto kStatusSoon = 5min;
constexpr auto kStatusRarely = 30min;
constexpr auto kRecoveredShown = 12h;

QDateTime utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

//! Worst first.
int rankOf(OutageState state)
{
    switch (state) {
    case OutageState::Confirmed:
        return 0;
    case OutageState::Suspected:
        return 1;
    case OutageState::Recovered:
        return 2;
    case OutageState::TooFew:
        return 3;
    }
    return 3;
}

} // namespace

OutageBoard::OutageBoard(const Profile &profile, storage::Journal &journal, storage::Settings &settings,
                         QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_journal(journal)
    , m_clock([] { return QDateTime::currentDateTimeUtc(); })
    , m_holds(settings, profile.id)
    , m_kept(settings, profile.id)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kGather);
    connect(&m_soon, &QTimer::timeout, this, &OutageBoard::evaluate);
    m_status.setSingleShot(true);
    connect(&m_status, &QTimer::timeout, this, &OutageBoard::askStatus);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &OutageBoard::evaluate); // outages fade, holds end
    m_minute.start();
    connect(&journal, &storage::Journal::appended, this, &OutageBoard::onAppended);
    constexpr qint64 kKnown = outagelimits::kUsualMs + outagelimits::kRunMs;
    m_reading = journal.institutionCalls(profile, m_clock().toMSecsSinceEpoch() - kKnown)
                    .then(this, [this](const Result<QList<JournalEntry>> &entries) { onRead(entries); });
}

OutageBoard::~OutageBoard() = default;

void OutageBoard::setClock(Clock clock)
{
    m_clock = std::move(clock);
    evaluate();
}

void OutageBoard::setConnection(api::Connection *connection)
{
    m_asking = {};
    m_connection = connection;
    m_status.stop();
    if (connection)
        m_status.start(m_outages.isEmpty() && m_kept.all().isEmpty() ? kFirstStatus : 0ms);
    evaluate();
}

void OutageBoard::onRead(const Result<QList<JournalEntry>> &entries)
{
    const QList<JournalEntry> known = entries.value_or(QList<JournalEntry>());
    qint64 newest = 0;
    for (const JournalEntry &entry : known) {
        take(entry);
        newest = std::max(newest, entry.id);
    }
    // Of what has ended while the journal was read some is in the answer as well.
    for (const JournalEntry &entry : std::exchange(m_meanwhile, {}))
        if (entry.id > newest)
            take(entry);
    m_isRead = true;
    recall();
    evaluate();
}

void OutageBoard::recall()
{
    const QDateTime now = m_clock();
    const auto isOld = [&now](const QDateTime &at, std::chrono::milliseconds life) {
        return at.isValid() && at.addDuration(life) < now;
    };
    for (auto kept = m_kept.all().cbegin(); kept != m_kept.all().cend(); ++kept) {
        if (isOld(kept->asOf, std::chrono::milliseconds(outagelimits::kUsualMs)) ||
            isOld(kept->overAt, kRecoveredShown))
            continue; // nobody waits for that any more
        std::vector<BankAttempt> attempts = m_attempts.value(kept.key());
        const auto end = std::ranges::upper_bound(attempts, kept->lastFailureMs, {}, &BankAttempt::atMs);
        attempts.erase(end, attempts.end());
        m_seen.insert(kept.key(), {.figures = figuresOf(attempts, kept->lastFailureMs),
                                   .asOf = kept->asOf,
                                   .downSince = kept->downSince,
                                   .wasOut = true,
                                   .isOver = kept->overAt.isValid(),
                                   .overAt = kept->overAt});
    }
}

void OutageBoard::keep()
{
    SeenOutageMap kept;
    for (auto seen = m_seen.cbegin(); seen != m_seen.cend(); ++seen)
        kept.insert(seen.key(), {.asOf = seen->asOf,
                                 .downSince = seen->downSince,
                                 .lastFailureMs = seen->figures.lastFailureMs,
                                 .overAt = seen->overAt});
    m_kept.set(kept);
}

void OutageBoard::onAppended(const JournalEntry &entry)
{
    if (entry.profileName != m_profile.name || entry.environment != m_profile.environment)
        return;
    if (!m_isRead)
        m_meanwhile.append(entry);
    else if (take(entry))
        m_soon.start();
}

bool OutageBoard::take(const JournalEntry &entry)
{
    const BankEvidence evidence = evidenceOf(entry.call);
    if (!entry.isCall() || evidence == BankEvidence::SaysNothing)
        return false;
    std::vector<BankAttempt> &attempts = m_attempts[entry.call.institution];
    BankAttempt attempt{entry.call.startedAtMs, evidence == BankEvidence::BankSide, entry.linkMark};
    if (attempt.hasFailed)
        attempt.requestId = entry.call.requestId;
    // By the time they began; they end in another order.
    const auto place = std::ranges::upper_bound(attempts, attempt.atMs, {}, &BankAttempt::atMs);
    attempts.insert(place, std::move(attempt));
    return true;
}

BankStatus OutageBoard::statusOf(const QString &institution) const
{
    if (!m_statusAt.isValid())
        return BankStatus::Unknown;
    return m_down.contains(institution) ? BankStatus::Down : BankStatus::Healthy;
}

std::optional<Outage> OutageBoard::evaluated(const QString &institution, Seen &seen)
{
    const qint64 now = m_clock().toMSecsSinceEpoch();
    const auto attempts = m_attempts.constFind(institution);
    const BankFigures figures = attempts == m_attempts.cend() ? BankFigures() : figuresOf(*attempts, now);
    const BankFinding finding = findingOf(figures, now);
    Outage outage{.institution = institution, .figures = figures, .status = statusOf(institution)};
    outage.statusAt = m_statusAt;
    const bool isDown = outage.status == BankStatus::Down;
    if (isDown && !seen.downSince.isValid())
        seen.downSince = m_statusAt;
    // The status was down and no longer is, and nothing has failed since: over, also without a try of ours.
    const bool hasComeBack = seen.downSince.isValid() && outage.status == BankStatus::Healthy &&
                             figures.lastFailureMs < m_statusAt.toMSecsSinceEpoch();
    if (isDown || (finding == BankFinding::Suspected && !hasComeBack)) {
        outage.state = isDown ? OutageState::Confirmed : OutageState::Suspected;
        seen.wasOut = true;
        seen.isOver = false;
        seen.overAt = {};
        seen.figures = figures;
        seen.asOf = std::max(utc(figures.lastFailureMs), m_statusAt);
    } else if (seen.wasOut && (finding == BankFinding::Recovered || hasComeBack || seen.isOver)) {
        outage.state = OutageState::Recovered;
        outage.figures = seen.figures; // as it was; what works now is no part of it
        if (!std::exchange(seen.isOver, true)) {
            seen.overAt = m_clock();
            noteRecovery(institution);
        }
        if (seen.overAt.addDuration(std::chrono::milliseconds(kRecoveredShown)) < m_clock())
            seen = {};
    } else if (finding == BankFinding::TooFew) {
        outage.state = OutageState::TooFew;
    } else if (seen.downSince.isValid() && outage.status == BankStatus::Unknown) {
        return std::nullopt; // of an earlier run: whether it has come back is still to be asked
    } else {
        seen = {};
        return std::nullopt;
    }
    const qint64 first = outage.figures.sinceMs;
    outage.since = first > 0 ? utc(first) : seen.downSince;
    outage.asOf = std::max(utc(outage.figures.lastFailureMs), m_statusAt);
    outage.isStale = !m_connection;
    outage.heldUntil = m_holds.until(institution, m_clock());
    return outage;
}

void OutageBoard::evaluate()
{
    m_soon.stop();
    if (!m_isRead)
        return;
    QSet<QString> institutions(m_attempts.keyBegin(), m_attempts.keyEnd());
    for (auto seen = m_seen.begin(); seen != m_seen.end(); ++seen)
        institutions.insert(seen.key());
    QList<Outage> outages;
    QHash<QString, Outage> tooFew;
    for (const QString &institution : std::as_const(institutions)) {
        const std::optional<Outage> outage = evaluated(institution, m_seen[institution]);
        if (!m_seen[institution].wasOut)
            m_seen.remove(institution);
        if (outage && outage->state == OutageState::TooFew)
            tooFew.insert(institution, *outage);
        else if (outage)
            outages.append(*outage);
    }
    std::ranges::sort(outages, [](const Outage &left, const Outage &right) {
        return std::tuple(rankOf(left.state), -left.figures.failures, left.institution) <
               std::tuple(rankOf(right.state), -right.figures.failures, right.institution);
    });
    keep();
    schedule();
    Q_EMIT looked();
    const QStringList held = m_holds.held(m_clock()); // also for banks that are no outage any more
    if (outages == m_outages && tooFew == m_tooFew && held == m_held)
        return;
    m_held = held;
    const bool isWorse = std::ranges::any_of(outages, [this](const Outage &outage) {
        return outage.state == OutageState::Suspected &&
               std::ranges::find(m_outages, outage.institution, &Outage::institution) == m_outages.end();
    });
    m_outages = std::move(outages);
    m_tooFew = std::move(tooFew);
    if (isWorse)
        askStatus(); // what does Belvo say about it?
    Q_EMIT changed();
}

void OutageBoard::schedule()
{
    if (!m_connection || m_status.isActive() || m_asking.isPending())
        return;
    const bool isOut =
        std::any_of(m_seen.cbegin(), m_seen.cend(), [](const Seen &seen) { return !seen.isOver; });
    const bool isWatched = isOut || !m_holds.held(m_clock()).isEmpty();
    m_status.start(isWatched ? std::chrono::milliseconds(kStatusSoon)
                             : std::chrono::milliseconds(kStatusRarely));
}

void OutageBoard::askStatus()
{
    if (!m_connection || m_asking.isPending())
        return;
    constexpr int kLargestPage = 1000; // Belvo has some hundreds of institutions
    m_asking =
        m_connection->client
            .list(resources::institutions(), {.filters = {{u"status"_s, FilterOp::Equals, {u"down"_s}}},
                                              .pageSize = kLargestPage,
                                              .priority = api::Governor::Priority::Background})
            .then(this, [this](const Result<api::ListPage> &page) { onStatus(page); });
}

void OutageBoard::onStatus(const Result<api::ListPage> &page)
{
    m_status.stop();
    if (page && page->rows) { // else the status is as last known, with its time
        m_down.clear();
        for (std::size_t row = 0; row < page->rows->rowCount; ++row)
            if (wireText(*page->rows, row, "status") == "down"_L1)
                m_down.insert(wireText(*page->rows, row, "name"));
        m_statusAt = m_clock();
    }
    evaluate();
}

void OutageBoard::noteRecovery(const QString &institution)
{
    release(institution);
    // Later: whoever asks now shall find it among the outages.
    QMetaObject::invokeMethod(
        this, [this, institution] { Q_EMIT recovered(institution); }, Qt::QueuedConnection);
}

std::optional<Outage> OutageBoard::outage(const QString &institution) const
{
    const auto found = std::ranges::find(m_outages, institution, &Outage::institution);
    if (found != m_outages.end())
        return *found;
    const auto few = m_tooFew.constFind(institution);
    return few == m_tooFew.cend() ? std::nullopt : std::optional(*few);
}

bool OutageBoard::isHeld(const QString &institution) const
{
    return m_holds.until(institution, m_clock()).has_value();
}

void OutageBoard::hold(const QString &institution, std::chrono::hours time)
{
    const QDateTime until = m_clock().addDuration(std::chrono::milliseconds(time));
    m_holds.hold(institution, until);
    m_journal.append(m_profile, ChangeRecord{.kind = ChangeRecord::Kind::RefreshesHeld,
                                             .subject = institution,
                                             .detail = until.toString(Qt::ISODate)});
    evaluate();
}

void OutageBoard::release(const QString &institution)
{
    if (!m_holds.release(institution))
        return;
    m_journal.append(m_profile,
                     ChangeRecord{.kind = ChangeRecord::Kind::RefreshesReleased, .subject = institution});
    m_soon.start();
}

void OutageBoard::dismiss(const QString &institution)
{
    const auto seen = m_seen.find(institution);
    if (seen == m_seen.end() || !seen->isOver)
        return;
    m_seen.erase(seen);
    evaluate();
}

PlanDraft OutageBoard::refreshPlan(const QString &institution, const QList<PlanTarget> &links) const
{
    PlanDraft draft{.kind = PlanKind::RefreshLinks, .reason = u"outage over: %1"_s.arg(institution)};
    const std::optional<Outage> found = outage(institution);
    if (!found)
        return draft;
    for (const PlanTarget &link : links)
        if (link.institution == institution &&
            found->figures.failedMarks.contains(storage::Journal::markOf(m_profile, link.id)))
            draft.targets.append(link);
    return draft;
}

} // namespace vinculo::models
