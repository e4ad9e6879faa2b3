// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/webhooks/hookflow.h"

#include "core/domain/resources/registry.h"

#include <QFileInfo>

#include <chrono>
#include <utility>

namespace vinculo::models {

namespace {

constexpr std::chrono::milliseconds kQuiet(60);
constexpr std::chrono::milliseconds kTick(100);
constexpr qint64 kFreshSeconds = 10 * 60;
constexpr std::int64_t kMicroseconds = 1000;

} // namespace

HookFlow::HookFlow(ListCache &lists, QObject *parent)
    : QObject(parent)
    , m_clock([] { return QDateTime::currentDateTimeUtc(); })
    , m_links(resources::links(), lists)
    , m_look([this](Result<HookPreview> preview) { onPreview(std::move(preview)); })
    , m_read([this](Result<std::shared_ptr<const HookLines>> lines) { onRead(std::move(lines)); })
    , m_answering([this](Answered answered) { onAnswered(std::move(answered)); })
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kQuiet);
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &HookFlow::changed);
    connect(&m_soon, &QTimer::timeout, this, &HookFlow::startAnswer);
    connect(&m_links, &WholeList::changed, this, &HookFlow::onLinksChanged);
    connect(&lists, &ListCache::linkForgotten, this, [this] {
        m_beganAt.reset(); // a link was erased: what is shown is no longer true
        if (m_isActive)
            reload();
    });
}

HookFlow::~HookFlow() = default;

void HookFlow::setClient(api::Client *client)
{
    m_client = client;
    m_beganAt.reset();
    m_links.setClient(client);
    if (m_isActive)
        setActive(true);
}

void HookFlow::setActive(bool isActive)
{
    m_isActive = isActive;
    if (!isActive)
        return;
    m_links.readKept();
    if (m_client && (!m_beganAt || m_beganAt->secsTo(m_clock()) >= kFreshSeconds))
        reload();
}

void HookFlow::reload()
{
    if (!m_client)
        return;
    m_beganAt = m_clock();
    m_links.refresh();
}

void HookFlow::onLinksChanged()
{
    const WholeListState links = m_links.state();
    const bool isNew = links.receivedAt != m_answeredLinks || links.isComplete != m_wereLinksComplete;
    if (m_lines && isNew)
        m_soon.start();
    Q_EMIT changed();
}

QString HookFlow::fileName() const
{
    return QFileInfo(m_path).fileName();
}

double HookFlow::share() const
{
    constexpr double kThousand = 1000;
    return m_progress ? m_progress->permille / kThousand : 0;
}

void HookFlow::setState(State state)
{
    m_state = state;
    if (state == State::Reading)
        m_tick.start();
    else
        m_tick.stop();
    Q_EMIT changed();
}

void HookFlow::dropAnswer()
{
    m_read.cancel();
    m_answering.cancel();
    m_soon.stop();
    m_lines.reset();
    m_answer.reset();
    m_rows.clear();
    m_answeredLinks.reset();
    m_error.reset();
    m_calls.clear();
    m_state = State::Looking; // until something else is known
    Q_EMIT rowsChanged();
}

void HookFlow::openFile(const QString &path)
{
    forgetFile();
    m_path = path;
    m_look.start([path](const std::atomic_bool &) -> std::optional<Result<HookPreview>> {
        return hookreading::preview(path);
    });
    setState(State::Looking);
}

void HookFlow::forgetFile()
{
    m_look.cancel();
    m_path.clear();
    m_preview = {};
    m_mapping = {};
    dropAnswer();
    Q_EMIT fileChanged();
    setState(State::NoFile);
}

void HookFlow::onPreview(Result<HookPreview> preview)
{
    if (!preview) {
        m_error = preview.error();
        return setState(State::Unreadable);
    }
    m_preview = std::move(preview->log);
    m_mapping = preview->guess;
    Q_EMIT fileChanged();
    read();
}

void HookFlow::setMapping(const HookMapping &mapping)
{
    if (m_preview.rows.empty() || mapping == m_mapping)
        return;
    m_mapping = mapping;
    dropAnswer();
    Q_EMIT fileChanged();
    read();
}

void HookFlow::read()
{
    if (!m_mapping.isUsable())
        return setState(State::Columns);
    m_progress = std::make_shared<LogProgress>();
    m_read.start(
        [path = m_path, format = m_preview.format, mapping = m_mapping, progress = m_progress](
            const std::atomic_bool &isCancelled) -> std::optional<Result<std::shared_ptr<const HookLines>>> {
            Result<HookLines> lines = hookreading::read(path, format, mapping, *progress, isCancelled);
            if (isCancelled)
                return {};
            if (!lines)
                return Unexpected(lines.error());
            return std::make_shared<const HookLines>(std::move(*lines));
        });
    setState(State::Reading);
}

void HookFlow::onRead(Result<std::shared_ptr<const HookLines>> lines)
{
    if (!lines) {
        m_error = lines.error();
        return setState(State::Unreadable);
    }
    m_lines = std::move(*lines);
    startAnswer();
    setState(State::Answering);
}

void HookFlow::startAnswer()
{
    m_soon.stop();
    if (!m_lines)
        return;
    const WholeListState links = m_links.state();
    HookInput input{.lines = m_lines,
                    .links = m_links.rows().rows,
                    .areLinksComplete = links.isComplete,
                    .now = m_clock().toMSecsSinceEpoch() * kMicroseconds};
    m_answering.start(
        [input = std::move(input), links](const std::atomic_bool &isCancelled) -> std::optional<Answered> {
            auto answer = answerHooks(input, isCancelled);
            if (!answer)
                return {};
            auto shared = std::make_shared<const HookAnswer>(std::move(*answer));
            std::vector<api::ChunkPtr> rows = hookRows(*shared);
            QList<CatchUpCall> calls = catchUpCalls(*shared);
            return Answered{std::move(shared), std::move(rows), std::move(calls), links.receivedAt,
                            links.isComplete};
        });
}

void HookFlow::onAnswered(Answered answered)
{
    m_answer = std::move(answered.answer);
    m_rows = std::move(answered.rows);
    m_calls = std::move(answered.calls);
    m_answeredLinks = answered.linksAt;
    m_wereLinksComplete = answered.isComplete;
    m_state = State::Ready;
    Q_EMIT rowsChanged();
    Q_EMIT changed();
}

} // namespace vinculo::models
