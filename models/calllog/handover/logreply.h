// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calllog/answer/logwords.h"

namespace vinculo::models {

//! What to write to who sent a log: what it says, who must act, what comes next. Plain text without personal
//! data: no link, no request, no message of a server. The words are those of tr() at the moment, see
//! LogWords.
class LogReply
{
    Q_DECLARE_TR_FUNCTIONS(vinculo::models::LogReply)

public:
    [[nodiscard]] static QString text(const LogLines &lines, const LogAnswer &answer, const LogWords &words);
};

} // namespace vinculo::models
