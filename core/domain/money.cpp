// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/money.h"

#include <limits>

namespace vinculo {

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

//! The parts of a JSON number token: sign, digits without the dot, and the power of ten of the last digit.
struct NumberToken
{
    bool negative = false;
    std::string_view whole;
    std::string_view fraction;
    std::int64_t exponent = 0;
};

std::string_view takeDigits(std::string_view &rest)
{
    std::size_t length = 0;
    while (length < rest.size() && isDigit(rest[length]))
        ++length;
    const std::string_view digits = rest.substr(0, length);
    rest.remove_prefix(length);
    return digits;
}

//! Exponents beyond any sensible amount are clamped: they end as overflow or as zero either way.
std::optional<std::int64_t> takeExponent(std::string_view &rest)
{
    constexpr std::int64_t kClamp = 1'000'000'000;
    bool negative = false;
    if (!rest.empty() && (rest.front() == '+' || rest.front() == '-')) {
        negative = rest.front() == '-';
        rest.remove_prefix(1);
    }
    const std::string_view digits = takeDigits(rest);
    if (digits.empty())
        return std::nullopt;
    std::int64_t value = 0;
    for (const char c : digits)
        if (value < kClamp)
            value = value * 10 + (c - '0');
    return negative ? -value : value;
}

//! The grammar of RFC 8259, section 6, and nothing more.
std::optional<NumberToken> splitNumber(std::string_view rest)
{
    NumberToken token;
    if (!rest.empty() && rest.front() == '-') {
        token.negative = true;
        rest.remove_prefix(1);
    }
    token.whole = takeDigits(rest);
    if (token.whole.empty() || (token.whole.size() > 1 && token.whole.front() == '0'))
        return std::nullopt;
    if (!rest.empty() && rest.front() == '.') {
        rest.remove_prefix(1);
        token.fraction = takeDigits(rest);
        if (token.fraction.empty())
            return std::nullopt;
    }
    if (!rest.empty() && (rest.front() == 'e' || rest.front() == 'E')) {
        rest.remove_prefix(1);
        const std::optional<std::int64_t> exponent = takeExponent(rest);
        if (!exponent)
            return std::nullopt;
        token.exponent = *exponent;
    }
    return rest.empty() ? std::optional(token) : std::nullopt;
}

//! Magnitude that may grow up to 2^63, the largest a negative number of units needs.
class Magnitude
{
public:
    [[nodiscard]] bool append(std::uint64_t digit)
    {
        if (m_value > (kMax - digit) / 10)
            return false;
        m_value = m_value * 10 + digit;
        return true;
    }
    [[nodiscard]] bool increment()
    {
        if (m_value == kMax)
            return false;
        ++m_value;
        return true;
    }
    [[nodiscard]] std::uint64_t value() const { return m_value; }
    static constexpr std::uint64_t kMax = std::uint64_t{1} << 63;

private:
    std::uint64_t m_value = 0;
};

//! Reads whole and fraction as one row of digits and keeps the first `keep` of them, filling up with zeros
//! and rounding half away from zero once.
std::optional<std::uint64_t> scaledMagnitude(const NumberToken &token, std::int64_t keep)
{
    Magnitude magnitude;
    const auto wholeSize = static_cast<std::int64_t>(token.whole.size());
    const std::int64_t count = wholeSize + static_cast<std::int64_t>(token.fraction.size());
    const auto digitAt = [&](std::int64_t index) {
        const char c = index < wholeSize ? token.whole[static_cast<std::size_t>(index)]
                                         : token.fraction[static_cast<std::size_t>(index - wholeSize)];
        return static_cast<std::uint64_t>(c - '0');
    };
    for (std::int64_t i = 0; i < keep && i < count; ++i)
        if (!magnitude.append(digitAt(i)))
            return std::nullopt;
    if (magnitude.value() != 0)
        for (std::int64_t i = count; i < keep; ++i)
            if (!magnitude.append(0))
                return std::nullopt;
    if (keep >= 0 && keep < count && digitAt(keep) >= 5 && !magnitude.increment())
        return std::nullopt;
    return magnitude.value();
}

} // namespace

QString Currency::code() const
{
    if (!isKnown())
        return {};
    QString code(3, QChar(u'?'));
    std::uint16_t packed = m_packed;
    for (int i = 2; i >= 0; --i) {
        code[i] = QChar(u'A' + (packed & 31) - 1);
        packed = static_cast<std::uint16_t>(packed >> 5);
    }
    return code;
}

int Currency::minorDigits() const
{
    for (const char *zeroDigits : {"CLP", "PYG", "JPY", "KRW", "VND", "ISK", "UGX"})
        if (*this == fromCode(zeroDigits))
            return 0;
    return 2;
}

std::optional<Decimal> Decimal::parse(std::string_view token)
{
    const std::optional<NumberToken> number = splitNumber(token);
    if (!number)
        return std::nullopt;
    const std::int64_t keep = static_cast<std::int64_t>(number->whole.size()) + number->exponent + kScale;
    const std::optional<std::uint64_t> magnitude = scaledMagnitude(*number, keep);
    if (!magnitude || (*magnitude == Magnitude::kMax && !number->negative))
        return std::nullopt;
    if (*magnitude == Magnitude::kMax)
        return fromUnits(std::numeric_limits<std::int64_t>::min());
    const auto units = static_cast<std::int64_t>(*magnitude);
    return fromUnits(number->negative ? -units : units);
}

QString Decimal::toPlainString(int minDigits) const
{
    constexpr auto kUnsignedUnit = static_cast<std::uint64_t>(kUnit);
    const bool negative = m_units < 0;
    const std::uint64_t magnitude =
        negative ? 0 - static_cast<std::uint64_t>(m_units) : static_cast<std::uint64_t>(m_units);
    QString fraction = QString::number(magnitude % kUnsignedUnit).rightJustified(kScale, QChar(u'0'));
    while (fraction.size() > minDigits && fraction.endsWith(QChar(u'0')))
        fraction.chop(1);
    fraction = fraction.leftJustified(minDigits, QChar(u'0'));

    QString text;
    if (negative)
        text += QChar(u'-');
    text += QString::number(magnitude / kUnsignedUnit);
    if (!fraction.isEmpty()) {
        text += QChar(u'.');
        text += fraction;
    }
    return text;
}

} // namespace vinculo
