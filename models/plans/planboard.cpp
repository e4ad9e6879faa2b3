// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/planboard.h"

#include "core/storage/ledger/ledgerwords.h"
#include "models/plans/exporting/exportparts.h"
#include "models/plans/plandraft.h"
#include "models/plans/review/planfetches.h"
#include "models/plans/review/planladder.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vinculo::models {

namespace {

//! "done 40, failed 2": only what there is, in technical words.
QString figuresOf(const PlanProgress &progress)
{
    const std::pair<QLatin1StringView, qint64> figures[] = {{"done"_L1, progress.done},
                                                            {"already gone"_L1, progress.alreadyGone},
                                                            {"skipped"_L1, progress.skipped},
                                                            {"failed"_L1, progress.failed},
                                                            {"unknown"_L1, progress.unknown}};
    QStringList parts;
    for (const auto &[word, count] : figures)
        if (count > 0)
            parts += word + u' ' + QString::number(count);
    return parts.join(u", "_s);
}

} // namespace

PlanBoard::PlanBoard(PlanServices services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
{
    connect(&m_services.ledger, &storage::Ledger::setAside, this, &PlanBoard::changed);
    reload();
}

PlanBoard::~PlanBoard() = default;

const QList<PlanSummary> &PlanBoard::plans() const
{
    return m_plans;
}

bool PlanBoard::isLoaded() const
{
    return m_isLoaded;
}

const std::optional<ApiError> &PlanBoard::error() const
{
    return m_error;
}

QString PlanBoard::setAsideFile() const
{
    return m_services.ledger.setAsideFile();
}

int PlanBoard::busyCount() const
{
    return static_cast<int>(std::ranges::count_if(m_runs, &PlanRun::isBusy));
}

std::optional<ApiError> PlanBoard::refusal(PlanKind kind) const
{
    if (mayStart(kind, m_services.profile.access))
        return {};
    ApiError error;
    error.kind = ErrorKind::ReadOnly;
    return error;
}

std::unique_ptr<PlanFetches> PlanBoard::fetches(const QList<PlanTarget> &targets) const
{
    return m_services.journal ? std::make_unique<PlanFetches>(m_services, targets) : nullptr;
}

void PlanBoard::reload()
{
    m_reloadAgain = m_loading.isPending();
    if (m_reloadAgain)
        return;
    m_loading = m_services.ledger.plans(m_services.profile.id)
                    .then(this, [this](const Result<QList<PlanSummary>> &answer) { onLoaded(answer); });
}

void PlanBoard::onLoaded(const Result<QList<PlanSummary>> &answer)
{
    m_isLoaded = true;
    m_error.reset();
    if (answer)
        m_plans = *answer;
    else
        m_error = answer.error();
    if (answer && !std::exchange(m_hasTidied, true))
        removeOldParts();
    for (const PlanRun *run : std::as_const(m_runs))
        if (PlanSummary *summary = find(run->head().id))
            *summary = {run->head(), run->progress()};
    if (std::exchange(m_reloadAgain, false))
        reload();
    Q_EMIT changed();
}

//! Of exports that nobody will go on with.
void PlanBoard::removeOldParts() const
{
    std::vector<QUuid> open;
    for (const PlanSummary &plan : m_plans)
        if (plan.head.state != PlanState::Finished)
            open.push_back(plan.head.id);
    ExportParts::removeOthers(m_services.ledger.directory(), m_services.profile.id, open);
}

PlanSummary *PlanBoard::find(const QUuid &plan)
{
    const auto found = std::ranges::find_if(
        m_plans, [&plan](const PlanSummary &summary) { return summary.head.id == plan; });
    return found == m_plans.end() ? nullptr : &*found;
}

api::Call<QUuid> PlanBoard::freeze(const PlanDraft &draft)
{
    std::optional<ApiError> problem = refusal(draft.kind);
    if (!problem)
        problem = problemOf(draft);
    CallSource<QUuid> source;
    api::Call<QUuid> call = source.call();
    if (problem) {
        source.finish(Unexpected(*problem));
        return call;
    }
    const PlanHead head =
        headOf(draft, m_services.profile, QDateTime::fromMSecsSinceEpoch(m_services.clock.utcMs(), Qt::UTC));
    m_freezing[head.id] = m_services.ledger.create(head, draft.targets)
                              .then(this, [this, source, head](const Result<QUuid> &answer) mutable {
                                  const auto keptAlive = m_freezing.extract(head.id);
                                  if (answer)
                                      add(head);
                                  source.finish(answer);
                              });
    return call;
}

//! Before anybody hears of it, so that run() knows it.
void PlanBoard::add(const PlanHead &head)
{
    if (!find(head.id)) {
        PlanProgress progress;
        progress.waiting = head.count;
        m_plans.prepend({head, progress});
    }
    note(head, {.kind = ChangeRecord::Kind::PlanFrozen});
    Q_EMIT changed();
}

PlanRun *PlanBoard::run(const QUuid &plan)
{
    const auto known =
        std::ranges::find_if(m_runs, [&plan](const PlanRun *run) { return run->head().id == plan; });
    if (known != m_runs.end())
        return *known;
    const PlanSummary *summary = find(plan);
    if (!summary)
        return nullptr;
    auto *run = new PlanRun(m_services, *summary, this);
    m_runs.append(run);
    follow(run);
    return run;
}

void PlanBoard::follow(PlanRun *run)
{
    const auto take = [this, run] {
        if (PlanSummary *summary = find(run->head().id))
            *summary = {run->head(), run->progress()};
        Q_EMIT planChanged(run->head().id);
    };
    connect(run, &PlanRun::progressed, this, take);
    connect(run, &PlanRun::stateChanged, this, [this, run, take, last = run->state()]() mutable {
        if (std::exchange(last, run->state()) != run->state())
            note(*run);
        take();
    });
}

void PlanBoard::note(const PlanRun &run)
{
    using Kind = ChangeRecord::Kind;
    const std::optional<ApiError> error = run.error();
    switch (run.state()) {
    case PlanRun::State::Running:
        note(run.head(), {.kind = Kind::PlanStarted});
        break;
    case PlanRun::State::Paused:
        note(run.head(), {.kind = Kind::PlanPaused});
        break;
    case PlanRun::State::Blocked:
        note(run.head(), {.kind = Kind::PlanPaused,
                          .outcome = ChangeRecord::Outcome::Failed,
                          .code = error ? error->code : QString()});
        break;
    case PlanRun::State::Stopped:
        note(run.head(), {.kind = Kind::PlanStopped});
        break;
    case PlanRun::State::Finished:
        note(run.head(), {.kind = Kind::PlanFinished, .detail = figuresOf(run.progress())});
        break;
    case PlanRun::State::Prepared:
    case PlanRun::State::Checking:
    case PlanRun::State::Ready:
    case PlanRun::State::CountingDown:
    case PlanRun::State::Stopping:
        break;
    }
}

void PlanBoard::note(const PlanHead &head, ChangeRecord record)
{
    if (!m_services.journal)
        return;
    record.subject = storage::wordOf(storage::kPlanKinds, head.kind);
    record.object = head.id.toString(QUuid::WithoutBraces);
    record.count = head.count;
    m_services.journal->append(m_services.profile, record);
}

api::Call<QList<PlanItem>> PlanBoard::items(const QUuid &plan, qint64 from, int count)
{
    return m_services.ledger.items(plan, from, count);
}

api::Call<PlanGains> PlanBoard::gains(const QUuid &plan)
{
    return m_services.ledger.gains(plan);
}

api::Call<int> PlanBoard::forgetPersonalParts(const QList<QUuid> &plans)
{
    return m_services.ledger.forgetPersonalParts(plans);
}

} // namespace vinculo::models
