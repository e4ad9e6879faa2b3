// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/filesync.h"

#include <io.h>

namespace vinculo::models {

bool syncToDisk(QFile &file)
{
    // A file opened through the Windows API has no descriptor to commit; closing it hands everything over.
    return file.flush() && (file.handle() < 0 || _commit(file.handle()) == 0);
}

int descriptorOf(std::FILE *stream)
{
    return _fileno(stream);
}

} // namespace vinculo::models
