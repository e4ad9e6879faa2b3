// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activitystatusdelegate.h"

#include "models/activity/activitymodel.h"

namespace vinculo::ui {

ActivityStatusDelegate::ActivityStatusDelegate(Theme &theme, QObject *parent)
    : CellDelegate(theme, parent)
{
}

void ActivityStatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const auto tone = static_cast<Tone>(index.data(models::ActivityModel::ToneRole).toInt());
    if (tone == Tone::None)
        return CellDelegate::paint(painter, option, index);
    paintPill(*painter, option, index, index.data(Qt::DisplayRole).toString(), tone);
}

} // namespace vinculo::ui
