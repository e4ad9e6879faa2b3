// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"

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

//! Wire text of a text, enum or identifier cell; empty for anything else and for cells without a value.
[[nodiscard]] QString wireText(const api::ColumnChunk &chunk, std::size_t row, std::string_view path);

} // namespace vinculo::models
