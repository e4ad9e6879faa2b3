// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/cache/readahead.h"

namespace vinculo::storage {

void readAhead(const QFile &)
{
    // The cache manager notices by itself that a file is read from front to back.
}

} // namespace vinculo::storage
