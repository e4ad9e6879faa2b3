// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace vinculo::models {

//! While it lives, printf of this thread writes decimals with a dot: libxlsxwriter formats numbers with it,
//! and the locale of the desktop would put commas into the file.
class NumericLocale
{
public:
    NumericLocale();
    ~NumericLocale();
    NumericLocale(const NumericLocale &) = delete;
    NumericLocale &operator=(const NumericLocale &) = delete;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vinculo::models
