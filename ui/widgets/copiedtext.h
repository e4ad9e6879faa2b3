// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QModelIndex>
#include <QString>

namespace vinculo::ui {

//! What goes to the clipboard when cells are copied.
class CopiedText
{
public:
    //! What the cell shows, masked values masked, but amounts of several currencies as their codes and plain
    //! numbers, as in a file: "BRL 1234.50, CLP 2000".
    [[nodiscard]] static QString ofCell(const QModelIndex &index);
    //! Tab-separated, with a line of titles.
    [[nodiscard]] static QString ofRows(const QAbstractItemModel &model, const QList<int> &rows,
                                        const QList<int> &columns);
    //! A cell for a spreadsheet: no tab or line break, and nothing that starts a formula.
    [[nodiscard]] static QString spreadsheetSafe(QString text, bool isNumber);
};

} // namespace vinculo::ui
