// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace vinculo::models {

//! A sum of Decimals in 128 bits: 2^64 of the largest amounts fit, nothing is ever rounded.
class ExactSum
{
public:
    constexpr void add(std::int64_t units)
    {
        const auto low = static_cast<std::uint64_t>(units);
        m_low += low;
        m_high += (units < 0 ? -1 : 0) + (m_low < low ? 1 : 0);
    }
    void add(const ExactSum &other);
    void subtract(const ExactSum &other);
    [[nodiscard]] constexpr bool isZero() const { return m_high == 0 && m_low == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_high < 0; }
    [[nodiscard]] std::optional<Decimal> decimal() const; //!< nothing when it does not fit
    //! Machine form as of Decimal::toPlainString(), for sums of any size.
    [[nodiscard]] QString toPlainString(int minDigits = 0) const;
    friend constexpr auto operator<=>(const ExactSum &, const ExactSum &) = default;

private:
    std::int64_t m_high = 0; //!< two's complement; compares first
    std::uint64_t m_low = 0;
};

} // namespace vinculo::models
