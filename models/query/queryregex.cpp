// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/queryregex.h"

#include <re2/re2.h>

#include <algorithm>
#include <utility>

namespace vinculo::models {

QueryRegexPtr QueryRegexes::compiled(const QString &pattern, QString *problem)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::ranges::find(m_known, pattern, &Known::pattern);
    if (found != m_known.end()) {
        m_known.splice(m_known.begin(), m_known, found);
    } else {
        re2::RE2::Options options;
        options.set_case_sensitive(false);
        options.set_log_errors(false);
        options.set_max_mem(kMostBytes);
        auto regex = std::make_shared<const re2::RE2>(pattern.toStdString(), options);
        ++m_count;
        const bool isRight = regex->ok();
        m_known.push_front({.pattern = pattern,
                            .regex = isRight ? regex : nullptr,
                            .problem = isRight ? QString() : QString::fromStdString(regex->error_arg())});
        if (m_known.size() > kKept)
            m_known.pop_back();
    }
    const Known &known = m_known.front();
    if (problem && !known.regex)
        *problem = known.problem;
    return known.regex;
}

int QueryRegexes::compiledCount() const
{
    const std::scoped_lock lock(m_mutex);
    return m_count;
}

} // namespace vinculo::models
