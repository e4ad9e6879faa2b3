// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/persondecision.h"
#include "core/domain/result.h"

#include <QList>
#include <QObject>

#include <memory>

namespace vinculo::storage {

//! What people decided about who is behind which links, for each profile, in a small file of its own (JSON,
//! written all or nothing, 0600): ids of links and nothing about persons. GUI thread only.
class PersonDecisions : public QObject
{
    Q_OBJECT
public:
    //! More is no use of a person, and would make each writing slow.
    static constexpr qsizetype kMost = 20'000;

    //! The user's file, or `filePath` in tests.
    explicit PersonDecisions(const QString &filePath = {}, QObject *parent = nullptr);
    ~PersonDecisions() override;

    [[nodiscard]] QList<PersonDecision> decisions(const QUuid &profile) const;
    //! These links are of one person: what was decided between the two lists before no longer counts.
    //! Storage error: the change is kept in memory and the file is as it was. Validation error, and no
    //! change: "decision_without_links", "decision_too_many".
    Result<bool> merge(const QUuid &profile, const QList<QUuid> &links, const QList<QUuid> &others);
    //! No link of one list is of the same person as one of the other. Errors as for merge().
    Result<bool> split(const QUuid &profile, const QList<QUuid> &links, const QList<QUuid> &others);
    //! Takes back what was decided between the two lists, in either direction. Errors as for merge().
    Result<bool> forget(const QUuid &profile, const QList<QUuid> &links, const QList<QUuid> &others);
    //! A profile was removed: so is what was decided in it.
    Result<bool> removeProfile(const QUuid &profile);

    //! False when the file or its directory refuses writing; decisions then live for this run only.
    [[nodiscard]] bool isWritable() const;
    //! Where a file that could not be read (or not in full) was kept at start; empty when all was well.
    [[nodiscard]] QString setAsideFile() const;

    enum class Decision { Joined, Split, Undone };

Q_SIGNALS:
    void decisionsChanged(const QUuid &profile);
    //! Somebody decided about this many links. `isStored` no: for this run only.
    void decided(const QUuid &profile, vinculo::storage::PersonDecisions::Decision decision, qsizetype links,
                 bool isStored);

private:
    Result<bool> told(const Result<bool> &result, const QUuid &profile, Decision decision, qsizetype links);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vinculo::storage
