// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/documentnumber.h"

#include <string>
#include <string_view>
#include <vector>

//! The same contact, name or number in one form, whatever way it was written. Any thread.
namespace vinculo::models {

//! Calls use(number) for each number in the public identification of an account: "0001/0012345-6", without
//! the branch, or "4821, 9931" of its cards. As written.
template<class Use>
void forPublicNumbers(std::string_view identification, const Use &use)
{
    while (!identification.empty()) {
        std::string_view one = identification.substr(0, identification.find(','));
        identification.remove_prefix(one.size() < identification.size() ? one.size() + 1 : one.size());
        one.remove_prefix(one.rfind('/') + 1); // npos + 1 is 0
        use(one);
    }
}

//! The digits of a text, whatever stands between them.
[[nodiscard]] std::string digitsOf(std::string_view text);

//! Digits of a phone without dialling prefixes and without the country code (55, 52, 56, 57) where the length
//! shows that there is one: "+55 (11) 98765-4321" → "11987654321".
[[nodiscard]] std::string phoneKey(std::string_view phone);
//! Shorter ones are extensions and placeholders: they tell nobody apart.
inline constexpr std::size_t kShortestPhone = 8;

//! Folded and trimmed; empty when it cannot be an address.
[[nodiscard]] std::string emailKey(std::string_view email);

struct DocumentKey
{
    std::string text; //!< upper case letters and digits; empty: no number at all
    DocumentKind kind = DocumentKind::Unknown;
    bool isValid = false; //!< check digits right, and not a number that stands for anybody
};
[[nodiscard]] DocumentKey documentKey(std::string_view number);
//! Whether one person may have both: the same, or an RFC and a CURP made of the same name and birthday.
[[nodiscard]] bool areOfOnePerson(std::string_view document, DocumentKind kind,
                                  std::string_view otherDocument, DocumentKind otherKind);

//! Words of a name without case, accents, apostrophes and punctuation; at most sixteen. In one text, because
//! hundreds of thousands of names are read in a row.
class NameWords
{
public:
    explicit NameWords(std::string_view name);
    [[nodiscard]] std::size_t count() const { return m_count; }
    //! All of them, a space behind each: equal for names of the same words in the same order.
    [[nodiscard]] const std::string &text() const { return m_text; }
    template<class Use>
    void forEach(const Use &use) const
    {
        for (std::size_t begin = 0; begin < m_text.size();) {
            const std::size_t end = m_text.find(' ', begin);
            use(std::string_view(m_text).substr(begin, end - begin));
            begin = end + 1;
        }
    }

private:
    std::string m_text;
    std::size_t m_count = 0;
};
//! The same as a list.
[[nodiscard]] std::vector<std::string> nameWords(std::string_view name);
//! Whether these may be two spellings of one name: every word of the shorter one, or its initial, is in the
//! other. A name without words is compatible with every other.
[[nodiscard]] bool areCompatibleNames(std::string_view name, std::string_view other);

} // namespace vinculo::models
