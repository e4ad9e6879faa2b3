// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/osaccount.h"

#include <windows.h>

#include <array>

namespace vinculo::storage {

QString osAccountName()
{
    constexpr std::size_t kLongest = 256; // UNLEN of lmcons.h
    std::array<wchar_t, kLongest + 1> name{};
    auto size = static_cast<DWORD>(name.size());
    if (!::GetUserNameW(name.data(), &size) || size == 0)
        return {};
    return QString::fromWCharArray(name.data(), static_cast<qsizetype>(size) - 1); // without its end
}

} // namespace vinculo::storage
