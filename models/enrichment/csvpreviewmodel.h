// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enrichment/columnmapping.h"

#include <QAbstractTableModel>

#include <memory>

namespace vinculo::models {

//! The first rows of a file, under their headings and beside the numbers of their lines. Cells that go into
//! fields which name people are hidden. GUI thread.
class CsvPreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int kMostRows = 50;

    using QAbstractTableModel::QAbstractTableModel;
    void setTable(std::shared_ptr<const CsvTable> table);
    //! Of the columns that are mapped to such fields, or are headed like one of them.
    void setMasks(const EnrichmentSpec &spec, const ColumnMapping &mapping);
    void setRevealed(bool isRevealed);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void repaint();
    std::shared_ptr<const CsvTable> m_table;
    std::vector<MaskKind> m_masks; //!< by column
    bool m_isRevealed = false;
};

} // namespace vinculo::models
