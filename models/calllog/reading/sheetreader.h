// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace vinculo::models {

struct SheetRow
{
    int number = 0; //!< in the sheet, from 1
    std::vector<std::string> cells;
};

//! Reads the first visible sheet of an Excel workbook (XLSX, ECMA-376) row by row. Debian has no library that
//! reads such files from C++, so the archive is libzip's part, the XML Qt's, and the little between them
//! ours. Formulas are not computed: the value that was saved with them counts. What unpacks to far more than
//! it is, holds a DTD, or is no archive is refused. One thread.
//!
//! Errors, all ErrorKind::Storage: "log_bad_workbook", "log_workbook_bomb", "log_no_rows".
class SheetReader
{
public:
    static constexpr std::size_t kMostColumns = 1000;

    [[nodiscard]] static Result<std::unique_ptr<SheetReader>> open(const QString &path);
    ~SheetReader();
    SheetReader(const SheetReader &) = delete;
    SheetReader &operator=(const SheetReader &) = delete;

    //! False: the end, or an error.
    [[nodiscard]] bool next(SheetRow &row);
    [[nodiscard]] const std::optional<ApiError> &error() const;
    [[nodiscard]] double share() const;    //!< of the sheet that was read, 0 to 1
    [[nodiscard]] int sheets() const;      //!< visible ones of the workbook
    [[nodiscard]] bool hasTooMany() const; //!< a row has more columns than are read

private:
    struct Private;
    explicit SheetReader(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace vinculo::models
