// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace vinculo::ui {

//! A line of a list of suggestions: the name, and at the right its wire name or meaning.
class QuerySuggestionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, IsCodeRole };
    QuerySuggestionDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace vinculo::ui
