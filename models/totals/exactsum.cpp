// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/totals/exactsum.h"

#include <algorithm>
#include <array>

namespace vinculo::models {

void ExactSum::add(const ExactSum &other)
{
    m_low += other.m_low;
    m_high += other.m_high + (m_low < other.m_low ? 1 : 0);
}

void ExactSum::subtract(const ExactSum &other)
{
    const std::int64_t borrow = m_low < other.m_low ? 1 : 0;
    m_low -= other.m_low;
    m_high -= other.m_high + borrow;
}

std::optional<Decimal> ExactSum::decimal() const
{
    const auto units = static_cast<std::int64_t>(m_low);
    if (m_high != (units < 0 ? -1 : 0))
        return {};
    return Decimal::fromUnits(units);
}

QString ExactSum::toPlainString(int minDigits) const
{
    ExactSum magnitude = *this;
    if (isNegative()) {
        magnitude = {};
        magnitude.subtract(*this);
    }
    const auto high = static_cast<std::uint64_t>(magnitude.m_high);
    std::array<std::uint32_t, 4> limbs{
        static_cast<std::uint32_t>(high >> 32), static_cast<std::uint32_t>(high),
        static_cast<std::uint32_t>(magnitude.m_low >> 32), static_cast<std::uint32_t>(magnitude.m_low)};
    QString digits; // the last one first
    while (std::ranges::any_of(limbs, [](std::uint32_t limb) { return limb != 0; })) {
        std::uint64_t rest = 0;
        for (std::uint32_t &limb : limbs) {
            const std::uint64_t value = (rest << 32) | limb;
            limb = static_cast<std::uint32_t>(value / 10);
            rest = value % 10;
        }
        digits += QChar(static_cast<char16_t>(u'0' + rest));
    }
    while (digits.size() <= Decimal::kScale)
        digits += u'0';
    std::reverse(digits.begin(), digits.end());
    QString fraction = digits.right(Decimal::kScale);
    while (fraction.size() > minDigits && fraction.endsWith(u'0'))
        fraction.chop(1);
    const QString whole = digits.chopped(Decimal::kScale);
    return (isNegative() ? QString(u'-') : QString()) + whole +
           (fraction.isEmpty() ? QString() : u'.' + fraction);
}

} // namespace vinculo::models
