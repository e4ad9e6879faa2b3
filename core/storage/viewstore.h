// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/savedview.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace vinculo::storage {

//! The views somebody has saved, in a small file of its own (JSON, written all or nothing, 0600). A view is
//! for one profile or for all. GUI thread only.
class ViewStore : public QObject
{
    Q_OBJECT
public:
    //! The user's file, or `filePath` in tests.
    explicit ViewStore(const QString &filePath = {}, QObject *parent = nullptr);
    ~ViewStore() override;

    //! By name, in no language's order; those of other profiles are left out.
    [[nodiscard]] QList<SavedView> views(const QString &resource, const QUuid &profile) const;
    [[nodiscard]] QList<SavedView> allViews(const QUuid &profile) const; //!< of every resource
    [[nodiscard]] std::optional<SavedView> find(const QUuid &id) const;
    //! Adds or replaces all of them in one writing. Storage error: the change is kept in memory and the file
    //! is as it was. Validation error, and no change: "view_nameless", "view_without_id", "view_too_many".
    Result<bool> save(const QList<SavedView> &views);
    Result<bool> save(const SavedView &view) { return save(QList<SavedView>{view}); }
    Result<bool> remove(const QUuid &id); //!< NotFound when there is no such view; otherwise as save()

    //! False when the file or its directory refuses writing; views then live for this run only.
    [[nodiscard]] bool isWritable() const;
    [[nodiscard]] QString filePath() const;
    //! Where a file that could not be read (or not in full) was kept at start; empty when all was well.
    [[nodiscard]] QString setAsideFile() const;

Q_SIGNALS:
    void viewsChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vinculo::storage
