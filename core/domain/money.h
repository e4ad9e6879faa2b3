// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>

namespace vinculo {

//! ISO 4217 code packed into 16 bits (5 bits a letter); Currency{} is "unknown".
class Currency
{
public:
    constexpr Currency() = default;
    //! Unknown unless `code` is three letters A to Z.
    static constexpr Currency fromCode(std::string_view code)
    {
        Currency currency;
        if (code.size() != 3)
            return currency;
        std::uint16_t packed = 0;
        for (const char c : code) {
            if (c < 'A' || c > 'Z')
                return {};
            packed = static_cast<std::uint16_t>((packed << 5) | (c - 'A' + 1));
        }
        currency.m_packed = packed;
        return currency;
    }
    //! For amounts beside which something stands that is no code: which money it is, and whether that is the
    //! same twice, nobody knows.
    static constexpr Currency notACode() { return fromPacked(kNotACode); }
    [[nodiscard]] constexpr bool isNotACode() const { return m_packed == kNotACode; }
    [[nodiscard]] constexpr bool isKnown() const { return m_packed != 0 && m_packed != kNotACode; }
    [[nodiscard]] QString code() const;
    //! Digits after the decimal mark that people expect: 2, or 0 for CLP and its like (ISO 4217).
    [[nodiscard]] int minorDigits() const;
    [[nodiscard]] constexpr std::uint16_t packed() const { return m_packed; }
    static constexpr Currency fromPacked(std::uint16_t packed)
    {
        Currency currency;
        currency.m_packed = packed;
        return currency;
    }
    friend constexpr auto operator<=>(const Currency &, const Currency &) = default;

private:
    static constexpr std::uint16_t kNotACode = 0x8000; //!< three letters have fifteen bits
    std::uint16_t m_packed = 0;
};

//! ISO 4217: no currency. For machines, where amounts in several currencies stand side by side.
inline constexpr std::string_view kNoCurrencyCode = "XXX";

//! An exact decimal: value = units / 10^kScale. No double anywhere; parsed from the raw JSON token.
class Decimal
{
public:
    static constexpr int kScale = 4; //!< fixed, so that columns compare as integers
    static constexpr std::int64_t kUnit = 10'000;
    constexpr Decimal() = default;
    static constexpr Decimal fromUnits(std::int64_t units)
    {
        Decimal d;
        d.m_units = units;
        return d;
    }
    //! Parses a JSON number token ("-12.5", "1e3"). Digits past kScale are rounded half away from zero once;
    //! nothing when the token is no number or does not fit.
    static std::optional<Decimal> parse(std::string_view token);
    [[nodiscard]] constexpr std::int64_t units() const { return m_units; }
    //! Machine form with a dot and at least `minDigits` decimals, for exports and copies.
    [[nodiscard]] QString toPlainString(int minDigits = 0) const;
    friend constexpr auto operator<=>(const Decimal &, const Decimal &) = default;

private:
    std::int64_t m_units = 0;
};

struct Money
{
    Decimal amount;
    Currency currency;
    bool operator==(const Money &) const = default;
};

} // namespace vinculo
