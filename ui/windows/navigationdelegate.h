// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace vinculo::ui {

//! One line of the navigation: icon, word, rounded selection; or the heading of a group with its arrow.
class NavigationDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int kIconNameRole = Qt::UserRole + 1;
    static constexpr int kGroupRole = Qt::UserRole + 2;   //!< int: the group a page belongs to
    static constexpr int kHeadingRole = Qt::UserRole + 3; //!< bool: the heading of a group
    static constexpr int kOpenRole = Qt::UserRole + 4;    //!< bool: its pages are shown
    explicit NavigationDelegate(Theme &theme, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QRect &inner, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    Theme &m_theme;
};

} // namespace vinculo::ui
