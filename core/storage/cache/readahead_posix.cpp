// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/cache/readahead.h"

#include <fcntl.h>

#ifdef __APPLE__
#include <algorithm>
#include <limits>
#endif

namespace vinculo::storage {

void readAhead(const QFile &file)
{
#ifdef __APPLE__
    radvisory whole{};
    whole.ra_count = static_cast<int>(std::min<qint64>(file.size(), std::numeric_limits<int>::max()));
    (void)fcntl(file.handle(), F_RDADVISE, &whole);
#else
    (void)posix_fadvise(file.handle(), 0, 0, POSIX_FADV_WILLNEED);
#endif
}

} // namespace vinculo::storage
