// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"
#include "models/table/uuidhash.h"

#include <QUuid>
#include <QtEndian>

#include <array>
#include <cstddef>
#include <cstdint>

//! Ids as columns have them, and as everybody else does.
namespace vinculo::models {

[[nodiscard]] inline api::Uuid columnId(const QUuid &id)
{
    const QByteArray bytes = id.toRfc4122();
    return {.high = qFromBigEndian<std::uint64_t>(bytes.constData()),
            .low = qFromBigEndian<std::uint64_t>(bytes.constData() + sizeof(std::uint64_t))};
}

[[nodiscard]] inline QUuid uuidOf(const api::Uuid &id)
{
    std::array<char, 2 * sizeof(std::uint64_t)> bytes{};
    qToBigEndian(id.high, bytes.data());
    qToBigEndian(id.low, bytes.data() + sizeof(std::uint64_t));
    return QUuid::fromRfc4122(QByteArray::fromRawData(bytes.data(), bytes.size()));
}

} // namespace vinculo::models
