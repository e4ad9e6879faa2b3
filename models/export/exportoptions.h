// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vinculo::models {

enum class ExportFormat { Csv, Xlsx, JsonLines };

//! Names of columns, values of lists and yes/no: as people see them in the table, or as Belvo writes them.
//! In words, amounts carry the sign that the table shows; JSON Lines are always as Belvo writes them.
enum class ExportWording { Words, Wire };

//! How a file is written. Dates are ISO 8601, instants UTC, numbers without grouping.
struct ExportOptions
{
    ExportFormat format = ExportFormat::Csv;
    ExportWording wording = ExportWording::Words;
    char separator = ',';             //!< CSV: ',' ';' or '\t'
    char decimalMark = '.';           //!< CSV: ',' only together with another separator
    bool byteOrderMark = false;       //!< CSV: lets Excel recognise UTF-8
    bool guardFormulas = true;        //!< CSV: no text may be taken for a formula by a spreadsheet
    bool includePersonalData = false; //!< sensitive fields as they are, for this one file
    bool operator==(const ExportOptions &) const = default;
};

} // namespace vinculo::models
