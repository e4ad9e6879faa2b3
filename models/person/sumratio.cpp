// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person/sumratio.h"

namespace vinculo::models {

namespace {

constexpr int kWhole = 10'000;
constexpr int kDigits = 5; // one more than wanted, to round by

ExactSum tenfold(const ExactSum &sum)
{
    ExactSum ten;
    for (int i = 0; i < 10; ++i)
        ten.add(sum);
    return ten;
}

} // namespace

int sumRatio(const ExactSum &part, const ExactSum &whole)
{
    if (whole.isZero() || whole.isNegative() || part.isNegative())
        return 0;
    if (part >= whole)
        return kWhole;
    // Division by hand: the sums have 128 bits.
    int ratio = 0;
    ExactSum rest = part;
    for (int digit = 0; digit < kDigits; ++digit) {
        rest = tenfold(rest);
        ratio *= 10;
        for (; rest >= whole; rest.subtract(whole))
            ++ratio;
    }
    return (ratio + 5) / 10;
}

} // namespace vinculo::models
