// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace vinculo::sandbox {

//! The languages that the hosted pages speak.
enum class PageLanguage : std::uint8_t { English, Portuguese, Spanish };

inline constexpr std::array kPageLanguages{PageLanguage::English, PageLanguage::Portuguese,
                                           PageLanguage::Spanish};

//! What `locale` in an address says: en, pt, es.
std::string_view localeOf(PageLanguage language);
//! For the lang attribute.
std::string_view tagOf(PageLanguage language);
//! The language's own name, the same on every page.
std::string_view nameOf(PageLanguage language);

//! The language of "pt", "pt-BR" or "PT_br"; nothing for languages that the pages do not speak.
std::optional<PageLanguage> languageNamed(std::string_view locale);
//! The language of a country such as BR; nothing for countries without institutions.
std::optional<PageLanguage> languageOfCountry(std::string_view country);
//! The one of an Accept-Language header that is liked best and spoken.
std::optional<PageLanguage> acceptedLanguage(std::string_view header);

} // namespace vinculo::sandbox
