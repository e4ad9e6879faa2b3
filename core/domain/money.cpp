// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/money.h"

namespace vinculo {

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

} // namespace vinculo
