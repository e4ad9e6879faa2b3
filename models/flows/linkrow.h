// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"
#include "core/domain/result.h"

#include <QString>

#include <optional>
#include <string_view>

namespace vinculo::models {

//! What the flows need to know of one link, read from its typed cells. Texts are from outside: plain text.
struct LinkRow
{
    QString id;
    QString institution;
    QString externalId;
    QString institutionUserId;
    QString status;                     //!< wire value
    QString accessMode;                 //!< wire value
    std::optional<qint64> lastAccessed; //!< microseconds since the epoch, UTC

    //! Nothing when there is no such row or it has no id.
    static std::optional<LinkRow> fromChunk(const api::ChunkPtr &chunk, std::size_t row = 0);
};

//! Has this link been reached since its `last_accessed_at` was `before`?
[[nodiscard]] bool hasNewData(const LinkRow &link, const std::optional<qint64> &before);

//! A link that lost its access while somebody waits for its data will get none. The code is the one Belvo
//! gives for such links.
[[nodiscard]] std::optional<ApiError> lostAccess(const LinkRow &link);

//! Wire text of a text, enum or identifier cell; empty for anything else and for cells without a value.
[[nodiscard]] QString wireText(const api::ColumnChunk &chunk, std::size_t row, std::string_view path);
//! Number of a date (days), timestamp (µs) or integer cell; nothing for anything else.
[[nodiscard]] std::optional<qint64> wireNumber(const api::ColumnChunk &chunk, std::size_t row,
                                               std::string_view path);

} // namespace vinculo::models
