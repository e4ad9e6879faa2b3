// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detail/recorddetail.h"
#include "models/table/revealstate.h"

#include <QAbstractTableModel>

namespace vinculo::models {

//! The items of one list of a record as a table: one row per item, the columns that the description puts
//! first in front, columns that no item has a value for left out. Masked values follow the reveal state.
class DetailTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { LineRole = Qt::UserRole + 1, ToneRole };

    //! `reveal` has to outlive the model.
    DetailTableModel(const RevealState &reveal, QObject *parent = nullptr);

    //! `list` is an index in `detail.lists`; the names are those of the record, for the reveal state.
    void setList(const RecordDetail &detail, int list, const QString &resource);
    //! The values of another reveal state; call when it has changed.
    void updateMasks();

    [[nodiscard]] const DetailLine *line(const QModelIndex &index) const;
    [[nodiscard]] bool isMasked(const DetailLine &line) const;
    [[nodiscard]] const FieldSpec *field(int column) const { return m_columns[column]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void chooseColumns(const DetailList &list);
    [[nodiscard]] const DetailLine *lineOf(const QList<DetailLine> &lines, const FieldSpec *field) const;

    const RevealState &m_reveal;
    QString m_resource;
    QString m_recordId;
    QList<const FieldSpec *> m_columns;
    QList<DetailLine> m_heads; //!< any line of each column: label and help
    QList<QList<DetailLine>> m_rows;
};

} // namespace vinculo::models
