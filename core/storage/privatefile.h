// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

//! Files that only their owner may read. Qt and SQLite create files readable by everybody (rule F21), so
//! every file of the program is made through these functions. Any thread.
namespace vinculo::storage {

//! "<configuration directory of the user>/vinculo/<name>"; nothing is created.
[[nodiscard]] QString userConfigFile(const QString &name);
//! "<data directory of the user>/vinculo/<name>"; nothing is created.
[[nodiscard]] QString userDataFile(const QString &name);
//! "<cache directory of the user>/vinculo/<name>": what can be fetched again and stays out of backups.
[[nodiscard]] QString userCacheDirectory(const QString &name);

//! Makes sure the file exists with mode 0600 in a directory that is 0700 when this call has to create it.
//! Directories that exist already keep their mode, unless they are the program's own. False: the disk
//! refused.
[[nodiscard]] bool makePrivateFile(const QString &filePath);
//! The directory part of makePrivateFile() alone, for files written by renaming.
[[nodiscard]] bool makePrivateDirectoryFor(const QString &filePath);

//! Makes sure that this directory of the program exists, is 0700 and can be written to.
[[nodiscard]] bool makePrivateDirectory(const QString &path);

//! A free name beside `filePath` for a copy that could not be read: "profiles.json.unreadable-1".
[[nodiscard]] QString setAsideName(const QString &filePath);

} // namespace vinculo::storage
