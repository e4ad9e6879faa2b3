// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace vinculo::ui {

//! One line of the navigation: icon, word, rounded selection.
class NavigationDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int kIconNameRole = Qt::UserRole + 1;
    explicit NavigationDelegate(Theme &theme, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme &m_theme;
};

} // namespace vinculo::ui
