// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/savedview.h"

#include <QByteArray>
#include <QList>

namespace vinculo::storage {

//! Own: the program's file, which knows for which profile a view is. Exchange: a file that goes to somebody
//! else's program; it names no profile.
enum class ViewFileKind { Own, Exchange };

inline constexpr qint64 kMostViewFileBytes = 4 * 1024 * 1024;

//! Views as JSON. Any thread.
[[nodiscard]] QByteArray viewsToJson(const QList<SavedView> &views, ViewFileKind kind);

//! What a file holds.
struct ViewFileContent
{
    QList<SavedView> views;
    //! Entries that were not read, each as the place of what is wrong in it: "views[2].sort[0].colour".
    QStringList refused;
};

//! Reads views strictly: every key must be known, every value of its type, every text and list within its
//! limits (savedview.h); an entry that is not is refused as a whole. Nothing in it is run, opened or looked
//! up; whether its fields and filters exist is for models::checkView() to say. Names become one line without
//! control characters. Errors of the file as a whole, all of kind Storage: "views_too_large",
//! "views_not_json", "views_not_views" (other JSON), "views_newer" (of a later version). Any thread.
[[nodiscard]] Result<ViewFileContent> viewsFromJson(const QByteArray &bytes, ViewFileKind kind);

//! Writes an Exchange file, all or nothing. Errors of kind Storage: "views_not_written".
[[nodiscard]] Result<bool> writeViewFile(const QString &path, const QList<SavedView> &views);
//! Reads an Exchange file. Errors as viewsFromJson(), besides "views_not_readable".
[[nodiscard]] Result<ViewFileContent> readViewFile(const QString &path);

//! A name as it may be shown anywhere: one line, no control or direction characters, not too long.
[[nodiscard]] QString cleanViewName(const QString &name);

} // namespace vinculo::storage
