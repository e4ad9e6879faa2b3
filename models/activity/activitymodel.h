// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/journal.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <deque>

namespace vinculo::models {

//! The journal as a table, newest first: time, verb, path template or what was done, status, ms, attempt,
//! error code, request_id, institution, profile, environment, account. Loads older entries on demand. GUI
//! thread.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Time,
        Verb,
        Path,
        Status,
        Duration,
        Attempt,
        ErrorCode,
        RequestId,
        ProfileName,
        EnvironmentName,
        InstitutionName,
        Account,
        kColumns
    };
    //! ToneRole: int of Tone. RawRole: machine text for copying, e.g. UTC time in ISO 8601.
    enum Role { ToneRole = Qt::UserRole + 1, RawRole };

    explicit ActivityModel(storage::Journal &journal, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    //! Only entries of this kind; loads them anew.
    void setKind(storage::EntryKind kind);
    [[nodiscard]] storage::EntryKind kind() const { return m_kind; }
    void setLocale(const QLocale &locale); //!< also after a change of language
    [[nodiscard]] const storage::JournalEntry &entry(int row) const
    {
        return m_entries[static_cast<std::size_t>(row)];
    }

private:
    void onAppended(const storage::JournalEntry &entry);
    void onLoaded(const Result<QList<storage::JournalEntry>> &older);
    [[nodiscard]] QString displayHandover(const HandoverRecord &handover, int column) const;
    [[nodiscard]] static QString displayChange(const ChangeRecord &change, int column);
    [[nodiscard]] QString display(const storage::JournalEntry &entry, int column) const;

    storage::Journal &m_journal;
    std::deque<storage::JournalEntry> m_entries;
    Call<QList<storage::JournalEntry>> m_load;
    QLocale m_locale;
    storage::EntryKind m_kind = storage::EntryKind::All;
    bool m_atEnd = false;
};

} // namespace vinculo::models
