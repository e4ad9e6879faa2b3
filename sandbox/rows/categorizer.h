// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace vinculo::sandbox {

//! Category and subcategory of a description; "Unknown" when none of its words is known.
struct Categorized
{
    std::string_view category = "Unknown";
    std::string_view subcategory = {};
    bool hasMerchant = false;
};
Categorized categorize(std::string_view description, bool isInflow);

//! The kind of income, in the API's words, that money of this category is.
std::string_view incomeTypeOf(const Categorized &what);

//! What a payment is recognised by when it comes again: its words, without numbers, case and accents.
std::string signature(std::string_view description);

} // namespace vinculo::sandbox
