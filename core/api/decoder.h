// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"
#include "core/domain/result.h"

#include <QByteArray>
#include <QString>

namespace vinculo::api {

//! How the rows were wrapped. A list must be an Envelope; the rest of the API mixes the other two.
enum class BodyShape { Envelope, Array, Object };

struct DecodedList
{
    ChunkPtr rows;
    BodyShape shape = BodyShape::Envelope;
    qint64 count = -1; //!< total over all pages; -1: not stated
    QByteArray next;   //!< absolute URL as sent, or empty
};

//! Whether the JSON of the rows is kept beside their columns, for the detail pane. Compressing it takes a
//! third of the time.
enum class RawJson { Keep, Drop };

//! Decodes a list envelope, a bare array, or one object (as one row). Pure; runs on any thread. Broken JSON
//! is an ErrorKind::Protocol; odd fields are Defects. Of a repeated key the first value counts. Never throws,
//! never drops a row.
[[nodiscard]] Result<DecodedList> decodeList(const ResourceSpec &spec, const QByteArray &body,
                                             RawJson rawJson = RawJson::Keep);

//! Reads an error body into entries (array or object; HTML and empty bodies survive) and makes the ApiError
//! for this status, 428 challenges included (API guide §10, §17).
[[nodiscard]] ApiError decodeError(int status, const QByteArray &contentType, const QByteArray &body);

//! The `request_id` of a 202 body; empty when there is none.
[[nodiscard]] QString decodeRequestId(const QByteArray &body);
//! The `id` of an answer that is one short object; empty when there is none.
[[nodiscard]] QString decodeId(const QByteArray &body);
//! The rows of a list as one JSON array, digit for digit; nothing when the body is no list.
[[nodiscard]] std::optional<QByteArray> decodeRawResults(const QByteArray &body);

} // namespace vinculo::api
