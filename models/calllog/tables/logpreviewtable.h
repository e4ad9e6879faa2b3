// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calllog/calllog.h"

#include <QAbstractTableModel>

namespace vinculo::models {

//! The first rows of a log as they are, with what each column is taken for in its heading. What could be
//! somebody's is hidden: texts of messages, and of columns that are taken for nothing, and of requests, all
//! but their kind ("36 characters, UUID"). GUI thread.
class LogPreviewTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int kMostRows = 20;
    static constexpr int kMostColumns = 60; //!< of what is shown

    explicit LogPreviewTable(const CallLog &log, QObject *parent = nullptr);
    void reload();  //!< another file
    void refresh(); //!< another mapping, or another language

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    //! Heading of a column, or its number.
    [[nodiscard]] static QString nameOf(const LogPreview &preview, int column);

    //! What can be said of a cell without showing it.
    [[nodiscard]] static QString hintOf(const QString &cell);

private:
    [[nodiscard]] std::optional<LogField> fieldOf(int column) const;

    const CallLog &m_log;
    int m_rows = 0;
    int m_columns = 0;
};

} // namespace vinculo::models
