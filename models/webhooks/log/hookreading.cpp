// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/webhooks/log/hookreading.h"

#include "models/calllog/reading/recordreading.h"
#include "models/webhooks/log/hookbuilder.h"

namespace vinculo::models::hookreading {

using namespace Qt::StringLiterals;

namespace {

//! The words of this error speak of webhooks instead of calls.
ApiError aboutWebhooks(ApiError error)
{
    if (error.code == "log_no_rows"_L1)
        error.code = u"hooks_no_rows"_s;
    return error;
}

} // namespace

Result<HookPreview> preview(const QString &path)
{
    Result<LogPreview> log = logreading::preview(path, hookfields::knownHeadings);
    if (!log)
        return Unexpected(aboutWebhooks(log.error()));
    HookMapping guess = hookfields::guess(log->format.headings, log->rows);
    return HookPreview{std::move(*log), guess};
}

Result<HookLines> read(const QString &path, const LogFormat &format, const HookMapping &mapping,
                       LogProgress &progress, const std::atomic_bool &isCancelled)
{
    const std::vector<int> columns(mapping.columns.begin(), mapping.columns.end());
    Result<HookLines> lines =
        logreading::RecordReader<HookBuilder>(
            format, columns, [&mapping] { return HookBuilder(mapping); }, progress, isCancelled)
            .read(path);
    if (!lines)
        return Unexpected(aboutWebhooks(lines.error()));
    lines->settleDurations();
    return lines;
}

} // namespace vinculo::models::hookreading
