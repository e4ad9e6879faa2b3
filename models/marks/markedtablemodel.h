// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/marks/rowmarks.h"
#include "models/table/resourcetablemodel.h"

namespace vinculo::models {

//! A ResourceTableModel whose rows and cells carry the user's marks, also in tool tips and what is read
//! aloud. GUI thread.
class MarkedTableModel : public ResourceTableModel
{
    Q_OBJECT
public:
    enum MarkRole {
        RowMarkRole = Qt::UserRole + 100, //!< const MarkRule * as void *; nullptr: not marked
        CellMarkRole,                     //!< the same for the cell alone
    };

    MarkedTableModel(ColumnTable &table, RevealState &reveal, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] RowMarks &marks() { return m_marks; }

private:
    [[nodiscard]] const MarkRule *rowMark(const QModelIndex &index) const;
    [[nodiscard]] const MarkRule *cellMark(const QModelIndex &index) const;
    [[nodiscard]] QStringList words(const QModelIndex &index) const;

    RowMarks m_marks;
};

} // namespace vinculo::models
