// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enrichment/importcheck.h"

#include <QAbstractTableModel>

#include <memory>

namespace vinculo::models {

//! What is wrong with the lines of a file: line, column, value, what. GUI thread.
class ImportProblemModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, Place, Value, What, kColumns };
    enum Role { RawRole = Qt::UserRole + 1 }; //!< to sort by

    using QAbstractTableModel::QAbstractTableModel;
    //! `spec` and `table` are those of the check.
    void setProblems(const EnrichmentSpec &spec, std::shared_ptr<const CsvTable> table,
                     std::shared_ptr<const CheckedImport> import);
    void setRevealed(bool isRevealed);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QVariant sortKey(const LineProblem &problem, int column);
    [[nodiscard]] QString text(const LineProblem &problem, int column) const;
    [[nodiscard]] MaskKind maskOf(const LineProblem &problem) const;
    void repaint();

    const EnrichmentSpec *m_spec = nullptr;
    std::shared_ptr<const CsvTable> m_table;
    std::shared_ptr<const CheckedImport> m_import;
    bool m_isRevealed = false;
};

} // namespace vinculo::models
