// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/columnchunk.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace vinculo::models {

//! One word that somebody typed, in all the forms it is compared in.
struct SearchTerm
{
    std::string folded;             //!< as typed, without case and accents
    std::vector<std::string> words; //!< as words of a name
    std::string plain;              //!< letters and digits alone
    //! Others that may be an account number: what stands behind the branch in "0123/45678-9", and what stands
    //! before a check letter, which Belvo may keep apart.
    std::vector<std::string> accountParts;
    std::vector<std::string> phones; //!< digits that may be (a part of) a phone, without its country
    bool isNumber = false;           //!< digits and what is written between digits; an X at the end at most
    bool isPlainWord = false;        //!< letters, nothing else
    bool isEmail = false;            //!< has an @
    //! Ids that begin with the term lie in [first, second]; nothing when it has fewer than four hexadecimal
    //! digits, or anything else.
    std::optional<std::pair<api::Uuid, api::Uuid>> ids;
    bool isWholeId = false;
};

//! The words of a text. With `joinNumbers` neighbouring numbers are one: "+55 11 98765-4321".
[[nodiscard]] std::vector<SearchTerm> searchTerms(const QString &text, bool joinNumbers);

//! Digits that end in the letter that some banks write for a check digit of ten: "83144585-X". With four
//! digits at least: what is shorter is a word.
[[nodiscard]] bool endsInCheckLetter(QStringView text);

//! The lower-case letters and digits of a folded text: "0012-x" → "0012x".
[[nodiscard]] std::string plainOf(std::string_view folded);

} // namespace vinculo::models
