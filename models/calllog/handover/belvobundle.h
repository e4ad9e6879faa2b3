// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "models/calllog/answer/logwords.h"

#include <QByteArray>

namespace vinculo::models {

//! What Belvo's support needs to find failed calls, and nothing of anybody: time in UTC, status, code,
//! request id, method, path without ids, link id, institution. Every cell has to look like what it should be;
//! what does not is left empty. Two files, CSV and text, that are there both or not at all.
class BelvoBundle
{

public:
    static constexpr std::size_t kMostLines = 100'000;

    [[nodiscard]] static QByteArray csv(const LogLines &lines, const std::vector<std::uint32_t> &rows);
    //! In English, for Belvo: what the rows are about.
    [[nodiscard]] static QByteArray summary(const LogLines &lines, const LogAnswer &answer,
                                            const std::vector<std::uint32_t> &rows);
    //! "calls.txt" for "calls.csv".
    [[nodiscard]] static QString summaryPath(const QString &csvPath);
    //! Writes both. Nothing: they are there. Any thread.
    [[nodiscard]] static std::optional<ApiError> save(const QString &csvPath, const QByteArray &csv,
                                                      const QByteArray &summary);
};

} // namespace vinculo::models
