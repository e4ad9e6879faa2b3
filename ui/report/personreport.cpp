// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/personreport.h"

namespace vinculo::ui {

const std::array<ReportPart, kReportParts> &allReportParts()
{
    static constexpr auto kParts = [] {
        std::array<ReportPart, kReportParts> parts{};
        for (std::size_t i = 0; i < kReportParts; ++i)
            parts[i] = static_cast<ReportPart>(i);
        return parts;
    }();
    return kParts;
}

qsizetype ReportSection::count() const
{
    qsizetype count = facts.size() + lines.size();
    for (const ReportChart &chart : charts)
        count += chart.data.categories.size();
    return count;
}

qsizetype PersonReport::count() const
{
    qsizetype count = 0;
    for (const ReportSection &section : sections)
        count += section.count();
    return count;
}

} // namespace vinculo::ui
