// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <span>

namespace vinculo {

//! Who has to act on an error code (API error page: Institution, Link, Request, Belvo).
enum class ErrorLane { EndUser, Bank, Belvo, Us, Wait };

//! What we know about one code of the API. Texts are marked for translation in context "ErrorCatalogue".
struct ErrorFact
{
    const char *code;
    int httpStatus; //!< 0: any
    ErrorLane lane;
    const char *meaning;  //!< what happened, one sentence
    const char *nextStep; //!< what to do now, one sentence
};

std::span<const ErrorFact> errorFacts();
//! The best entry for this error, or nullptr for a code we do not know (say so, keep everything).
const ErrorFact *findErrorFact(const ApiError &error);

inline constexpr const char *kErrorCatalogueContext = "ErrorCatalogue";

} // namespace vinculo
