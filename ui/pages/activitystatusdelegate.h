// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/celldelegate.h"

namespace vinculo::ui {

//! The answer of a call as a pill: status code with the icon and colour of success, wait or failure.
class ActivityStatusDelegate : public CellDelegate
{
    Q_OBJECT
public:
    ActivityStatusDelegate(Theme &theme, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace vinculo::ui
