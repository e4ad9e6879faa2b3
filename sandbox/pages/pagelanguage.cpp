// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/pages/pagelanguage.h"

#include <string>

namespace vinculo::sandbox {

namespace {

struct Spoken
{
    std::string_view locale;
    std::string_view tag;
    std::string_view name;
};

constexpr std::array<Spoken, kPageLanguages.size()> kSpoken{
    {{"en", "en", "English"}, {"pt", "pt-BR", "Português"}, {"es", "es", "Español"}}};

const Spoken &spoken(PageLanguage language)
{
    return kSpoken[static_cast<std::size_t>(language)];
}

std::string_view trimmed(std::string_view text)
{
    while (text.starts_with(' ') || text.starts_with('\t'))
        text.remove_prefix(1);
    while (text.ends_with(' ') || text.ends_with('\t'))
        text.remove_suffix(1);
    return text;
}

//! Thousandths of "0.85"; a weight that is none counts as not wanted.
int weightOf(std::string_view text)
{
    if (text.empty() || (text.front() != '0' && text.front() != '1'))
        return 0;
    int weight = (text.front() - '0') * 1000;
    int unit = 100;
    for (std::size_t i = 2; i < text.size() && unit > 0; ++i, unit /= 10) {
        if (text[i] < '0' || text[i] > '9')
            return 0;
        weight += (text[i] - '0') * unit;
    }
    return weight;
}

//! Of an entry such as "pt-BR;q=0.8".
int weightOfEntry(std::string_view entry)
{
    const std::size_t mark = entry.find(';');
    if (mark == std::string_view::npos)
        return 1000;
    const std::string_view weight = trimmed(entry.substr(mark + 1));
    return weight.starts_with("q=") ? weightOf(weight.substr(2)) : 0;
}

} // namespace

std::string_view localeOf(PageLanguage language)
{
    return spoken(language).locale;
}

std::string_view tagOf(PageLanguage language)
{
    return spoken(language).tag;
}

std::string_view nameOf(PageLanguage language)
{
    return spoken(language).name;
}

std::optional<PageLanguage> languageNamed(std::string_view locale)
{
    std::string primary(locale.substr(0, locale.find_first_of("-_")));
    for (char &c : primary)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    for (const PageLanguage language : kPageLanguages)
        if (localeOf(language) == primary)
            return language;
    return std::nullopt;
}

std::optional<PageLanguage> languageOfCountry(std::string_view country)
{
    if (country == "BR")
        return PageLanguage::Portuguese;
    if (country == "MX" || country == "CO" || country == "CL")
        return PageLanguage::Spanish;
    return std::nullopt;
}

std::optional<PageLanguage> acceptedLanguage(std::string_view header)
{
    std::optional<PageLanguage> best;
    int bestWeight = 0;
    while (!header.empty()) {
        const std::size_t end = header.find(',');
        const std::string_view entry = header.substr(0, end);
        header = end == std::string_view::npos ? std::string_view() : header.substr(end + 1);
        const auto language = languageNamed(trimmed(entry.substr(0, entry.find(';'))));
        const int weight = weightOfEntry(entry);
        if (!language || weight <= bestWeight)
            continue;
        best = language;
        bestWeight = weight;
    }
    return best;
}

} // namespace vinculo::sandbox
