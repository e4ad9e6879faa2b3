// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <list>
#include <memory>
#include <mutex>

namespace re2 {
class RE2;
}

namespace vinculo::models {

using QueryRegexPtr = std::shared_ptr<const re2::RE2>;

//! Compiled regular expressions. Each takes time linear in the text it searches, whatever the pattern (RE2),
//! and is blind to case unless it says (?-i). Reading a query, telling what was understood and answering it
//! all ask for the same few patterns, at every key, and compiling one takes longer than everything else about
//! a query: the last ones asked for are kept, and everybody gets the same object. Any thread, several at a
//! time.
class QueryRegexes
{
public:
    static constexpr std::size_t kKept = 16;
    //! Memory that one pattern may take, and so a bound on the time it takes to compile it.
    static constexpr int kMostBytes = 2 * 1024 * 1024;

    //! nullptr when the pattern is wrong; `problem` then names the part, or is empty when it is too large.
    [[nodiscard]] QueryRegexPtr compiled(const QString &pattern, QString *problem = nullptr);
    //! How many patterns have been compiled since this was made.
    [[nodiscard]] int compiledCount() const;

private:
    struct Known
    {
        QString pattern;
        QueryRegexPtr regex; //!< nullptr: wrong
        QString problem;
    };

    mutable std::mutex m_mutex;
    std::list<Known> m_known; //!< the one asked for last comes first
    int m_count = 0;
};

} // namespace vinculo::models
