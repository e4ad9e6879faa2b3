// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/blockoutput.h"
#include "models/export/cellreader.h"
#include "models/export/exportwriter.h"

namespace vinculo::models {

//! RFC 4180: CRLF, quotes where needed, UTF-8. Texts are guarded against formulas; numbers, dates and ids
//! never need it.
class CsvWriter : public ExportWriter
{
public:
    CsvWriter(const ExportPlan &plan, QIODevice &device);

    [[nodiscard]] bool begin() override;
    [[nodiscard]] bool writeRows(std::span<const std::uint32_t> rows) override;
    [[nodiscard]] bool finish() override;

private:
    void appendCell(const ExportCell &cell);
    void appendOdd(const ExportCell &cell);
    void appendNumber(const ExportCell &cell);

    const ExportPlan &m_plan;
    CellReader m_reader;
    BlockOutput m_output;
};

} // namespace vinculo::models
