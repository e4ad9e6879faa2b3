// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calllog/reading/logreading.h"
#include "models/webhooks/log/hookfields.h"
#include "models/webhooks/log/hooklines.h"

namespace vinculo::models {

//! The beginning of a log of received webhooks.
struct HookPreview
{
    LogPreview log; //!< its guess and signature are those of calls: not for use here
    HookMapping guess;
};

//! Reads logs of received webhooks of unknown shape: the reader is that of logs of calls, with its bounds and
//! its errors; only lines and headings are others. Any thread.
namespace hookreading {

[[nodiscard]] Result<HookPreview> preview(const QString &path);
[[nodiscard]] Result<HookLines> read(const QString &path, const LogFormat &format, const HookMapping &mapping,
                                     LogProgress &progress, const std::atomic_bool &isCancelled);

} // namespace hookreading

} // namespace vinculo::models
