// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calllog/answer/logwords.h"
#include "models/charts/chartdata.h"

namespace vinculo::models {

//! The numbers of an answer as charts. The words are those of tr() at the moment. GUI thread.
class LogCharts
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::models::LogCharts)

public:
    static constexpr int kMostRows = 14;

    LogCharts(const LogLines &lines, const LogAnswer &answer, const LogWords &words)
        : m_lines(lines)
        , m_answer(answer)
        , m_words(words)
    {
    }

    //! Failures by who must act.
    [[nodiscard]] ChartData lanes() const;
    //! Failures by cause and institution, along the time: the most frequent pairs, and the others together.
    [[nodiscard]] ChartData heat() const;
    [[nodiscard]] QString bucket(int bucket) const; //!< "31 May 2026", "31 May 2026, 14:00"

    //! What the keys of a point mean.
    [[nodiscard]] static LineFilter lanesFilter(const QString &category);
    [[nodiscard]] LineFilter heatFilter(const QString &category, const QString &series) const;

private:
    [[nodiscard]] ChartCategory category(int bucket) const;
    [[nodiscard]] std::vector<std::pair<LogPair, qint64>> pairs() const;

    const LogLines &m_lines;
    const LogAnswer &m_answer;
    const LogWords &m_words;
};

} // namespace vinculo::models
