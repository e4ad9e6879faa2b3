// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/namelessfile.h"

namespace vinculo::models {

bool NamelessFile::open(QFile & /*file*/, const QString & /*folder*/)
{
    return false;
}

QString NamelessFile::pathOf(const QFile &file)
{
    return file.fileName();
}

bool NamelessFile::giveName(const QFile & /*file*/, const QString & /*path*/)
{
    return false;
}

} // namespace vinculo::models
