// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/calllog.h"

#include <QFileInfo>

namespace vinculo::models {

CallLog::CallLog(storage::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_look([this](Result<LogPreview> preview) { onPreview(std::move(preview)); })
    , m_read([this](Read read) { onRead(std::move(read)); })
    , m_search([this](std::vector<std::uint32_t> rows) {
        m_shown = std::move(rows);
        Q_EMIT shownChanged();
    })
    , m_walk([this](std::vector<StoryLine> story) {
        m_story = std::move(story);
        Q_EMIT storyChanged();
    })
{
    constexpr int kTickMs = 100;
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &CallLog::changed);
}

QString CallLog::fileName() const
{
    return QFileInfo(m_path).fileName();
}

double CallLog::share() const
{
    constexpr double kThousand = 1000;
    return m_progress ? m_progress->permille / kThousand : 0;
}

void CallLog::setState(State state)
{
    m_state = state;
    if (state == State::Reading)
        m_tick.start();
    else
        m_tick.stop();
    Q_EMIT changed();
}

void CallLog::forgetAnswer()
{
    m_search.cancel();
    m_walk.cancel();
    m_lines.reset();
    m_answer.reset();
    m_filter = {};
    m_shown.clear();
    m_storyLink = 0;
    m_story.clear();
    Q_EMIT answerChanged();
    Q_EMIT shownChanged();
    Q_EMIT storyChanged();
}

void CallLog::open(const QString &path)
{
    m_read.cancel();
    m_path = path;
    m_error.reset();
    m_preview = {};
    ++m_previewNumber;
    m_mapping = {};
    m_isRemembered = false;
    forgetAnswer();
    m_choice = {};
    setState(State::Looking);
    look();
}

void CallLog::look()
{
    m_look.start(
        [path = m_path, choice = m_choice](const std::atomic_bool &) -> std::optional<Result<LogPreview>> {
            return logreading::preview(path, logfields::knownHeadings, choice);
        });
}

void CallLog::onNoPreview(const ApiError &error)
{
    if (m_state == State::Looking && m_choice == LogChoice()) {
        m_error = error;
        return setState(State::Failed);
    }
    if (m_state == State::Looking) { // as others with these headings were read, this one cannot be
        m_choice = {};
        m_mapping = m_preview.guess;
        return setState(State::Columns);
    }
    m_error = error;
    Q_EMIT changed();
}

//! What was confirmed is kept as columns, and behind a stroke how such files are to be read.
void CallLog::onPreview(Result<LogPreview> preview)
{
    if (!preview)
        return onNoPreview(preview.error());
    const bool isFirst = m_state == State::Looking && m_choice == LogChoice();
    m_error.reset();
    m_preview = std::move(*preview);
    ++m_previewNumber;
    if (isFirst)
        m_signature = m_preview.signature;
    const QString kept = m_settings.value(storage::SettingKey::CallLogColumns, m_signature).toString();
    const LogChoice choice = LogChoice::fromText(kept.section(u'/', 1));
    if (isFirst && choice != LogChoice()) {
        m_choice = choice;
        return look();
    }
    const auto remembered = LogMapping::fromText(kept.section(u'/', 0, 0), m_preview.format.columnCount);
    m_isRemembered = choice == m_choice && remembered && remembered->isUsable();
    m_mapping = m_isRemembered ? *remembered : m_preview.guess;
    if (m_isRemembered && m_state == State::Looking)
        read();
    else
        setState(State::Columns);
}

void CallLog::setFormat(const LogChoice &choice)
{
    if (m_state != State::Columns || choice == m_choice)
        return;
    m_choice = choice;
    look();
    Q_EMIT changed();
}

bool CallLog::canConfirm() const
{
    return m_state == State::Columns && m_mapping.isUsable() && !m_error && !m_look.isRunning();
}

void CallLog::setColumn(LogField field, int column)
{
    if (m_state != State::Columns || column < -1 || column >= m_preview.format.columnCount)
        return;
    m_mapping.setColumn(field, column);
    Q_EMIT changed();
}

void CallLog::confirmColumns()
{
    if (!canConfirm())
        return;
    QString kept = m_mapping.toText();
    if (m_choice != LogChoice())
        kept += u'/' + m_choice.toText();
    m_settings.setValue(storage::SettingKey::CallLogColumns, kept, m_signature);
    m_isRemembered = true;
    read();
}

void CallLog::changeColumns()
{
    if (m_state == State::Looking || m_state == State::Empty || m_preview.rows.empty())
        return;
    m_read.cancel();
    m_error.reset();
    setState(State::Columns);
}

void CallLog::cancel()
{
    if (m_state == State::Looking) {
        m_look.cancel();
        m_path.clear();
        setState(State::Empty);
    } else if (m_state == State::Reading) {
        m_read.cancel();
        setState(State::Columns);
    }
}

void CallLog::read()
{
    m_error.reset();
    m_progress = std::make_shared<LogProgress>();
    setState(State::Reading);
    m_read.start([path = m_path, format = m_preview.format, mapping = m_mapping,
                  progress = m_progress](const std::atomic_bool &isCancelled) -> std::optional<Read> {
        Result<LogLines> lines = logreading::read(path, format, mapping, *progress, isCancelled);
        if (isCancelled)
            return {};
        if (!lines)
            return Read{{}, {}, lines.error()};
        std::optional<LogAnswer> answer = answerLog(*lines, isCancelled);
        if (!answer)
            return {};
        return Read{std::make_shared<const LogLines>(std::move(*lines)),
                    std::make_shared<const LogAnswer>(std::move(*answer)),
                    {}};
    });
}

void CallLog::onRead(Read read)
{
    forgetAnswer();
    m_error = read.error;
    m_lines = std::move(read.lines);
    m_answer = std::move(read.answer);
    setState(m_error ? State::Failed : State::Ready);
    Q_EMIT answerChanged();
    if (m_answer)
        showLines({.kind = LineKind::Failure});
}

void CallLog::showLines(const LineFilter &filter)
{
    if (!m_answer)
        return;
    m_filter = filter;
    m_shown.clear();
    m_search.start([lines = m_lines, answer = m_answer, filter](const std::atomic_bool &isCancelled) {
        return matchingLines(*lines, *answer, filter, isCancelled);
    });
    Q_EMIT shownChanged();
}

void CallLog::tellStory(std::uint32_t link)
{
    if (!m_answer || link == m_storyLink)
        return;
    m_storyLink = link;
    m_story.clear();
    m_walk.cancel();
    if (link != 0)
        m_walk.start([lines = m_lines, answer = m_answer,
                      link](const std::atomic_bool &) -> std::optional<std::vector<StoryLine>> {
            return linkStory(*lines, *answer, link);
        });
    Q_EMIT storyChanged();
}

} // namespace vinculo::models
