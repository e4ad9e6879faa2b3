// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace vinculo::models {

//! What a label of a description is called, as wordKeys without repeats.
struct LabelNames
{
    std::vector<std::string> own;    //!< in English and in the language of the program
    std::vector<std::string> others; //!< in the other languages the program knows
};

//! Reads the catalogues that are built into the program; without them the English name is all there is. GUI
//! thread.
[[nodiscard]] LabelNames labelNames(const char *context, const char *label);

} // namespace vinculo::models
