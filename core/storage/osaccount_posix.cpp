// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/osaccount.h"

#include <pwd.h>
#include <unistd.h>

#include <array>

namespace vinculo::storage {

QString osAccountName()
{
    const uid_t user = ::geteuid();
    passwd entry{};
    passwd *found = nullptr;
    std::array<char, 4096> buffer{};
    if (::getpwuid_r(user, &entry, buffer.data(), buffer.size(), &found) == 0 && found && entry.pw_name)
        return QString::fromLocal8Bit(entry.pw_name);
    return QString::number(user);
}

} // namespace vinculo::storage
