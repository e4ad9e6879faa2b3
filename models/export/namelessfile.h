// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace vinculo::models {

//! Files that have no name until they are whole, so that the system itself removes them when the program is
//! killed. Only Linux has them, and not on every file system. Any one thread.
class NamelessFile
{
public:
    //! Opens `file` for writing, readable by its owner only, on the disk of `folder`. False where that cannot
    //! be had: `file` is untouched then.
    [[nodiscard]] static bool open(QFile &file, const QString &folder);
    //! Where an open one can be opened again under a path.
    [[nodiscard]] static QString pathOf(const QFile &file);
    //! Gives an open one a name that nothing has yet; sets errno where it is refused (EEXIST: it is taken).
    [[nodiscard]] static bool giveName(const QFile &file, const QString &path);
};

} // namespace vinculo::models
