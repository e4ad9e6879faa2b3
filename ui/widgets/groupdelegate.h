// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace vinculo::ui {

//! Paints the lines of a GroupModel: a quiet bar behind the number of rows shows its share, sums of groups
//! stand out by weight.
class GroupDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit GroupDelegate(Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBackground(QPainter &painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const;

    Theme &m_theme;
};

} // namespace vinculo::ui
