// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/cellreader.h"
#include "models/export/exportwriter.h"

#include <QString>

#include <atomic>
#include <memory>

namespace vinculo::models {

//! An XLSX file with real numbers, dates and times (UTC), texts that are never formulas, a header that stays
//! in sight and can filter, and a second sheet that tells where the rows come from. Rows go to a temporary
//! file without a name as they come, so memory does not grow with them.
class SpreadsheetWriter : public ExportWriter
{
public:
    //! What one sheet of Excel can hold, without the header.
    static constexpr std::size_t kMostRows = 1'048'575;
    static constexpr std::size_t kLongestText = 32'767; //!< UTF-16 units

    //! Excel shows fifteen digits; longer amounts are written as texts. `folder`: where the temporary file
    //! goes, on the disk of the file; `filePath` need not tell.
    SpreadsheetWriter(const ExportPlan &plan, const QString &filePath, const QString &folder);
    ~SpreadsheetWriter() override;

    [[nodiscard]] bool begin() override;
    [[nodiscard]] bool writeRows(std::span<const std::uint32_t> rows) override;
    [[nodiscard]] bool finish() override; //!< packs the file: takes as long as writing the rows did

    //! A column with a text that is too long for a cell, if there is one. Looks at every text, until it is
    //! cancelled: nullptr then.
    [[nodiscard]] static const ExportColumn *columnWithLongText(const ExportPlan &plan,
                                                                const std::atomic_bool &isCancelled);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vinculo::models
