// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace vinculo::tests {

//! The wire id of sample row `number`.
QString sampleId(const ResourceSpec &spec, int number);
//! A row with every field of the resource: mostly good values, some null, missing, of unknown kind or wrong
//! type.
QJsonObject sampleRow(const ResourceSpec &spec, int number);
//! A list envelope of `count` sample rows from `first` on; `count` of the envelope is `total`.
QByteArray samplePage(const ResourceSpec &spec, int first, int count, int total = -1,
                      const QByteArray &next = {});
//! The same decoded.
api::ChunkPtr sampleChunk(const ResourceSpec &spec, int first, int count);
//! Any rows, decoded; nothing when they are no page.
api::ChunkPtr chunkOf(const ResourceSpec &spec, const QByteArray &json);

} // namespace vinculo::tests
