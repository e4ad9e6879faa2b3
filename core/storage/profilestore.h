// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"
#include "core/domain/result.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace vinculo::storage {

//! The list of profiles, in a small file of its own (JSON, written all or nothing, 0600). The Demo profile is
//! built in, always first, and cannot be edited or removed. GUI thread only.
class ProfileStore : public QObject
{
    Q_OBJECT
public:
    //! The user's file, or `filePath` in tests.
    explicit ProfileStore(const QString &filePath = {}, QObject *parent = nullptr);
    ~ProfileStore() override;

    [[nodiscard]] QList<Profile> profiles() const;
    [[nodiscard]] std::optional<Profile> find(const QUuid &id) const;
    //! Adds or replaces. Storage error: the change is kept in memory and the file is as it was. Validation
    //! error, and no change: "profile_fixed" (Demo, or an environment of Demo), "profile_nameless",
    //! "profile_without_id", "base_url_credentials" (a user name or password in the address would end up in
    //! the file).
    Result<bool> save(const Profile &profile);
    //! NotFound when there is no such profile; otherwise as save(). The secret is the SecretStore's business.
    Result<bool> remove(const QUuid &id);
    static Profile demoProfile();

    //! False when the file or its directory refuses writing; profiles then live for this run only.
    [[nodiscard]] bool isWritable() const;
    [[nodiscard]] QString filePath() const;
    //! Where a file that could not be read (or not in full) was kept at start; empty when all was well.
    [[nodiscard]] QString setAsideFile() const;

Q_SIGNALS:
    void profilesChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vinculo::storage
