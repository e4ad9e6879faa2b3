// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/filesync.h"

#include <unistd.h>

namespace vinculo::models {

bool syncToDisk(QFile &file)
{
    return file.flush() && fsync(file.handle()) == 0;
}

int descriptorOf(std::FILE *stream)
{
    return fileno(stream);
}

} // namespace vinculo::models
