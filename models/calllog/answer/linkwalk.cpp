// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calllog/answer/linkwalk.h"

#include <algorithm>
#include <utility>

namespace vinculo::models {

StoryStep LinkWalk::failure(std::uint32_t row)
{
    ++m_damage.failures;
    constexpr int kBadRequest = 400;
    m_damage.badRequests += m_lines.statuses[row] == kBadRequest ? 1 : 0;
    m_damage.isWellAtEnd = false;
    m_hasFailed = true;
    const int cause = m_answer.causeOf[row];
    const auto known = std::ranges::find(m_causes, cause, &std::pair<int, qint64>::first);
    if (known == m_causes.end())
        m_causes.emplace_back(cause, 1);
    else
        ++known->second;
    const bool isLogin = mayBeLogin(m_lines.methods[row]);
    const bool isRefused = isLogin && m_lines.codeTexts.text(m_lines.codes[row]) == "login_error";
    const bool isRepeat = isLogin && m_strikes > 0;
    m_damage.repeats += isRepeat ? 1 : 0;
    if (!isRefused)
        return isRepeat ? StoryStep::RepeatedOther : StoryStep::Failure;
    ++m_strikes;
    m_damage.strikes = std::max(m_damage.strikes, m_strikes);
    if (m_strikes >= LogAnswer::kStrikes)
        return StoryStep::LimitReached;
    return isRepeat ? StoryStep::LoginRepeated : StoryStep::LoginRefused;
}

StoryStep LinkWalk::success(std::uint32_t row)
{
    const LogMethod method = m_lines.methods[row];
    const std::uint32_t object = m_lines.objects[row];
    const bool isDeletion = method == LogMethod::Delete && (object == 0 || object == m_lines.links[row]);
    m_damage.isDeleted = m_damage.isDeleted || isDeletion;
    m_damage.isWellAtEnd = !m_damage.isDeleted;
    const bool wasFailing = std::exchange(m_hasFailed, false);
    if (isDeletion)
        return StoryStep::Deleted;
    if (changesLogin(m_lines, row)) {
        m_strikes = 0;
        return StoryStep::LoginChanged;
    }
    if (mayBeLogin(method))
        m_strikes = 0;
    return wasFailing ? StoryStep::Recovered : StoryStep::Success;
}

StoryStep LinkWalk::step(std::uint32_t row)
{
    ++m_damage.calls;
    if (m_damage.institution == 0)
        m_damage.institution = m_lines.institutions[row];
    switch (m_answer.kinds[row]) {
    case LineKind::Success:
        return success(row);
    case LineKind::Failure:
        return failure(row);
    case LineKind::MfaAsked:
        return StoryStep::MfaAsked;
    case LineKind::GoneAfter:
        return StoryStep::GoneAfter;
    case LineKind::Unknown:
        break;
    }
    return StoryStep::Unknown;
}

LinkDamage LinkWalk::damage(std::uint32_t link) const
{
    LinkDamage damage = m_damage;
    damage.link = link;
    qint64 most = 0;
    for (const auto &[cause, lines] : m_causes) {
        if (lines > most || (lines == most && cause < damage.worst)) {
            most = lines;
            damage.worst = cause;
        }
    }
    return damage;
}

std::vector<StoryLine> linkStory(const LogLines &lines, const LogAnswer &answer, std::uint32_t link)
{
    std::vector<StoryLine> story;
    LinkWalk walk(lines, answer);
    for (const std::uint32_t row : answer.order) {
        if (lines.links[row] != link)
            continue;
        const StoryStep step = walk.step(row);
        story.push_back({row, step, walk.strikes()});
    }
    return story;
}

} // namespace vinculo::models
