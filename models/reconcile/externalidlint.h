// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/externalid.h"

#include <QStringView>

#include <cstdint>
#include <span>
#include <string_view>

namespace vinculo::models {

//! What is wrong with an external id. The rules are Belvo's: 3 to 256 letters, digits, hyphens and
//! underscores, and nothing personal, or it is emptied without a word.
enum class IdFinding : std::uint8_t {
    None,
    Missing,      //!< Belvo has none: never given, or emptied
    Email,        //!< looks like an e-mail address
    PersonNumber, //!< holds a CPF, CNPJ, RFC or CURP with right check digits
    Phone,        //!< looks like a phone number with its country code
    TooShort,
    TooLong,
    BadCharacter,
    SharedByPeople, //!< links of different owners have it
};

//! What the rules look at.
struct IdFacts
{
    QStringView id;
    bool hasSeveralOwners = false;
    ExternalIdProblem problem = ExternalIdProblem::None; //!< filled in by lintExternalId()
};

struct IdRule
{
    IdFinding finding;
    std::string_view word; //!< in the columns of the comparison
    bool (*fits)(const IdFacts &facts);
};

//! In the order in which they are tried: the first that fits says what is wrong.
[[nodiscard]] std::span<const IdRule> idRules();
//! Any thread.
[[nodiscard]] IdFinding lintExternalId(IdFacts facts);
//! Empty for None.
[[nodiscard]] std::string_view wordOf(IdFinding finding);
//! Belvo empties ids of this kind.
[[nodiscard]] bool isPersonal(IdFinding finding);

} // namespace vinculo::models
