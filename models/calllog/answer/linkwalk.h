// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calllog/answer/loganswer.h"

#include <vector>

namespace vinculo::models {

//! What a call was in the story of its link.
enum class StoryStep {
    Success,
    Failure,
    LoginRefused,  //!< the first of a row; counts as a strike
    LoginRepeated, //!< tried again after a refusal, refused again; counts as a strike
    LimitReached,  //!< the sixth strike and those behind it
    RepeatedOther, //!< tried again after a refused login; something else came of it
    MfaAsked,
    LoginChanged, //!< new login details were given: the count begins again
    Recovered,    //!< the first success after failures
    Deleted,
    GoneAfter, //!< 404 after the deletion
    Unknown,
};

//! Walks the calls of one link in the order of time and counts its strikes: refused logins in a row. A
//! success of a login or new login details end a row. Any thread.
class LinkWalk
{
public:
    LinkWalk(const LogLines &lines, const LogAnswer &answer)
        : m_lines(lines)
        , m_answer(answer)
    {
    }

    StoryStep step(std::uint32_t row);
    [[nodiscard]] int strikes() const { return m_strikes; } //!< now
    [[nodiscard]] LinkDamage damage(std::uint32_t link) const;
    //! Failures by cause.
    [[nodiscard]] const std::vector<std::pair<int, qint64>> &causes() const { return m_causes; }

private:
    [[nodiscard]] StoryStep failure(std::uint32_t row);
    [[nodiscard]] StoryStep success(std::uint32_t row);

    const LogLines &m_lines;
    const LogAnswer &m_answer;
    LinkDamage m_damage;
    int m_strikes = 0;
    bool m_hasFailed = false; //!< since the last success
    std::vector<std::pair<int, qint64>> m_causes;
};

//! One line of a story.
struct StoryLine
{
    std::uint32_t row = 0;
    StoryStep step = StoryStep::Unknown;
    int strikes = 0; //!< after it
};

//! The calls of a link in the order of time. Any thread.
[[nodiscard]] std::vector<StoryLine> linkStory(const LogLines &lines, const LogAnswer &answer,
                                               std::uint32_t link);

} // namespace vinculo::models
