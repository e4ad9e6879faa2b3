// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/activityfilter.h"

namespace vinculo::models {

bool isFailure(const storage::JournalEntry &entry)
{
    const ErrorKind kind = entry.call.errorKind;
    return entry.isCall() && entry.call.failed && kind != ErrorKind::Cancelled &&
           kind != ErrorKind::MfaRequired && kind != ErrorKind::ReadOnly;
}

ActivityFilter::ActivityFilter(ActivityModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setFilterKeyColumn(-1);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(ActivityModel::RawRole);
}

void ActivityFilter::setFailures(const std::optional<FailedCalls> &failures)
{
    if (failures == m_failures)
        return;
    m_failures = failures;
    invalidateFilter();
}

bool ActivityFilter::needsOlder() const
{
    if (!m_failures || !m_model.canFetchMore({}))
        return false;
    const int rows = m_model.rowCount();
    return rows == 0 || m_model.entry(rows - 1).call.startedAtMs >= m_failures->since.toMSecsSinceEpoch();
}

bool ActivityFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_failures) {
        const storage::JournalEntry &entry = m_model.entry(row);
        const CallRecord &call = entry.call;
        const bool isOfKind = m_failures->kind
                                  ? call.errorCode.isEmpty() && call.errorKind == m_failures->kind
                                  : m_failures->code.isEmpty() || call.errorCode == m_failures->code;
        const bool isOfLink = m_failures->linkMark.isEmpty() || entry.linkMark == m_failures->linkMark;
        if (!isFailure(entry) || !isOfKind || !isOfLink || entry.profileName != m_failures->profileName ||
            entry.environment != m_failures->environment ||
            call.startedAtMs < m_failures->since.toMSecsSinceEpoch())
            return false;
    }
    return QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

} // namespace vinculo::models
