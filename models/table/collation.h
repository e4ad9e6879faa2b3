// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QLocale>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace vinculo::models {

//! The order of texts in a language, blind to case, numbers inside text by their value. Letters are first
//! compared by weights of one byte that were learned from the locale's collator, which many texts can do
//! quickly; the collator itself decides between texts whose weights are the same (accents). Immutable; any
//! thread, several at a time.
class Collation
{
public:
    explicit Collation(const QLocale &locale);

    //! Appends the weights of a text: bytes above 0 that compare like the texts. Equal ones need
    //! compareSame().
    void appendKey(std::string_view utf8, std::string &out) const;
    //! Negative, zero or positive.
    [[nodiscard]] int compare(std::string_view a, std::string_view b) const;
    //! The same for texts with equal weights.
    [[nodiscard]] int compareSame(std::string_view a, std::string_view b) const;

private:
    static constexpr std::size_t kLearned = 0x180; //!< ASCII, Latin-1, Latin Extended-A
    void learn();
    void appendNumber(std::string_view digits, std::string &out) const;
    void appendForeign(std::string_view character, std::string &out) const;

    QCollator m_collator;
    std::array<std::uint8_t, kLearned> m_weights{}; //!< 0: ignored
};

} // namespace vinculo::models
