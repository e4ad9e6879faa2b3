// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/cellformatter.h"
#include "models/table/columntable.h"
#include "models/table/revealstate.h"

#include <QString>

namespace vinculo::models {

//! Cells of a table as a view shows them: formatted, masked unless revealed, amounts with the sign of their
//! direction, long texts cut. Rows are those of the table. GUI thread.
class CellPresenter
{
public:
    CellPresenter(const ColumnTable &table, const RevealState &reveal)
        : m_table(table)
        , m_reveal(reveal)
    {
    }
    void setLocale(const QLocale &locale) { m_formatter = CellFormatter(locale); }
    [[nodiscard]] const CellFormatter &formatter() const { return m_formatter; }

    [[nodiscard]] QString shown(int row, const CellView &cell) const;
    [[nodiscard]] QString spoken(int row, const CellView &cell) const; //!< long form, also for tool tips
    [[nodiscard]] bool isMasked(int row, const CellView &cell) const;
    [[nodiscard]] Tone tone(int row, const CellView &cell) const;
    //! Qt::Alignment as a number: amounts and counts stand under each other by their last digit.
    [[nodiscard]] static int alignment(const FieldSpec &field);
    //! Label, meaning and wire name of a column, for its tool tip. Plain text of three lines.
    [[nodiscard]] static QString explanation(const ResourceSpec &spec, const FieldSpec &field);

    //! Plain text as a tool tip: Qt would read anything that looks like markup as rich text (reliability rule
    //! F1).
    [[nodiscard]] static QString toolTip(const QString &text);

private:
    [[nodiscard]] int direction(int row, const CellView &cell) const;
    [[nodiscard]] QString sign(int row, const CellView &cell) const;

    const ColumnTable &m_table;
    const RevealState &m_reveal;
    CellFormatter m_formatter;
};

} // namespace vinculo::models
