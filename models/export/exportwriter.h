// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>
#include <span>

namespace vinculo::models {

//! Writes the rows of a plan in one format, block by block: begin(), writeRows() as often as needed,
//! finish(). False from any of them: the output refused, and nothing more may be called. Any one thread.
class ExportWriter
{
public:
    virtual ~ExportWriter() = default;
    [[nodiscard]] virtual bool begin() = 0;
    [[nodiscard]] virtual bool writeRows(std::span<const std::uint32_t> rows) = 0; //!< of the snapshot
    [[nodiscard]] virtual bool finish() = 0;

protected:
    ExportWriter() = default;
    Q_DISABLE_COPY_MOVE(ExportWriter)
};

} // namespace vinculo::models
