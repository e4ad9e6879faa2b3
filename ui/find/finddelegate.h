// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace vinculo::ui {

//! Paints headings and results: icon, title and below it what tells the result apart; at the right what
//! matched, or the shortcut of a command, and a cloud for what Belvo has just answered.
class FindDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    FindDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    //! Returns where it begins.
    int paintEnd(QPainter &painter, const QRect &inner, const QModelIndex &index) const;
    void paintWords(QPainter &painter, const QRect &room, const QModelIndex &index) const;
    const Theme &m_theme;
};

} // namespace vinculo::ui
