// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/callrecord.h"
#include "models/calllog/answer/loganswer.h"

#include <QList>

#include <memory>
#include <optional>

namespace vinculo::models {

//! The log of calls that is open, for who asks about one of its links. GUI thread.
class OpenLog
{
public:
    static constexpr qsizetype kMostFailures = 1'000; //!< of a link: the newest

    //! Both or neither; a log that is being read again has none.
    void set(std::shared_ptr<const LogLines> lines, std::shared_ptr<const LogAnswer> answer);
    [[nodiscard]] bool isOpen() const { return m_lines && m_answer; }
    //! The failed calls of a link that have a time, newest first, as far as a record can hold them; they may
    //! leave the computer, so what is no code and no request id is empty. Nothing: no log is open. Looks at
    //! every line: tens of milliseconds for a very large log.
    [[nodiscard]] std::optional<QList<CallRecord>> failuresOf(const QString &linkId) const;

private:
    std::shared_ptr<const LogLines> m_lines;
    std::shared_ptr<const LogAnswer> m_answer;
};

} // namespace vinculo::models
