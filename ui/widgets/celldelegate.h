// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pillpainter.h"

#include <QStyledItemDelegate>

namespace vinculo::ui {

//! Paints one cell from the model's roles: status pills, tabular money on the right, middle-elided monospace
//! ids, masked values in secondary colour, a warning beside values that are not as described, the user's
//! marks as a tint with an icon. No widget per cell.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CellDelegate(Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintPill(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QString &word, Tone tone) const;
    //! The text of a cell that does something when it is pressed.
    void paintLink(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    struct Cell;
    [[nodiscard]] Cell read(const QModelIndex &index) const;
    static void readMarks(const QModelIndex &index, Cell &cell);
    void paintMarks(QPainter &painter, const QStyleOptionViewItem &option, Cell &cell) const;
    void paintBackground(QPainter &painter, const QStyleOptionViewItem &option, Cell &cell) const;
    void paintTick(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   Cell &cell) const;
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const Cell &cell) const;
    [[nodiscard]] QFont fontOf(const QStyleOptionViewItem &option, const Cell &cell) const;

    Theme &m_theme;
    PillPainter m_pill;
    QFont m_monospace;
};

} // namespace vinculo::ui
