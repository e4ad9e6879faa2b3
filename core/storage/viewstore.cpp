// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/viewstore.h"

#include "core/storage/privatefile.h"
#include "core/storage/viewfile.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace vinculo::storage {

using namespace Qt::StringLiterals;

namespace {

Unexpected failure(ErrorKind kind, const QString &code)
{
    return Unexpected(ApiError{.kind = kind, .code = code});
}

} // namespace

struct ViewStore::Private
{
    QString path;
    QString asideFile;
    bool writable = false;
    QList<SavedView> saved;

    void load();
    bool readEntries(const QByteArray &bytes);
    Result<bool> write();
    [[nodiscard]] qsizetype indexOf(const QUuid &id) const;
};

void ViewStore::Private::load()
{
    QFile file(path);
    if (!file.exists())
        return;
    const bool isComplete =
        file.open(QIODevice::ReadOnly) && file.size() <= kMostViewFileBytes && readEntries(file.readAll());
    file.close();
    if (isComplete)
        return;
    // The next save would lose what could not be read, so a copy stays for whoever can mend it. When not even
    // a copy is possible the file is not touched any more.
    const QString aside = setAsideName(path);
    if (saved.isEmpty() ? QFile::rename(path, aside) : QFile::copy(path, aside))
        asideFile = aside;
    else
        writable = false;
}

//! False when anything at all was not understood.
bool ViewStore::Private::readEntries(const QByteArray &bytes)
{
    const Result<ViewFileContent> content = viewsFromJson(bytes, ViewFileKind::Own);
    if (!content)
        return false;
    bool isComplete = content->refused.isEmpty();
    for (const SavedView &view : content->views) {
        if (indexOf(view.id) < 0)
            saved.append(view);
        else
            isComplete = false;
    }
    return isComplete;
}

Result<bool> ViewStore::Private::write()
{
    if (!writable)
        return failure(ErrorKind::Storage, u"views_not_writable"_s);
    QSaveFile file(path);
    if (!makePrivateDirectoryFor(path) || !file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(viewsToJson(saved, ViewFileKind::Own)) < 0 || !file.commit())
        return failure(ErrorKind::Storage, u"views_not_written"_s);
    return true;
}

qsizetype ViewStore::Private::indexOf(const QUuid &id) const
{
    const auto found = std::ranges::find(saved, id, &SavedView::id);
    return found == saved.end() ? -1 : std::distance(saved.begin(), found);
}

ViewStore::ViewStore(const QString &filePath, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->path = filePath.isEmpty() ? userConfigFile(u"views.json"_s) : filePath;
    d->writable = makePrivateDirectoryFor(d->path);
    d->load();
}

ViewStore::~ViewStore() = default;

QList<SavedView> ViewStore::views(const QString &resource, const QUuid &profile) const
{
    QList<SavedView> views = allViews(profile);
    views.removeIf([&resource](const SavedView &view) { return view.resource != resource; });
    return views;
}

QList<SavedView> ViewStore::allViews(const QUuid &profile) const
{
    QList<SavedView> views = d->saved;
    views.removeIf(
        [&profile](const SavedView &view) { return !view.profile.isNull() && view.profile != profile; });
    std::ranges::stable_sort(views, {}, &SavedView::name);
    return views;
}

std::optional<SavedView> ViewStore::find(const QUuid &id) const
{
    const qsizetype index = d->indexOf(id);
    return index < 0 ? std::nullopt : std::optional(d->saved.at(index));
}

Result<bool> ViewStore::save(const QList<SavedView> &views)
{
    QList<SavedView> next = d->saved;
    for (const SavedView &view : views) {
        if (view.id.isNull())
            return failure(ErrorKind::Validation, u"view_without_id"_s);
        if (cleanViewName(view.name).isEmpty())
            return failure(ErrorKind::Validation, u"view_nameless"_s);
        const auto known = std::ranges::find(next, view.id, &SavedView::id);
        SavedView clean = view;
        clean.name = cleanViewName(view.name);
        if (known != next.end())
            *known = clean;
        else
            next.append(clean);
    }
    if (next.size() > kMostViews)
        return failure(ErrorKind::Validation, u"view_too_many"_s);
    d->saved = next;
    const Result<bool> written = d->write();
    Q_EMIT viewsChanged();
    return written;
}

Result<bool> ViewStore::remove(const QUuid &id)
{
    const qsizetype index = d->indexOf(id);
    if (index < 0)
        return failure(ErrorKind::NotFound, u"view_unknown"_s);
    d->saved.removeAt(index);
    const Result<bool> written = d->write();
    Q_EMIT viewsChanged();
    return written;
}

bool ViewStore::isWritable() const
{
    return d->writable;
}

QString ViewStore::filePath() const
{
    return d->path;
}

QString ViewStore::setAsideFile() const
{
    return d->asideFile;
}

} // namespace vinculo::storage
