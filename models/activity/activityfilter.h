// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal.h"
#include "models/activity/activitymodel.h"

#include <QDateTime>
#include <QSortFilterProxyModel>

#include <optional>

namespace vinculo::models {

//! A call that did not do what it was meant to. Asking for a code, giving up and being stopped by a read-only
//! profile are no failures.
[[nodiscard]] bool isFailure(const storage::JournalEntry &entry);

//! Which calls are shown: the failed ones of a profile since a moment, all or of one kind.
struct FailedCalls
{
    QString profileName;
    Environment environment = Environment::Demo;
    QDateTime since;
    QString code = {};                  //!< empty: any
    std::optional<ErrorKind> kind = {}; //!< of calls without a code
    QString linkMark = {};              //!< of the link they went through; empty: any, or none
    bool operator==(const FailedCalls &) const = default;
};

//! The rows of an ActivityModel that hold the words looked for, and that are among the failed calls asked
//! for.
class ActivityFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ActivityFilter(ActivityModel &model, QObject *parent = nullptr);
    void setFailures(const std::optional<FailedCalls> &failures); //!< nothing: all calls
    [[nodiscard]] const std::optional<FailedCalls> &failures() const { return m_failures; }
    //! Older entries may still belong here.
    [[nodiscard]] bool needsOlder() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ActivityModel &m_model;
    std::optional<FailedCalls> m_failures;
};

} // namespace vinculo::models
