// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcespec.h"

namespace vinculo::enrichment {

// Values that are asked for and answered with.

inline constexpr EnumValue kIncomeTypes[] = {
    {"SALARY", QT_TRANSLATE_NOOP("Enrichment", "Salary")},
    {"GOVERNMENT", QT_TRANSLATE_NOOP("Enrichment", "Government")},
    {"INTEREST", QT_TRANSLATE_NOOP("Enrichment", "Interest")},
    {"RENT", QT_TRANSLATE_NOOP("Enrichment", "Rent")},
    {"RETIREMENT", QT_TRANSLATE_NOOP("Enrichment", "Retirement")},
    {"FREELANCE", QT_TRANSLATE_NOOP("Enrichment", "Freelance")},
    {"ALTERNATIVE_INCOME", QT_TRANSLATE_NOOP("Enrichment", "Alternative income")},
    {"TRANSFER", QT_TRANSLATE_NOOP("Enrichment", "Transfer")},
    {"DEPOSIT", QT_TRANSLATE_NOOP("Enrichment", "Deposit")},
    {"UNKNOWN", QT_TRANSLATE_NOOP("Enrichment", "Unknown")},
};

inline constexpr EnumValue kConfidences[] = {
    {"HIGH", QT_TRANSLATE_NOOP("Enrichment", "High"), Tone::Ok},
    {"MEDIUM", QT_TRANSLATE_NOOP("Enrichment", "Medium"), Tone::Neutral},
    {"LOW", QT_TRANSLATE_NOOP("Enrichment", "Low"), Tone::Attention},
};

} // namespace vinculo::enrichment
